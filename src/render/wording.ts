/**
 * How the facts of a notice are said in one language. Pages, feeds, plain text and search all ask here, so
 * that a fact reads the same wherever it stands.
 */
import { earliest, startOf, when } from '../core/dates/when.ts';
import type { Certainty, Incident, Milestone } from '../core/facts/incident.ts';
import type { Labels } from '../core/facts/labels.ts';
import { dateValues, eventDate, factValues, type DateValue, type FactValue } from '../core/facts/names.ts';
import type { ProseComponent } from '../core/prose/prose.ts';
import { formatDate, machineDate, zoneOfHours } from './format/dates.ts';
import { formattingLocale } from './format/formatting-locale.ts';
import { formatHours } from './format/hours.ts';
import { formatPhone, type PhoneText } from './format/phones.ts';
import type { Translate } from './messages.ts';

/** What a language needs to speak about an incident. */
export interface WordingInput {
	incident: Incident;
	labels: Labels;
	/** The labels of the source language, for a fact that is newer than its translation. */
	sourceLabels?: Labels;
	locale: string;
	/** The publisher’s name in this language. */
	publisher: string;
	t: Translate;
}

export interface SaidFact {
	text: string;
	/** In words, where the fact is not confirmed. */
	certainty: string | undefined;
}

export interface SaidDate {
	text: string;
	/** ISO 8601 for machines; empty when the date is unknown. */
	machine: string;
}

export interface SaidMilestone {
	id: string;
	name: string;
	state: Milestone['state'];
	/** “Not yet decided”, “Planned for 1 February 2018”, … */
	text: string;
	machine: string;
	/** What it waits for, in words; empty when nothing is said. */
	waitingFor: string[];
}

export interface SaidContact {
	id: string;
	name: string;
	/** For `href="tel:…"`. */
	phone: (PhoneText & { e164: string }) | undefined;
	tollFree: boolean;
	hours: string[];
	/** The zone of the hours, in words. */
	zone: string;
	holidays: 'open' | 'closed' | undefined;
	linesBusy: boolean;
	email: string | undefined;
	url: string | undefined;
}

export interface Wording extends WordingInput {
	fact(name: string): SaidFact;
	factValue(value: FactValue): SaidFact;
	date(name: string): SaidDate;
	dateValue(value: DateValue): SaidDate;
	eventDate(eventId: string): SaidDate;
	milestone(id: string): SaidMilestone;
	contact(id: string): SaidContact;
	name(id: string): string;
	list(items: readonly string[]): string;
	certainty(certainty: Certainty): string | undefined;
	/** What an inline component prints, as plain text. */
	component(component: ProseComponent): string;
}

