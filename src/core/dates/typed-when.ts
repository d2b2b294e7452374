/**
 * Dates and times in the forms that people type at night, as the one form that Candor writes. Only what can mean one
 * thing is read: `2018/2/1`, `２０１８年２月１日`, `令和8年3月1日`, `1 Feb 2018 10:00 JST`, but not `2/1/2018`.
 */
import { parseMoment } from './when.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
/** The year before the first of each era. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988 };

const DATES: readonly { form: RegExp; read: (parts: readonly string[]) => readonly [year: string, month?: string | undefined, day?: string | undefined] }[] = [
	{ form: /^(\d{4})(\d{2})(\d{2})(?!\d)/, read: ([year = '', month, day]) => [year, month, day] },
	{ form: /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?!\d)(?![年月日])/, read: ([year = '', month, day]) => [year, month, day] },
	{ form: /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?/, read: ([year = '', month, day]) => [year, month, day] },
	{
		form: /^(令和|平成)(\d{1,2}|元)年(?:(\d{1,2})月(?:(\d{1,2})日)?)?/,
		read: ([era = '', year = '', month, day]) => [String((ERAS[era] ?? 0) + (year === '元' ? 1 : Number(year))), month, day],
	},
	{ form: new RegExp(`^(\\d{1,2})(?:st|nd|rd|th)? ${MONTH},? (\\d{4})(?!\\d)`), read: ([day = '', month = '', year = '']) => [year, monthOf(month), day] },
	{ form: new RegExp(`^${MONTH} (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`), read: ([month = '', day = '', year = '']) => [year, monthOf(month), day] },
	{ form: new RegExp(`^${MONTH} (\\d{4})(?!\\d)`), read: ([month = '', year = '']) => [year, monthOf(month)] },
];

const HALF = '(午前|午後|am|pm)';
const TIME = new RegExp(`^${HALF}? ?(\\d{1,2})(?::(\\d{2})(?::(\\d{2}))?|時(?: ?(\\d{1,2})分)?)? ?${HALF}?(?= ?(?:[-+zugj(]|$))`);
const OFFSET = /^\(?(?:(z|utc|gmt|jst)(?![a-z]))? ?(?:([-+])(\d{1,2})(?::?(\d{2}))?)?\)?$/;

/**
 * A date, or a time with or without its offset, in the form of ISO 8601; `undefined` where it can be read in more than
 * one way, or in none. It has been parsed, but an offset may be missing.
 * @example typedMoment('2018/2/1 10:00 +9') // => '2018-02-01T10:00+09:00'
 */
export function typedMoment(typed: string): string | undefined {
	const text = typed
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[‐‑‒–—―−ー]/g, '-')
		.replace(/\s+/g, ' ')
		.trim();
	for (const { form, read } of DATES) {
		const found = form.exec(text);
		if (!found) continue;
		const [year, month, day] = read(found.slice(1));
		const rest = text.slice(found[0].length).replace(/^(?:[,t ]|\([a-z月火水木金土日]+\))+/, '');
		const date = [year, ...[month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, '0')]))].join('-');
		const whole = rest === '' ? date : day === undefined ? undefined : withTime(date, rest);
		const parsed = whole === undefined ? 'not-a-date' : parseMoment(whole);
		if (typeof parsed !== 'string' || parsed === 'no-offset') return whole;
	}
	return undefined;
}

/** A time of day without a date, and its offset where one was typed. @example typedTime('午後3時') // => '15:00' */
export function typedTime(typed: string): string | undefined {
	const whole = withTime('2000-01-01', typed.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim());
	const parsed = whole === undefined ? 'not-a-date' : parseMoment(whole);
	return typeof parsed !== 'string' || parsed === 'no-offset' ? whole?.slice('2000-01-01T'.length) : undefined;
}

/** A stretch of time between two dates with a wave or the word `to` between them. @example typedWhen('2017/10/29〜2017/10/30') // => '2017-10-29/2017-10-30' */
export function typedWhen(typed: string): string | undefined {
	const ends = typed.split(/\s*[~〜～]\s*|\s+to\s+|から/);
	if (ends.length !== 2) return typedMoment(typed);
	const [from, to] = ends.map((end) => (end.trim() === '' ? '..' : typedMoment(end.replace(/まで$/, ''))));
	return from === undefined || to === undefined ? undefined : `${from}/${to}`;
}

function withTime(date: string, rest: string): string | undefined {
	const found = TIME.exec(rest);
	if (!found) return undefined;
	const [matched, before, hour = '', minute, second, minuteWord, after] = found;
	// A bare number could be anything; an hour has a sign or a word that makes it one.
	if (!/[:時]/.test(matched) && !before && !after) return undefined;
	const half = before ?? after;
	const isAfternoon = half === '午後' || half === 'pm';
	if (half && Number(hour) > 12) return undefined;
	const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (isAfternoon ? 12 : 0);
	const offset = offsetOf(rest.slice(matched.length));
	if (offset === undefined) return undefined;
	return `${date}T${String(hours).padStart(2, '0')}:${(minute ?? minuteWord ?? '0').padStart(2, '0')}${second === undefined ? '' : `:${second}`}${offset}`;
}

/** Empty where none was typed. */
function offsetOf(text: string): string | undefined {
	const found = OFFSET.exec(text.trim());
	if (!found) return undefined;
	const [, zone, sign, hours = '0', minutes = '00'] = found;
	if (sign !== undefined) return zone === 'jst' ? undefined : `${sign}${hours.padStart(2, '0')}:${minutes}`;
	return zone === undefined ? '' : zone === 'jst' ? '+09:00' : 'Z';
}

function monthOf(name: string): string {
	return String(MONTHS.indexOf(name) + 1);
}
