/** Links as people wrote them: in prose, and in the Markdown of labels. */
import type { Labels } from '../facts/labels.ts';
import type { Position } from '../findings/finding.ts';
import { isInline, walk, type PageName, type ProseNode } from '../prose/prose.ts';
import type { NoticeSource } from './project.ts';
import { PRINTED } from './written-text.ts';

export interface WrittenLink {
	url: string;
	/** What readers see, with `PRINTED` for what a component prints. */
	text: string;
	locale: string;
	page: PageName | 'none';
	position: Position;
}

/** `[words](address)`; an address in angle brackets may hold spaces. */
const LABEL_LINK = /\[((?:[^\[\]\\]|\\.)*)\]\(\s*(?:<([^<>]*)>|([^\s()]*(?:\([^\s()]*\)[^\s()]*)*))[^)]*\)/g;

export function writtenLinks({ notice, labelsAt }: NoticeSource): WrittenLink[] {
	return Object.entries(notice.translations).flatMap(([locale, { labels, pages }]) => {
		const at = labelsAt[locale];
		const inLabels = labels === 'missing' || !at ? [] : linesOf(labels).flatMap(({ path, line }) => linksOf(line).map((link): WrittenLink => ({ ...link, locale, page: 'none', position: at(path) })));
		const inProse = Object.entries(pages).flatMap(([page, prose]) =>
			prose === 'missing' ? [] : [...walk(prose.children)].flatMap((node): WrittenLink[] => (node.type === 'link' ? [{ url: node.url, text: wordsOf(node.children), locale, page: page as PageName, position: node.position }] : [])),
		);
		return [...inLabels, ...inProse];
	});
}

function linesOf({ title, 'short-title': short, names, reasons }: Labels): { path: string[]; line: string }[] {
	return [
		{ path: ['title'], line: title },
		...(short === undefined ? [] : [{ path: ['short-title'], line: short }]),
		...Object.entries(names).map(([id, line]) => ({ path: ['names', id], line })),
		...Object.entries(reasons).map(([address, line]) => ({ path: ['reasons', address], line })),
	];
}

function linksOf(line: string): Pick<WrittenLink, 'url' | 'text'>[] {
	return [...line.matchAll(LABEL_LINK)].map(([, text = '', bracketed, plain]) => ({ url: bracketed ?? plain ?? '', text }));
}

function wordsOf(nodes: readonly ProseNode[]): string {
	return nodes
		.map((node) => {
			if (node.type === 'text') return node.value;
			if (node.type === 'component') return PRINTED;
			return 'children' in node && isInline(node) ? wordsOf(node.children) : '';
		})
		.join('');
}
