/**
 * The skeleton of a translation: the shape, ids and components of the source, the words of the source as notes, and a
 * gap mark in their place.
 */
import { gapMark } from '../../core/notice/gap-mark.ts';
import type { ProseNode } from '../../core/prose/prose.ts';
import { rewritten, unitsOf, type Unit } from '../../core/translation/units.ts';
import { writeProse, type WritableNode } from '../write-prose.ts';

/** What a skeleton says in the language of the translation. */
export interface SkeletonWords {
	/** For the mark of words that are not translated yet, for example “translation”. */
	translation: string;
	/** For a title that is not, and that must not look like the words below it. */
	title: string;
	/** For the words of a link. */
	link: string;
}

/** In a language that Candor has no words of: its name, as its speakers call it, and its tag. The source beside says the rest. */
export function wordless(locale: string): SkeletonWords {
	const name = new Intl.DisplayNames([locale], { type: 'language', fallback: 'code' }).of(locale) ?? locale;
	return { translation: name, title: name === locale ? `${locale} title` : locale, link: locale };
}

/**
 * @param locale The language of the source, which begins each note: `ja: …`.
 */
export function skeletonOf(nodes: readonly ProseNode[], locale: string, words: SkeletonWords): WritableNode[] {
	const marked = rewritten(nodes, (unit) => gapFor(unit, words));
	return nodes.flatMap((node, index) => withNotes(node, marked[index] ?? node, locale));
}

/** The note that holds words of the source. @example noteOf('ja', 'お詫び') // => 'ja: お詫び' */
export function noteOf(locale: string, text: string, when: '' | 'before' | 'now' | 'removed' = ''): string {
	return `${locale}${when === '' ? '' : `, ${when}`}: ${text}`;
}

/** A note that these commands wrote, as opposed to one that a person wrote. */
export function isNote(text: string, locale: string): boolean {
	return ['', 'before', 'now', 'removed'].some((when) => text.trim().startsWith(noteOf(locale, '', when as '').trimEnd()));
}

function withNotes(source: ProseNode, marked: ProseNode, locale: string): WritableNode[] {
	if (source.type === 'component' && !source.inline && source.children.length > 0 && marked.type === 'component') {
		const { title } = source.attributes;
		const children = source.children.flatMap((child, index) => withNotes(child, marked.children[index] ?? child, locale));
		return [...(title === undefined ? [] : [{ type: 'comment' as const, text: noteOf(locale, title) }]), { ...marked, children: children as ProseNode[] }];
	}
	return unitsOf([source]).length === 0 ? [marked] : [{ type: 'comment', text: noteOf(locale, writeProse([source]).trimEnd()) }, marked];
}

/** A gap mark, and after it what the translation has to print or lead to. */
function gapFor({ kind, content }: Unit, words: SkeletonWords): ProseNode[] {
	if (kind === 'title') return [text(gapMark(words.title))];
	return [text(gapMark(words.translation)), ...kept(content, words).flatMap((node) => [text(' '), node])];
}

function kept(nodes: readonly ProseNode[], words: SkeletonWords): ProseNode[] {
	return nodes.flatMap((node): ProseNode[] => {
		switch (node.type) {
			case 'component':
				return [node];
			case 'link':
			case 'strikethrough': {
				const inside = kept(node.children, words).flatMap((child) => [text(' '), child]);
				return [{ ...node, children: [text(gapMark(words.link)), ...inside] }];
			}
			case 'emphasis':
			case 'strong':
				return kept(node.children, words);
			default:
				return [];
		}
	});
}

function text(value: string): ProseNode {
	return { type: 'text', value, position: { kind: 'file', file: '' } };
}
