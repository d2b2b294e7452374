/** Reads dates in words and figures, in the forms that the languages of the site write them in. */
import { existsInCalendar, fromHijri, fullYear, yearOfEra, type CalendarDate } from './calendar-date.ts';
import type { Folded } from './folded.ts';
import { languageOf } from './language-of.ts';
import { hijriMonthNames, monthNames } from './month-names.ts';
import { hanValue, readNumerals } from './numerals.ts';
import { ordinalDays } from './number-words.ts';

/** How far around a month its day and year are looked for. */
const NEAR = 60;

export interface DateStretch {
	start: number;
	end: number;
	/** What it may be: 1/2/2018 is in January or in February. The likeliest first. */
	dates: readonly CalendarDate[];
}

export interface DateRange {
	start: number;
	end: number;
	from: DateStretch;
	to: DateStretch;
}

export type ReadDate = ({ kind: 'date' } & DateStretch) | ({ kind: 'range' } & DateRange);

/** Every date in a text, from left to right. */
export function readDates(folded: Folded, locale: string): ReadDate[] {
	const { text } = folded;
	const language = languageOf(locale);
	const found = [
		...inFigures(text, language),
		...inHanAndHangul(text),
		...withMonthNames(folded, locale),
		...(language === 'vi' ? inVietnamese(text) : []),
		...(language === 'ar' ? inHijri(text) : []),
	].filter(({ dates }) => dates.length > 0);
	const days = daysAlone(text, language).filter((day) => day.dates.length > 0 && !found.some((date) => overlap(date, day)));
	const read = joined(longest([...found, ...days]), text);
	return [...read, ...rangesOfYears(text).filter((range) => !read.some((date) => overlap(date, range)))].sort((a, b) => a.start - b.start);
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
	return a.start < b.end && b.start < a.end;
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

function existing(...dates: readonly (CalendarDate | undefined)[]): CalendarDate[] {
	return dates.filter((date): date is CalendarDate => date !== undefined && existsInCalendar(date));
}

const ISO = /(?<![\d/-]|\d[.,])(\d{4})(?:-(\d{1,2})-(\d{1,2})|\/(\d{1,2})\/(\d{1,2})|\. ?(\d{1,2})\. ?(\d{1,2})\.?)(?![\d/-]|[.,]\d)/g;
const SHORT_YEAR_FIRST = /(?<![\d/-]|\d[.,])(\d{2})\. ?(\d{1,2})\. ?(\d{1,2})\.?(?![\d/-]|[.,]\d)/g;
const ERA_LETTER = /(?<![a-z\d])([mtshr])\.?(\d{1,2})([./-])(\d{1,2})\3(\d{1,2})(?!\d)/g;
const ERA_FIGURES = /(平成|令和|昭和|大正|民國|民国)(\d{1,3})([./-])(\d{1,2})\3(\d{1,2})(?!\d)/g;
const REPUBLIC = /(?<![\d/-]|\d[.,])(\d{2,3})([./])(\d{1,2})\2(\d{1,2})(?![\d/-]|[.,]\d)/g;
const YEAR_LAST = /(?<![\d/-]|\d[.,])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-]|[.,]\d|هـ| ?ه(?!\p{L}))/gu;

/** Languages in which the year comes first in figures. */
const YEAR_FIRST = new Set(['ja', 'zh', 'ko']);

