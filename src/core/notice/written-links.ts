/** Links as people wrote them: in prose, in the Markdown of labels and of what is said of a revision. */
import type { Labels } from '../facts/labels.ts';
import type { Position } from '../findings/finding.ts';
import { isInline, walk, type PageName, type ProseNode } from '../prose/prose.ts';
import type { NoticeSource } from './project.ts';
import { PRINTED, summaryTexts } from './written-text.ts';

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

/** An address without brackets, which feed readers and mail programs make a link of: it has its scheme, or a path. */
const BARE = /(?:https?:\/\/|www\.|mailto:|(?<![\p{L}\p{N}.@/-])(?:[a-z0-9](?:[a-z0-9-]{0,62})\.){1,8}[a-z]{2,24}\/)[^\s<>()（）「」『』“”"、。，；！？]+/giu;

export function writtenLinks(source: NoticeSource): WrittenLink[] {
	const { notice, labelsAt } = source;
	const inSummary = summaryTexts(source).flatMap(({ text, locale, at }) => [...linksOf(text), ...addressesIn(text.replace(LABEL_LINK, ' '))].map((link): WrittenLink => ({ ...link, locale, page: 'none', position: at(0) })));
	const inFiles = Object.entries(notice.translations).flatMap(([locale, { labels, pages }]) => {
		const at = labelsAt[locale];
		const inLabels = labels === 'missing' || !at ? [] : linesOf(labels).flatMap(({ path, line }) => linksOf(line).map((link): WrittenLink => ({ ...link, locale, page: 'none', position: at(path) })));
		const inProse = Object.entries(pages).flatMap(([page, prose]) =>
			prose === 'missing' ? [] : [...walk(prose.children)].flatMap((node): WrittenLink[] => (node.type === 'link' ? [{ url: node.url, text: wordsOf(node.children), locale, page: page as PageName, position: node.position }] : [])),
		);
		return [...inLabels, ...inProse];
	});
	return [...inFiles, ...inSummary];
}

function addressesIn(text: string): Pick<WrittenLink, 'url' | 'text'>[] {
	return [...text.matchAll(BARE)].map(([words]) => {
		const shown = words.replace(/[.,;:!?’']+$/, '');
		return { url: /^(?:https?:|mailto:)/i.test(shown) ? shown : `https://${shown}`, text: shown };
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
