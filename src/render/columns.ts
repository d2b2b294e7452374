/** Text in columns, where every character is one or two of them wide. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** How many columns a text takes. */
export function widthOf(text: string): number {
	let width = 0;
	for (const character of text.replace(/\p{M}|\p{Cf}/gu, '')) width += WIDE.test(character) ? 2 : 1;
	return width;
}

/** @example padded('要更新', 8) // => '要更新  ' */
export function padded(text: string, width: number): string {
	return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

/** Signs that no line begins with. */
const CLOSING = /^[、。，．・：；？！」』）】〉》ー…)\],.;:]/;

/** Lines of at most this width, broken at spaces and between signs of scripts that write without any. */
export function folded(text: string, width: number): string[] {
	return text.split('\n').flatMap((line) => {
		const lines: string[] = [];
		let current = '';
		for (const piece of line.match(PIECES) ?? []) {
			if (current !== '' && widthOf((current + piece).trimEnd()) > width && !CLOSING.test(piece)) {
				lines.push(current.trimEnd());
				current = piece.trimStart();
			} else current += piece;
		}
		return [...lines, current.trimEnd()];
	});
}

/** A sign that is two columns wide, a word, or spaces. */
const PIECES = new RegExp(`${WIDE.source}|(?:(?!${WIDE.source})[^\\s])+|\\s+`, 'gu');
