/**
 * Characters that nobody sees and that change what others see, or that a program takes for the end of a line. Those
 * that a language needs are not among them: joiners, marks of direction, soft hyphens, places to break a line.
 */
import type { Words } from './finding.ts';

/** These make text read in another order than it is written, so that a reviewer sees something else. */
const REVERSING = /[\u202a-\u202e\u2066-\u2069]/;

/** Controls, ends of lines that no editor shows, halves of characters, noncharacters, and letters in disguise that only flags are made of. */
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufdd0-\ufdef\ufffe\uffff\ufff9-\ufffb]|\p{Surrogate}|(?<!\u{1f3f4}[\u{e0020}-\u{e007f}]*)[\u{e0000}-\u{e007f}]|[\u{1fffe}\u{1ffff}\u{10fffe}\u{10ffff}]/u;

export interface HiddenCharacter {
	/** How it is written in Unicode: `U+202E`. */
	code: string;
	/** Where it stands in the text. */
	index: number;
	message: Words;
	hint: Words;
}

/** The first hidden character of a text. */
export function hiddenCharacter(text: string): HiddenCharacter | undefined {
	const [reversing, invisible] = [REVERSING.exec(text), INVISIBLE.exec(text)];
	const found = reversing && (!invisible || reversing.index < invisible.index) ? reversing : invisible;
	if (!found) return undefined;
	const code = codeOf(found[0]);
	return {
		code,
		index: found.index,
		message:
			found === reversing
				? {
						en: 'The line holds an invisible character that reverses the order of text, so that readers see something else than is written.',
						ja: '文字の並びを逆にする見えない文字があり、書いたものと違って見えます。',
					}
				: {
						en: `The line holds a character that nobody can see (${code}), so that readers and programs may be shown something else than you see.`,
						ja: `見えない文字（${code}）があり、読者やプログラムには違って見えるおそれがあります。`,
					},
		hint: { en: 'Delete the line and type it again.', ja: 'この行を消して、打ち直してください。' },
	};
}

/** The text with everything that cannot be seen written out, so that a message shows what is there. @example writtenOut('a\u202eb') // => 'a<U+202E>b' */
export function writtenOut(text: string): string {
	return text.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu, (character) => (character === '\n' ? character : `<${codeOf(character)}>`));
}

function codeOf(character: string): string {
	return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
