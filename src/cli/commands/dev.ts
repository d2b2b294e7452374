import { dev as startDevServer } from 'astro';
import { astroConfig, projectRoot, tellAstro } from '../build-site.ts';
import { checkContent, reportProblems, sayGaps } from '../check-content.ts';
import type { Command } from '../command.ts';
import { portOf, portOption } from '../site-options.ts';
import { say } from '../terminal.ts';

export const dev: Command = {
	summary: { en: 'Show the content while you edit it; pages follow each save.', ja: '書きながら表示を確かめる。保存するたびにページが変わる。' },
	options: { port: portOption },
	run: async ({ terminal, content, language, values }) => {
		tellAstro(content, 'draft');
		const checked = checkContent(content, 'tolerated');
		if (checked.kind === 'broken') {
			reportProblems(terminal, language, checked.findings, { en: 'Mend these first, then run npm run dev again.', ja: 'これらを直してから、もう一度 npm run dev を実行してください。' });
			return 1;
		}
		sayGaps(terminal, language, checked.gaps);
		const server = await startDevServer({ ...astroConfig(`${projectRoot}dist`), cacheDir: `${projectRoot}node_modules/.astro-dev`, server: { port: portOf(values, 4321) } });
		say(terminal, `Edit ${content.shown} and watch http://localhost:${server.address.port}/ (Ctrl+C ends it)`);
		await new Promise(() => {});
		return 0;
	},
};
