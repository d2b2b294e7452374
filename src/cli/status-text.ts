import type { StaffLanguage } from '../core/findings/finding.ts';
import type { NoticeSource } from '../core/notice/project.ts';
import { pageNames } from '../core/prose/prose.ts';
import { folded, padded, widthOf } from '../render/columns.ts';
import { clockTime } from '../render/format/clock-time.ts';
import type { Counts } from '../render/report.ts';
import type { Paint } from '../render/paint.ts';
import type { NoticeRecord } from '../core/record/record.ts';
import { publishedAt } from '../core/record/revision.ts';
import type { NoticeStatus } from './notice-status.ts';
import { statusWords as words } from './words/status.ts';

/** As wide as a window usually is. */
const COLUMNS = 80;

/** The working copy as it would be if it were published now, beside what is public. */
export function statusText({ record, notice }: NoticeSource, status: NoticeStatus, language: StaffLanguage, paint: Paint): string {
	return [
		paint('file', words.heading(status.id, words.modes[status.mode])[language]),
		...(status.isRecordSound
			? [...publicLines(record, status, notice.incident['time-zone'], language), ...fileLines(status, language)]
			: [`  ${paint('mandatory', words.recordBroken(status.id)[language])}`]),
		'',
		...tableLines(status, language, paint),
	].join('\n');
}

/** What readers see, and what they will see later. */
function publicLines({ revisions }: NoticeRecord, { mode, published }: NoticeStatus, zone: string, language: StaffLanguage): string[] {
	const current = published.findLast(({ isPublic }) => isPublic);
	const revision = revisions.find((each) => each.revision.number === current?.number)?.revision;
	const said = mode === 'drill' ? words.recorded : words.public;
	return [
		`  ${revision ? said(revision.number, words.stages[revision.stage], clockTime(publishedAt(revision), zone))[language] : words.nothingPublic[language]}`,
		...published
			.filter(({ isPublic }) => !isPublic)
			.map(({ number, published: time }) => `  ${words.scheduled(number, clockTime(Date.parse(time), zone))[language]}`),
	];
}

function fileLines({ published, next, unpublished }: NoticeStatus, language: StaffLanguage): string[] {
	if (published.length === 0) return [];
	if (unpublished.length === 0) return [`  ${words.nothingNew(next - 1)[language]}`];
	return folded(words.unpublished(next, unpublished.join(', '))[language], COLUMNS - 4).map((line, index) => (index === 0 ? '  ' : '    ') + line);
}

/** Pages by language, and how many findings each has. */
export function tableLines(status: NoticeStatus, language: StaffLanguage, paint: Paint, hasCounts = true): string[] {
	const cell = (withSince: boolean) => (page: NoticeStatus['locales'][number]['pages'][number]) =>
		words.status[page.status][language] + (withSince && page.since !== undefined ? ` ${page.since}` : '');
	const count = (number: number) => (number === 0 ? '-' : String(number));
	const counts = ({ mandatory, recommended }: Counts) => (hasCounts ? [count(mandatory), count(recommended)] : []);
	const rows = (withSince: boolean) => [
		['', ...pageNames, ...(hasCounts ? [words.problems[language], words.warnings[language]] : [])],
		...status.locales.map(({ locale, pages, findings }) => [locale, ...pages.map(cell(withSince)), ...counts(findings)]),
		...(hasCounts ? [[words.inFacts[language], ...pageNames.map(() => ''), ...counts(status.facts)]] : []),
	];
	const full = rows(true);
	const table = widthOf(aligned(full)[0]?.join('') ?? '') > COLUMNS ? rows(false) : full;
	return aligned(table).map((row, index) =>
		row
			.map((text, column) => (index === 0 ? paint('aside', text) : painted(text, column, language, paint)))
			.join('')
			.trimEnd(),
	);
}

/** Cells of one column as wide as its widest, with two spaces between. */
function aligned(rows: readonly (readonly string[])[]): string[][] {
	const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column] ?? '')))) ?? [];
	return rows.map((row) => row.map((text, column) => `  ${padded(text, widths[column] ?? 0)}`));
}

/** What waits for someone stands out; everything else is left as it is. */
function painted(text: string, column: number, language: StaffLanguage, paint: Paint): string {
	if (column === 0) return text;
	const isCount = /^\s+\d+\s*$/.test(text);
	if (isCount && column === pageNames.length + 1) return paint('mandatory', text);
	const isWaiting = [words.status.behind, words.status.missing].some((word) => text.trim().startsWith(word[language]));
	return isCount || isWaiting ? paint('recommended', text) : text;
}

/** What the words of the tables mean; once, below all of them. */
export function legendText(statuses: readonly NoticeStatus[], language: StaffLanguage): string {
	const behind = statuses.flatMap(({ locales }) => locales.flatMap(({ pages }) => pages.flatMap(({ since }) => since ?? [])))[0];
	return [...(behind === undefined ? [] : [words.legendBehind(behind)]), words.legendCounts, words.legendFull].map((line) => `  ${line[language]}`).join('\n');
}
