/** A language as search speaks it: its vocabulary, ready to be asked. */
import { normaliser, type Normalised } from './normalise.ts';
import type { Vocabulary } from './vocabulary.ts';
import { runsOf, type Run } from './writing.ts';

/** What the browser is told of a language, beside what Pagefind holds. */
export interface SearchData {
	locale: string;
	vocabulary: Vocabulary;
	/** How many records there are, to know which words are rare. */
	total: number;
	/** A character as it is read, then the forms in which the texts of the site have it, where they have others. */
	written: readonly string[];
}

/** Words that mean the same, or a single word that says nothing. */
export interface Phrase {
	text: string;
	runs: readonly Run[];
	/** All words of its group; empty for what is ignored. */
	group: readonly string[];
}

export interface SearchLanguage extends SearchData {
	normalise(text: string): Normalised;
	/** Words to ignore, normalised. */
	ignored: ReadonlySet<string>;
	/** Phrases by the character they begin with, the longest first. */
	phrases: ReadonlyMap<string, readonly Phrase[]>;
	/** Phrases of words with spaces between them. */
	spacedPhrases: readonly Phrase[];
	/** The forms of a character in the texts of the site. */
	writtenAs(character: string): readonly string[];
	segment(text: string): string[];
}

export function searchLanguage(data: SearchData): SearchLanguage {
	const { locale, vocabulary } = data;
	const characters = pairs(vocabulary.characters);
	const normalise = normaliser(characters);
	const read = (text: string) => normalise(text).text;
	const written = new Map(data.written.map((forms) => [[...forms][0] ?? '', [...forms].slice(1)]));
	const groups = vocabulary.same.map((group) => [...new Set(group.map(read))]);
	const [ignored, requests] = [vocabulary.ignore.map(read), vocabulary.requests.map(read)];
	const phrases = new Map<string, Phrase[]>();
	const add = (text: string, group: readonly string[]) => {
		const [first = ''] = text;
		const phrase = { text, runs: runsOf(text), group };
		// Korean writes the same words together or apart.
		const isKorean = phrase.runs.length > 1 && phrase.runs.every(({ writing }) => writing === 'hangul');
		phrases.set(first, [...(phrases.get(first) ?? []), phrase, ...(isKorean ? [{ ...phrase, text: text.replaceAll(' ', '') }] : [])]);
	};
	// A word of two groups means either.
	for (const text of new Set(groups.flat())) add(text, [...new Set(groups.filter((group) => group.includes(text)).flat())]);
	for (const text of [...ignored, ...requests]) add(text, []);
	for (const list of phrases.values()) list.sort((a, b) => b.text.length - a.text.length);
	return {
		...data,
		vocabulary: {
			...vocabulary,
			requests,
			particles: longestFirst(vocabulary.particles.map(read)),
			closings: longestFirst(vocabulary.closings.map(read)),
			beginnings: longestFirst(vocabulary.beginnings.map(read)),
		},
		normalise,
		ignored: new Set(ignored),
		phrases,
		spacedPhrases: [...phrases.values()].flat().filter(({ runs }) => runs.every(({ writing }) => writing === 'spaced')),
		writtenAs: (character) => written.get(character) ?? [character],
		segment: segmenter(locale),
	};
}

/** @example pairs('碼码 護护') // => 碼 is read as 码, 護 as 护 */
function pairs(list: string): Map<string, string> {
	const characters = [...list.replace(/\s/g, '')];
	return new Map(characters.flatMap((from, place) => (place % 2 === 0 ? [[from, characters[place + 1] ?? from] as const] : [])));
}

function longestFirst(words: readonly string[]): string[] {
	return [...words].sort((a, b) => b.length - a.length);
}

/** Browsers before 2024 may lack a segmenter: a stretch of one kind of character then counts as a word. */
function segmenter(locale: string): (text: string) => string[] {
	if (typeof Intl.Segmenter === 'undefined')
		return (text) =>
			text.match(/\p{Script=Han}+|\p{Script=Hiragana}+|[\p{Script=Katakana}ー]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu) ?? [];
	const words = new Intl.Segmenter(locale, { granularity: 'word' });
	return (text) => [...words.segment(text)].map(({ segment }) => segment);
}
