/**
 * How facts must read in a language, said by `Intl` alone and not by the code under test. Nothing here knows the
 * words of the site; those of the sample stand, written by hand, in facts.spec.ts.
 */
import type { Moment } from '../../src/core/dates/when.ts';
import type { DateValue } from '../../src/core/facts/names.ts';
import { weekdays, type Contact, type Figure } from '../../src/core/facts/incident.ts';

/** English is day-first; every language uses Latin digits and the Gregorian calendar. */
function tag(locale: string): string {
	return `${locale === 'en' ? 'en-GB' : locale}-u-ca-gregory-nu-latn`;
}

/** Ignores what no reader sees: marks of writing direction, and which of the many spaces was used. */
export function normal(text: string): string {
	return text
		.replace(/[\u200e\u200f\u061c\u2066-\u2069]/g, '')
		.replace(/\s+/gu, ' ')
		.trim();
}

/** The numbers in a text, as written, in order. @example numbersIn('22,796 people, 10:00') // => ['22,796', '10:00'] */
export function numbersIn(text: string): string[] {
	return normal(text).match(/\p{Nd}+(?:[.,:٫٬]\p{Nd}+)*/gu) ?? [];
}

export function countNumber(count: number, locale: string): string {
	return new Intl.NumberFormat(tag(locale)).format(count);
}

export function figureNumber({ value, unit, currency }: Figure, locale: string): string {
	if (currency !== undefined) return new Intl.NumberFormat(tag(locale), { style: 'currency', currency, maximumFractionDigits: Number.isInteger(value) ? 0 : 2 }).format(value);
	return new Intl.NumberFormat(tag(locale), { maximumFractionDigits: 2 }).format(value) + (unit === 'percent' ? '%' : '');
}

/**
 * The texts that must all stand where a date is said. A stretch is held to its numbers only, since languages
 * differ in what they leave out.
 */
export function dateProblem(text: string, value: DateValue, locale: string, zone: string): string | undefined {
	const said = normal(text);
	if (value.kind === 'unknown') return numbersIn(said).length > 0 ? 'a date that is not known has no numbers' : undefined;
	if (value.kind === 'moment') {
		const missing = momentTexts(value.at, locale, zone).find((choices) => !choices.some((choice) => said.includes(normal(choice))));
		return missing && `“${missing[0]}” is not in “${said}”`;
	}
	const ends = [value.from, value.to].filter((end) => end !== 'open');
	const numbers = new Set(ends.flatMap((end) => momentTexts(end, locale, zone).flatMap(([choice = '']) => numbersIn(choice))));
	const found = new Set(numbersIn(said));
	const same = numbers.size === found.size && [...numbers].every((number) => found.has(number));
	return same ? undefined : `“${said}” does not say ${[...numbers].join(', ')}`;
}

/** Each entry must be said, in one of its forms. */
function momentTexts({ text, precision }: Moment, locale: string, zone: string): string[][] {
	const instant = Date.parse(precision === 'year' ? `${text}-01` : text);
	const format = (options: Intl.DateTimeFormatOptions, timeZone = 'UTC') => dateFormat(locale, timeZone, options).format(instant);
	switch (precision) {
		case 'year':
			return [[format({ year: 'numeric' })]];
		case 'month':
			return [[format({ year: 'numeric', month: 'long' })]];
		case 'day':
			return [[format({ dateStyle: 'long' })]];
		case 'time':
			return [[format({ dateStyle: 'long' }, zone)], [format({ timeStyle: 'short' }, zone), format({ hour: 'numeric', minute: '2-digit' }, zone)], [offset(text, zone)]];
	}
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** Making a format takes far longer than using one. */
function dateFormat(locale: string, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const key = JSON.stringify([locale, timeZone, options]);
	const format = dateFormats.get(key) ?? new Intl.DateTimeFormat(tag(locale), { ...options, timeZone });
	dateFormats.set(key, format);
	return format;
}

/** The offset from UTC at a moment, as readers see it. @example offset('2024-04-02T17:00+01:00', 'Europe/London') // => 'UTC+1' */
export function offset(moment: string, zone: string): string {
	const parts = dateFormat('en', zone, { timeZoneName: 'shortOffset' }).formatToParts(Date.parse(moment));
	return (parts.find(({ type }) => type === 'timeZoneName')?.value ?? '').replace('GMT', 'UTC');
}

/** Every number that says a date, in the order of the text. */
export function dateNumbers(value: DateValue, locale: string, zone: string): string[] {
	if (value.kind === 'unknown') return [];
	const ends = value.kind === 'moment' ? [value.at] : [value.from, value.to].filter((end) => end !== 'open');
	return ends.flatMap((end) => momentTexts(end, locale, zone).flat().flatMap(numbersIn));
}

/** The opening hours as texts that must stand beside the number: days and times. */
export function hourTexts({ hours }: Contact, locale: string): string[][] {
	return hours.flatMap(({ days, from, to }) => {
		const first = weekdays.findIndex((day) => days.includes(day));
		const weekday = (['short', 'long', 'narrow'] as const).map((style) => dateFormat(locale, 'UTC', { weekday: style }).format(Date.UTC(2024, 0, 1 + first)));
		return [weekday, ...[from, to].map((time) => clockTexts(time, locale))];
	});
}

function clockTexts(time: string, locale: string): string[] {
	const [hour = 0, minute = 0] = time.split(':').map(Number);
	const at = Date.UTC(2024, 0, 1, hour, minute);
	return [{ timeStyle: 'short' } as const, { hour: 'numeric', minute: '2-digit' } as const].map((options) => dateFormat(locale, 'UTC', options).format(at));
}
