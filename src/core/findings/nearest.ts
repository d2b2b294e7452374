/**
 * The word that was most likely meant, or `undefined` when none is near.
 * @param most How many letters may be wrong. With two, any word of two letters is any other.
 * @example nearest('pubisher', ['publisher', 'mode']) // => 'publisher'
 */
export function nearest(written: string, allowed: Iterable<string>, most = written.length < 4 ? 1 : Math.max(2, Math.floor(written.length / 3))): string | undefined {
	let best: string | undefined;
	let fewest = most + 1;
	for (const word of allowed) {
		const edits = editsBetween(written.toLowerCase(), word.toLowerCase(), fewest);
		if (edits < fewest) [best, fewest] = [word, edits];
	}
	return best;
}

/** Levenshtein distance, given up at `limit`. */
export function editsBetween(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) >= limit) return limit;
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			next[j] = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1));
		}
		row = next;
	}
	return row[b.length] ?? limit;
}

/** A list for a message: quoted, the first few, and how many more. */
export function listed(words: Iterable<string>, most = 12): string {
	const all = [...words].map((word) => `\`${word}\``);
	return all.length <= most ? all.join(', ') : `${all.slice(0, most).join(', ')} … (+${all.length - most})`;
}
