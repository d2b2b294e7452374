/**
 * Prose as a reader takes it in for comparison: blocks of words, whatever lists, quotes or tables they stand in.
 * Words, addresses of links and what is struck out count; bold, italics, list marks and line ends of the file do
 * not, because they are not wording and no translation has to follow them.
 */
import { isInline, type ComponentName, type ProseComponent, type ProseNode } from '../prose/prose.ts';

export type BlockKind = 'paragraph' | 'heading' | 'item' | 'quote' | 'row' | 'table';

/** What a run of words is, apart from what it says. */
export interface Dress {
	/** Where the words lead. */
	url: string | 'none';
	/** The author has struck the words out. */
	struck: boolean;
}

/** Words in one dress, or one component in place of words. */
export type Span = Dress & ({ kind: 'words'; text: string } | { kind: 'component'; component: ProseComponent });

export interface Block {
	kind: BlockKind;
	spans: Span[];
}

/** The blocks below these nodes in reading order; blocks without words are left out. */
export function blocksOf(nodes: readonly ProseNode[], kind: BlockKind = 'paragraph'): Block[] {
	const blocks: Block[] = [];
	let line: Span[] = [];
	const flush = () => {
		const spans = tidied(line);
		if (spans.length > 0) blocks.push({ kind, spans });
		line = [];
	};
	for (const node of nodes) {
		if (isInline(node)) {
			line.push(...spansIn([node], PLAIN));
			continue;
		}
		flush();
		blocks.push(...blocksIn(node, kind));
	}
	flush();
	return blocks;
}

/** Words of a heading or a title, as spans. */
export function spansOf(nodes: readonly ProseNode[]): Span[] {
	return tidied(spansIn(nodes, PLAIN));
}

/** What makes two spans the same. A component is its name and attributes; its value is a fact, told elsewhere. */
export function spanKey(span: Span): string {
	const dress = `${span.struck ? 'struck' : ''} ${span.url}`;
	if (span.kind === 'words') return `${dress}\n${span.text}`;
	return `${dress}\n<${componentKey(span.component)}>`;
}

/** What makes two blocks the same. */
export function blockKey({ spans }: Block): string {
	return spans.map(spanKey).join('\n\n');
}

const PLAIN: Dress = { url: 'none', struck: false };

/** Tables made from facts: one block each, without words of its own. */
const TABLES: readonly ComponentName[] = ['Affected', 'Milestones', 'DataItems'];

function blocksIn(node: ProseNode, kind: BlockKind): Block[] {
	switch (node.type) {
		case 'paragraph':
			return blocksOf(node.children, kind);
		case 'heading':
			return blocksOf(node.children, 'heading');
		case 'quote':
			return blocksOf(node.children, 'quote');
		case 'item':
			return blocksOf(node.children, 'item');
		case 'row':
			return [{ kind: 'row', spans: rowSpans(node.children) }];
		case 'component': {
			if (TABLES.includes(node.name)) return [{ kind: 'table', spans: [{ ...PLAIN, kind: 'component', component: node }] }];
			const { title } = node.attributes;
			const heading: Block[] = title === undefined ? [] : [{ kind: 'heading', spans: tidied([{ ...PLAIN, kind: 'words', text: title }]) }];
			return [...heading, ...blocksOf(node.children, kind)];
		}
		default:
			return 'children' in node ? blocksOf(node.children, kind) : [];
	}
}

/** Cells of a row on one line, as plain text shows them: 30 June | 10:00. */
function rowSpans(cells: readonly ProseNode[]): Span[] {
	const spans = cells.map((cell) => ('children' in cell ? spansOf(cell.children) : []));
	const wall: Span = { ...PLAIN, kind: 'words', text: ' | ' };
	return tidied(spans.flatMap((cell, index) => (index === 0 ? cell : [wall, ...cell])));
}

function spansIn(nodes: readonly ProseNode[], dress: Dress): Span[] {
	return nodes.flatMap((node): Span[] => {
		switch (node.type) {
			case 'text':
				return [{ ...dress, kind: 'words', text: node.value }];
			case 'break':
				return [{ ...dress, kind: 'words', text: ' ' }];
			case 'link':
				return spansIn(node.children, { ...dress, url: node.url });
			case 'strikethrough':
				return spansIn(node.children, { ...dress, struck: true });
			case 'component':
				return [{ ...dress, kind: 'component', component: node }];
			default:
				return 'children' in node ? spansIn(node.children, dress) : [];
		}
	});
}

/** Joins neighbours in the same dress, and spaces as a page shows them: one at a time, none at the ends. */
function tidied(spans: readonly Span[]): Span[] {
	const tidy: Span[] = [];
	let isAfterSpace = true;
	for (const span of spans) {
		if (span.kind === 'component') {
			tidy.push(span);
			isAfterSpace = false;
			continue;
		}
		const single = span.text.replace(/[ \t\r\n\f]+/g, ' ');
		const text: string = isAfterSpace && single.startsWith(' ') ? single.slice(1) : single;
		if (text === '') continue;
		isAfterSpace = text.endsWith(' ');
		const last = tidy.at(-1);
		if (last?.kind === 'words' && last.url === span.url && last.struck === span.struck) last.text += text;
		else tidy.push({ ...span, text });
	}
	const last = tidy.at(-1);
	if (last?.kind !== 'words') return tidy;
	const trimmed = last.text.replace(/ $/, '');
	return trimmed === '' ? tidy.slice(0, -1) : [...tidy.slice(0, -1), { ...last, text: trimmed }];
}

function componentKey({ name, attributes }: ProseComponent): string {
	const fields = Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1));
	return [name, ...fields.map(([key, value]) => `${key}=${JSON.stringify(value)}`)].join(' ');
}
