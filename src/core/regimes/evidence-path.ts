/**
 * How evidence names places in a notice: `misuse.state`, `contacts[]` (one entry is enough), `cohorts[].count`,
 * `measures[purpose=support]`, `languages[=ja]`, `posted-days[>=30]`. What is there is returned with its name, so that
 * a report can say what shows an element.
 */
export type EvidenceValue = string | number | boolean | undefined | readonly EvidenceValue[] | { readonly [key: string]: EvidenceValue };

export interface Evidence {
	readonly [part: string]: EvidenceValue;
}

/** Something that is there. */
export interface Found {
	/** Where it stands, in the words of `incident.yaml`: `cohorts.members.count`. */
	name: string;
	/** An open “we do not know yet”. */
	isUnknown: boolean;
}

/** Everything that a path leads to; empty when nothing is there. */
export function lookUp(evidence: Evidence, path: string): Found[] {
	let here: { name: string; value: EvidenceValue }[] = [{ name: '', value: evidence }];
	for (const step of stepsOf(path)) here = here.flatMap((place) => follow(place, step));
	return here.flatMap(({ name, value }) => (isThere(value) ? [{ name, isUnknown: value === 'unknown' }] : []));
}

/** Whether a text is a path that `lookUp` can follow. */
export function isEvidencePath(path: string): boolean {
	return PATH.test(path);
}

const STEP = String.raw`[a-z][a-z0-9-]*(?:\[[^\][]*\])?`;
const PATH = new RegExp(`^${STEP}(?:\\.${STEP})*$`);

interface Step {
	key: string;
	/** What stands between the brackets; `none` without brackets. */
	choice: string | 'none';
}

function stepsOf(path: string): Step[] {
	return [...path.matchAll(new RegExp(STEP, 'g'))].map(([step]) => {
		const [, key = '', brackets] = /^([a-z][a-z0-9-]*)(?:\[([^\]]*)\])?$/.exec(step) ?? [];
		return { key, choice: brackets ?? 'none' };
	});
}

function follow({ name, value }: { name: string; value: EvidenceValue }, { key, choice }: Step): { name: string; value: EvidenceValue }[] {
	if (!isPart(value) || !Object.hasOwn(value, key)) return [];
	const next = value[key];
	const path = name === '' ? key : `${name}.${key}`;
	if (choice === 'none') return [{ name: nameOf(next) ?? path, value: next }];
	return (Array.isArray(next) ? (next as readonly EvidenceValue[]) : [next])
		.filter((entry) => isChosen(entry, choice))
		.map((entry) => ({ name: nameOf(entry) ?? (isPart(entry) ? `${path}.${String(entry['id'])}` : `${path}: ${String(entry)}`), value: entry }));
}

/** The name that people know it by, where it is not where it stands. */
function nameOf(value: EvidenceValue): string | undefined {
	const name = isPart(value) ? value['shown-as'] : undefined;
	return typeof name === 'string' ? name : undefined;
}

function isPart(value: EvidenceValue): value is Readonly<Record<string, EvidenceValue>> {
	return typeof value === 'object' && !Array.isArray(value);
}

function isChosen(entry: EvidenceValue, choice: string): boolean {
	if (choice === '') return true;
	return choice.split(',').every((part) => {
		const [, key = '', sign = '', wanted = ''] = /^\s*([a-z-]*)(>=|=)(.*?)\s*$/.exec(part) ?? [];
		const value = key === '' ? entry : isPart(entry) ? entry[key] : undefined;
		if (sign === '>=') return typeof value === 'number' && value >= Number(wanted);
		return value !== undefined && String(value).toLowerCase() === wanted.toLowerCase();
	});
}

function isThere(value: EvidenceValue): boolean {
	if (value === undefined || value === '') return false;
	return Array.isArray(value) ? value.length > 0 : true;
}
