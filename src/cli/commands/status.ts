import { readProject } from '../../files/read-project.ts';
import { reportProblems } from '../check-content.ts';
import type { Command } from '../command.ts';
import { findNotice } from '../find-notice.ts';
import { statusText } from '../status-text.ts';
import { say } from '../terminal.ts';

export const status: Command = {
	summary: { en: 'Show which translations are behind.', ja: 'どの翻訳が古いかを表示する。' },
	words: '[<incident>]',
	example: 'npm run notice status 2017-sempre',
	run: async ({ terminal, content, language, words }) => {
		const { project, findings } = readProject(content.path, content.shown);
		if (project === 'unreadable') {
			reportProblems(terminal, language, findings, { en: 'Nothing was written.', ja: '何も書き込んでいません。' });
			return 1;
		}
		const [id] = words;
		const sources = id === undefined ? project.notices : [findNotice(terminal, project, id, 'npm run notice status [<incident>]')].filter((found) => found !== undefined);
		if (sources.length === 0) return 2;
		for (const source of sources) say(terminal, statusText(source));
		return 0;
	},
};
