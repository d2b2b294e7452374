/** Dates in figures: 2017-12-22, 22/12/2017, H29.12.22. */
import { fullYear, yearOfEra, type CalendarDate } from './calendar-date.ts';
import { existing, type DateStretch } from './date-stretch.ts';

const ISO = /(?<![\d/-]|\d[.,])(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|\. ?(\d{1,2})\. ?(\d{1,2})\.?)(?![\d/-]|[.,]\d)/g;
const SHORT_YEAR_FIRST = /(?<![\d/-]|\d[.,])(\d{2})\. ?(\d{1,2})\. ?(\d{1,2})\.?(?![\d/-]|[.,]\d)/g;
const ERA_LETTER = /(?<![a-z\d])([mtshr])\.?(\d{1,2})([./-])(\d{1,2})\3(\d{1,2})(?!\d)/g;
const ERA_FIGURES = /(平成|令和|昭和|大正|民國|民国)(\d{1,3})([./-])(\d{1,2})\3(\d{1,2})(?!\d)/g;
const REPUBLIC = /(?<![\d/-]|\d[.,])(\d{2,3})([./])(\d{1,2})\2(\d{1,2})(?![\d/-]|[.,]\d)/g;
const YEAR_LAST = /(?<![\d/-]|\d[.,])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-]|[.,]\d|هـ| ?ه(?!\p{L}))/gu;

/** Languages in which the year comes first in figures. */
const YEAR_FIRST = new Set(['ja', 'zh', 'ko']);

export function datesInFigures(text: string, language: string): DateStretch[] {
	const at = (match: RegExpExecArray, dates: CalendarDate[]): DateStretch => ({ start: match.index, end: match.index + match[0].length, dates });
	const ymd = (match: RegExpExecArray, year: number, month: string | undefined, day: string | undefined) => at(match, existing({ year, month: Number(month), day: Number(day) }));
	return [
		...[...text.matchAll(ISO)].map((match) => ymd(match, Number(match[1]), match[2] ?? match[4] ?? match[6], match[3] ?? match[5] ?? match[7])),
		...[...text.matchAll(ERA_LETTER)].map((match) => ymd(match, yearOfEra(match[1] ?? '', Number(match[2])), match[4], match[5])),
		...[...text.matchAll(ERA_FIGURES)].map((match) => ymd(match, yearOfEra(match[1] ?? '', Number(match[2])), match[4], match[5])),
		...(language === 'ko' ? [...text.matchAll(SHORT_YEAR_FIRST)].map((match) => ymd(match, fullYear(Number(match[1])), match[2], match[3])) : []),
		...(language === 'zh' ? [...text.matchAll(REPUBLIC)].filter(([, year = '']) => year.length === 3).map((match) => ymd(match, yearOfEra('民國', Number(match[1])), match[3], match[4])) : []),
		...[...text.matchAll(YEAR_LAST)].filter(([, , sign, , year = '']) => !YEAR_FIRST.has(language) || sign !== '.' || year.length === 4).map((match) => {
			const [, first, sign, second, last = ''] = match;
			const year = last.length === 4 ? Number(last) : fullYear(Number(last));
			const dayFirst = { year, month: Number(second), day: Number(first) };
			// Full stops stand in dates that begin with the day.
			const monthFirst = sign === '.' ? undefined : { year, month: Number(first), day: Number(second) };
			const yearFirst = last.length === 2 && YEAR_FIRST.has(language) ? { year: fullYear(Number(first)), month: Number(second), day: Number(last) } : undefined;
			return at(match, existing(yearFirst, dayFirst, monthFirst));
		}),
		...withoutYear(text, language),
	];
}

/** Words before a day and a month in figures, without which 9/12 is a share. */
const BEFORE_DAY_AND_MONTH: Readonly<Record<string, RegExp>> = {
	de: /(?<!\d|\d[.,])(?<=(?:am|vom|zum|bis|ab|seit|dem|der) )(\d{1,2})\. ?(\d{1,2})\.(?!\d)/g,
	en: /(?<=\b(?:on|since|until|by|from) )(\d{1,2})\/(\d{1,2})(?![\d/])/g,
	es: /(?<=\b(?:el|del|al|día) )(\d{1,2})\/(\d{1,2})(?![\d/])/g,
	fr: /(?<=\b(?:le|du|au|dès le) )(\d{1,2})\/(\d{1,2})(?![\d/])/g,
	pt: /(?<=\b(?:em|no dia|dia|desde|até) )(\d{1,2})\/(\d{1,2})(?![\d/])/g,
	vi: /(?<=ngày )(\d{1,2})[/-](\d{1,2})(?![\d/-])/g,
	id: /(?<=(?:tanggal|pada|sejak|hingga) )(\d{1,2})\/(\d{1,2})(?![\d/])/g,
	ar: /(?<=(?:يوم|بتاريخ|تاريخ) )(\d{1,2})\/(\d{1,2})(?![\d/])/g,
};
const MONTH_AND_DAY = /(?<![\d/]|\d\.)(\d{1,2})\/(\d{1,2})(?= ?\([日月火水木金土一二三四五六월화수목금토]| \d{1,2}:\d{2})/g;

function withoutYear(text: string, language: string): DateStretch[] {
	const pattern = BEFORE_DAY_AND_MONTH[language];
	const dayFirst = pattern ? [...text.matchAll(pattern)].map(({ 0: written, 1: day, 2: month, index }) => ({ start: index, end: index + written.length, dates: existing({ month: Number(month), day: Number(day) }, language === 'en' ? { month: Number(day), day: Number(month) } : undefined) })) : [];
	const monthFirst = [...text.matchAll(MONTH_AND_DAY)].map(({ 0: written, 1: month, 2: day, index }) => ({ start: index, end: index + written.length, dates: existing({ month: Number(month), day: Number(day) }) }));
	return [...dayFirst, ...monthFirst];
}
