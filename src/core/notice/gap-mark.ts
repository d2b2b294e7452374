/**
 * The mark of a gap: what a skeleton holds where a person has yet to write, `[[when it was found]]`.
 *
 * It is the same in text, in attributes and in values of YAML, it looks like nothing that readers should see, and it
 * is made of signs that neither Markdown nor YAML in quotes gives a meaning to, so that what holds it can be read.
 */

/** Signs that would begin something else in one of the files a gap may stand in. */
const SIGNS = /[[\]{}<>"\\`|]/g;

/**
 * A gap, with what belongs there. In YAML it stands in quotation marks.
 * @example gapMark('what happened') // => '[[what happened]]'
 */
export function gapMark(hint: string): string {
	return `[[${hint.replace(SIGNS, ' ').replace(/\s+/g, ' ').trim() || '…'}]]`;
}

/** A gap in a text: the mark as it is written, what belongs there, and where it begins. */
export interface Gap {
	mark: string;
	hint: string;
	offset: number;
}

/** Every gap of a text, in order; also where a line breaks within the mark. */
export function gapsIn(text: string): Gap[] {
	return [...text.matchAll(/\[\[([^[\]]*)\]\]/g)].map(({ 0: mark, 1: hint = '', index }) => ({ mark, hint: hint.replace(/\s+/g, ' ').trim(), offset: index }));
}
