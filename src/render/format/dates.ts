/** Dates in a reader’s language, at the precision that was written. */
import { startOf, earliest, type Moment, type When } from '../../core/dates/when.ts';
import type { DateValue } from '../../core/facts/names.ts';
import type { Translate } from '../messages.ts';
import { dateFormat } from './date-format.ts';

const DATE_FIELDS: Record<Exclude<Moment['precision'], 'time'>, Intl.DateTimeFormatOptions> = {
	year: { year: 'numeric' },
	month: { year: 'numeric', month: 'long' },
	day: { year: 'numeric', month: 'long', day: 'numeric' },
};

/**
 * @param timeZone The zone that times are shown in, by its IANA name; dates without a time have no zone.
 * @example formatDate(when('2017-10-29/2017-10-30'), 'en', 'Asia/Tokyo', t) // => '29 – 30 October 2017'
 */
export function formatDate(value: DateValue, locale: string, timeZone: string, t: Translate): string {
	if (value.kind === 'unknown') return t('date.unknown');
	if (value.kind === 'moment') return formatMoment(value.at, locale, timeZone, t);
	const { from, to } = value;
	if (from === 'open') return t('date.until', { to: to === 'open' ? '' : formatMoment(to, locale, timeZone, t) });
	if (to === 'open') return t('date.since', { from: formatMoment(from, locale, timeZone, t) });
	if (from.precision === to.precision && from.precision !== 'time') return formatStretch(from, to, from.precision, locale, t);
	return t('date.interval', { from: formatMoment(from, locale, timeZone, t), to: formatMoment(to, locale, timeZone, t) });
}

/** Two dates of one precision, without saying the year or month twice. */
function formatStretch(from: Moment, to: Moment, precision: keyof typeof DATE_FIELDS, locale: string, t: Translate): string {
	const fields = dateFormat(locale, 'UTC', DATE_FIELDS[precision]);
	const range = fields.formatRange(earliest(from), earliest(to));
	// CLDR has no long ranges for Japanese and Chinese and falls back to slashes: 2017/10/29.
	if (!range.includes('/')) return range;
	const [sameYear, sameMonth] = [from.text.slice(0, 4) === to.text.slice(0, 4), from.text.slice(0, 7) === to.text.slice(0, 7)];
	const rest: Intl.DateTimeFormatOptions = {
		...(sameMonth ? {} : { month: precision === 'day' ? ('long' as const) : ('numeric' as const) }),
		...(precision === 'day' ? { day: 'numeric' as const } : {}),
	};
	const end = sameYear && Object.keys(rest).length > 0 ? dateFormat(locale, 'UTC', rest) : fields;
	return t('date.stretch', { from: fields.format(earliest(from)), to: end.format(earliest(to)) });
}

function formatMoment(moment: Moment, locale: string, timeZone: string, t: Translate): string {
	if (moment.precision !== 'time') return dateFormat(locale, 'UTC', DATE_FIELDS[moment.precision]).format(earliest(moment));
	return formatInstant(earliest(moment), locale, timeZone, t);
}

/** A moment to the minute, with its zone in words. @param instant Milliseconds since 1970 UTC. */
export function formatInstant(instant: number, locale: string, timeZone: string, t: Translate): string {
	const time = dateFormat(locale, timeZone, { ...DATE_FIELDS.day, hour: 'numeric', minute: '2-digit' }).format(instant);
	return t('date.zoned', { time, zone: zoneName(instant, locale, timeZone, t) });
}

/** The zone in words with its offset. @example zoneName(0, 'en', 'Asia/Tokyo', t) // => 'Japan Standard Time, UTC+9' */
export function zoneName(instant: number, locale: string, timeZone: string, t: Translate): string {
	return zoneWithOffset(instant, offsetAt(instant, timeZone), locale, timeZone, t);
}

/**
 * The zone that opening hours are in, which hold all year: with both offsets where the clocks change.
 * @param year The year to look at.
 * @example zoneOfHours(2026, 'en', 'Europe/Dublin', t) // => 'Ireland Time, UTC+0/UTC+1'
 */
export function zoneOfHours(year: number, locale: string, timeZone: string, t: Translate): string {
	const seasons = [Date.UTC(year, 0, 15), Date.UTC(year, 6, 15)];
	const offsets = new Set(seasons.map((instant) => offsetAt(instant, timeZone)).sort());
	return zoneWithOffset(seasons[0] ?? 0, [...offsets].join('/'), locale, timeZone, t);
}

/** UTC and zones that go by their offset (`Etc/GMT+5`) have no name in words. */
function zoneWithOffset(instant: number, offset: string, locale: string, timeZone: string, t: Translate): string {
	const named = (timeZoneName: 'longGeneric' | 'longOffset') => partOf(dateFormat(locale, timeZone, { timeZoneName }), instant);
	if (named('longGeneric') !== named('longOffset')) return t('date.zone', { zone: named('longGeneric'), offset });
	return offset === 'UTC+0' ? 'UTC' : offset;
}

/** ISO 8601 for `<time datetime>`; the start, where the text tells a stretch. Empty when there is no date. */
export function machineDate(value: DateValue): string {
	return value.kind === 'unknown' ? '' : startOf(value satisfies When).text;
}


/** @example offsetAt(0, 'Asia/Tokyo') // => 'UTC+9' */
function offsetAt(instant: number, timeZone: string): string {
	const offset = partOf(dateFormat('en', timeZone, { timeZoneName: 'shortOffset' }), instant).replace('GMT', 'UTC');
	return offset === 'UTC' ? 'UTC+0' : offset;
}

function partOf(format: Intl.DateTimeFormat, instant: number): string {
	return format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
