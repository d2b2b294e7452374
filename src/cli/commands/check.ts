import { checkContent, reportProblems } from '../check-content.ts';
import type { Command } from '../command.ts';
import { say } from '../terminal.ts';

export const check: Command = {
	summary: 'Look for problems in the content; write nothing.',
	run: async ({ terminal, content }) => {
		const checked = checkContent(content);
		if (checked.kind === 'broken') {
			reportProblems(terminal, checked.findings, { en: 'Nothing was written.', ja: '何も書き込んでいません。' });
			return 1;
		}
		const { notices, site } = checked.project;
		say(terminal, `No problems in ${content.shown}: ${notices.length} ${notices.length === 1 ? 'notice' : 'notices'}, ${site.locales.length} ${site.locales.length === 1 ? 'language' : 'languages'}.`);
		return 0;
	},
};
