import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mention, reportProblems } from '../answer.ts';
import { buildSite } from '../build-site.ts';
import { checkContent } from '../check-content.ts';
import type { Command } from '../command.ts';
import { serve } from '../serve.ts';
import { portOf, portOption, refuseTyped } from '../site-options.ts';
import { say } from '../terminal.ts';
import { siteWords as said } from '../words/site.ts';

export const previewDraft: Command = {
	summary: {
		en: 'Show the working copies, marked as drafts, as a whole site; nothing goes into dist/.',
		ja: '下書きの印をつけて、作業中の内容をサイト全体で表示する。dist/ には何も書き込まない。',
	},
	options: { port: portOption },
	example: 'npm run preview-draft',
	untouched: said.noServer,
	run: async (input) => {
		const { terminal, content, language, values } = input;
		const port = portOf(values, 4322);
		if (typeof port !== 'number') return refuseTyped(input, port);
		const checked = await checkContent(content, 'tolerated');
		if (checked.kind === 'broken') {
			reportProblems(
				terminal,
				language,
				checked.findings.filter(({ severity }) => severity === 'mandatory'),
				said.nothingToPreview,
			);
			return 1;
		}
		mention(terminal, language, checked.findings);
		if (checked.gaps.length > 0) say(terminal, said.gapsLeft(checked.gaps.length)[language]);
		// Outside the project, so that no deployment picks a draft up by mistake.
		const folder = join(tmpdir(), `candor-draft-${process.pid}`);
		const clear = () => rmSync(folder, { recursive: true, force: true });
		process.once('exit', clear);
		for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
		await buildSite({ terminal, language, content, outDir: folder, showing: 'draft' });
		const server = await serve(folder, port);
		say(terminal, said.draft(server.url)[language]);
		await new Promise(() => {});
		return 0;
	},
};
