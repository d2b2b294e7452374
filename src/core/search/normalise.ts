/** Makes what is written differently and read alike the same: width, case, accents, kana dashes, digit grouping. */

export interface Normalised {
	text: string;
	/** For each place in `text`, the place in the original that it comes from; one more for the end. */
	origins: readonly number[];
}

/** A base with what belongs to it, so that ｶﾞ and decomposed Hangul are composed before they are compared. */
const UNITS = /[^\p{M}\uff9e\uff9f][\p{M}\uff9e\uff9f\u1160-\u11ff]*|[\p{M}\uff9e\uff9f]+/gu;

/** Where an accent is a matter of care, and a reader on a foreign keyboard leaves it out. In kana it is another letter. */
const ACCENTED = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}]/u;

const NO_BREAK_SPACE = '\u00a0';

const ALIKE: Readonly<Record<string, string>> = { đ: 'd', ø: 'o', ł: 'l', ı: 'i', ى: 'ي', ة: 'ه', ـ: '', '’': '', "'": '', ʼ: '', '‘': '' };

/** @param characters Characters that are read as others, by character. */
export function normaliser(characters: ReadonlyMap<string, string>): (original: string) => Normalised {
	const known = new Map<string, string>();
	const read = (unit: string) => {
		const ready = known.get(unit) ?? plain(unit, characters);
		known.set(unit, ready);
		return ready;
	};
	return (original) =>
		joined(
			[...original.matchAll(UNITS)].map(({ 0: unit, index }) => ({ unit: read(unit), index })),
			original.length,
		);
}

function joined(units: readonly { unit: string; index: number }[], length: number): Normalised {
	let text = '';
	const origins: number[] = [];
	units.forEach(({ unit, index }, place) => {
		if (groupsDigits(unit, text, () => units.slice(place + 1, place + 5).map((following) => following.unit))) return;
		const read = isLongVowel(unit, text) ? 'ー' : unit === NO_BREAK_SPACE ? ' ' : unit;
		for (let i = 0; i < read.length; i++) origins.push(index);
		text += read;
	});
	return { text, origins: [...origins, length] };
}

function plain(unit: string, characters: ReadonlyMap<string, string>): string {
	if (/^[\u00a0\u202f]/.test(unit)) return NO_BREAK_SPACE;
	if (/^\s/.test(unit)) return ' ';
	let read = unit.normalize('NFKC').toLowerCase();
	if (ACCENTED.test(read)) read = read.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
	read = characters.get(read) ?? read;
	return ALIKE[read] ?? read;
}

/** カ－ド, with a hyphen from a keyboard that had no better. */
function isLongVowel(unit: string, before: string): boolean {
	return /^[-‐‑–—―−]$/.test(unit) && /[\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(before);
}

/** 22,796 is 22796, whatever a language puts between the thousands. A plain space is left: phone numbers have them. */
function groupsDigits(unit: string, before: string, after: () => readonly string[]): boolean {
	if (!/^[,.٬]$/.test(unit) && unit !== NO_BREAK_SPACE) return false;
	const isDigit = (character: string | undefined) => character !== undefined && /^\p{Nd}$/u.test(character);
	const [first, second, third, fourth] = after();
	return isDigit(before.at(-1)) && [first, second, third].every(isDigit) && !isDigit(fourth);
}
