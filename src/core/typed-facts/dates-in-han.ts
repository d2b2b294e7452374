/** Dates by year, month and day as Chinese, Japanese and Korean write them: 平成29年12月22日, 二〇一七年, 11월 14일. */
import { fullYear, yearOfEra } from './calendar-date.ts';
import { existing, NEAR, type DateStretch } from './date-stretch.ts';
import { hanValue } from './numerals.ts';

/** The figure of a month or a day. */
export const FIGURE = '(?:\\d{1,2}|[〇零一二三四五六七八九十]{1,3})';
const YEAR = `(?:(明治|大正|昭和|平成|令和|(?:中華|中华)?民[國国]) ?(元|\\d{1,3}|[一二三四五六七八九十百零〇]{1,4})|(?:西暦|公元|西元)?'?(\\d{4}|\\d{2}|1[01]\\d(?=年\\d{1,2}月)|[一二][〇零一二三四五六七八九]{3})) ?[年년](?: ?\\([^()]{1,14}\\))? ?`;
const HAN_DATE = new RegExp(`(?<!\\d|\\d[.,])(?:${YEAR})?(?<![\\d〇零一二三四五六七八九十]|\\d[.,])(${FIGURE}) ?[月월] ?(${FIGURE}) ?[日号號일](?!間|本)`, 'gu');
const HAN_MONTH = new RegExp(`(?<!\\d|\\d[.,])${YEAR}(${FIGURE}) ?[月월](?!号|號|間)`, 'gu');
const HAN_YEAR = new RegExp(`(?<!\\d|\\d[.,])${YEAR}`.replace(/ \?$/, ''), 'gu');
/** Lengths of time, and years that count something else. */
const NO_YEAR_AFTER = /^ ?(?:間|间|分|来|來|以|後|后|前|生|次|目|ぶり|もの|半|間|내|후|간|전|이상|동안|차|짜리|치|정도)/;

export function datesInHan(text: string): DateStretch[] {
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
