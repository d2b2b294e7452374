import type { SearchLanguage } from './language.ts';
import { isPhone } from './matches.ts';
import { phoneKey } from './phones.ts';
import { isHanOrKana, runsOf, standsAlone } from './writing.ts';

/**
 * How Pagefind is asked for a word, so that it proposes every record that has it. It may propose more.
 * @example askingFor('流出', japanese) // => '"流 出"'
 */
export function askingFor(word: string, { writtenAs }: SearchLanguage): string {
	if (isPhone(word)) return phoneKey(word);
	const parts = runsOf(word).flatMap(({ text }) => (standsAlone(text) ? [...text].filter((character) => !/\p{M}/u.test(character)).map(writtenAs) : [text]));
	return isHanOrKana(word) ? `"${parts.join(' ')}"` : parts.join(' ');
}
