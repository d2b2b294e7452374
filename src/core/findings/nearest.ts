import { LONGEST_ID } from '../limits.ts';

/**
 * The word that was most likely meant, or `undefined` when none is near.
 * @param most How many letters may be wrong. With two, any word of two letters is any other.
 * @example nearest('pubisher', ['publisher', 'mode']) // => 'publisher'
 */
export function nearest(written: string, allowed: Iterable<string>, most = written.length < 4 ? 1 : Math.max(2, Math.floor(written.length / 3))): string | undefined {
	// Nobody means a word by writing a page.
	if (written.length > 4 * LONGEST_ID) return undefined;
	let best: string | undefined;
	let fewest = most + 1;
	const small = written.toLowerCase();
	for (const word of allowed) {
		const edits = editsBetween(small, word.toLowerCase(), fewest);
		if (edits < fewest) [best, fewest] = [word, edits];
		if (fewest === 0) break;
	}
	return best;
}

/**
 * Levenshtein distance, given up at `limit`. Only lengths that differ by less than the limit are compared: a file may hold a
 * thousand names and three thousand that are none of them.
 */
export function editsBetween(a: string, b: string, limit: number): number {
	if (Math.abs(a.length - b.length) >= limit) return limit;
	let start = 0;
	while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
	let [aEnd, bEnd] = [a.length, b.length];
	while (aEnd > start && bEnd > start && a.charCodeAt(aEnd - 1) === b.charCodeAt(bEnd - 1)) [aEnd, bEnd] = [aEnd - 1, bEnd - 1];
	let row = Array.from({ length: bEnd - start + 1 }, (_, i) => i);
	for (let i = 1; i <= aEnd - start; i++) {
		const next: number[] = new Array<number>(row.length).fill(limit);
		const [from, to] = [Math.max(1, i - limit + 1), Math.min(bEnd - start, i + limit - 1)];
		next[0] = i;
		let least = from === 1 ? i : limit;
		for (let j = from; j <= to; j++) {
			const edits = Math.min((row[j] ?? limit) + 1, (next[j - 1] ?? limit) + 1, (row[j - 1] ?? limit) + (a.charCodeAt(start + i - 1) === b.charCodeAt(start + j - 1) ? 0 : 1));
			next[j] = edits;
			if (edits < least) least = edits;
		}
		if (least >= limit) return limit;
		row = next;
	}
	return Math.min(limit, row[bEnd - start] ?? limit);
}

/** A list for a message: quoted, the first few, and how many more. */
export function listed(words: Iterable<string>, most = 12): string {
	const all = [...words].map((word) => `\`${word}\``);
	return all.length <= most ? all.join(', ') : `${all.slice(0, most).join(', ')} … (+${all.length - most})`;
}
