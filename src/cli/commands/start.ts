import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { serve } from '../serve.ts';
import type { Command } from '../command.ts';
import { say } from '../terminal.ts';
import { build } from './build.ts';

export const start: Command = {
	summary: 'Serve dist/ as a host would; build it first if it is not there.',
	run: async (input) => {
		const { terminal, out, port } = input;
		const folder = resolve(terminal.cwd, out);
		if (!existsSync(folder)) {
			const code = await build.run(input);
			if (code !== 0) return code;
		}
		const server = await serve(folder, port ?? 4321);
		say(terminal, `${out}/ is at ${server.url} (Ctrl+C ends it)`);
		await new Promise(() => {});
		return 0;
	},
};
