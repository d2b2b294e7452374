import type { Incident } from '../facts/incident.ts';
import type { FactChange, OrderChange, ValueChange } from './fact-changes.ts';

/**
 * The incident with the changes made; the one that is given stays as it is.
 * Entries that are added come last in their part.
 */
export function applyFactChanges(incident: Incident, changes: readonly FactChange[]): Incident {
	const result = structuredClone(incident) as unknown as Branch;
	for (const change of changes) {
		if (change.kind === 'reordered') reorder(result, change);
		else if (change.kind === 'removed') removeAt(result, pathOf(change));
		else setAt(result, pathOf(change), structuredClone(change.after));
	}
	return result as unknown as Incident;
}

interface Branch {
	[key: string]: unknown;
}

/** Where a fact stands in the incident. Its name will not do: an address such as `faq/#points` may be a key too. */
function pathOf(change: ValueChange): string[] {
	return [change.part, ...('id' in change ? [change.id] : []), ...('field' in change ? [change.field] : [])];
}

function branchAt(parent: Branch, key: string): Branch | undefined {
	return Object.hasOwn(parent, key) ? (parent[key] as Branch) : undefined;
}

function setAt(parent: Branch, [key = '', ...rest]: readonly string[], value: unknown): void {
	if (rest.length === 0) {
		parent[key] = value;
		return;
	}
	const branch = branchAt(parent, key) ?? {};
	parent[key] = branch;
	setAt(branch, rest, value);
}

/** A cohort without any field is gone; a part without entries stays, empty. */
function removeAt(parent: Branch, [key = '', ...rest]: readonly string[], depth = 0): void {
	const branch = branchAt(parent, key);
	if (rest.length === 0 || branch === undefined) {
		delete parent[key];
		return;
	}
	removeAt(branch, rest, depth + 1);
	if (depth > 0 && Object.keys(branch).length === 0) delete parent[key];
}

function reorder(result: Branch, { part, after }: OrderChange): void {
	const entries = branchAt(result, part) ?? {};
	const rest = Object.keys(entries).filter((id) => !after.includes(id));
	result[part] = Object.fromEntries([...after, ...rest].map((id) => [id, entries[id]]));
}