export function wordingOf(input: WordingInput): Wording {
	const { incident, labels, sourceLabels = labels, locale, publisher, t } = input;
	const facts = factValues(incident);
	const dates = dateValues(incident);
	const zone = incident['time-zone'];

	const certainty = (value: Certainty) => (value === 'confirmed' ? undefined : t(`certainty.${value}`));
	const name = (id: string) => {
		if (id === 'publisher') return publisher;
		const names = Object.hasOwn(labels.names, id) ? labels.names : sourceLabels.names;
		return Object.hasOwn(names, id) ? (names[id] ?? id) : id;
	};
	const list = (items: readonly string[]) => new Intl.ListFormat(formattingLocale(locale), { type: 'conjunction' }).format(items);
	const dateValue = (value: DateValue): SaidDate => ({ text: formatDate(value, locale, zone, t), machine: machineDate(value) });

	const factValue = (value: FactValue): SaidFact => {
		if (value.kind === 'count') {
			if (value.count === 'unknown') return { text: t('count.unknown'), certainty: undefined };
			return { text: t('count.people', { count: value.count }), certainty: certainty(value.certainty) };
		}
		const { value: number, unit, currency, certainty: sure } = value.figure;
		return { text: formatFigure(number, unit, currency), certainty: certainty(sure) };
	};
	const formatFigure = (number: number, unit: string | undefined, currency: string | undefined) => {
		if (currency) return new Intl.NumberFormat(formattingLocale(locale), { style: 'currency', currency, maximumFractionDigits: Number.isInteger(number) ? 0 : 2 }).format(number);
		if (unit === 'percent') return new Intl.NumberFormat(formattingLocale(locale), { style: 'percent', maximumFractionDigits: 2 }).format(number / 100);
		if (unit && unit !== 'none') return t(`unit.${unit}`, { value: number });
		return new Intl.NumberFormat(formattingLocale(locale)).format(number);
	};

	const milestone = (id: string): SaidMilestone => {
		const fact = incident.milestones[id];
		if (!fact) throw new Error(`There is no milestone \`${id}\`.`);
		const date = 'date' in fact && fact.date !== undefined ? dateValue(when(fact.date)) : undefined;
		const key = fact.state === 'cancelled' && date ? 'milestone.cancelledDated' : `milestone.${fact.state}`;
		return {
			id,
			name: name(id),
			state: fact.state,
			text: t(key, { date: date?.text ?? '' }),
			machine: date?.machine ?? '',
			waitingFor: 'waiting-for' in fact ? fact['waiting-for'].map(name) : [],
		};
	};

	const contact = (id: string): SaidContact => {
		const fact = incident.contacts[id];
		if (!fact) throw new Error(`There is no contact \`${id}\`.`);
		return {
			id,
			name: name(id),
			phone: fact.phone === undefined ? undefined : { e164: fact.phone, ...formatPhone(fact.phone, locale) },
			tollFree: fact['toll-free'],
			hours: formatHours(fact.hours, locale, t),
			zone: zoneOfHours(new Date(earliest(startOf(when(incident.disclosed)))).getUTCFullYear(), locale, zone, t),
			holidays: fact['public-holidays'],
			linesBusy: fact['lines-busy'],
			email: fact.email,
			url: fact.url,
		};
	};

	const wording: Wording = {
		...input,
		certainty,
		name,
		list,
		factValue,
		dateValue,
		milestone,
		contact,
		fact: (factName) => {
			const value = facts.get(factName);
			if (!value) throw new Error(`There is no fact \`${factName}\`.`);
			return factValue(value);
		},
		date: (dateName) => {
			const value = dates.get(dateName);
			if (!value) throw new Error(`There is no date \`${dateName}\`.`);
			return dateValue(value);
		},
		eventDate: (id) => {
			const event = incident.events[id];
			if (!event) throw new Error(`There is no event \`${id}\`.`);
			return dateValue(eventDate(incident, event.when));
		},
		component: ({ name: component, attributes }) => {
			const which = attributes['name'] ?? attributes['of'] ?? '';
			switch (component) {
				case 'Fact': {
					const { text, certainty: sure } = wording.fact(which);
					return sure ? t('certainty.marked', { value: text, certainty: sure }) : text;
				}
				case 'When':
					return wording.date(which).text;
				case 'Milestone':
					return milestone(which).text;
				case 'Contact':
					return contactText(contact(which), t);
				case 'Name':
					return name(which);
				default:
					return '';
			}
		},
	};
	return wording;
}

/** A contact in one run of text. @example '+81 3 6407 9100 (Mon–Fri 10:00–19:00, Japan Standard Time, UTC+9)' */
export function contactText({ phone, hours, zone, email, url }: SaidContact, t: Translate): string {
	const number = phone === undefined ? undefined : phone.isLocal ? phone.national : phone.international;
	const first = number ?? email ?? url ?? '';
	return number !== undefined && hours.length > 0 ? t('contact.inline', { phone: number, hours: hoursText(hours, zone, t) }) : first;
}

/** Opening hours in one run of text, with the zone they are in. */
export function hoursText(hours: readonly string[], zone: string, t: Translate): string {
	return [...hours, zone].reduce((text, next) => t('hours.zoned', { hours: text, zone: next }));
}
