/** What a question asks for: its telling words, each with the words that mean the same. */
import type { Phrase, SearchLanguage } from './language.ts';
import { sameWord } from './matches.ts';
import { phonesIn } from './phones.ts';
import { isHiragana, isNumber, runsOf, standsAlone, type Run } from './writing.ts';

export interface Word {
	/** Normalised. */
	text: string;
	/** 1 for the reader’s own word; less for one that only means the same. */
	weight: number;
}

export interface Term {
	/** As the reader wrote it. */
	shown: string;
	/** Terms of one meaning are one term. */
	meaning: string;
	words: readonly Word[];
	/** A thing of which it is worth saying that nothing mentions it. */
	isTelling: boolean;
	/** What to look for instead where the whole is found nowhere. */
	parts: readonly Term[];
}

const SYNONYM = 0.8;
const STEM = 0.5;

/** @example termsOf('was my passport leaked?', english) // => passport; leaked, which is also exposed, stolen … */
export function termsOf(question: string, language: SearchLanguage): Term[] {
	const { text, origins } = language.normalise(question);
	const found: Term[] = [];
	/** The reader’s own writing of a stretch of the normalised question. */
	const shown = (start: number, length: number) => question.slice(origins[start], origins[start + length]).trim();
	const add = (start: number, length: number, term: Omit<Term, 'shown'>) => found.push({ shown: shown(start, length), ...term });

	const phones = phonesIn(text);
	const rest = phones.reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text);
	for (const { start, end, digits } of phones) add(start, end - start, thing(digits));

	const runs = runsOf(rest);
	for (let at = 0; at < runs.length; at++) {
		const run = runs[at];
		if (!run) continue;
		if (run.writing === 'spaced') {
			const phrase = phraseOfWords(runs.slice(at), language);
			const taken = phrase?.runs.length ?? 1;
			const last = runs[at + taken - 1] ?? run;
			if (phrase && phrase.group.length > 0) add(run.start, endOf(last) - run.start, same(ownWords(runs.slice(at, at + taken)), phrase.group));
			if (!phrase && !isFiller(run.text, language)) add(run.start, run.text.length, thing(run.text));
			at += taken - 1;
			continue;
		}
		// Korean phrases go across spaces.
		const stretch = run.writing === 'hangul' ? koreanStretch(runs.slice(at)) : [run];
		at += stretch.length - 1;
		for (const piece of cut(rest.slice(run.start, endOf(stretch.at(-1) ?? run)), run.start, language)) {
			if (piece.phrase !== undefined) {
				if (piece.phrase.group.length > 0) add(piece.start, piece.text.length, same(piece.text, piece.phrase.group));
			} else if (run.writing === 'hangul') {
				for (const [place, { text: group, start }] of runsOf(piece.text).entries()) {
					const noun = nounOf(group, piece.isAfterPhrase && place === 0 && start === 0, language);
					if (noun !== undefined) add(piece.start + start, noun.text.length, { ...thing(noun.text), isTelling: noun.isTelling });
				}
			} else {
				const shownAs = (start: number, length: number) => shown(piece.start + start, length);
				found.push(...unspacedTerms(piece.text, language, shownAs));
			}
		}
	}
	const terms = distinct(found);
	return terms.length > 0 || asksWhatToDo(question, language) ? terms : asItStands(question, language);
}

/** Whether a question that names nothing asks for what to do. */
export function asksWhatToDo(question: string, { normalise, vocabulary: { requests } }: SearchLanguage): boolean {
	const text = ` ${normalise(question).text} `.replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ');
	return requests.some((phrase) => text.includes(standsAlone(phrase) ? phrase : ` ${phrase} `));
}

function thing(text: string): Omit<Term, 'shown'> {
	return { meaning: text, words: [{ text, weight: 1 }], isTelling: true, parts: [] };
}

function same(own: string, group: readonly string[]): Omit<Term, 'shown'> {
	return {
		meaning: group.join('|'),
		words: [{ text: own, weight: 1 }, ...group.filter((text) => text !== own).map((text) => ({ text, weight: SYNONYM }))],
		isTelling: true,
		parts: [],
	};
}

function ownWords(runs: readonly Run[]): string {
	return runs.map(({ text }) => text).join(' ');
}

/** The longest phrase that these words begin with, in whatever form the words are. */
function phraseOfWords(runs: readonly Run[], language: SearchLanguage): Phrase | undefined {
	const [first] = runs;
	if (!first || isNumber(first.text)) return undefined;
	return language.spacedPhrases
		.filter((phrase) => phrase.runs.every(({ text }, place) => isForm(text, runs[place]?.text, phrase, language)))
		.sort((a, b) => b.runs.length - a.runs.length || Number(b.text === first.text) - Number(a.text === first.text) || b.text.length - a.text.length)[0];
}

/** What is ignored is ignored in this form only: “will” says nothing, “wills” may. */
function isForm(word: string, written: string | undefined, { group }: Phrase, language: SearchLanguage): boolean {
	return written !== undefined && (word === written || (group.length > 0 && sameWord(word, written, language)));
}

function isFiller(word: string, { ignored }: SearchLanguage): boolean {
	return ignored.has(word) || (!isNumber(word) && [...word].length === 1);
}

interface Piece {
	text: string;
	start: number;
	phrase?: Phrase;
	/** What follows a phrase without a space is a particle or an ending first. */
	isAfterPhrase: boolean;
}

/** The groups from here on that only a space stands between. */
function koreanStretch(runs: readonly Run[]): Run[] {
	const end = runs.findIndex((run, place) => run.writing !== 'hangul' || (place > 0 && run.start !== endOf(runs[place - 1] ?? run) + 1));
	return runs.slice(0, end === -1 ? runs.length : end);
}

