/**
 * A text in which what is written differently and read alike is the same: digits of any script and width, spaces,
 * dashes and separators of every kind, signs that are not seen. Capitals are told apart in `cased` alone.
 */
export interface Folded {
	/** Lower case. */
	text: string;
	/** The same, character by character, with its capitals. */
	cased: string;
	/** For each place in `text`, the place in the original that it comes from; one more for the end. */
	origins: readonly number[];
}

/** A letter and what is written onto it, so that a decomposed `é` is the composed one. */
const UNITS = /[^\p{M}]\p{M}*|\p{M}+/gsu;

/** Soft hyphens, zero-width characters, marks of direction, and the stroke that lengthens Arabic words. */
const UNSEEN = /[\u00ad\u034f\u061c\u0640\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f\ufeff]/g;

const ALIKE: Readonly<Record<string, string>> = {
	...readAs('-', '‐‑‒–—―−﹣\u2e3a\u2e3b'),
	...readAs('~', '〜∼〰'),
	...readAs("'", '’‘ʼ′`´'),
	...readAs(',', '٬'),
	...readAs('.', '٫'),
	...readAs('%', '٪﹪'),
	...readAs('/', '⁄∕'),
	...readAs('ا', 'أإآٱ'),
	...readAs('ه', 'ة'),
	...readAs('ي', 'ى'),
	...readAs('万', '萬'),
	...readAs('億', '亿'),
};

/** The vowel signs of Arabic, which one author writes and another does not. */
const VOWEL_SIGNS = /[\u064b-\u065f\u0670]/g;

export function fold(original: string): Folded {
	let text = '';
	let cased = '';
	const origins: number[] = [];
	for (const { 0: unit, index } of original.matchAll(UNITS)) {
		const read = plain(unit);
		if (read === '' || (read === ' ' && text.endsWith(' '))) continue;
		const lower = read.toLowerCase();
		// A letter that is longer in lower case (İ) would put the two texts out of step.
		const same = lower.length === read.length ? lower : read;
		for (let i = 0; i < same.length; i++) origins.push(index);
		text += same;
		cased += read;
	}
	return { text, cased, origins: [...origins, original.length] };
}

/** Where a stretch of the folded text stands in the original. The end is that of its last character. */
export function originalStretch({ origins }: Folded, start: number, end: number): { start: number; end: number } {
	const from = origins[start] ?? 0;
	if (end <= start) return { start: from, end: from };
	const last = origins[end - 1] ?? from;
	let next = end;
	while (next < origins.length && (origins[next] ?? 0) <= last) next++;
	return { start: from, end: Math.max(origins[next] ?? 0, last + 1) };
}

/** What was read of a character before; a text has few different ones. */
const plains = new Map<string, string>();

function plain(unit: string): string {
	const known = plains.get(unit);
	if (known !== undefined) return known;
	const found = plainOf(unit);
	// Letters and their accents are a few characters; whoever heaps up more makes ever new ones.
	if (unit.length <= 4) plains.set(unit, found);
	return found;
}

function plainOf(unit: string): string {
	const seen = unit.replace(UNSEEN, '').replace(VOWEL_SIGNS, '');
	if (seen === '') return '';
	if (/^\s/u.test(seen)) return ' ';
	const digit = digitOf(seen);
	if (digit !== undefined) return String(digit);
	const narrow = /^[\uff01-\uffee]/.test(seen) ? seen.normalize('NFKC') : seen.normalize('NFC');
	return ALIKE[narrow] ?? narrow;
}

/** The value of a decimal digit of any script. */
function digitOf(character: string): number | undefined {
	const code = character.codePointAt(0) ?? 0;
	if (code < 0x80 || !isDigit(code)) return undefined;
	const known = digits.get(code);
	if (known !== undefined) return known;
	// Unicode keeps the digits of a script together, from nought to nine, and sets of them one after another.
	let first = code;
	while (isDigit(first - 1)) first--;
	const value = (code - first) % 10;
	digits.set(code, value);
	return value;
}

const digits = new Map<number, number>();

function isDigit(code: number): boolean {
	return /^\p{Nd}$/u.test(String.fromCodePoint(code));
}

function readAs(plainCharacter: string, others: string): Record<string, string> {
	return Object.fromEntries([...others].map((other) => [other, plainCharacter]));
}
