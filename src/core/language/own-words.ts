/**
 * Words of others within a text: what stands in quotation marks or in brackets (the subject of a false e-mail, the
 * name of a law or a company as it is written at home), addresses and domains. They may be in any language.
 */
const PAIRS = [
	'“[^“”]*”',
	'„[^„“”]*[“”]',
	'«[^«»]*»',
	'»[^«»]*«',
	'‹[^‹›]*›',
	'‘[^‘’]*’(?!\\p{L})',
	'「[^「」]*」',
	'『[^『』]*』',
	'《[^《》]*》',
	'〈[^〈〉]*〉',
	'【[^【】]*】',
	'"[^"]*"',
	'\\([^()]*\\)',
	'（[^（）]*）',
	'\\[[^[\\]]*\\]',
	'［[^［］]*］',
];
const ADDRESSES = ['https?://[^\\s、。，）」]+', '[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+', '\\b[\\w-]+(?:\\.[\\w-]+)*\\.[A-Za-z]{2,}\\b(?:/[\\w./#?=&%-]*)?'];
const OTHERS = new RegExp([...PAIRS, ...ADDRESSES].join('|'), 'gu');

/** The text with spaces in the place of the words of others, so that every other character keeps its place. */
export function ownWords(text: string): string {
	let own = text;
	// A bracket may hold a quotation, and a quotation a bracket.
	for (let depth = 0; depth < 3; depth++) own = own.replace(OTHERS, (words) => ' '.repeat(words.length));
	return own;
}
