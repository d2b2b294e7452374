/**
 * Words of others within a text: what stands in quotation marks or in brackets (the subject of a false e-mail, the
 * name of a law or a company as it is written at home), addresses and domains. They may be in any language.
 *
 * Every part is bounded, so that a file of one sign does not keep anyone waiting.
 */
const PAIRS = [
	'“[^“”]{0,300}”',
	'„[^„“”]{0,300}[“”]',
	'«[^«»]{0,300}»',
	'»[^«»]{0,300}«',
	'‹[^‹›]{0,300}›',
	'‘[^‘’]{0,300}’(?!\\p{L})',
	'「[^「」]{0,300}」',
	'『[^『』]{0,300}』',
	'《[^《》]{0,300}》',
	'〈[^〈〉]{0,300}〉',
	'【[^【】]{0,300}】',
	'"[^"]{0,300}"',
	'\\([^()]{0,300}\\)',
	'（[^（）]{0,300}）',
	'\\[[^[\\]]{0,300}\\]',
	'［[^［］]{0,300}］',
];
const ADDRESSES = [
	'https?://[^\\s、。，）」]{1,300}',
	'(?<![\\w.+-])[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}',
	'(?<![\\w-])[\\w-]{1,63}(?:\\.[\\w-]{1,63}){0,8}\\.[A-Za-z]{2,24}(?![\\w-])(?:/[\\w./#?=&%-]{0,300})?',
];
const OTHERS = new RegExp([...PAIRS, ...ADDRESSES].join('|'), 'gu');

/** The text with spaces in the place of the words of others, so that every other character keeps its place. */
export function ownWords(text: string): string {
	let own = text;
	// A bracket may hold a quotation, and a quotation a bracket.
	for (let depth = 0; depth < 3; depth++) own = own.replace(OTHERS, (words) => ' '.repeat(words.length));
	return own;
}
