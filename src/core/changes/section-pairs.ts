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

/** Differing headings on one page beyond which it is a rewrite. */
const EFFORT = 1000;

/**
 * Entries are paired by their ids. Headings are paired by their words, because their anchors count them and shift
 * when one is put in; a heading with new words is recognised by what stands under it.
 * @returns Pairs in the order of the older page.
 */
export function sectionPairs(before: readonly ReadSection[], after: readonly ReadSection[]): Pair[] {
	const pairs = [...inOrder(before, after, isHeading), ...inOrder(before, after, (section) => !isHeading(section))];
	pairs.push(...elsewhere(before, after, pairs));
	pairs.push(...reworded(before, after, pairs));
	return pairs.sort(([a], [b]) => a - b);
}

/** The pairs that stand in the same order as before; the others were moved. */
export function unmoved(pairs: readonly Pair[]): Set<number> {
	const ids = pairs.map(([, now]) => String(now));
	const sorted = [...pairs].sort(([, a], [, b]) => a - b).map(([, now]) => String(now));
	const kept = commonPairs(ids, sorted, EFFORT);
	return new Set(kept === 'too-different' ? [] : kept.map(([place]) => pairs[place]?.[1] ?? -1));
}

function isHeading({ section }: ReadSection): boolean {
	return section.kind === 'section';
}

type Places = readonly number[];

function placesOf(sections: readonly ReadSection[], fits: (section: ReadSection, place: number) => boolean): Places {
	return sections.flatMap((section, place) => (fits(section, place) ? [place] : []));
}

function identitiesAt(sections: readonly ReadSection[], places: Places): string[] {
	return places.flatMap((place) => (sections[place] ? [identityOf(sections[place].section)] : []));
}

/** Sections of one kind that kept their name and their order. */
function inOrder(before: readonly ReadSection[], after: readonly ReadSection[], fits: (section: ReadSection) => boolean): Pair[] {
	const [old, now] = [placesOf(before, fits), placesOf(after, fits)];
	const pairs = commonPairs(identitiesAt(before, old), identitiesAt(after, now), EFFORT);
	return pairs === 'too-different' ? [] : pairs.map(([a, b]) => [old[a] ?? 0, now[b] ?? 0]);
}

/** Sections that kept their name and stand elsewhere now. */
function elsewhere(before: readonly ReadSection[], after: readonly ReadSection[], pairs: readonly Pair[]): Pair[] {
	const [old, now] = unpaired(before, after, pairs);
	const waiting = new Map<string, number[]>();
	identitiesAt(after, now).forEach((identity, index) => waiting.set(identity, [...(waiting.get(identity) ?? []), now[index] ?? 0]));
	return identitiesAt(before, old).flatMap((identity, index): Pair[] => {
		const place = waiting.get(identity)?.shift();
		return place === undefined ? [] : [[old[index] ?? 0, place]];
	});
}

/** Headings with new words, between two that kept theirs. */
function reworded(before: readonly ReadSection[], after: readonly ReadSection[], pairs: readonly Pair[]): Pair[] {
	const [old, now] = [placesOf(before, isHeading), placesOf(after, isHeading)];
	const [oldPlaces, nowPlaces] = [new Map(old.map((place, index) => [place, index])), new Map(now.map((place, index) => [place, index]))];
	const headings = pairs
		.flatMap(([a, b]): Pair[] => {
			const [from, to] = [oldPlaces.get(a), nowPlaces.get(b)];
			return from === undefined || to === undefined ? [] : [[from, to]];
		})
		.sort(([a], [b]) => a - b);
	const [freeOld, freeNow] = unpaired(before, after, pairs).map((places) => new Set(places)) as [Set<number>, Set<number>];
	return gapsAround(rising(headings), old.length, now.length).flatMap((gap) => {
		const was = candidates(before, old.slice(...gap.before), freeOld);
		const is = candidates(after, now.slice(...gap.after), freeNow);
		return similarPairs(was, is, headingLikeness, RELATED).map(([a, b]): Pair => [was[a]?.place ?? 0, is[b]?.place ?? 0]);
	});
}

interface Candidate extends ReadSection {
	key: string;
	place: number;
}

function candidates(sections: readonly ReadSection[], places: Places, free: ReadonlySet<number>): Candidate[] {
	return places.flatMap((place) => (sections[place] && free.has(place) ? [{ ...sections[place], key: identityOf(sections[place].section), place }] : []));
}

/** By its words or by what stands under it; two headings with nothing of their own under them are told apart by place alone. */
function headingLikeness(a: Candidate, b: Candidate): number {
	const isBare = a.words.total + b.words.total === 0;
	return Math.max(likeness(a.heading, b.heading), likeness(a.words, b.words), isBare ? RELATED : 0);
}

/** Pairs without those that were moved, so that what stands between two of them can be told. */
function rising(pairs: readonly Pair[]): Pair[] {
	const kept = unmoved(pairs);
	return pairs.filter(([, now]) => kept.has(now));
}

function unpaired(before: readonly ReadSection[], after: readonly ReadSection[], pairs: readonly Pair[]): [Places, Places] {
	const [old, now] = [new Set(pairs.map(([a]) => a)), new Set(pairs.map(([, b]) => b))];
	return [placesOf(before, (_, place) => !old.has(place)), placesOf(after, (_, place) => !now.has(place))];
}
