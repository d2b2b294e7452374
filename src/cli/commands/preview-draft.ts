import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '../build-site.ts';
import { checkContent, reportProblems, sayGaps } from '../check-content.ts';
import type { Command } from '../command.ts';
import { serve } from '../serve.ts';
import { portOf, portOption } from '../site-options.ts';
import { say } from '../terminal.ts';

export const previewDraft: Command = {
	summary: { en: 'Show the working copies, marked as drafts, as a whole site; nothing goes into dist/.', ja: '下書きの印をつけて、作業中の内容をサイト全体で表示する。dist/ には何も書き込まない。' },
	options: { port: portOption },
	example: 'npm run preview-draft',
	run: async ({ terminal, content, language, values }) => {
		const checked = checkContent(content, 'tolerated');
		if (checked.kind === 'broken') {
			reportProblems(terminal, language, checked.findings, { en: 'There is nothing to preview until these are mended.', ja: 'これらを直すと、下書きを見られます。' });
			return 1;
		}
		sayGaps(terminal, language, checked.gaps);
		// Outside the project, so that no deployment picks a draft up by mistake.
		const folder = join(tmpdir(), `candor-draft-${process.pid}`);
		const clear = () => [folder, `${folder}.cache`].forEach((left) => rmSync(left, { recursive: true, force: true }));
		process.once('exit', clear);
		for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(0));
		await buildSite({ terminal, content, outDir: folder, showing: 'draft' });
		const server = await serve(folder, portOf(values, 4322));
		say(terminal, `The draft is at ${server.url}, on this machine only (Ctrl+C ends it and deletes it)`);
		await new Promise(() => {});
		return 0;
	},
};
