import { diffArrays } from 'diff';

/** The place of something in the older and in the newer list. */
export type Pair = readonly [before: number, after: number];

/**
 * The longest run of keys that both lists have in the same order, as pairs of places.
 *
 * Exchanging the lists exchanges the places and nothing else, so that a comparison reads the same backwards.
 * @param effort How many differences are looked for before giving up; lists beyond it are a rewrite.
 */
export function commonPairs(before: readonly string[], after: readonly string[], effort: number): readonly Pair[] | 'too-different' {
	if (isLater(before, after)) {
		const mirrored = commonPairs(after, before, effort);
		return mirrored === 'too-different' ? mirrored : mirrored.map(([a, b]) => [b, a]);
	}
	const parts = diffArrays([...before], [...after], { maxEditLength: effort });
	if (!parts) return 'too-different';
	const pairs: Pair[] = [];
	let [old, now] = [0, 0];
	for (const { added, removed, count } of parts) {
		if (!added && !removed) for (let step = 0; step < count; step++) pairs.push([old + step, now + step]);
		if (!added) old += count;
		if (!removed) now += count;
	}
	return pairs;
}

/** An order of lists: which of two is taken for the older one must not depend on how they are given. */
export function isLater(a: readonly string[], b: readonly string[]): boolean {
	if (a.length !== b.length) return a.length > b.length;
	const index = a.findIndex((key, place) => key !== b[place]);
	return index !== -1 && (a[index] ?? '') > (b[index] ?? '');
}
