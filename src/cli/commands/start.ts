import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { serve } from '../serve.ts';
import type { Command } from '../command.ts';
import { outOf, outOption, portOf, portOption } from '../site-options.ts';
import { say } from '../terminal.ts';
import { build } from './build.ts';

export const start: Command = {
	summary: { en: 'Serve dist/ as a host would; build it first if it is not there.', ja: 'dist/ を公開時と同じように表示する。なければ先に作る。' },
	options: { out: outOption, port: portOption },
	run: async (input) => {
		const { terminal, values } = input;
		const out = outOf(values);
		const folder = resolve(terminal.cwd, out);
		if (!existsSync(folder)) {
			const code = await build.run(input);
			if (code !== 0) return code;
		}
		const server = await serve(folder, portOf(values, 4321));
		say(terminal, `${out}/ is at ${server.url} (Ctrl+C ends it)`);
		await new Promise(() => {});
		return 0;
	},
};
