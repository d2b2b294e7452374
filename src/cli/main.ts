import { argv, cwd, env, exit, stderr, stdin, stdout } from 'node:process';
import { run } from './run.ts';

// Whoever reads along may stop reading (`| head`); what is being written to the disk is finished all the same.
for (const stream of [stdout, stderr]) {
	stream.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code !== 'EPIPE') throw error;
	});
}

const { locale } = Intl.DateTimeFormat().resolvedOptions();
const code = await run({ arguments: argv.slice(2), environment: env, cwd: cwd(), stdout, stderr, stdin, locale });
for (const stream of [stdout, stderr]) await new Promise((resolve) => stream.write('', resolve));
exit(code);
