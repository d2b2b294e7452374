/**
 * The facts of an incident one by one, each as large as what a reader takes in at once: a date, the state of a
 * milestone, the number of people in a group. Together they are all that readers may be told: what is in
 * `incident.yaml`, in none of these facts and not for staff does not exist.
 */
import type { Cohort, Incident } from '../facts/incident.ts';
import { publicFacts, type StaffPart } from '../facts/staff-facts.ts';

/** The parts of `incident.yaml` whose entries are each one fact: `milestones.payment-restart`. */
const entryParts = [
	'services',
	'organisations',
	'data-items',
	'not-affected',
	'events',
	'measures',
	'authorities',
	'contacts',
	'milestones',
	'figures',
	'gone',
] as const satisfies readonly (keyof Incident)[];

type EntryPart = (typeof entryParts)[number];

/** The parts that hold entries by id, in an order that readers see. */
export type ListPart = EntryPart | 'cohorts';

/** The parts that are one fact each: a date, a language, what is known of misuse. A part added to the schema is one of these until it is named above. */
type WholePart = Exclude<keyof Incident, ListPart | StaffPart | 'what'>;

type What = Incident['what'];
type Present<T> = Exclude<T, undefined>;

/** One fact. `name` is the same in every revision; `part` says where it stands and so what `value` is. */
export type Fact =
	| { [P in WholePart]: { name: string; part: P; value: Present<Incident[P]> } }[WholePart]
	| { [F in keyof What]-?: { name: string; part: 'what'; field: F; value: Present<What[F]> } }[keyof What]
	| { [F in keyof Cohort]-?: { name: string; part: 'cohorts'; id: string; field: F; value: Present<Cohort[F]> } }[keyof Cohort]
	| { [P in EntryPart]: { name: string; part: P; id: string; value: Incident[P][string] } }[EntryPart];

/** Every fact in the order of `incident.yaml`. @example factsOf(incident)[0] // => { name: 'mode', part: 'mode', value: 'live' } */
export function factsOf(incident: Incident): Fact[] {
	const facts = present(publicFacts(incident)).flatMap(([part, value]): UntypedFact[] => {
		if (part === 'what') return present(value).map(([field, fact]) => ({ name: `what.${field}`, part, field, value: fact }));
		if (part === 'cohorts') {
			return present(value).flatMap(([id, cohort]) =>
				present(cohort).map(([field, fact]) => ({ name: `cohorts.${id}.${field}`, part, id, field, value: fact })),
			);
		}
		if (isEntryPart(part)) return present(value).map(([id, entry]) => ({ name: `${part}.${id}`, part, id, value: entry }));
		return [{ name: part, part, value }];
	});
	// The keys and values come from one typed incident, which `Object.entries` cannot express.
	return facts as Fact[];
}

/** Whether a part holds entries by id, in an order that readers see. */
export function isListPart(part: string): part is ListPart {
	return part === 'cohorts' || isEntryPart(part);
}

function isEntryPart(part: string): part is EntryPart {
	return (entryParts as readonly string[]).includes(part);
}

interface UntypedFact {
	name: string;
	part: string;
	id?: string;
	field?: string;
	value: unknown;
}

/** A field that is there without a value is not there: YAML and JSON cannot write it. */
function present(value: unknown): [string, unknown][] {
	return Object.entries(value ?? {}).filter(([, entry]) => entry !== undefined);
}
