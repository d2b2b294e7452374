/** What changed within one block of words. */
import type { Dress } from './blocks.ts';
import { commonPairs, type Pair } from './common-pairs.ts';
import { gapsAround } from './gaps.ts';
import { bagOf, likeness, RELATED } from './likeness.ts';
import { readablePairs } from './readable-pairs.ts';
import type { Token } from './tokens.ts';

/** Words that stayed, came or went, in one dress. Neighbours of one kind are one run. */
export interface Run extends Dress {
	op: 'same' | 'insert' | 'delete';
	/** What stayed is said as it is said now. */
	text: string;
}

/** Differences in one block beyond which it is a rewrite. Keeps the worst case to a fraction of a second. */
const EFFORT = 500;

/**
 * Runs in reading order. `same` and `delete` together are the text before, `same` and `insert` the text after.
 * Texts with little in common are told as the one deleted and the other inserted, not word by word.
 */
export function wordChanges(before: readonly Token[], after: readonly Token[]): Run[] {
	const pairs = wordPairs(before, after);
	const gaps = gapsAround(pairs, before.length, after.length);
	return merged(
		gaps.flatMap((gap, index) => {
			const same = after[pairs[index]?.[1] ?? after.length];
			return [
				...before.slice(...gap.before).map((token) => runOf('delete', token)),
				...after.slice(...gap.after).map((token) => runOf('insert', token)),
				...(same ? [runOf('same', same)] : []),
			];
		}),
	);
}

/** Words of which all stayed, all came or all went. */
export function wholeRuns(op: Run['op'], tokens: readonly Token[]): Run[] {
	return merged(tokens.map((token) => runOf(op, token)));
}

function wordPairs(before: readonly Token[], after: readonly Token[]): readonly Pair[] {
	const keys = (tokens: readonly Token[]) => tokens.map(({ key }) => key);
	const [old, now] = [bagOf(before), bagOf(after)];
	const hasWords = old.total + now.total > 0;
	if (hasWords && likeness(old, now) < RELATED) return [];
	const pairs = commonPairs(keys(before), keys(after), EFFORT);
	if (pairs === 'too-different') return [];
	// The same words in another order are as hard to follow as other words.
	const stayed = bagOf(pairs.flatMap(([, place]) => after[place] ?? []));
	if (hasWords && (2 * stayed.total) / (old.total + now.total) < RELATED) return [];
	return readablePairs(pairs, before, after);
}

function runOf(op: Run['op'], { text, url, struck }: Token): Run {
	return { op, text, url, struck };
}

function merged(runs: readonly Run[]): Run[] {
	const result: Run[] = [];
	for (const run of runs) {
		const last = result.at(-1);
		if (last && last.op === run.op && last.url === run.url && last.struck === run.struck) last.text += run.text;
		else if (run.text !== '') result.push({ ...run });
	}
	return result;
}
