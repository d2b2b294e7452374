import type { ProseComponent, ProseNode } from '../core/prose/prose.ts';

export type Group =
	| { kind: 'events'; events: ProseComponent[] }
	/** `under`: the depth of the heading above it, as the author wrote it; 1 where only the title of the page is. */
	| { kind: 'node'; node: ProseNode; under: number };

/** Neighbouring events make one list, so that people who listen hear how many there are. */
export function grouped(nodes: readonly ProseNode[]): Group[] {
	const groups: Group[] = [];
	let under = 1;
	for (const node of nodes) {
		if (node.type === 'heading') under = node.depth;
		const last = groups.at(-1);
		if (node.type !== 'component' || node.name !== 'Event') groups.push({ kind: 'node', node, under });
		else if (last?.kind === 'events') last.events.push(node);
		else groups.push({ kind: 'events', events: [node] });
	}
	return groups;
}
