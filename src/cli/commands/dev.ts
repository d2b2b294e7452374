import { astroConfig, projectRoot, tellAstro } from '../build-site.ts';
import { mention, reportProblems } from '../answer.ts';
import { checkContent } from '../check-content.ts';
import type { Command } from '../command.ts';
import { portOf, portOption, refuseTyped } from '../site-options.ts';
import { say } from '../terminal.ts';
import { siteWords as said } from '../words/site.ts';

export const dev: Command = {
	summary: { en: 'Show the content while you edit it; pages follow each save.', ja: '書きながら表示を確かめる。保存するたびにページが変わる。' },
	options: { port: portOption },
	example: 'npm run dev -- --port 4400',
	untouched: said.noServer,
	run: async (input) => {
		const { terminal, content, language, values } = input;
		const port = portOf(values, 4321);
		if (typeof port !== 'number') return refuseTyped(input, port);
		tellAstro(content, 'draft');
		const checked = await checkContent(content, 'tolerated');
		if (checked.kind === 'broken') {
			reportProblems(
				terminal,
				language,
				checked.findings.filter(({ severity }) => severity === 'mandatory'),
				said.mendFirst,
			);
			return 1;
		}
		mention(terminal, language, checked.findings);
		if (checked.gaps.length > 0) say(terminal, said.gapsLeft(checked.gaps.length)[language]);
		const { dev: startDevServer } = await import('astro');
		const server = await startDevServer({ ...astroConfig(`${projectRoot}dist`), cacheDir: `${projectRoot}node_modules/.astro-dev`, server: { port } });
		say(terminal, said.watch(content.shown, `http://localhost:${server.address.port}/`)[language]);
		await new Promise(() => {});
		return 0;
	},
};
