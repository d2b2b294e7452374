/** Which section of a page became which. */
import { commonPairs, type Pair } from './common-pairs.ts';
import { gapsAround } from './gaps.ts';
import { likeness, RELATED, type Bag } from './likeness.ts';
import { identityOf, type PageSection } from './page-sections.ts';
import { similarPairs } from './similar-pairs.ts';

/** A section with the words of its heading and of its blocks, read once. */
export interface ReadSection {
	section: PageSection;
	heading: Bag;
	words: Bag;
}

/** Differing sections on one page beyond which it is a rewrite. */
const EFFORT = 500;

/**
 * Entries are paired by their ids. Headings are paired by their words, because their anchors count them and shift
 * when one is put in; a heading with new words is recognised by what stands under it.
 * @returns Pairs in the order of the older page.
 */
export function sectionPairs(before: readonly ReadSection[], after: readonly ReadSection[]): Pair[] {
	const isHeading = ({ section }: ReadSection) => section.kind === 'section';
	const headings = pairsAmong(before, after, isHeading, (old, now) => [...namedAlike(old, now), ...reworded(old, now)]);
	const entries = pairsAmong(before, after, (section) => !isHeading(section), namedAlike);
	return [...headings, ...entries].sort(([a], [b]) => a - b);
}

/** The places on the newer page of sections that kept their order; the others were moved. */
export function unmoved(pairs: readonly Pair[], before: readonly ReadSection[], after: readonly ReadSection[]): Set<number> {
	// A pair is called the same from both sides, so that the same ones are moved in a comparison read backwards.
	const nameOf = ([old, now]: Pair) =>
		JSON.stringify([[before[old], after[now]].map((read) => (read ? identityOf(read.section) : '')).sort(), Math.min(old, now), Math.max(old, now)]);
	const inNewOrder = [...pairs].sort(([, a], [, b]) => a - b);
	const kept = commonPairs(pairs.map(nameOf), inNewOrder.map(nameOf), EFFORT);
	return new Set(kept === 'too-different' ? [] : kept.flatMap(([index]) => pairs[index]?.[1] ?? []));
}

type Named = ReadSection & { key: string };

/** Pairs only the sections that fit, as if the others were not there. */
function pairsAmong(
	before: readonly ReadSection[],
	after: readonly ReadSection[],
	fits: (section: ReadSection) => boolean,
	pair: (old: readonly Named[], now: readonly Named[]) => Pair[],
): Pair[] {
	const placesIn = (sections: readonly ReadSection[]) =>
		sections.flatMap((section, place) => (fits(section) ? [{ ...section, key: identityOf(section.section), place }] : []));
	const [old, now] = [placesIn(before), placesIn(after)];
	return pair(old, now).map(([a, b]) => [old[a]?.place ?? 0, now[b]?.place ?? 0]);
}

/** Sections that kept their name: first those that kept their order, then those that stand elsewhere now. */
function namedAlike(before: readonly Named[], after: readonly Named[]): Pair[] {
	const pairs = inOrder(before, after);
	const [oldTaken, nowTaken] = taken(pairs);
	const waiting = new Map<string, number[]>();
	after.forEach(({ key }, place) => {
		if (!nowTaken.has(place)) waiting.set(key, [...(waiting.get(key) ?? []), place]);
	});
	const elsewhere = before.flatMap(({ key }, place): Pair[] => {
		const found = oldTaken.has(place) ? undefined : waiting.get(key)?.shift();
		return found === undefined ? [] : [[place, found]];
	});
	return [...pairs, ...elsewhere];
}

/** Headings with new words that stand between two that kept theirs. */
function reworded(before: readonly Named[], after: readonly Named[]): Pair[] {
	const [oldTaken, nowTaken] = taken(namedAlike(before, after));
	const free = (sections: readonly Named[], [from, to]: readonly [number, number], others: ReadonlySet<number>) =>
		sections.flatMap((section, place) => (place >= from && place < to && !others.has(place) ? [{ ...section, place }] : []));
	return gapsAround(inOrder(before, after), before.length, after.length).flatMap((gap) => {
		const [old, now] = [free(before, gap.before, oldTaken), free(after, gap.after, nowTaken)];
		return similarPairs(old, now, headingLikeness, RELATED).map(([a, b]): Pair => [old[a]?.place ?? 0, now[b]?.place ?? 0]);
	});
}

/** By its words or by what stands under it; headings with nothing of their own under them are known by their place. */
function headingLikeness(a: ReadSection, b: ReadSection): number {
	const isBare = a.words.total + b.words.total === 0;
	return Math.max(likeness(a.heading, b.heading), likeness(a.words, b.words), isBare ? RELATED : 0);
}

function inOrder(before: readonly Named[], after: readonly Named[]): readonly Pair[] {
	const keys = (sections: readonly Named[]) => sections.map(({ key }) => key);
	const pairs = commonPairs(keys(before), keys(after), EFFORT);
	return pairs === 'too-different' ? [] : pairs;
}

function taken(pairs: readonly Pair[]): [Set<number>, Set<number>] {
	return [new Set(pairs.map(([old]) => old)), new Set(pairs.map(([, now]) => now))];
}
