import type { ProseNode } from '../prose/prose.ts';
import { pageSections, sectionKey } from './page-sections.ts';

/**
 * Whether two versions of a page say the same in the same order. Facts are compared by name and not by value;
 * bold, italics, the kind of list and the line ends of the file are no wording. Needs no language.
 */
export function samePage(before: readonly ProseNode[], after: readonly ProseNode[]): boolean {
	const [old, now] = [pageSections(before), pageSections(after)];
	return old.length === now.length && old.every((section, index) => sectionKey(section) === sectionKey(now[index] ?? section));
}
