import { pageNames } from '../../core/prose/prose.ts';
import { statusTable, stepsOf, type TranslationStatus } from '../../core/record/translation-status.ts';
import type { NoticeSource } from '../../core/notice/project.ts';
import { readProject } from '../../files/read-project.ts';
import { reportProblems } from '../check-content.ts';
import type { Command } from '../command.ts';
import { findNotice } from '../find-notice.ts';
import { say } from '../terminal.ts';

export const status: Command = {
	summary: 'Show which translations are behind.',
	words: '[<incident>]',
	example: 'npm run notice status 2017-sempre',
	run: async ({ terminal, content, words }) => {
		const { project, findings } = readProject(content.path, content.shown);
		if (project === 'unreadable') {
			reportProblems(terminal, findings, { en: 'Nothing was written.', ja: '何も書き込んでいません。' });
			return 1;
		}
		const [id] = words;
		const sources = id === undefined ? project.notices : [findNotice(terminal, project, id, 'npm run notice status [<incident>]')].filter((found) => found !== undefined);
		if (sources.length === 0) return 2;
		for (const source of sources) say(terminal, statusText(source));
		return 0;
	},
};

/** The working copy as it would be if it were published now. */
export function statusText({ notice, record }: NoticeSource): string {
	const number = record.revisions.length + 1;
	const rows = statusTable([...stepsOf(record.revisions), { number, notice, needsTranslation: true }]);
	const locales = Object.keys(notice.translations);
	const width = Math.max(...locales.map((locale) => locale.length), 6);
	const cell = (locale: string, page: string) => statusWord(rows.find((row) => row.locale === locale && row.page === page)?.status ?? { kind: 'missing' }, number);
	return [
		`${notice.id}: ${number - 1 === 0 ? 'not published yet' : `revision ${number - 1} is published`}; the working copy would be revision ${number}.`,
		`  ${''.padEnd(width)}  ${pageNames.map((page) => page.padEnd(14)).join('')}`.trimEnd(),
		...locales.map((locale) => `  ${locale.padEnd(width)}  ${pageNames.map((page) => cell(locale, page).padEnd(14)).join('')}`.trimEnd()),
	].join('\n');
}

function statusWord(status: TranslationStatus, next: number): string {
	if (status.kind === 'behind') return status.since === next ? 'behind' : `behind (${status.since})`;
	return status.kind;
}
