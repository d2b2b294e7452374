/** Which names are names of one thing only, so that whoever writes them means that thing. */
import { languageOf } from './language-of.ts';

/** Legal forms of companies, and bodies that a law has named. */
const LEGAL = /株式会社|有限会社|合同会社|有限公司|股份|주식회사|유한회사|委員会$|委员会$|委員會$|위원회(?:\(|$)|(?<!\p{L})(?:Inc|Ltd|Limited|LLC|LLP|PLC|Co|Corp|GmbH|AG|SE|KG|SARL|SAS|SA|SL|SLU|Ltda|Tbk|PT|BV|NV)(?!\p{L})/u;

/** Capitals within a word, capitals alone, figures, dots: SEMPRE.JP, LAC, iCloud, example.com. */
const SPELLING = /\p{Ll}\p{Lu}|\p{Lu}{2}|\d|\p{L}\.\p{L}/u;

/**
 * Whether a label is a proper name. “Card company” is what many are called, “Payment Card Forensics, Inc.” is one.
 * @param others The same label in the other languages, by locale: what is written alike in two languages is a name.
 */
export function isProperName(name: string, locale: string, others: Readonly<Record<string, string>>): boolean {
	if (name.length < 3) return false;
	if (LEGAL.test(name) || SPELLING.test(name)) return true;
	if (Object.entries(others).some(([other, label]) => languageOf(other) !== languageOf(locale) && label === name)) return true;
	// German writes every noun with a capital.
	if (languageOf(locale) === 'de') return false;
	const words = name.split(/\s+/);
	return words.length > 1 && words.filter((word) => /^\p{Lu}/u.test(word)).length > 1;
}

/** Where a name stands in a text, as a word of its own where its script has words. */
export function placesOfName(name: string, text: string): number[] {
	const places: number[] = [];
	for (let index = text.indexOf(name); index !== -1; index = text.indexOf(name, index + name.length)) {
		const [before, after] = [text.slice(0, index).slice(-1), text.slice(index + name.length, index + name.length + 2)];
		const isPart = (edge: string, character: string) => /[\p{Script=Latin}\p{Script=Arabic}\p{Script=Cyrillic}\d]/u.test(edge) && /[\p{Script=Latin}\p{Script=Arabic}\p{Script=Cyrillic}\p{M}\d]/u.test(character);
		// Within an address it is spelt out for another reason.
		if (isPart(name.slice(0, 1), before) || isPart(name.slice(-1), after.slice(0, 1)) || /[@/.-]/.test(before) || /^(?:[/@]|\.\p{L})/u.test(after)) continue;
		places.push(index);
	}
	return places;
}
