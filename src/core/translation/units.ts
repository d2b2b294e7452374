/**
 * A unit is what a translator turns into another language in one piece: a paragraph, a heading, an item, a cell or a
 * title. Its id says where it stands and is the same for a page and its translation, as long as both have the same
 * shape.
 */
import { isInline, type ComponentName, type ProseNode } from '../prose/prose.ts';

export interface Unit {
	/** `points.title`, `points.2` for its second block, `_lead.1`, `_h2`, `_h2.3.1`: no id of an entry begins with `_`. */
	id: string;
	/** The id of the entry; `_lead` before the first heading, `_h2` from the second on. */
	section: string;
	/** What the section is: an entry by its component, else `lead` or `heading`. */
	of: ComponentName | 'lead' | 'heading';
	kind: 'title' | 'heading' | 'paragraph' | 'item' | 'cell' | 'quote';
	/** The words and what is printed among them; of a title one text. */
	content: readonly ProseNode[];
}

/** Says what stands in the place of a unit. Of a title only the words count. */
export type Rewrite = (unit: Unit) => readonly ProseNode[];

/** The units of a page, or of some of its blocks, in reading order. What has no words is no unit. */
export function unitsOf(nodes: readonly ProseNode[]): Unit[] {
	const units: Unit[] = [];
	rewritten(nodes, (unit) => {
		units.push(unit);
		return unit.content;
	});
	return units;
}

/** The same page with other words: its shape, ids and attributes stay. */
export function rewritten(nodes: readonly ProseNode[], rewrite: Rewrite): ProseNode[] {
	let section: Place = { section: '_lead', of: 'lead', path: [] };
	let [headings, blocks] = [0, 0];
	return nodes.map((node): ProseNode => {
		if (node.type === 'heading') {
			headings += 1;
			blocks = 0;
			section = { section: `_h${headings}`, of: 'heading', path: [] };
			return { ...node, children: words(node.children, section, 'heading', rewrite) };
		}
		if (isNamedEntry(node)) return entry(node, rewrite);
		blocks += 1;
		return block(node, { ...section, path: [blocks] }, 'paragraph', rewrite);
	});
}

interface Place {
	section: string;
	of: Unit['of'];
	path: readonly number[];
}

type Component = Extract<ProseNode, { type: 'component' }>;

function isNamedEntry(node: ProseNode): node is Component {
	return node.type === 'component' && !node.inline && node.attributes['id'] !== undefined;
}

function entry(node: Component, rewrite: Rewrite): ProseNode {
	const { id = '', title } = node.attributes;
	const here: Place = { section: id, of: node.name, path: [] };
	const attributes = title === undefined ? node.attributes : { ...node.attributes, title: titleOf(rewrite({ id: `${id}.title`, section: id, of: node.name, kind: 'title', content: [{ type: 'text', value: title, position: node.position }] })) };
	return { ...node, attributes, children: node.children.map((child, index) => (isNamedEntry(child) ? entry(child, rewrite) : block(child, { ...here, path: [index + 1] }, 'paragraph', rewrite))) };
}

function titleOf(nodes: readonly ProseNode[]): string {
	return nodes.map((node) => (node.type === 'text' ? node.value : 'children' in node ? titleOf(node.children) : '')).join('');
}

function block(node: ProseNode, place: Place, kind: Unit['kind'], rewrite: Rewrite): ProseNode {
	switch (node.type) {
		case 'paragraph':
			return { ...node, children: words(node.children, place, kind, rewrite) };
		case 'heading':
			return { ...node, children: words(node.children, place, 'heading', rewrite) };
		case 'cell':
			return { ...node, children: words(node.children, place, 'cell', rewrite) };
		case 'quote':
			return { ...node, children: inside(node.children, place, 'quote', rewrite) };
		case 'item':
			return { ...node, children: inside(node.children, place, 'item', rewrite) };
		case 'list':
		case 'table':
		case 'row':
			return { ...node, children: inside(node.children, place, kind, rewrite) };
		case 'component':
			if (isNamedEntry(node)) return entry(node, rewrite);
			return node;
		default:
			return node;
	}
}

function inside(children: readonly ProseNode[], place: Place, kind: Unit['kind'], rewrite: Rewrite): ProseNode[] {
	return children.map((child, index) => block(child, { ...place, path: [...place.path, index + 1] }, kind, rewrite));
}

function words(children: ProseNode[], { section, of, path }: Place, kind: Unit['kind'], rewrite: Rewrite): ProseNode[] {
	if (!hasWords(children)) return children;
	return [...rewrite({ id: [section, ...path].join('.'), section, of, kind, content: children })];
}

/** Something of it is typed, not printed from facts. */
function hasWords(nodes: readonly ProseNode[]): boolean {
	return nodes.some((node) => (node.type === 'text' ? node.value.trim() !== '' : isInline(node) && 'children' in node && hasWords(node.children)));
}
