/** Puts dates together that are the two ends of a range: 29–30 October 2017, 10月29日から30日. */
import { existing, NEAR, type DateStretch } from './date-stretch.ts';
import { FIGURE } from './dates-in-han.ts';
import { ORDINAL } from './dates-with-months.ts';
import { hanValue } from './numerals.ts';

export interface DateRange {
	start: number;
	end: number;
	from: DateStretch;
	to: DateStretch;
}

export type ReadDate = ({ kind: 'date' } & DateStretch) | ({ kind: 'range' } & DateRange);

const ARTICLES = '(?:(?:the|den|dem|zum|el|le|o|dia|día|ngày|tanggal|tgl\\.?) )*';
const DAYS_OF_WEEK_BETWEEN = '(?:[\\p{L}-]+,? )?';

/** Joins two ends of a range, or two dates of which each stands for itself. */
const BETWEEN = `(?: ?(?:-|~|/|,|から|より|부터|至|到|と|、|및|과|와) ?| (?:to|until|till|through|and|or|bis|und|oder|à|au|et|ou|a|al|hasta el|hasta|y|o|e|até|às|đến|tới|và|sampai|sampai dengan|hingga|s\\.?d\\.?|dan|الي|حتي|و|حتى) | و ?| ?- ?)`;

const RANGE_GAP = new RegExp(`^(?: ?\\([^()]{1,12}\\))?${BETWEEN}(?:\\p{L}+,? )?${ARTICLES}${DAYS_OF_WEEK_BETWEEN}$`, 'u');
const DAY_IN_RANGE = new RegExp(`(?<![\\d:/-]|\\d[.,])(\\d{1,2})${ORDINAL}(?: ?\\([^()]{1,12}\\))?${BETWEEN}${ARTICLES}$`, 'u');
const DAY_AFTER_RANGE = new RegExp(`^(?: ?\\([^()]{1,12}\\))?(?: ?(?:から|より|부터|至|到|-|~|、|と|,) ?)(?:同月|翌)?(${FIGURE}) ?[日号號일](?!間|以内|후|以內|内)`, 'u');

/** Puts two ends of a range together, and gives the first the month and year that only the second has. */
export function withRanges(dates: readonly DateStretch[], text: string): ReadDate[] {
	const read: ReadDate[] = [];
	let taken = 0;
	for (let index = 0; index < dates.length; index++) {
		const date = dates[index];
		if (!date || date.start < taken) continue;
		const next = dates[index + 1];
		if (next && RANGE_GAP.test(text.slice(date.end, next.start)) && !isEnumeration(text.slice(date.end, next.start)) && precisionOf(date) !== 'none') {
			const { from, to } = completed(date, next);
			read.push({ kind: 'range', start: date.start, end: next.end, from, to });
			taken = next.end;
			continue;
		}
		const [main] = date.dates;
		const before = main?.day === undefined || main.month === undefined ? null : DAY_IN_RANGE.exec(text.slice(Math.max(taken, date.start - NEAR), date.start));
		if (before && !isEnumeration(before[0])) {
			const start = Math.max(taken, date.start - NEAR) + before.index;
			const first = { start, end: start + (before[1] ?? '').length, dates: existing(...date.dates.map((full) => ({ ...full, day: Number(before[1]) }))) };
			if (first.dates.length > 0) {
				read.push({ kind: 'range', start, end: date.end, from: first, to: date });
				taken = date.end;
				continue;
			}
		}
		const after = main?.day === undefined || main.month === undefined ? null : DAY_AFTER_RANGE.exec(text.slice(date.end, date.end + NEAR));
		if (after) {
			const day = /^\d+$/.test(after[1] ?? '') ? Number(after[1]) : (hanValue(after[1] ?? '') ?? 0);
			const end = date.end + after[0].length;
			const last = { start: end - (after[1] ?? '').length - 1, end, dates: existing(...date.dates.map((full) => ({ ...full, day }))) };
			if (last.dates.length > 0) {
				read.push({ kind: 'range', start: date.start, end, from: date, to: last });
				taken = end;
				continue;
			}
		}
		read.push({ kind: 'date', ...date });
		taken = date.end;
	}
	return read;
}

const YEARS = new RegExp(`(?<![\\d:/\\p{L}-]|\\d[.,])((?:18|19|20)\\d{2})${BETWEEN}((?:18|19|20)\\d{2})(?![\\d/-]|[.,]\\d|[\\p{L}])`, 'gu');

/** From year to year. A year alone is a number like any other. */
export function rangesOfYears(text: string): ReadDate[] {
	return [...text.matchAll(YEARS)].flatMap(({ 0: written, 1: first, 2: last, index }) => {
		const [from, to] = [Number(first), Number(last)];
		const end = index + written.length;
		if (from > to) return [];
		return [{ kind: 'range' as const, start: index, end, from: { start: index, end: index + 4, dates: [{ year: from }] }, to: { start: end - 4, end, dates: [{ year: to }] } }];
	});
}

/** 14 and 20 November are two days, and so are 14日、20日; a comma and an “and” join no range of their own. */
function isEnumeration(gap: string): boolean {
	return /^ ?[,、] ?$/.test(gap);
}

function precisionOf({ dates: [date] }: DateStretch): 'none' | 'year' | 'month' | 'day' {
	if (!date) return 'none';
	return date.day !== undefined ? 'day' : date.month !== undefined ? 'month' : 'year';
}

/** From 29 October to 30 October 2017: the year belongs to both. */
function completed(from: DateStretch, to: DateStretch): { from: DateStretch; to: DateStretch } {
	const [first, last] = [from.dates[0], to.dates[0]];
	if (!first || !last) return { from, to };
	if (first.year === undefined && last.year !== undefined) {
		const { year, month } = last;
		return { from: { ...from, dates: from.dates.map((date) => ({ ...(date.month === undefined && month !== undefined ? { month } : {}), ...date, year })) }, to };
	}
	if (last.month === undefined && last.year === undefined && first.month !== undefined) {
		const { year, month } = first;
		return { from, to: { ...to, dates: to.dates.map((date) => ({ ...(year === undefined ? {} : { year }), month, ...date })) } };
	}
	if (last.year === undefined && first.year !== undefined) {
		const { year } = first;
		return { from, to: { ...to, dates: to.dates.map((date) => ({ ...date, year })) } };
	}
	return { from, to };
}