function inFigures(text: string, language: string): DateStretch[] {
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

const FIGURE = '(?:\\d{1,2}|[〇零一二三四五六七八九十]{1,3})';
const YEAR = `(?:(明治|大正|昭和|平成|令和|(?:中華|中华)?民[國国]) ?(元|\\d{1,3}|[一二三四五六七八九十百零〇]{1,4})|(?:西暦|公元|西元)?'?(\\d{4}|\\d{2}|1[01]\\d(?=年\\d{1,2}月)|[一二][〇零一二三四五六七八九]{3})) ?[年년](?: ?\\([^()]{1,14}\\))? ?`;
const HAN_DATE = new RegExp(`(?<!\\d|\\d[.,])(?:${YEAR})?(?<![\\d〇零一二三四五六七八九十]|\\d[.,])(${FIGURE}) ?[月월] ?(${FIGURE}) ?[日号號일](?!間|本)`, 'gu');
const HAN_MONTH = new RegExp(`(?<!\\d|\\d[.,])${YEAR}(${FIGURE}) ?[月월](?!号|號|間)`, 'gu');
const HAN_YEAR = new RegExp(`(?<!\\d|\\d[.,])${YEAR}`.replace(/ \?$/, ''), 'gu');
/** Lengths of time, and years that count something else. */
const NO_YEAR_AFTER = /^ ?(?:間|间|分|来|來|以|後|后|前|生|次|目|ぶり|もの|半|間|내|후|간|전|이상|동안|차|짜리|치|정도)/;

function inHanAndHangul(text: string): DateStretch[] {
	const figure = (written: string | undefined) => (written === undefined ? undefined : /^\d+$/.test(written) ? Number(written) : hanValue(written));
	const yearOf = (era: string | undefined, ofEra: string | undefined, plain: string | undefined) => {
		if (era !== undefined) return yearOfEra(era, ofEra === '元' ? 1 : (figure(ofEra) ?? 1));
		const year = figure(plain);
		// 112年7月5日, as Taiwan counts.
		if (year !== undefined && /^1\d\d$/.test(plain ?? '')) return yearOfEra('民國', year);
		return year !== undefined && /^\d{2}$/.test(plain ?? '') ? fullYear(year) : year;
	};
	const days = [...text.matchAll(HAN_DATE)].map(({ 0: written, 1: era, 2: ofEra, 3: plain, 4: month, 5: day, index }) => {
		const year = yearOf(era, ofEra, plain);
		return { start: index, end: index + written.length, dates: existing({ ...(year === undefined ? {} : { year }), month: figure(month) ?? 0, day: figure(day) ?? 0 }) };
	});
	const months = [...text.matchAll(HAN_MONTH)].map(({ 0: written, 1: era, 2: ofEra, 3: plain, 4: month, index }) => ({ start: index, end: index + written.length, dates: existing({ year: yearOf(era, ofEra, plain) ?? 0, month: figure(month) ?? 0 }) }));
	const years = [...text.matchAll(HAN_YEAR)].flatMap(({ 0: written, 1: era, 2: ofEra, 3: plain, index }) => {
		const end = index + written.trimEnd().length;
		// A year of two digits alone is a length of time.
		if ((era === undefined && (plain ?? '').length !== 4) || NO_YEAR_AFTER.test(text.slice(end, end + NEAR))) return [];
		return [{ start: index, end, dates: existing({ year: yearOf(era, ofEra, plain) ?? 0 }) }];
	});
	return [...days, ...months, ...years];
}

/** What may follow a day in figures: 1st, 1er, 1º, 1.º, 14. */
const ORDINAL = '(?:st|nd|rd|th|er|re|[ºª°o]|\\.[ºª]|e|\\.)?';
/** What may stand between a day and its month. */
const OF = "(?: ?(?:of the month of|of|de|del|d'|do|من|dari|bulan|-))?";
const ARTICLES = '(?:(?:the|den|dem|zum|el|le|o|dia|día|ngày|tanggal|tgl\\.?) )*';
const DAYS_OF_WEEK_BETWEEN = '(?:[\\p{L}-]+,? )?';

/** Joins two ends of a range, or two dates of which each stands for itself. */
const BETWEEN = `(?: ?(?:-|~|/|,|から|より|부터|至|到|と|、|및|과|와) ?| (?:to|until|till|through|and|or|bis|und|oder|à|au|et|ou|a|al|hasta el|hasta|y|o|e|até|às|đến|tới|và|sampai|sampai dengan|hingga|s\\.?d\\.?|dan|الي|حتي|و|حتى) | و ?| ?- ?)`;

function withMonthNames({ text, cased }: Folded, locale: string): DateStretch[] {
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

const VIETNAMESE_DATE = /(?<![\d/]|\d[.,])(\d{1,2}) ?(?:tháng|thg) (\d{1,2})(?:(?:,? (?:năm )?|\/)(\d{4}))?(?!\d)/g;
const VIETNAMESE_MONTH = /(?:tháng|thg) (\d{1,2})(?: năm |\/|, )(\d{4})(?!\d)/g;
const VIETNAMESE_YEAR = /năm (\d{4})(?![\d/])/g;

function inVietnamese(text: string): DateStretch[] {
	return [
		...[...text.matchAll(VIETNAMESE_DATE)].map(({ 0: written, 1: day, 2: month, 3: year, index }) => ({ start: index, end: index + written.length, dates: existing({ ...(year === undefined ? {} : { year: Number(year) }), month: Number(month), day: Number(day) }) })),
		...[...text.matchAll(VIETNAMESE_MONTH)].map(({ 0: written, 1: month, 2: year, index }) => ({ start: index, end: index + written.length, dates: existing({ year: Number(year), month: Number(month) }) })),
		...[...text.matchAll(VIETNAMESE_YEAR)].map(({ 0: written, 1: year, index }) => ({ start: index + written.length - 4, end: index + written.length, dates: existing({ year: Number(year) }) })),
	];
}

const HIJRI_FIGURES = /(?<![\d/]|\d[.,])(\d{1,2})\/(\d{1,2})\/(1[34]\d{2})(?: ?ه(?!\p{L}))?/gu;

function inHijri(text: string): DateStretch[] {
	const names = hijriMonthNames();
	const named = new RegExp(`(?<![\\d/]|\\d[.,])(\\d{1,2}) (${[...names.keys()].sort((a, b) => b.length - a.length).join('|')}),? (1[34]\\d{2})(?: ?ه(?!\\p{L}))?`, 'gu');
	const read = (written: string, index: number, day: string | undefined, month: number, year: string | undefined) => ({ start: index, end: index + written.length, dates: existing(fromHijri(Number(year), month, Number(day))) });
	return [
		...[...text.matchAll(HIJRI_FIGURES)].map(({ 0: written, 1: day, 2: month, 3: year, index }) => read(written, index, day, Number(month), year)),
		...[...text.matchAll(named)].map(({ 0: written, 1: day, 2: month, 3: year, index }) => read(written, index, day, names.get(month ?? '') ?? 0, year)),
	];
}

/** A day without its month, in words that leave no doubt that it is a date: 同月14日, on the 14th. */
const DAYS_ALONE: Readonly<Record<string, RegExp>> = {
	ja: /(?<!\d[.,]|[\d年毎〇一二三四五六七八九十百千万数何]|毎月)(\d{1,2}|[一二三]?十[一二三四五六七八九]?|[二三四五六七八九])日(?!間|以内|以上|以下|未満|後|前|目|分|本|程度|ほど|くらい|ぐらい|おき|ごと|毎|あたり|につき|いっぱい|も|三|夜|々|中)/g,
	zh: /(?:(?<!\d[.,]|[\d年月每〇一二三四五六七八九十百千万數数幾几])(?=[^号號]{1,3}日)|(?<=[同本当當上下次翌该該]月 ?))(\d{1,2}|[一二三]?十[一二三四五六七八九]?|[二三四五六七八九])[日号號](?!以?[内內]|之内|之內|内|內|以?[后後]|以?前|間|间|本|楼|樓|线|線|、|房|门|門|院|文)/g,
	ko: /(?<!\d|\d[.,]|영업 ?|매월 ?|매 ?|\d[월년] ?)(\d{1,2})일(?! ?(?:간|이내|안|후|전|이상|이하|동안|뒤|내|차|치|정도|마다))/gu,
	en: /(?<=\b(?:on|since|until|by|from|of) the )(\d{1,2})(?:st|nd|rd|th)(?=[,.;:)]|$| (?:we|our|the|a|and|it|they|at|to|of the same month|of that month))/g,
	es: /(?<=\bdía )(\d{1,2})(?![\d/:.,]\d|\d)(?! (?:de|hábil))/g,
	pt: /(?<=\bdia )(\d{1,2})(?![\d/:.,]\d|\d)(?! (?:de|út))/g,
	fr: /(?<=\b(?:le|dès le|depuis le|avant le|du) )(\d{1,2})(?=[,.;)]|$| (?:nous|du même mois|du mois))/g,
	de: /(?<=\b(?:am|vom|seit dem|ab dem|bis zum) )(\d{1,2})\.(?= (?:haben|wurde|wurden|ist|hat|des|dieses|desselben)|,|$)/g,
	vi: /(?<=\bngày )(\d{1,2})(?![\d/.-]|,\d| tháng)/g,
	id: /(?<=\b(?:tanggal|tgl\.?) )(\d{1,2})(?![\d/.-]|,\d)/g,
	ar: /(?<=(?:يوم|اليوم) )(\d{1,2})(?![\d/]|[.,]\d)(?= (?:من|منه)|[,.،]|$)/g,
};

