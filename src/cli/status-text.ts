import type { NoticeSource } from '../core/notice/project.ts';
import { pageNames } from '../core/prose/prose.ts';
import { statusTable, stepsOf, type TranslationStatus } from '../core/record/translation-status.ts';

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
