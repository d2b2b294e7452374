import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { answer } from '../answer.ts';
import type { Command } from '../command.ts';
import { serve } from '../serve.ts';
import { outOf, outOption, portOf, portOption, refuseTyped } from '../site-options.ts';
import { say } from '../terminal.ts';
import { siteWords as said } from '../words/site.ts';
import { build } from './build.ts';

export const start: Command = {
	summary: { en: 'Serve dist/ as a host would; build it first if it is not there.', ja: 'dist/ を公開時と同じように表示する。なければ先に作る。' },
	options: { out: outOption, port: portOption },
	example: 'npm start',
	untouched: said.noServer,
	run: async (input) => {
		const { terminal, language, values } = input;
		const port = portOf(values, 4321);
		if (typeof port !== 'number') return refuseTyped(input, port);
		const out = outOf(values);
		const folder = resolve(terminal.cwd, out);
		if (!existsSync(folder)) {
			const code = await build.run(input);
			if (code !== 0) return code;
		}
		if (!existsSync(join(folder, '404.html')))
			return answer(input, { command: 'none', exitCode: 1, refusals: [{ message: said.noSite(out), hint: said.buildIt(out) }], outcome: said.noServer });
		const server = await serve(folder, port);
		say(terminal, said.served(out, server.url)[language]);
		await new Promise(() => {});
		return 0;
	},
};
