import { isInline, type ProseComponent, type ProseNode } from './prose.ts';

/**
 * The words of prose without its marks, one line per block.
 * @param print Says what a component prints (facts, dates, names); blocks are entered, not printed.
 */
export function plainText(nodes: readonly ProseNode[], print: (component: ProseComponent) => string): string {
	return blocks(nodes, print).join('\n');
}

function blocks(nodes: readonly ProseNode[], print: (component: ProseComponent) => string): string[] {
	const lines: string[] = [];
	let line = '';
	const flush = () => {
		if (line.trim() !== '') lines.push(line.trim());
		line = '';
	};
	for (const node of nodes) {
		if (isInline(node)) {
			line += inlineText(node, print);
			continue;
		}
		flush();
		if (node.type === 'component') {
			if (node.attributes['title']) lines.push(node.attributes['title']);
			if (node.children.length === 0) lines.push(print(node));
		}
		if (node.type === 'row') lines.push(node.children.map((cell) => blocks([cell], print).join(' ')).join(' | '));
		else if ('children' in node) lines.push(...blocks(node.children, print));
	}
	flush();
	return lines.filter((text) => text !== '');
}

function inlineText(node: ProseNode, print: (component: ProseComponent) => string): string {
	if (node.type === 'text') return node.value;
	if (node.type === 'break') return ' ';
	if (node.type === 'component') return print(node);
	return 'children' in node ? node.children.map((child) => inlineText(child, print)).join('') : '';
}
