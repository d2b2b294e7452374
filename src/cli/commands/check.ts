import { checkContent, reportProblems } from '../check-content.ts';
import type { Command } from '../command.ts';
import { printReports, regimeOption, regimeReports } from '../regime-lists.ts';
import { say } from '../terminal.ts';

export const check: Command = {
	summary: { en: 'Look for problems in the content; write nothing.', ja: '内容の問題を探す。何も書き込まない。' },
	words: '[<incident>]',
	options: {
		regime: regimeOption,
		json: { meaning: { en: 'with --regime: the same as data', ja: '--regime とあわせて: データとして出力する' } },
	},
	example: 'npm run notice check 2017-sempre -- --regime appi,gdpr',
	run: async (input) => {
		const { terminal, content, language, flags } = input;
		const lists = regimeReports(input, 'npm run notice check [<incident>] -- --regime <lists>');
		if (lists === 'refused') return 2;
		const checked = await checkContent(content);
		const exitCode = checked.kind === 'broken' ? 1 : 0;
		if (lists !== 'not-asked' && flags.has('json')) {
			say(terminal, JSON.stringify({ regimes: lists }, undefined, '\t'));
			return exitCode;
		}
		if (checked.kind === 'broken') {
			reportProblems(terminal, language, checked.findings, { en: 'Nothing was written.', ja: '何も書き込んでいません。' });
		} else {
			const { notices, site } = checked.project;
			say(terminal, `No problems in ${content.shown}: ${notices.length} ${notices.length === 1 ? 'notice' : 'notices'}, ${site.locales.length} ${site.locales.length === 1 ? 'language' : 'languages'}.`);
		}
		if (lists !== 'not-asked') printReports(input, lists);
		return exitCode;
	},
};