function daysAlone(text: string, language: string): DateStretch[] {
	const pattern = DAYS_ALONE[language];
	if (!pattern) return [];
	return [...text.matchAll(pattern)].map(({ 0: written, 1: day = '', index }) => ({ start: index, end: index + written.length, dates: existing({ day: /^\d+$/.test(day) ? Number(day) : (hanValue(day) ?? 0) }) }));
}

const RANGE_GAP = new RegExp(`^(?: ?\\([^()]{1,12}\\))?${BETWEEN}(?:\\p{L}+,? )?${ARTICLES}${DAYS_OF_WEEK_BETWEEN}$`, 'u');
const DAY_IN_RANGE = new RegExp(`(?<![\\d:/-]|\\d[.,])(\\d{1,2})${ORDINAL}(?: ?\\([^()]{1,12}\\))?${BETWEEN}${ARTICLES}$`, 'u');
const DAY_AFTER_RANGE = new RegExp(`^(?: ?\\([^()]{1,12}\\))?(?: ?(?:から|より|부터|至|到|-|~|、|と|,) ?)(?:同月|翌)?(${FIGURE}) ?[日号號일](?!間|以内|후|以內|内)`, 'u');

/** Puts two ends of a range together, and gives the first the month and year that only the second has. */
function joined(dates: readonly DateStretch[], text: string): ReadDate[] {
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
function rangesOfYears(text: string): ReadDate[] {
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
