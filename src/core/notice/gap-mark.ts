/**
 * A gap mark stands where a person has still to write something: `[[what belongs here]]`, in prose, in the value of an
 * attribute or in a label. Readers must never see one.
 */

/** @param hint What belongs there, in the language of the text. @example gapMark('the date') // => '[[the date]]' */
export function gapMark(hint: string): string {
	return `[[${hint.replace(/[[\]]/g, '').replace(/\s+/g, ' ').trim()}]]`;
}

/** The gap marks of a text, in order, with their hints. */
export function gapsIn(text: string): { mark: string; hint: string; offset: number }[] {
	return [...text.matchAll(/\[\[([^[\]\n]+)\]\]/g)].map(({ 0: mark, 1: hint = '', index }) => ({ mark, hint, offset: index }));
}
