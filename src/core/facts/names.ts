/**
 * The names by which prose may speak of facts, and what stands behind each.
 *
 * Three kinds of name: of a value (`cohorts.card.count`), of a date (`occurred`, `events.police-told`) and of a
 * thing that labels name (`pcf`). Each list is finite, so that a wrong name can be answered with the right ones.
 */
import { when, type When } from '../dates/when.ts';
import type { Certainty, Figure, Incident } from './incident.ts';

/** A number that prose may print. */
export type FactValue =
	| { kind: 'count'; count: number | 'unknown'; certainty: Certainty }
	| { kind: 'figure'; figure: Figure };

/** Every value that `<Fact name="…" />` may print, by its name. */
export function factValues(incident: Incident): ReadonlyMap<string, FactValue> {
	const values = new Map<string, FactValue>();
	for (const [id, { count, certainty }] of Object.entries(incident.cohorts)) {
		values.set(`cohorts.${id}.count`, { kind: 'count', count, certainty });
	}
	for (const [id, figure] of Object.entries(incident.figures)) values.set(`figures.${id}`, { kind: 'figure', figure });
	return values;
}

/** A date that prose may print; `unknown` is said in words. */
export type DateValue = When | { kind: 'unknown' };

/** The date of an event, following `occurred`, `discovered` and `disclosed` to where they are written. */
export function eventDate(incident: Incident, text: string): DateValue {
	if (text === 'occurred' || text === 'discovered' || text === 'disclosed') return dateOf(incident[text]);
	return dateOf(text);
}

/** Every date that `<When name="…" />` may print, by its name. Intervals also have `….from` and `….to`. */
export function dateValues(incident: Incident): ReadonlyMap<string, DateValue> {
	const values = new Map<string, DateValue>();
	const add = (name: string, text: string | undefined) => {
		if (text === undefined) return;
		const value = eventDate(incident, text);
		values.set(name, value);
		if (value.kind !== 'interval') return;
		if (value.from !== 'open') values.set(`${name}.from`, { kind: 'moment', at: value.from });
		if (value.to !== 'open') values.set(`${name}.to`, { kind: 'moment', at: value.to });
	};
	add('occurred', incident.occurred);
	add('discovered', incident.discovered);
	add('disclosed', incident.disclosed);
	add('reconstructs', incident.reconstructs);
	add('access-clear-since', incident['access-clear-since']);
	add('next-update', incident['next-update']);
	add('misuse.as-of', incident.misuse?.['as-of']);
	for (const [id, event] of Object.entries(incident.events)) add(`events.${id}`, event.when);
	for (const [id, cohort] of Object.entries(incident.cohorts)) add(`cohorts.${id}.period`, cohort.period);
	for (const [id, group] of Object.entries(incident['not-affected'])) add(`not-affected.${id}.period`, group.period);
	for (const [id, measure] of Object.entries(incident.measures)) add(`measures.${id}.date`, measure.date);
	for (const [id, milestone] of Object.entries(incident.milestones)) {
		if ('date' in milestone) add(`milestones.${id}.date`, milestone.date);
	}
	return values;
}

/** The parts of `incident.yaml` whose ids have a name in words. */
export const namedParts = [
	'services',
	'organisations',
	'data-items',
	'cohorts',
	'not-affected',
	'measures',
	'contacts',
	'milestones',
] as const;

/** Ids that labels must name in every language, each with the place in `incident.yaml` that asks for it. */
export function namedIds(incident: Incident): ReadonlyMap<string, readonly string[]> {
	const ids = new Map<string, readonly string[]>();
	for (const part of namedParts) {
		for (const id of Object.keys(incident[part])) ids.set(id, [part, id]);
	}
	if (incident['signed-by']) ids.set(incident['signed-by'], ['signed-by']);
	return ids;
}

/** The data items of a cohort: its own and those of the larger cohorts it is part of. */
export function dataOf(incident: Incident, cohortId: string): string[] {
	const items = new Set<string>();
	const seen = new Set<string>();
	let next: string | undefined = cohortId;
	while (next !== undefined && !seen.has(next) && Object.hasOwn(incident.cohorts, next)) {
		seen.add(next);
		const cohort: Incident['cohorts'][string] | undefined = incident.cohorts[next];
		for (const item of cohort?.data ?? []) items.add(item);
		next = cohort?.['subset-of'];
	}
	return Object.keys(incident['data-items']).filter((item) => items.has(item));
}

function dateOf(text: string): DateValue {
	return text === 'unknown' ? { kind: 'unknown' } : when(text);
}
