/** The facts of an incident as they may be typed, and the component that prints each. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { dayIn, type Moment } from '../dates/when.ts';
import type { Incident } from '../facts/incident.ts';
import { dateValues } from '../facts/names.ts';
import type { CalendarDate } from './calendar-date.ts';

export interface KnownCount {
	name: string;
	value: number;
}

export interface KnownFigure extends KnownCount {
	/** What it counts: a unit, a currency, or nothing. */
	unit: Exclude<Incident['figures'][string]['unit'], undefined>;
	currency: string | 'none';
}

export interface KnownDate {
	name: string;
	date: CalendarDate;
}

export interface KnownPeriod {
	name: string;
	from: CalendarDate;
	to: CalendarDate;
}

export interface KnownHours {
	contact: string;
	/** Minutes since midnight. */
	from: number;
	to: number;
}

export interface KnownFacts {
	counts: readonly KnownCount[];
	figures: readonly KnownFigure[];
	/** Days, months and years; the ends of periods too. */
	dates: readonly KnownDate[];
	periods: readonly KnownPeriod[];
	/** By contact, with country code. */
	phones: readonly { contact: string; number: string }[];
	hours: readonly KnownHours[];
	/** Where its telephones are. */
	countries: readonly string[];
}

export function knownFacts(incident: Incident): KnownFacts {
	const contacts = Object.entries(incident.contacts);
	const phones = contacts.flatMap(([contact, { phone }]) => (phone === undefined ? [] : [{ contact, number: phone }]));
	const dates: KnownDate[] = [];
	const periods: KnownPeriod[] = [];
	const zone = incident['time-zone'];
	for (const [name, value] of dateValues(incident)) {
		if (value.kind === 'moment') dates.push({ name, date: calendarDate(value.at, zone) });
		else if (value.kind === 'interval' && value.from !== 'open' && value.to !== 'open') periods.push({ name, from: calendarDate(value.from, zone), to: calendarDate(value.to, zone) });
	}
	return {
		counts: Object.entries(incident.cohorts).flatMap(([id, { count }]) => (typeof count === 'number' ? [{ name: `cohorts.${id}.count`, value: count }] : [])),
		figures: Object.entries(incident.figures).map(([id, { value, unit = 'none', currency = 'none' }]) => ({ name: `figures.${id}`, value, unit, currency })),
		dates,
		periods,
		phones,
		hours: contacts.flatMap(([contact, { hours }]) => hours.map(({ from, to }) => ({ contact, from: minutesOf(from), to: minutesOf(to) }))),
		countries: [...new Set(phones.flatMap(({ number }) => parsePhoneNumberFromString(number)?.country ?? []))],
	};
}

/** The day on which a time falls where the incident is. */
function calendarDate({ text, precision }: Moment, zone: string): CalendarDate {
	const [year = 0, month = 0, day = 0] = (precision === 'time' ? dayIn(Date.parse(text), zone) : text).split('-').map(Number);
	if (precision === 'year') return { year };
	return precision === 'month' ? { year, month } : { year, month, day };
}

function minutesOf(time: string): number {
	const [hour = 0, minute = 0] = time.split(':').map(Number);
	return hour * 60 + minute;
}
