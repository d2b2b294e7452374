/** Dates of the Islamic calendar, in Arabic: 9/2/1443هـ. */
import { fromHijri } from './calendar-date.ts';
import { existing, type DateStretch } from './date-stretch.ts';
import { hijriMonthNames } from './month-names.ts';

const HIJRI_FIGURES = /(?<![\d/]|\d[.,])(\d{1,2})\/(\d{1,2})\/(1[34]\d{2})(?: ?ه(?!\p{L}))?/gu;

export function datesInHijri(text: string): DateStretch[] {
	const names = hijriMonthNames();
	const named = new RegExp(`(?<![\\d/]|\\d[.,])(\\d{1,2}) (${[...names.keys()].sort((a, b) => b.length - a.length).join('|')}),? (1[34]\\d{2})(?: ?ه(?!\\p{L}))?`, 'gu');
	const read = (written: string, index: number, day: string | undefined, month: number, year: string | undefined) => ({ start: index, end: index + written.length, dates: existing(fromHijri(Number(year), month, Number(day))) });
	return [
		...[...text.matchAll(HIJRI_FIGURES)].map(({ 0: written, 1: day, 2: month, 3: year, index }) => read(written, index, day, Number(month), year)),
		...[...text.matchAll(named)].map(({ 0: written, 1: day, 2: month, 3: year, index }) => read(written, index, day, names.get(month ?? '') ?? 0, year)),
	];
}
