/**
 * What a person typed, block by block: a paragraph, a heading, a cell, a title, a label or a comment, and where each
 * of its characters stands in the author’s file. Whatever looks for words that should not be there reads these.
 */
import type { Position } from '../findings/finding.ts';
import { isInline, type PageName, type ProseComponent, type ProseNode } from '../prose/prose.ts';
import type { NoticeSource } from './project.ts';
import { STAND_INS } from './stand-ins.ts';

/** Stands in a text where a component prints something: one character that nobody types. */
export const PRINTED = '\uFFFC';

export interface WrittenText {
	/**
	 * `paragraph`, `heading`, `item` and `cell` stand in prose, `title` is the heading of a question or request, `label` a line
	 * of `labels.yaml`, `summary` what was typed of a revision that is being published; readers see all of these. A `comment`
	 * is for colleagues.
	 */
	kind: 'paragraph' | 'heading' | 'item' | 'cell' | 'title' | 'label' | 'summary' | 'comment';
	/** The language that it is written in; `none` in files that have no language, such as `incident.yaml`. */
	locale: string | 'none';
	/** The page that it stands on. */
	page: PageName | 'none';
	/** For a label, the keys that lead to it: `['names', 'card']`. */
	path: readonly string[];
	/** The words, with `PRINTED` for each component and a line end for each break of a line. */
	text: string;
	/** The line ends that readers see, because the author asked for them; the others only end a line of the file. */
	breaks: readonly number[];
	/** The components that print something in it, in order: one for each `PRINTED`. */
	components: readonly ProseComponent[];
	/** Where a character of `text` stands. */
	at(offset: number): Position;
}

/** Every text of the working copy, in the order of languages, pages and lines; what is said of it after them, and comments of its files last. */
export function writtenTexts(source: NoticeSource): WrittenText[] {
	const { notice, labelsAt, comments } = source;
	const texts: WrittenText[] = [];
	for (const [locale, { labels, pages }] of Object.entries(notice.translations)) {
		const at = labelsAt[locale];
		if (labels !== 'missing' && at) {
			const label = (path: readonly string[], text: string): WrittenText => ({ kind: 'label', locale, page: 'none', path, text, breaks: [], components: [], at: () => at(path) });
			const written = [label(['title'], labels.title)];
			if (labels['short-title'] !== undefined) written.push(label(['short-title'], labels['short-title']));
			for (const part of ['names', 'reasons'] as const) written.push(...Object.entries(labels[part]).map(([key, text]) => label([part, key], text)));
			texts.push(...written.filter(({ text }) => !text.startsWith(STAND_INS[0])));
		}
		for (const [page, prose] of Object.entries(pages)) {
			if (prose !== 'missing') texts.push(...proseTexts(prose.children, locale, page as PageName));
		}
	}
	const said = comments.map(({ text, position }): WrittenText => ({ kind: 'comment', locale: 'none', page: 'none', path: [], text, breaks: [], components: [], at: (offset) => moved(position, text.slice(0, offset)) }));
	return [...texts, ...summaryTexts(source), ...said];
}

/** What will be said of the revision: one line for each language, without components, printed as it is. */
export function summaryTexts({ summary = {} }: NoticeSource): WrittenText[] {
	return Object.entries(summary).map(([locale, text]): WrittenText => ({ kind: 'summary', locale, page: 'none', path: [], text, breaks: [], components: [], at: () => ({ kind: 'file', file: summaryOption(locale) }) }));
}

/** Where a summary is typed. */
export function summaryOption(locale: string): string {
	return `--summary ${locale}=…`;
}

/** The texts of one page. */
export function proseTexts(children: readonly ProseNode[], locale: string, page: PageName): WrittenText[] {
	const texts: WrittenText[] = [];
	const enter = (nodes: readonly ProseNode[], kind: WrittenText['kind']): void => {
		for (const node of nodes) {
			if (node.type === 'component') {
				const { title } = node.attributes;
				const position = node.attributesAt?.['title'] ?? node.position;
				if (title !== undefined) texts.push({ kind: 'title', locale, page, path: [], text: title, breaks: [], components: [], at: () => position });
				enter(node.children, kind);
			} else if ('children' in node) {
				const own = node.type === 'heading' ? 'heading' : node.type === 'cell' ? 'cell' : node.type === 'item' ? 'item' : kind;
				if (node.children.every(isInline)) texts.push(...blockText(node.children, own, locale, page));
				else enter(node.children, own);
			}
		}
	};
	enter(children, 'paragraph');
	return texts.filter(({ text }) => text !== '');
}

function blockText(nodes: readonly ProseNode[], kind: WrittenText['kind'], locale: string, page: PageName): WrittenText[] {
	let text = '';
	const starts: { offset: number; position: Position }[] = [];
	const breaks: number[] = [];
	const components: ProseComponent[] = [];
	const add = (words: string, position?: Position): void => {
		if (position) starts.push({ offset: text.length, position });
		text += words;
	};
	const read = (inline: readonly ProseNode[]): void => {
		for (const node of inline) {
			if (node.type === 'text') add(node.value, node.position);
			else if (node.type === 'break') {
				breaks.push(text.length);
				add('\n');
			} else if (node.type === 'component') {
				components.push(node);
				add(PRINTED, node.position);
			} else if ('children' in node) read(node.children);
		}
	};
	read(nodes);
	const [first] = starts;
	if (!first) return [];
	const at = (offset: number): Position => {
		const start = starts.findLast((candidate) => candidate.offset <= offset) ?? first;
		return moved(start.position, text.slice(start.offset, offset));
	};
	return [{ kind, locale, page, path: [], text, breaks, components, at }];
}

/** The place after these words. */
function moved(position: Position, words: string): Position {
	if (position.kind !== 'source') return position;
	const lines = words.split('\n');
	const last = lines.at(-1) ?? '';
	return { ...position, line: position.line + lines.length - 1, column: lines.length === 1 ? position.column + last.length : last.length + 1 };
}
