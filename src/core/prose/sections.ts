/**
 * The entries of a page that can be linked to: headings, questions, requests, events and measures, each with an
 * anchor that is the same in every language.
 */
import type { ProseComponent, ProseNode } from './prose.ts';

export type EntryKind = 'question' | 'request' | 'event' | 'measure' | 'section';

export interface Entry {
	kind: EntryKind;
	/** `id` of the component, or the page’s name and the number of the heading: `notice-2`. */
	anchor: string;
	/** What stands in the heading; an event has none, its date and words speak. */
	heading: ProseNode[];
	component: ProseComponent | 'none';
	/** What belongs to it, without entries of its own. */
	children: ProseNode[];
}

const KINDS: Partial<Record<ProseComponent['name'], EntryKind>> = {
	Question: 'question',
	Request: 'request',
	Event: 'event',
	Measure: 'measure',
};

/** What stands before the first heading or entry: on the notice page, what happened. */
export function leadOf(children: readonly ProseNode[]): ProseNode[] {
	const first = children.findIndex((node) => node.type === 'heading' || isEntry(node));
	return children.slice(0, first === -1 ? children.length : first);
}

/** Everything from the first heading on. */
export function bodyOf(children: readonly ProseNode[]): ProseNode[] {
	return children.slice(leadOf(children).length);
}

/** The entries of a page in reading order. Sections without words of their own are left out. */
export function entriesOf(children: readonly ProseNode[]): Entry[] {
	const entries: Entry[] = [];
	let section: Entry | undefined;
	for (const node of children) {
		if (node.type === 'heading') {
			section = { kind: 'section', anchor: node.anchor, heading: node.children, component: 'none', children: [] };
			entries.push(section);
		} else if (isEntry(node)) {
			const { title, id = '' } = node.attributes;
			entries.push({
				kind: KINDS[node.name] ?? 'section',
				anchor: id,
				heading: title === undefined ? [] : [{ type: 'text', value: title, position: node.position }],
				component: node,
				children: node.children,
			});
		} else section?.children.push(node);
	}
	return entries.filter(({ kind, children: words }) => kind !== 'section' || words.length > 0);
}

/** A question, request, event or measure. */
export function isEntry(node: ProseNode): node is ProseComponent {
	return node.type === 'component' && KINDS[node.name] !== undefined;
}