function endOf({ start, text }: Run): number {
	return start + text.length;
}

/** Cuts known phrases out of a text; what lies between them stays whole. */
function cut(text: string, start: number, { phrases }: SearchLanguage): Piece[] {
	const pieces: Piece[] = [];
	let rest = 0;
	const flush = (end: number) => {
		if (end > rest) pieces.push({ text: text.slice(rest, end), start: start + rest, isAfterPhrase: pieces.at(-1)?.phrase !== undefined });
	};
	for (let at = 0; at < text.length;) {
		const phrase = phrases.get(text[at] ?? '')?.find((known) => known.text.length > 1 && text.startsWith(known.text, at));
		if (!phrase) {
			at++;
			continue;
		}
		flush(at);
		pieces.push({ text: phrase.text, start: start + at, phrase, isAfterPhrase: false });
		at += phrase.text.length;
		rest = at;
	}
	flush(text.length);
	return pieces;
}

/** A Korean group without its particles. */
function nounOf(
	group: string,
	isAfterPhrase: boolean,
	{ vocabulary: { particles, closings }, ignored }: SearchLanguage,
): { text: string; isTelling: boolean } | undefined {
	if (isAfterPhrase && particles.includes(group)) return undefined;
	const closing = closings.find((ending) => group.endsWith(ending));
	if (closing !== undefined && (isAfterPhrase || closing.length === group.length)) return undefined;
	let noun = closing === undefined ? group : group.slice(0, group.length - closing.length);
	for (let particle = particleOf(noun, particles); particle !== undefined && closing === undefined; particle = particleOf(noun, particles))
		noun = noun.slice(0, noun.length - particle.length);
	const bare = particles.find((particle) => noun.endsWith(particle));
	if (noun.length < 2 || [group, noun, noun.slice(0, noun.length - (bare?.length ?? 0))].some((word) => ignored.has(word))) return undefined;
	return { text: noun, isTelling: closing === undefined };
}

function particleOf(noun: string, particles: readonly string[]): string | undefined {
	return particles.find((particle) => noun.endsWith(particle) && noun.length - particle.length >= 2);
}

/**
 * Words of a script without spaces, as far as a segmenter can tell them. What stands together is looked for
 * together first: マイナンバー is not マイ and ナンバー.
 */
function unspacedTerms(text: string, language: SearchLanguage, shown: (start: number, length: number) => string): Term[] {
	let place = 0;
	const segments = language.segment(text).map((segment) => {
		const start = place;
		place += segment.length;
		return { text: segment, start };
	});
	const kept = segments.filter(({ text: segment }) => !language.ignored.has(segment) && !isHiragana(segment));
	return together(kept, () => true).flatMap((whole): Term[] => {
		if ([...whole.text].length === 1 && whole.text !== text) return [];
		// A character by itself is no word of the question but a piece of one: 再 of 再発行, 刷 of 盗刷.
		const words = together(whole.of, (before, next) => before.length === 1 || next.length === 1);
		const term = (word: Joined, parts: readonly Term[]) => unspacedTerm(word.text, shown(word.start, word.text.length), parts);
		const parts = words.map((word) =>
			term(
				word,
				word.of.filter((piece) => word.of.length > 1 && [...piece.text].length > 1).map((piece) => term({ ...piece, of: [] }, [])),
			),
		);
		return parts.length === 1 ? parts : [term(whole, parts)];
	});
}

interface Segment {
	text: string;
	start: number;
}

interface Joined extends Segment {
	of: readonly Segment[];
}

/** Joins segments that touch and belong together. */
function together(segments: readonly Segment[], belong: (before: string, next: string) => boolean): Joined[] {
	const joined: Joined[] = [];
	for (const segment of segments) {
		const before = joined.at(-1);
		const touches = before !== undefined && before.start + before.text.length === segment.start;
		if (touches && belong(before.text, segment.text))
			joined[joined.length - 1] = { text: before.text + segment.text, start: before.start, of: [...before.of, segment] };
		else joined.push({ ...segment, of: [segment] });
	}
	return joined;
}

function unspacedTerm(text: string, shown: string, parts: readonly Term[]): Term {
	const words: Word[] = [{ text, weight: 1 }];
	const inflected = /^(\p{Script=Han}+)\p{Script=Hiragana}+$/u.exec(text);
	if (inflected?.[1]) words.push({ text: inflected[1], weight: STEM });
	// サーバー and サーバ.
	if (/^[\p{Script=Katakana}ー]{3,}ー$/u.test(text)) words.push({ text: text.slice(0, -1), weight: 1 });
	return { shown, meaning: text, words, isTelling: !/\p{Script=Hiragana}/u.test(text), parts };
}

function distinct(terms: readonly Term[]): Term[] {
	const seen = new Set<string>();
	return terms.filter(({ meaning }) => !seen.has(meaning) && seen.add(meaning));
}

/** One or two words that are fillers elsewhere (“information”, おわび) are looked for as they stand; more of them say nothing. */
function asItStands(question: string, language: SearchLanguage): Term[] {
	const { text, origins } = language.normalise(question);
	const runs = runsOf(text);
	if (runs.length > 2) return [];
	return runs.map(({ text: run, start }) => {
		const words: Word[] = [{ text: run, weight: 1 }];
		if (isHiragana(run)) words.push({ text: inKatakana(run), weight: 1 });
		return { shown: question.slice(origins[start], origins[start + run.length]), meaning: run, words, isTelling: !language.ignored.has(run), parts: [] };
	});
}

function inKatakana(text: string): string {
	return text.replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
}
