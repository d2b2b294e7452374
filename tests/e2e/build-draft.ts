/** Builds the working copies as `npm run preview-draft` does, into a folder that stays: `node build-draft.ts CONTENT OUT`. */
import { argv, cwd, env, exit, stderr, stdout } from 'node:process';
import { buildSite } from '../../src/cli/build-site.ts';

const [, , content = '', outDir = ''] = argv;
const terminal = { arguments: [], environment: env, cwd: cwd(), stdin: process.stdin, stdout, stderr };
await buildSite({ terminal, content: { path: content, shown: content }, outDir, showing: 'draft' });
exit(0);
