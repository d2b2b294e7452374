/**
 * What the facts suggest as the answer to a condition. Shown to the person who answers, never used in their place:
 * a fact that nobody entered would turn a question into a no.
 */
import { earliest, when, type Moment, type When } from '../dates/when.ts';
import type { Incident } from '../facts/incident.ts';
import type { QuestionName } from './questions.ts';

export interface Suggestion {
	answer: 'yes' | 'no';
	/** The facts that suggest it. */
	because: string[];
}

const DAY = 86_400_000;

/** Working days, Monday to Friday, after which a Brazilian notice owes reasons; holidays are not known here. */
const BRAZILIAN_LIMIT = 3;

const suggesters: Partial<Record<QuestionName, (incident: Incident) => Suggestion | undefined>> = {
	'credentials-leaked': ({ 'data-items': items }) => {
		const secrets = Object.entries(items).filter(([, { secret, state }]) => secret && state !== 'not-exposed');
		return because('yes', secrets.map(([id]) => `data-items.${id}`));
	},
	determinable: ({ occurred }) => (occurred === 'unknown' ? undefined : { answer: 'yes', because: ['occurred'] }),
	'dpo-designated': ({ contacts }) => because('yes', Object.entries(contacts).filter(([, { role }]) => role === 'data-protection-officer').map(([id]) => `contacts.${id}`)),
	'facts-incomplete': (incident) => because('yes', openFacts(incident)),
	'later-than-br-limit': ({ discovered, disclosed }) => {
		const [known, told] = [discovered === 'unknown' ? undefined : latestDay(when(discovered)), firstDay(when(disclosed))];
		if (known === undefined || told === undefined) return undefined;
		return { answer: workingDaysBetween(known, told) > BRAZILIAN_LIMIT ? 'yes' : 'no', because: ['discovered', 'disclosed'] };
	},
	'possibility-notice': ({ what: { certainty } }) => (certainty === 'unknown' ? undefined : { answer: certainty === 'suspected' ? 'yes' : 'no', because: ['what.certainty'] }),
};

export function suggestionFor(question: QuestionName, incident: Incident): Suggestion | undefined {
	return suggesters[question]?.(incident);
}

function because(answer: 'yes', facts: string[]): Suggestion | undefined {
	return facts.length > 0 ? { answer, because: facts } : undefined;
}

function openFacts(incident: Incident): string[] {
	const { occurred, discovered, what, cohorts, misuse, milestones } = incident;
	return [
		...(occurred === 'unknown' ? ['occurred'] : []),
		...(discovered === 'unknown' ? ['discovered'] : []),
		...(what.certainty === 'unknown' ? ['what.certainty'] : []),
		...(what.cause.category === 'unknown' ? ['what.cause.category'] : []),
		...Object.entries(cohorts).flatMap(([id, { count }]) => (count === 'unknown' ? [`cohorts.${id}.count`] : [])),
		...(misuse?.state === 'unknown' ? ['misuse'] : []),
		...Object.entries(milestones).flatMap(([id, { state }]) => (state === 'undecided' ? [`milestones.${id}`] : [])),
	];
}

/** The last day that the date may mean; a date that is less precise than a day tells none. */
function latestDay(date: When): number | undefined {
	return dayOf(date.kind === 'moment' ? date.at : date.to);
}

function firstDay(date: When): number | undefined {
	return dayOf(date.kind === 'moment' ? date.at : date.from);
}

function dayOf(moment: Moment | 'open'): number | undefined {
	if (moment === 'open' || (moment.precision !== 'day' && moment.precision !== 'time')) return undefined;
	return Math.floor(earliest(moment) / DAY);
}

/** @example workingDaysBetween(friday, tuesday) // => 2 */
function workingDaysBetween(from: number, to: number): number {
	let count = 0;
	for (let day = from + 1; day <= to && count <= BRAZILIAN_LIMIT; day++) {
		// 1 January 1970 was a Thursday.
		if ((day + 4) % 7 !== 0 && (day + 4) % 7 !== 6) count++;
	}
	return count;
}
