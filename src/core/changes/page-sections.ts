/**
 * A page in the parts that a reader can be sent to: what stands before the first heading, then headings with what
 * follows them, and entries. Unlike the contents of a page (`sections.ts`), nothing of the prose is left out.
 */
import type { ProseComponent, ProseNode } from '../prose/prose.ts';
import { entriesOf, isEntry, type EntryKind } from '../prose/sections.ts';
import { blockKey, blocksOf, spanKey, spansOf, type Block, type Span } from './blocks.ts';

/** What readers see of an entry beside its title and words: how soon, and for whom. */
export const seenAttributes = ['urgency', 'for'] as const;
export type SeenAttribute = (typeof seenAttributes)[number];

export interface PageSection {
	kind: EntryKind | 'lead';
	/** The id of an entry; the name of the page and the number of a heading; `top` for what stands before. */
	anchor: string;
	heading: Span[];
	attributes: Readonly<Partial<Record<SeenAttribute, string>>>;
	blocks: Block[];
}

/** The sections of a page in reading order. What follows an entry belongs to the heading above it. */
export function pageSections(children: readonly ProseNode[]): PageSection[] {
	const lead: PageSection = { kind: 'lead', anchor: 'top', heading: [], attributes: {}, blocks: [] };
	const sections = [lead];
	let around = lead;
	let run: ProseNode[] = [];
	const flush = () => {
		around.blocks.push(...blocksOf(run));
		run = [];
	};
	for (const node of children) {
		if (node.type === 'heading') {
			flush();
			around = { kind: 'section', anchor: node.anchor, heading: spansOf(node.children), attributes: {}, blocks: [] };
			sections.push(around);
		} else if (isEntry(node)) {
			flush();
			sections.push(
				...entriesOf([node]).map(({ kind, anchor, heading, children: words }) => ({
					kind,
					anchor,
					heading: spansOf(heading),
					attributes: attributesOf(node),
					blocks: blocksOf(words),
				})),
			);
		} else run.push(node);
	}
	flush();
	return sections.filter((section) => section !== lead || lead.blocks.length > 0);
}

/** The name of a section that stays when its words change; headings have none but their words. */
export function identityOf({ kind, anchor, heading }: PageSection): string {
	return kind === 'section' ? `section ${heading.map(spanKey).join('\n\n')}` : `${kind} ${anchor}`;
}

/** What makes two sections the same to a reader. */
export function sectionKey(section: PageSection): string {
	const { heading, attributes, blocks } = section;
	return JSON.stringify([identityOf(section), heading.map(spanKey), seenAttributes.map((name) => attributes[name] ?? ''), blocks.map(blockKey)]);
}

function attributesOf({ attributes }: ProseComponent): PageSection['attributes'] {
	return Object.fromEntries(seenAttributes.flatMap((name) => (attributes[name] === undefined ? [] : [[name, attributes[name]]])));
}
