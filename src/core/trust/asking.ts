/** Sentences that ask readers for what a thief would ask for, or promise what a thief would attach. */
import { askedWords, REACH, type AskedWords } from './asked-words.ts';

export interface Sentence {
	start: number;
	text: string;
}

/** The sentences of a text, and where each begins. */
export function sentencesIn(text: string): Sentence[] {
	return [...text.matchAll(/(?:[^.!?。！？؟\n]|[.!?](?!\s|$))+[.!?。！？؟]*/g)].map(({ 0: sentence, index }) => ({ start: index + (sentence.length - sentence.trimStart().length), text: sentence.trim() }));
}

interface Compiled {
	/** A verb, and what it has to be near to. */
	asks: readonly { verb: RegExp; thing: RegExp }[];
	turned: RegExp;
	when?: RegExp;
	attached: RegExp;
}

const compiled = new Map<string, Compiled>();

function wordsOf(language: string): Compiled | undefined {
	const words = askedWords[language];
	if (!words) return undefined;
	const known = compiled.get(language) ?? compile(words, /^(?:ja|zh|ko|ar)$/.test(language));
	compiled.set(language, known);
	return known;
}

/** @param isUnspaced Words are not set apart, or small ones are written on to them, so that one may begin anywhere. */
function compile({ wanted, codes, tell, enter, not, when, attached }: AskedWords, isUnspaced: boolean): Compiled {
	const begin = isUnspaced ? '' : '(?<!\\p{L})';
	const all = (words: string) => new RegExp(`${begin}(?:${words})`, 'giu');
	return {
		asks: [
			{ verb: all(tell), thing: all(`${wanted}|${codes}`) },
			{ verb: all(enter), thing: all(wanted) },
		],
		turned: new RegExp(not, 'iu'),
		...(when === undefined ? {} : { when: new RegExp(when, 'giu') }),
		attached: new RegExp(`${begin}(?:${attached})`, 'iu'),
	};
}

/** Something a thief would ask for is asked for here. @param lead What introduces the sentence: the line before a list, the heading. */
export function asksForSecrets(sentence: string, language: string, lead = ''): boolean {
	const words = wordsOf(language);
	if (!words || words.turned.test(sentence) || words.turned.test(words.when ? lead.replace(words.when, '') : lead)) return false;
	return words.asks.some(({ verb, thing }) => {
		const things = [...sentence.matchAll(thing)];
		return things.length > 0 && [...sentence.matchAll(verb)].some((asked) => things.some((wanted) => gapBetween(asked, wanted) <= REACH));
	});
}

function gapBetween(a: RegExpExecArray, b: RegExpExecArray): number {
	return Math.max(a.index - (b.index + b[0].length), b.index - (a.index + a[0].length));
}

/** A file is said to be attached, as something to open. */
export function promisesAttachment(sentence: string, language: string, lead = ''): boolean {
	const words = wordsOf(language);
	return words !== undefined && words.attached.test(sentence) && !words.turned.test(sentence) && !words.turned.test(lead);
}
