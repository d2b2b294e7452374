import { exit, argv, env, stderr, stdin, stdout, cwd } from 'node:process';
import { run } from './run.ts';

exit(await run({ arguments: argv.slice(2), environment: env, cwd: cwd(), stdout, stderr, stdin }));
