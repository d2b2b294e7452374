/** Text in columns of a terminal or a mail, where every character is one or two columns wide. */

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** A run without spaces of narrow characters, spaces, or one wide character: what may stand on a line of its own. */
const PIECE = /[ ]+|[^ \u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]+|./gsu;

/** No line begins with these, or ends with those that open. */
const CLOSING = /^[、。，．・：；！？）」』】〕ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.;:!?)]/;
const OPENING = /[（「『【〔(]$/;

/** Columns that a text takes. */
export function widthOf(text: string): number {
	let width = 0;
	for (const character of text.replace(/\p{M}|\p{Cf}/gu, '')) width += WIDE.test(character) ? 2 : 1;
	return width;
}

/** A text in lines of at most so many columns; what cannot be broken, such as an address, has a line to itself. */
export function wrapped(text: string, width: number): string[] {
	const lines: string[] = [];
	let line = '';
	for (const piece of unbreakable(text)) {
		if (line === '') line = piece.trimStart();
		else if (widthOf(line) + widthOf(piece.trimEnd()) <= width) line += piece;
		else {
			lines.push(line.trimEnd());
			line = piece.trimStart();
		}
	}
	return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** The same for a text of several lines, of which an empty one stays empty. */
export function folded(text: string, width: number): string[] {
	return text.split('\n').flatMap((line) => (line.trim() === '' ? [''] : wrapped(line, width)));
}

/** A text filled up with spaces. @example padded('要更新', 8) // => '要更新  ' */
export function padded(text: string, width: number): string {
	return text + ' '.repeat(Math.max(width - widthOf(text), 0));
}

function unbreakable(text: string): string[] {
	const pieces: string[] = [];
	for (const piece of text.match(PIECE) ?? []) {
		const last = pieces.at(-1);
		if (last !== undefined && !/ $/.test(last) && (CLOSING.test(piece) || OPENING.test(last))) pieces[pieces.length - 1] = last + piece;
		else pieces.push(piece);
	}
	return pieces;
}
