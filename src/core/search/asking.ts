import type { SearchLanguage } from './language.ts';
import { isPhone } from './matches.ts';
import { phoneKey } from './phones.ts';
import { isHanOrKana, runsOf, standsAlone } from './writing.ts';

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
	const spellings = parts.reduce<string[]>((before, forms) => before.flatMap((start) => forms.map((form) => (start === '' ? form : `${start} ${form}`))).slice(0, MOST_SPELLINGS), ['']);
	if (isHanOrKana(word)) return spellings.map((spelling) => `"${spelling}"`);
	// Where nobody has said how words end, their beginnings are proposed as well.
	const beginning = spellings.join(' ').replace(/\p{L}{5,}/gu, (long) => long.slice(0, Math.max(4, long.length - 3)));
	return vocabulary.endings.length > 0 || beginning === word ? spellings : [...spellings, beginning];
}
