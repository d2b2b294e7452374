import type { Pair } from './common-pairs.ts';

/** What stands between two pairs: neighbours in each list that found no partner. Ends are exclusive. */
export interface Gap {
	before: readonly [from: number, to: number];
	after: readonly [from: number, to: number];
}

/** Every gap around the pairs, in order; there is one more of them than of pairs, and most are empty. */
export function gapsAround(pairs: readonly Pair[], beforeLength: number, afterLength: number): Gap[] {
	let [old, now] = [0, 0];
	return [...pairs, [beforeLength, afterLength] as const].map(([before, after]) => {
		const gap: Gap = { before: [old, before], after: [now, after] };
		[old, now] = [before + 1, after + 1];
		return gap;
	});
}
