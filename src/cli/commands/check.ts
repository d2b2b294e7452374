import { checkContent, reportProblems } from '../check-content.ts';
import type { Command } from '../command.ts';
import { say } from '../terminal.ts';

export const check: Command = {
	summary: { en: 'Look for problems in the content; write nothing.', ja: '内容の問題を探す。何も書き込まない。' },
	run: async ({ terminal, content, language }) => {
		const checked = await checkContent(content);
		if (checked.kind === 'broken') {
			reportProblems(terminal, language, checked.findings, { en: 'Nothing was written.', ja: '何も書き込んでいません。' });
			return 1;
		}
		const { notices, site } = checked.project;
		say(terminal, `No problems in ${content.shown}: ${notices.length} ${notices.length === 1 ? 'notice' : 'notices'}, ${site.locales.length} ${site.locales.length === 1 ? 'language' : 'languages'}.`);
		return 0;
	},
};
