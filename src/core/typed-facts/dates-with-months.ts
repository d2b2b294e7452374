/** Dates with the name of a month: 22 December 2017, le 1er février, the fourteenth of November. */
import { fullYear } from './calendar-date.ts';
import { existing, NEAR, type DateStretch } from './date-stretch.ts';
import type { Folded } from './folded.ts';
import { languageOf } from './language-of.ts';
import { monthNames } from './month-names.ts';
import { ordinalDays } from './number-words.ts';
import { readNumerals } from './numerals.ts';

/** What may follow a day in figures: 1st, 1er, 1º, 1.º, 14. */
export const ORDINAL = '(?:st|nd|rd|th|er|re|[ºª°o]|\\.[ºª]|e|\\.)?';
/** What may stand between a day and its month. */
const OF = "(?: ?(?:of the month of|of|de|del|d'|do|من|dari|bulan|-))?";

export function datesWithMonths({ text, cased }: Folded, locale: string): DateStretch[] {
	const language = languageOf(locale);
	const names = monthNames(locale);
	return [...text.matchAll(monthPattern(locale))].flatMap(({ 0: name, index }) => {
		// You may, and they march; May and March have capitals.
		if (/^(?:may|march|mar)$/.test(name) && language === 'en' && !/^\p{Lu}/u.test(cased.slice(index))) return [];
		const month = names.get(name) ?? 0;
		const shift = Math.max(0, index - NEAR);
		const before = text.slice(shift, index);
		const afterName = index + name.length;
		const after = text.slice(afterName, afterName + NEAR);
		const day = dayBefore(before, locale);
		const yearMatch = YEAR_AFTER_MONTH.exec(after);
		const year = yearMatch ? (yearMatch[1] !== undefined ? Number(yearMatch[1]) : fullYear(Number(yearMatch[2] ?? yearMatch[3]))) : undefined;
		const dated = year === undefined ? {} : { year };
		if (day) {
			const end = afterName + (yearMatch?.[0].length ?? 0);
			return [{ start: shift + day.start, end, dates: existing({ ...dated, month, day: day.day }) }];
		}
		const dayAfter = language === 'en' || isEnglish(name, names) ? DAY_AFTER_MONTH.exec(after) : null;
		if (dayAfter) {
			const [whole = '', first, last, ofYear] = dayAfter;
			const own = ofYear === undefined ? {} : { year: Number(ofYear) };
			const firstEnd = afterName + whole.indexOf(first ?? '') + (first ?? '').length;
			const stretch = { start: index, end: last === undefined ? afterName + whole.length : firstEnd, dates: existing({ ...own, month, day: Number(first) }) };
			if (last === undefined) return [stretch];
			const lastStart = firstEnd + whole.slice(firstEnd - afterName).indexOf(last);
			return [stretch, { start: lastStart, end: afterName + whole.length, dates: existing({ ...own, month, day: Number(last) }) }];
		}
		return year === undefined || yearMatch?.[1] === undefined ? [] : [{ start: index, end: afterName + (yearMatch?.[0].length ?? 0), dates: existing({ year, month }) }];
	});
}

function isEnglish(name: string, names: ReadonlyMap<string, number>): boolean {
	return monthNames('en').get(name) === names.get(name);
}

const monthPatterns = new Map<string, RegExp>();

function monthPattern(locale: string): RegExp {
	const language = languageOf(locale);
	const names = [...monthNames(locale).keys()].sort((a, b) => b.length - a.length);
	const pattern = monthPatterns.get(language) ?? (names.length === 0 ? /(?!)/g : new RegExp(`(?<![\\p{L}\\p{M}])(?:${names.join('|')})(?![\\p{L}\\p{M}])`, 'gu'));
	monthPatterns.set(language, pattern);
	return pattern;
}

const YEAR_AFTER_MONTH = /^\.?,? ?(?:(?:de|del|of|năm|tahun|thn|عام|سنه|لعام|-|\/) ?)?(?:(\d{4})(?![\d])|'(\d{2})(?!\d)|-(\d{2})(?!\d))/u;
const DAY_AFTER_MONTH = /^\.? ?(?:the )?(\d{1,2})(?:st|nd|rd|th)?(?![\d:%]|[.,]\d)(?!\p{L})(?:(?: ?[-~] ?| (?:to|and|through|until|or) )(\d{1,2})(?:st|nd|rd|th)?(?![\d:%]))?(?:,? (\d{4})(?!\d))?/u;

const DAY_BEFORE = new RegExp(`(?<![\\d:/]|\\d[.,])(\\d{1,2})${ORDINAL}${OF} ?$`, 'u');

const OF_BEFORE = new RegExp(`${OF} ?$`, 'u');

/** The day in front of a month: 14, 14th of, fourteenth. */
function dayBefore(before: string, locale: string): { start: number; day: number } | undefined {
	const figures = DAY_BEFORE.exec(before);
	if (figures) return { start: figures.index, day: Number(figures[1]) };
	const language = languageOf(locale);
	const [of = ''] = OF_BEFORE.exec(before) ?? [];
	const words = before.slice(0, before.length - of.length).trimEnd();
	for (const [word, day] of ordinalDays[language] ?? []) {
		if (words.endsWith(word) && !/[\p{L}-]$/u.test(words.slice(0, -word.length))) return { start: words.length - word.length, day };
	}
	const numeral = readNumerals({ text: words.slice(-40) }, locale).at(-1);
	const shift = Math.max(0, words.length - 40);
	if (!numeral || numeral.written !== 'words' || numeral.end + shift !== words.length) return undefined;
	const [day = 0] = numeral.values;
	return Number.isInteger(day) && day >= 1 && day <= 31 ? { start: numeral.start + shift, day } : undefined;
}
