/**
 * Moves the borders of changes to where a reader expects them. A comparison finds one of many equally short
 * answers: a new sentence may come out as “. New sentence” with the end of the one before it.
 */
import type { Pair } from './common-pairs.ts';
import { gapsAround, type Gap } from './gaps.ts';
import type { Token } from './tokens.ts';

/** Pairs of the same tokens as before, with insertions and deletions that begin and end at sentences or words. */
export function readablePairs(pairs: readonly Pair[], before: readonly Token[], after: readonly Token[]): Pair[] {
	const whole = withoutSpecks(slid(pairs, before, after), before, after);
	return trimmed(whole, before, after);
}

/** Slides what was only inserted, or only deleted, along the text that repeats at its two ends. */
function slid(pairs: readonly Pair[], before: readonly Token[], after: readonly Token[]): Pair[] {
	const result = [...pairs];
	gapsAround(pairs, before.length, after.length).forEach((gap, place) => {
		const [deleted, inserted] = [gap.before[1] - gap.before[0], gap.after[1] - gap.after[0]];
		if ((deleted === 0) === (inserted === 0)) return;
		const side = deleted === 0 ? 1 : 0;
		const tokens = side === 1 ? after : before;
		const [from, to] = side === 1 ? gap.after : gap.before;
		const size = to - from;
		const stands = (index: number, old: number, now: number) => result[index]?.[0] === old && result[index]?.[1] === now;
		const turns = (a: number, b: number) => tokens[a] !== undefined && tokens[a]?.key === tokens[b]?.key;

		let left = 0;
		while (stands(place - 1 - left, gap.before[0] - 1 - left, gap.after[0] - 1 - left) && turns(from - 1 - left, to - 1 - left)) left++;
		let right = 0;
		while (stands(place + right, gap.before[1] + right, gap.after[1] + right) && turns(from + right, to + right)) right++;

		let shift = 0;
		let highest = borderRank(tokens, from) + borderRank(tokens, to);
		for (let step = -left; step <= right; step++) {
			const rank = borderRank(tokens, from + step) + borderRank(tokens, to + step);
			if (rank > highest) [shift, highest] = [step, rank];
		}
		const move = (index: number, by: number) => {
			const [old, now] = result[index] ?? [0, 0];
			result[index] = side === 1 ? [old, now + by] : [old + by, now];
		};
		for (let step = 0; step < -shift; step++) move(place - 1 - step, size);
		for (let step = 0; step < shift; step++) move(place + step, -size);
	});
	return result;
}

/** How well a change may begin or end before this place: at a sentence, a phrase, a word, or within. */
function borderRank(tokens: readonly Token[], place: number): number {
	const [last, previous] = [tokens[place - 1]?.text, tokens[place - 2]?.text ?? ''];
	if (last === undefined || place === tokens.length) return 4;
	const sentence = /[.!?。！？؟]$/;
	if (/[。！？]$/.test(last) || (last === ' ' && sentence.test(previous))) return 4;
	if (/[、，]$/.test(last) || (last === ' ' && /[,;:،]$/.test(previous))) return 2;
	return last === ' ' ? 1 : 0;
}

/** A space or comma that is all that stayed beside a replacement is noise: the words around it are one change. */
function withoutSpecks(pairs: readonly Pair[], before: readonly Token[], after: readonly Token[]): Pair[] {
	const gaps = gapsAround(pairs, before.length, after.length).map(sizeOf);
	const kept: Pair[] = [];
	// What stands before the stretch at hand; a speck that was given up makes it a replacement.
	let left = gaps[0] ?? NOTHING;
	for (let start = 0; start < pairs.length;) {
		let end = start + 1;
		while (end < pairs.length && isEmpty(gaps[end] ?? NOTHING)) end++;
		const right = gaps[end] ?? NOTHING;
		const stretch = pairs.slice(start, end);
		const hasWords = stretch.some(([, now]) => (after[now]?.weight ?? 0) > 0);
		const isSpeck = !hasWords && !isEmpty(left) && !isEmpty(right) && (isReplaced(left) || isReplaced(right));
		if (!isSpeck) kept.push(...stretch);
		left = isSpeck ? REPLACED : right;
		start = end;
	}
	return kept;
}

/** How many tokens went and came between two that stayed. */
type GapSize = readonly [went: number, came: number];

const NOTHING: GapSize = [0, 0];
const REPLACED: GapSize = [1, 1];
const sizeOf = ({ before, after }: Gap): GapSize => [before[1] - before[0], after[1] - after[0]];
const isEmpty = ([went, came]: GapSize) => went === 0 && came === 0;
const isReplaced = ([went, came]: GapSize) => went > 0 && came > 0;

/** Keeps what a replacement begins and ends with on both sides, such as the space after it. */
function trimmed(pairs: readonly Pair[], before: readonly Token[], after: readonly Token[]): Pair[] {
	return gapsAround(pairs, before.length, after.length).flatMap((gap, index): Pair[] => {
		let [[oldFrom, oldTo], [nowFrom, nowTo]] = [gap.before, gap.after];
		const agree = (old: number, now: number) => oldFrom < oldTo && nowFrom < nowTo && before[old]?.key === after[now]?.key;
		const [start, end]: [Pair[], Pair[]] = [[], []];
		while (agree(oldTo - 1, nowTo - 1)) end.unshift([--oldTo, --nowTo]);
		while (agree(oldFrom, nowFrom)) start.push([oldFrom++, nowFrom++]);
		const next = pairs[index];
		return [...start, ...end, ...(next ? [next] : [])];
	});
}
