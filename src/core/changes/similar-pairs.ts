import { isLater, type Pair } from './common-pairs.ts';

/** More comparisons than this are not worth a reader’s wait; what is left is told as removed and added. */
const MOST_COMPARISONS = 40_000;

/**
 * Pairs the items of two lists that are most alike, keeping their order: the pairing with the greatest likeness in
 * all. Exchanging the lists exchanges the places and nothing else.
 * @param likeness From 0 to 1, the same both ways.
 * @param atLeast Items less alike than this stay alone.
 */
export function similarPairs<T extends { key: string }>(before: readonly T[], after: readonly T[], likeness: (a: T, b: T) => number, atLeast: number): Pair[] {
	if (before.length === 0 || after.length === 0 || before.length * after.length > MOST_COMPARISONS) return [];
	const keys = (items: readonly T[]) => items.map(({ key }) => key);
	if (isLater(keys(before), keys(after))) return similarPairs(after, before, likeness, atLeast).map(([a, b]) => [b, a]);

	const scores = before.map((a) => after.map((b) => likeness(a, b)));
	const score = (i: number, j: number) => {
		const found = scores[i]?.[j] ?? 0;
		return found >= atLeast ? found : -1;
	};
	// best[i][j]: the greatest likeness in all of what is left from places i and j on.
	const best = Array.from({ length: before.length + 1 }, () => new Float64Array(after.length + 1));
	const bestFrom = (i: number, j: number) => best[i]?.[j] ?? 0;
	for (let i = before.length - 1; i >= 0; i--) {
		for (let j = after.length - 1; j >= 0; j--) {
			const row = best[i];
			if (row) row[j] = Math.max(score(i, j) + bestFrom(i + 1, j + 1), bestFrom(i + 1, j), bestFrom(i, j + 1));
		}
	}
	const pairs: Pair[] = [];
	let [i, j] = [0, 0];
	while (i < before.length && j < after.length) {
		const found = score(i, j);
		if (found >= 0 && found + bestFrom(i + 1, j + 1) >= bestFrom(i, j)) pairs.push([i++, j++]);
		else if (bestFrom(i + 1, j) >= bestFrom(i, j + 1)) i++;
		else j++;
	}
	return pairs;
}
