/**
 * What two states of an incident say differently, fact by fact and typed, so that every language can tell it in
 * its own words. Nothing of the facts escapes it: `applyFactChanges` turns the one state into the other.
 */
import type { Incident } from '../facts/incident.ts';
import { factsOf, isListPart, type Fact, type ListPart } from './facts-of.ts';
import { mergedOrder } from './merged-order.ts';
import { sameValue } from './same-value.ts';

/** A fact that differs. Narrow by `part` (and `field`) to know the type of its values. */
export type ValueChange<F extends Fact = Fact> = F extends Fact
	? Omit<F, 'value'> &
			({ kind: 'added'; after: F['value'] } | { kind: 'removed'; before: F['value'] } | { kind: 'changed'; before: F['value']; after: F['value'] })
	: never;

/** Entries that were there before and still are, in another order. `name` is that of the part: `contacts`. */
export interface OrderChange {
	kind: 'reordered';
	name: ListPart;
	part: ListPart;
	/** The ids of the entries that both states have. */
	before: string[];
	after: string[];
}

export type FactChange = ValueChange | OrderChange;

/**
 * What differs, in the order of the facts; a fact that is gone stands where it stood. Empty when both say the same.
 * @example factChanges(before, after) // => [{ kind: 'changed', name: 'cohorts.card.count', part: 'cohorts', id: 'card', field: 'count', before: 13438, after: 12900 }]
 */
export function factChanges(before: Incident, after: Incident): FactChange[] {
	const [old, now] = [byName(factsOf(before)), byName(factsOf(after))];
	const values = mergedOrder([...old.keys()], [...now.keys()]).flatMap((name): ValueChange[] => {
		const [was, is] = [old.get(name), now.get(name)];
		if (was && is) {
			if (sameValue(was.value, is.value)) return [];
			const { value, ...fact } = is;
			// A name belongs to one part and field, so both values are of that fact’s type.
			return [{ ...fact, kind: 'changed', before: was.value, after: value } as ValueChange];
		}
		const { value, ...fact } = (was ?? is) as Fact;
		return [(was ? { ...fact, kind: 'removed', before: value } : { ...fact, kind: 'added', after: value }) as ValueChange];
	});
	return [...values, ...orderChanges(before, after)];
}

function byName(facts: readonly Fact[]): Map<string, Fact> {
	return new Map(facts.map((fact) => [fact.name, fact]));
}

/** Entries that came or went say so themselves; only what was moved among the rest is told here. */
function orderChanges(before: Incident, after: Incident): OrderChange[] {
	return Object.keys(after).flatMap((part): OrderChange[] => {
		if (!isListPart(part)) return [];
		const [old, now] = [Object.keys(before[part] ?? {}), Object.keys(after[part] ?? {})];
		const order = { before: old.filter((id) => now.includes(id)), after: now.filter((id) => old.includes(id)) };
		return sameValue(order.before, order.after) ? [] : [{ kind: 'reordered', name: part, part, ...order }];
	});
}
