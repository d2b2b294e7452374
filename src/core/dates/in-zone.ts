/**
 * Dates beside a clock. A date without a time is a day, a month or a year of one place: the zone of the incident. There
 * it begins, there it is over, and there it comes before or after a time, which is an instant everywhere.
 */
import { dayIn, type Moment, type When } from './when.ts';

/** Has not begun. @param now Milliseconds since 1970 UTC. */
export function isToCome(moment: Moment, now: number, timeZone: string): boolean {
	if (moment.precision === 'time') return Date.parse(moment.text) > now;
	return moment.text > dayIn(now, timeZone).slice(0, moment.text.length);
}

/** Has ended: a month when its last day has. @param now Milliseconds since 1970 UTC. */
export function isOver(moment: Moment, now: number, timeZone: string): boolean {
	if (moment.precision === 'time') return Date.parse(moment.text) < now;
	return moment.text < dayIn(now, timeZone).slice(0, moment.text.length);
}

/** `a` comes before `b`, however the less precise of the two is read. */
export function precedes(a: Moment, b: Moment, timeZone: string): boolean {
	if (a.precision === 'time' && b.precision === 'time') return Date.parse(a.text) < Date.parse(b.text);
	const [first, second] = [dateText(a, timeZone), dateText(b, timeZone)];
	const shared = Math.min(first.length, second.length);
	return first.slice(0, shared) < second.slice(0, shared);
}

/** `part` lies within `whole` and says more: a day of that month, a time on that day. */
export function isFinerPartOf(part: Moment, whole: Moment, timeZone: string): boolean {
	if (whole.precision === 'time') return false;
	const text = dateText(part, timeZone);
	return (part.precision === 'time' || text.length > whole.text.length) && text.startsWith(whole.text);
}

/** The last moment of a when; an interval open at its end has none. */
export function endOf(value: When): Moment | undefined {
	if (value.kind === 'moment') return value.at;
	return value.to === 'open' ? undefined : value.to;
}

/**
 * How many minutes the clocks of a zone are ahead of UTC at an instant.
 * @param instant Milliseconds since 1970 UTC.
 */
export function offsetAt(instant: number, timeZone: string): number {
	const parts = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' }).formatToParts(instant);
	const part = (type: string) => Number(parts.find((candidate) => candidate.type === type)?.value);
	const shown = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
	return Math.round((shown - instant) / 60_000);
}

function dateText(moment: Moment, timeZone: string): string {
	return moment.precision === 'time' ? dayIn(Date.parse(moment.text), timeZone) : moment.text;
}
