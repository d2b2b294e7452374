import { plainCount, plainDate, plainPhone } from '../authoring/forgiving.ts';
import { typedTime } from '../dates/typed-when.ts';
import { nearest } from './nearest.ts';

/** Between two dates, as people write it. */
const BETWEEN = /\s*(?:[~〜～–—]|から|\bto\b)\s*/;

/**
 * What was most likely meant by a value that cannot stand: the first way to write it that can; none where only the
 * person knows.
 * @param isFit Whether a value can stand there.
 * @example valueAsMeant('22,796', isWholeNumber) // => 22796
 */
export function valueAsMeant(written: unknown, isFit: (value: string | number) => boolean): string | number | undefined {
	if (typeof written !== 'string' || written.length > 100) return undefined;
	const text = written.normalize('NFKC').trim();
	const count = plainCount(text);
	const ways: (string | number | undefined)[] = [
		/^\d{1,15}$/.test(count) ? Number(count) : undefined,
		text,
		plainDate(text),
		text.split(BETWEEN).map(plainDate).join('/'),
		turnedRound(text),
		withoutTheDay(text),
		typedTime(text.replace('.', ':')),
		plainPhone(text),
		text.replace(/\s+/g, '').replaceAll(',', '.'),
		text.replace(/^(?:http:\/\/)?(?=[\w-]+\.)/i, 'https://'),
		text.toLowerCase().replace(/[_\s]+/g, '-'),
	];
	return ways.find((way) => way !== undefined && way !== written && isFit(way)) ?? names(text).find(isFit);
}

/** An interval whose ends were written in the wrong order. */
function turnedRound(text: string): string | undefined {
	const [from, to, ...more] = text.split('/');
	return from && to && more.length === 0 ? `${to}/${from}` : undefined;
}

/** Of a day that is not in the calendar, the month is. */
function withoutTheDay(text: string): string | undefined {
	const month = (date: string) => {
		const [whole, start = '', day = ''] = /^(\d{4}-\d{2})-(\d{2})$/.exec(date) ?? [];
		const last = new Date(Date.UTC(Number(start.slice(0, 4)), Number(start.slice(5)), 0)).getUTCDate();
		return whole !== undefined && Number(day) > last && Number(day) < 32 ? start : date;
	};
	const dates = text.split('/').map(month).join('/');
	return dates === text ? undefined : dates;
}

/** The zones and currencies that this machine’s calendar data knows by a name like this one. */
function names(text: string): string[] {
	const zone = text.includes('/') ? nearest(text, Intl.supportedValuesOf('timeZone'), 3) : undefined;
	const currency = /^[a-z]{3,4}$/i.test(text) ? nearest(text.toUpperCase(), Intl.supportedValuesOf('currency'), 1) : undefined;
	return [zone, currency].filter((name) => name !== undefined);
}
