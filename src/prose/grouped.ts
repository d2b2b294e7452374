import type { ProseComponent, ProseNode } from '../core/prose/prose.ts';

export type Group = { kind: 'events'; events: ProseComponent[] } | { kind: 'node'; node: ProseNode };

/** Neighbouring events make one list, so that people who listen hear how many there are. */
export function grouped(nodes: readonly ProseNode[]): Group[] {
	const groups: Group[] = [];
	for (const node of nodes) {
		const last = groups.at(-1);
		if (node.type !== 'component' || node.name !== 'Event') groups.push({ kind: 'node', node });
		else if (last?.kind === 'events') last.events.push(node);
		else groups.push({ kind: 'events', events: [node] });
	}
	return groups;
}
