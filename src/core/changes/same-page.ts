import type { ProseNode } from '../prose/prose.ts';

/** Whether two versions of a page hold the same prose, wherever it stood in the file. */
export function samePage(a: readonly ProseNode[], b: readonly ProseNode[]): boolean {
	return fingerprint(a) === fingerprint(b);
}

function fingerprint(nodes: readonly ProseNode[]): string {
	return JSON.stringify(nodes, (key, value: unknown) => (key === 'position' ? undefined : value));
}
