/** An MDX file cut into the blocks at its top, each with the place where it stands, so that one can change and the others stay. */
import type { PageName, ProseNode } from '../../core/prose/prose.ts';
import { parseMdx } from '../parse-mdx.ts';
import { readProse } from '../read-prose.ts';

export interface PagePart {
	start: number;
	end: number;
	/** What it prints; nothing for a note to colleagues. */
	nodes: ProseNode[];
	/** The notes that stand in it. */
	comments: string[];
}

/** @param text A page that can be read. */
export function pageParts(text: string, page: PageName): PagePart[] {
	const parsed = parseMdx(text);
	const children = parsed.kind === 'parsed' && 'children' in parsed.root ? parsed.root.children : [];
	const parts: PagePart[] = [];
	for (const { position } of children) {
		const [start = 0, end = 0] = [position?.start.offset, position?.end.offset];
		const read = readProse(text.slice(start, end), '', page);
		const last = parts.at(-1);
		// Facts on lines of their own, one after the other, are one paragraph.
		if (last && isFactsAlone(last.nodes) && isFactsAlone(read.children)) {
			last.end = end;
			last.nodes = readProse(text.slice(last.start, end), '', page).children;
		} else parts.push({ start, end, nodes: read.children, comments: read.comments.map(({ text: note }) => note) });
	}
	return parts;
}

function isFactsAlone(nodes: readonly ProseNode[]): boolean {
	return nodes.length > 0 && nodes.every((node) => node.type === 'paragraph' && node.children.every((child) => child.type === 'component'));
}

/** The section of each part, as units name it: `_lead`, `_h2` or the id of an entry. A note belongs to what follows it. */
export function sectionNames(parts: readonly PagePart[]): string[] {
	let [headings, around] = [0, '_lead'];
	const names = parts.map(({ nodes }): string | undefined => {
		const [node] = nodes;
		if (!node) return undefined;
		if (node.type === 'component' && node.attributes['id'] !== undefined) return node.attributes['id'];
		if (node.type === 'heading') around = `_h${++headings}`;
		return around;
	});
	return names.map((name, index) => name ?? names.slice(index).find((next) => next !== undefined) ?? around);
}
