/**
 * A when is a point or a stretch of time at the precision that is known: a year, a month, a day, or a minute
 * with its offset from UTC. Nothing is ever made more precise than what was written.
 *
 * Written as ISO 8601 / EDTF level 0: `2017`, `2002-09`, `2017-10-29`, `2017-10-29T10:00+09:00`,
 * and intervals `2017-10-29/2017-10-30`, with `..` for an end that is open (`2017-11-01/..`).
 * The calendar is Gregorian. https://www.loc.gov/standards/datetime/
 */

export type Precision = 'year' | 'month' | 'day' | 'time';

/** One date or time, as written. `text` is its ISO 8601 form and identifies it. */
export interface Moment {
	text: string;
	precision: Precision;
}

export type When =
	| { kind: 'moment'; at: Moment }
	| { kind: 'interval'; from: Moment | 'open'; to: Moment | 'open' };

/** Why a text is not a when; each has its own words for the person who wrote it. */
export type WhenProblem = 'not-a-date' | 'no-such-day' | 'no-offset' | 'reversed' | 'empty-interval';

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const TIME = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?$/;

/** Reads one date or time. @example parseMoment('2002-09') // => { text: '2002-09', precision: 'month' } */
export function parseMoment(text: string): Moment | WhenProblem {
	const date = DATE.exec(text);
	if (date) {
		const [, year = '', month, day] = date;
		if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return 'no-such-day';
		if (day !== undefined && !dayExists(Number(year), Number(month), Number(day))) return 'no-such-day';
		return { text, precision: day ? 'day' : month ? 'month' : 'year' };
	}
	const time = TIME.exec(text);
	if (!time) return 'not-a-date';
	if (typeof parseMoment(time[1] ?? '') === 'string') return 'no-such-day';
	return time[5] ? { text, precision: 'time' } : 'no-offset';
}

/** Reads a date, a time or an interval, or says why it is none. */
export function parseWhen(text: string): When | WhenProblem {
	const ends = text.split('/');
	if (ends.length > 2) return 'not-a-date';
	if (ends.length === 1) {
		const at = parseMoment(text);
		return typeof at === 'string' ? at : { kind: 'moment', at };
	}
	const [from, to] = ends.map((end) => (end === '..' ? 'open' : parseMoment(end)));
	if (from === undefined || to === undefined) return 'not-a-date';
	if (typeof from === 'string' && from !== 'open') return from;
	if (typeof to === 'string' && to !== 'open') return to;
	if (from === 'open' && to === 'open') return 'empty-interval';
	if (from !== 'open' && to !== 'open' && isBefore(to, from)) return 'reversed';
	return { kind: 'interval', from, to };
}

/** Reads a when that the schema has already accepted. */
export function when(text: string): When {
	const parsed = parseWhen(text);
	if (typeof parsed === 'string') throw new Error(`\`${text}\` was not checked before use: ${parsed}`);
	return parsed;
}

/** ISO 8601 text again. @example whenText(when('2017-11-01/..')) // => '2017-11-01/..' */
export function whenText(value: When): string {
	if (value.kind === 'moment') return value.at.text;
	const end = (moment: Moment | 'open') => (moment === 'open' ? '..' : moment.text);
	return `${end(value.from)}/${end(value.to)}`;
}

/** The first millisecond (UTC) that the moment may mean; dates without a time count from midnight UTC. */
export function earliest(moment: Moment): number {
	if (moment.precision === 'time') return Date.parse(moment.text);
	const [year = 0, month = 1, day = 1] = moment.text.split('-').map(Number);
	return Date.UTC(year, month - 1, day);
}

/** The last millisecond (UTC) that the moment may mean. */
export function latest(moment: Moment): number {
	const [year = 0, month = 1, day = 1] = moment.text.slice(0, 10).split('-').map(Number);
	switch (moment.precision) {
		case 'year':
			return Date.UTC(year + 1, 0, 1) - 1;
		case 'month':
			return Date.UTC(year, month, 1) - 1;
		case 'day':
			return Date.UTC(year, month - 1, day + 1) - 1;
		case 'time':
			return Date.parse(moment.text);
	}
}

/** The first moment of a when; an interval open at its start counts by its end. */
export function startOf(value: When): Moment {
	if (value.kind === 'moment') return value.at;
	if (value.from !== 'open') return value.from;
	if (value.to !== 'open') return value.to;
	throw new Error('an interval has at least one end');
}

/** A day is over last in the zone UTC-12 and begins first in the zone UTC+14. */
const HOUR = 3_600_000;
const LAST_ZONE = 12 * HOUR;
const FIRST_ZONE = 14 * HOUR;

/**
 * `a` comes before `b` however the two are read. Dates are compared as dates; beside a time, which is an instant, a
 * date may be that of any place on earth.
 */
export function isBefore(a: Moment, b: Moment): boolean {
	if (a.precision === 'time' && b.precision !== 'time') return latest(a) < earliest(b) - FIRST_ZONE;
	if (a.precision !== 'time' && b.precision === 'time') return latest(a) + LAST_ZONE < earliest(b);
	return latest(a) < earliest(b);
}

const calendars = new Map<string, Intl.DateTimeFormat>();

/**
 * The calendar day (`2017-12-22`) that an instant falls on in a zone.
 * @param instant Milliseconds since 1970 UTC.
 * @param timeZone IANA name, for example `Asia/Tokyo`.
 */
export function dayIn(instant: number, timeZone: string): string {
	const calendar = calendars.get(timeZone) ?? new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
	calendars.set(timeZone, calendar);
	const parts = calendar.formatToParts(instant);
	const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
	return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

function dayExists(year: number, month: number, day: number): boolean {
	const date = new Date(Date.UTC(year, month - 1, day));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
