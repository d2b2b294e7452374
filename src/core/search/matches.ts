/** Whether a word really stands in a text. Pagefind proposes; this decides. */
import type { SearchLanguage } from './language.ts';
import type { Normalised } from './normalise.ts';
import { phonesIn, samePhone } from './phones.ts';
import { isNumber, runsOf, type Run } from './writing.ts';

const SHORTEST_STEM = 3;

/** A text, read once for all the words that are looked for in it. */
export interface ReadText {
	original: string;
	normalised: Normalised;
	runs: readonly Run[];
	/** Places in `runs` by the first letters of the word there. */
	byBeginning: ReadonlyMap<string, readonly number[]>;
}

/** A place in a normalised text. */
export interface Place {
	start: number;
	end: number;
}

export function readText(original: string, { normalise }: SearchLanguage): ReadText {
	const normalised = normalise(original);
	const runs = runsOf(normalised.text);
	return { original, normalised, runs, byBeginning: Map.groupBy(runs.keys(), (place) => beginningOf(runs[place]?.text ?? '')) };
}

/** Forms of a word share it, where nothing is written before a word. */
function beginningOf(word: string): string {
	return word.slice(0, SHORTEST_STEM);
}

/**
 * Where a word stands in texts.
 * @param word Normalised; may be a phrase of several words.
 */
export function placesOf(word: string, language: SearchLanguage): (text: ReadText) => Place[] {
	const sought = runsOf(word);
	if (sought.length === 0) return () => [];
	if (isPhone(word)) return ({ normalised }) => phonesIn(normalised.text).filter(({ digits }) => samePhone(digits, word));
	if (sought.every(({ writing }) => writing === 'hangul')) return inKorean(sought.map(({ text }) => text).join(''));
	if (sought.some(({ writing }) => writing !== 'spaced')) return ({ normalised }) => everywhere(word, normalised.text);
	return (text) => inWords(sought, text, language);
}

export function isPhone(word: string): boolean {
	return isNumber(word) && word.length >= 8;
}

/** Scripts without spaces: wherever the characters stand. */
function everywhere(word: string, text: string): Place[] {
	const places: Place[] = [];
	for (let start = text.indexOf(word); start !== -1; start = text.indexOf(word, start + word.length)) places.push({ start, end: start + word.length });
	return places;
}

/**
 * Korean joins words into one (신용카드) and also writes them apart (개인 정보), as it likes. A short word is only
 * believed at the start of a group or behind another whole word, since 여권 (passport) also ends 참여권.
 */
function inKorean(word: string): (text: ReadText) => Place[] {
	const syllables = [...word];
	const pattern = new RegExp(syllables.join(syllables.length >= 4 ? ' ?' : ''), 'g');
	return ({ normalised: { text } }) =>
		[...text.matchAll(pattern)]
			.map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
			.filter(({ start }) => syllables.length > 2 || /(?:^|[^\p{Script=Hangul}]|\p{Script=Hangul}{2})$/u.test(text.slice(Math.max(0, start - 2), start)));
}

function inWords(sought: readonly Run[], { runs, byBeginning }: ReadText, language: SearchLanguage): Place[] {
	const hasBeginnings = language.vocabulary.beginnings.length > 0;
	const candidates = hasBeginnings ? [...runs.keys()] : (byBeginning.get(beginningOf(sought[0]?.text ?? '')) ?? []);
	return candidates.flatMap((at) => {
		const found = runs.slice(at, at + sought.length);
		const [first, last] = [found[0], found.at(-1)];
		if (!first || !last || !sought.every(({ text }, place) => sameWord(text, found[place]?.text ?? '', language))) return [];
		return [{ start: first.start, end: last.start + last.text.length }];
	});
}

/** Whether two words are forms of one: cards and card, but not passport and password. */
export function sameWord(a: string, b: string, { vocabulary: { endings, beginnings } }: SearchLanguage): boolean {
	if (a === b) return true;
	if (/\p{Nd}/u.test(a + b)) return false;
	// No stem is shorter than three letters, and most words part before that.
	const differ = (left: string, right: string) =>
		left.slice(0, 3) === right.slice(0, 3) && (endings.length > 0 ? endings.some((group) => differWithin(left, right, group)) : differInEnding(left, right));
	// A word may also begin so by itself: the k of kitāb is no particle.
	return [a, withoutBeginning(a, beginnings)].some((left) => [b, withoutBeginning(b, beginnings)].some((right) => left === right || differ(left, right)));
}

/** @example withoutBeginning('والكتاب', ['وال', 'ال']) // => 'كتاب' */
export function withoutBeginning(word: string, beginnings: readonly string[]): string {
	const found = beginnings.find((beginning) => word.startsWith(beginning) && word.length - beginning.length >= 3);
	return found === undefined ? word : word.slice(found.length);
}

/** One stem, two endings of the group. A stem may double its last letter: stop, stopped. */
function differWithin(a: string, b: string, group: readonly string[]): boolean {
	const stems = (word: string) =>
		group.flatMap((ending) => {
			if (!word.endsWith(ending)) return [];
			const stem = word.slice(0, word.length - ending.length);
			if (stem.length < SHORTEST_STEM) return [];
			return /(.)\1$/.test(stem) && /^[aeiou]/.test(ending) ? [stem, stem.slice(0, -1)] : [stem];
		});
	const known = new Set(stems(a));
	return stems(b).some((stem) => known.has(stem));
}

function differInEnding(a: string, b: string): boolean {
	let shared = 0;
	while (shared < a.length && a[shared] === b[shared]) shared++;
	const [left, right] = [a.length - shared, b.length - shared];
	if (shared < 4) return shared === 3 && Math.max(left, right) === 1 && Math.min(left, right) === 0;
	return Math.min(left, right) === 0 ? Math.max(left, right) <= 3 : Math.max(left, right) <= 2;
}
