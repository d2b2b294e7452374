import type { SearchLanguage } from './language.ts';
import { isPhone, withoutBeginning } from './matches.ts';
import { phoneKey } from './phones.ts';
import { isHanOrKana, isNumber, runsOf, standsAlone } from './writing.ts';

/** More than a word has that is spelt in two ways; a question of nothing else is answered in part. */
const MOST_SPELLINGS = 8;

/**
 * How Pagefind is asked for a word, so that it proposes every record that has it, in whatever way the record spells
 * it. It may propose more.
 * @example askingFor('流出', japanese) // => ['"流 出"']
 */
export function askingFor(word: string, { writtenAs, vocabulary }: SearchLanguage): string[] {
	if (isPhone(word)) return [phoneKey(word)];
	const parts = runsOf(word).flatMap(({ text }) => (standsAlone(text) ? [...text].filter((character) => !/\p{M}/u.test(character)).map(writtenAs) : [[text]]));
	const spellings = parts.reduce<string[]>(
		(before, forms) => before.flatMap((start) => forms.map((form) => (start === '' ? form : `${start} ${form}`))).slice(0, MOST_SPELLINGS),
		[''],
	);
	if (isHanOrKana(word)) return spellings.map((spelling) => `"${spelling}"`);
	if (vocabulary.endings.length > 0 && vocabulary.beginnings.length === 0) return spellings;
	// Where nobody has said how words end, or Pagefind has its own mind about how they begin, all that begin alike are proposed.
	const alike = parts
		.map(([form = '']) => withoutBeginning(form, vocabulary.beginnings))
		.map((form) => (isNumber(form) ? form : form.slice(0, Math.max(Math.min(4, form.length - 1), form.length - 3, 1))))
		.join(' ');
	return [...spellings, alike];
}

/** What is indexed beside the text, for languages that write an article or a particle with the word. */
export function bareWords(text: string, { normalise, vocabulary: { beginnings } }: SearchLanguage): string[] {
	if (beginnings.length === 0) return [];
	const words = runsOf(normalise(text).text).map((run) => [run.text, withoutBeginning(run.text, beginnings)] as const);
	return [...new Set(words.flatMap(([word, bare]) => (bare === word ? [] : [bare])))];
}
