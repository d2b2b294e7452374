/** Reads dates in words and figures, in the forms that the languages of the site write them in. */
import { rangesOfYears, withRanges, type ReadDate } from './date-ranges.ts';
import { overlap, type DateStretch } from './date-stretch.ts';
import { datesInFigures } from './dates-in-figures.ts';
import { datesInHan } from './dates-in-han.ts';
import { datesInHijri } from './dates-in-hijri.ts';
import { datesInVietnamese } from './dates-in-vietnamese.ts';
import { datesWithMonths } from './dates-with-months.ts';
import { daysAlone } from './days-alone.ts';
import type { Folded } from './folded.ts';
import { languageOf } from './language-of.ts';

export type { ReadDate } from './date-ranges.ts';
export type { DateStretch } from './date-stretch.ts';

/** Every date in a text, from left to right. */
export function readDates(folded: Folded, locale: string): ReadDate[] {
	const { text } = folded;
	const language = languageOf(locale);
	const found = [
		...datesInFigures(text, language),
		...datesInHan(text),
		...datesWithMonths(folded, locale),
		...(language === 'vi' ? datesInVietnamese(text) : []),
		...(language === 'ar' ? datesInHijri(text) : []),
	].filter(({ dates }) => dates.length > 0);
	const days = daysAlone(text, language).filter((day) => day.dates.length > 0 && !found.some((date) => overlap(date, day)));
	const read = withRanges(longest([...found, ...days]), text);
	return [...read, ...rangesOfYears(text).filter((range) => !read.some((date) => overlap(date, range)))].sort((a, b) => a.start - b.start);
}

/** Of those that overlap, the longest. */
function longest(dates: readonly DateStretch[]): DateStretch[] {
	const kept: DateStretch[] = [];
	for (const date of [...dates].sort((a, b) => a.start - b.start || b.end - a.end)) {
		const last = kept.at(-1);
		if (!last || !overlap(last, date)) kept.push(date);
		else if (date.end - date.start > last.end - last.start) kept[kept.length - 1] = date;
	}
	return kept;
}
