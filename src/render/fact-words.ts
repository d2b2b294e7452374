/**
 * What one fact says in a reader’s language when it stands alone, in a list of changes: complete in a few words,
 * with everything that a page shows of it, so that two states that read the same are the same to readers.
 */
import { earliest, startOf, when } from '../core/dates/when.ts';
import type { Certainty, Figure } from '../core/facts/incident.ts';
import { zoneOfHours } from './format/dates.ts';
import { dataItemRows } from './tables.ts';
import { hoursText, type Wording } from './wording.ts';

/** How a thing is called, whatever state of the notice is told. */
export type NameOf = (id: string) => string;

/** Whether “confirmed” is said too: where the certainty is what changed. */
export type CertaintySaid = 'always' | 'unless-confirmed';

/** Stands between things told of one fact, in every script and direction. */
const AND = ' · ';

/** @example markedWith('13,438 people', 'suspected', 'unless-confirmed', wording) // => '13,438 people (suspected)' */
export function markedWith(text: string, certainty: Certainty, said: CertaintySaid, { t }: Wording): string {
	if (certainty === 'confirmed' && said === 'unless-confirmed') return text;
	return t('certainty.marked', { value: text, certainty: t(`certainty.${certainty}`) });
}

/** How many people; “not known yet” needs no certainty. */
export function countWords(count: number | 'unknown', certainty: Certainty, said: CertaintySaid, wording: Wording): string {
	const { text } = wording.factValue({ kind: 'count', count, certainty });
	return count === 'unknown' ? text : markedWith(text, certainty, said, wording);
}

/** @example causeWords(wording, 'unless-confirmed') // => 'Weakness in software (suspected)' */
export function causeWords(wording: Wording, said: CertaintySaid): string {
	const { category, certainty } = wording.incident.what.cause;
	const text = wording.t(`cause.${category}`);
	return category === 'unknown' ? text : markedWith(text, certainty, said, wording);
}

/** @example figureWords({ value: 2, unit: 'year', certainty: 'confirmed' }, 'unless-confirmed', wording) // => '2 years' */
export function figureWords(figure: Figure, said: CertaintySaid, wording: Wording): string {
	return markedWith(wording.factValue({ kind: 'figure', figure }).text, figure.certainty, said, wording);
}

/** @example dataItemWords('password', wording) // => 'Possibly exposed · Stored as a hash' */
export function dataItemWords(id: string, wording: Wording): string {
	const row = dataItemRows(wording).find((item) => item.id === id);
	return joined(row?.stateText, row?.protection);
}

/** @example measureWords('waf', wording) // => 'Done (18 November 2017)' */
export function measureWords(id: string, { incident, t, dateValue }: Wording): string {
	const measure = incident.measures[id];
	if (!measure) return '';
	const { state, date } = measure;
	if (date === undefined) return t(`measure.${state}`);
	const text = dateValue(when(date)).text;
	return state === 'ongoing' ? joined(t('measure.ongoing'), text) : t(`measure.${state}Dated`, { date: text });
}

/** What the entry is about and who acted; its words are prose. @example 'Investigation · By: LAC' */
export function eventWords(id: string, { incident, t }: Wording, nameOf: NameOf): string {
	const event = incident.events[id];
	if (!event) return '';
	return joined(t(`event.${event.kind}`), event.actor === undefined ? undefined : t('event.by', { actor: nameOf(event.actor) }));
}

/** When it was told. */
export function authorityWords(id: string, { incident, eventDate, t }: Wording): string {
	const authority = incident.authorities[id];
	return authority && Object.hasOwn(incident.events, authority.told) ? eventDate(authority.told).text : t('date.unknown');
}

/** What a milestone waits for, in words; empty when it waits for nothing. */
export function waitingWords(id: string, { incident, t, list }: Wording, nameOf: NameOf): string {
	const milestone = incident.milestones[id];
	const measures = milestone && 'waiting-for' in milestone ? milestone['waiting-for'].map(nameOf) : [];
	return measures.length === 0 ? '' : t('milestone.waitingFor', { measures: list(measures) });
}

/** @example misuseWords(wording) // => 'Not seen (as of 22 December 2017)' */
export function misuseWords({ incident, date, t }: Wording): string {
	return incident.misuse ? t('misuse.dated', { state: t(`misuse.${incident.misuse.state}`), date: date('misuse.as-of').text }) : '';
}

/** Number, address and page of a contact, and what to expect of the line. */
export function reachWords(id: string, wording: Wording): string {
	const { phone, tollFree, email, url, linesBusy } = wording.contact(id);
	const { t } = wording;
	return joined(
		phone && (phone.isLocal ? phone.national : phone.international),
		tollFree ? t('contact.tollFree') : undefined,
		email,
		url,
		linesBusy ? t('contact.busy') : undefined,
	);
}

/** When someone answers; empty when no hours are stated. */
export function hoursWords(id: string, wording: Wording): string {
	const { hours, zone, holidays } = wording.contact(id);
	const onHolidays = holidays && wording.t(holidays === 'closed' ? 'contact.holidaysClosed' : 'contact.holidaysOpen');
	return joined(hours.length === 0 ? undefined : hoursText(hours, zone, wording.t), onHolidays);
}

/** The zone of times and opening hours. @example zoneWords(wording) // => 'Japan Standard Time, UTC+9' */
export function zoneWords({ incident, locale, t }: Wording): string {
	const year = new Date(earliest(startOf(when(incident.disclosed)))).getUTCFullYear();
	return zoneOfHours(year, locale, incident['time-zone'], t);
}

/** Things told of one fact, without those that say nothing. @example joined('Exposed', undefined) // => 'Exposed' */
export function joined(...parts: readonly (string | undefined)[]): string {
	return parts.filter((part) => part !== undefined && part !== '').join(AND);
}
