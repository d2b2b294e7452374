/** Prose as plain text: lists keep their marks, links their addresses, and facts are filled in. */
import { isInline, type ProseComponent, type ProseNode } from '../../core/prose/prose.ts';
import { parseNoticeLink } from '../../core/prose/notice-link.ts';
import { entryText } from './entry-text.ts';
import { indented } from './lines.ts';
import { affectedText, dataItemsText, milestonesText } from './table-text.ts';
import type { TextScope } from './text-scope.ts';

/** Blocks of text, to be parted by empty lines. */
export function proseText(nodes: readonly ProseNode[], scope: TextScope): string[] {
	const blocks: string[] = [];
	let line: ProseNode[] = [];
	const flush = () => {
		const text = lineText(line, scope);
		if (text !== '') blocks.push(scope.lines.paragraph(text));
		line = [];
	};
	for (const node of nodes) {
		if (isInline(node)) {
			line.push(node);
			continue;
		}
		flush();
		blocks.push(...blockText(node, scope).filter((text) => text !== ''));
	}
	flush();
	return blocks;
}

/** Words within a line. Spaces are as a page shows them: one at a time. */
export function lineText(nodes: readonly ProseNode[], scope: TextScope): string {
	return nodes
		.map((node) => inlineText(node, scope))
		.join('')
		.replace(/ *\n */g, '\n')
		.trim();
}

function blockText(node: ProseNode, scope: TextScope): string[] {
	const { lines } = scope;
	switch (node.type) {
		case 'heading':
			return [lines.heading(lineText(node.children, scope), '-')];
		case 'list':
			return listText(node, scope);
		case 'quote':
			return [proseText(node.children, inside(scope, 2)).join('\n\n').replace(/^/gm, '> ')];
		case 'table':
			return [node.children.map((row) => rowText(row, scope)).join('\n')];
		case 'rule':
			return ['* * *'];
		case 'component':
			return componentText(node, scope);
		default:
			return 'children' in node ? proseText(node.children, scope) : [];
	}
}

function inside(scope: TextScope, margin: number): TextScope {
	return { ...scope, lines: scope.lines.inside(margin) };
}

function listText({ ordered, start, tight, children }: Extract<ProseNode, { type: 'list' }>, scope: TextScope): string[] {
	const items = children.map((item, index) => {
		const mark = ordered ? `${start + index}. ` : '- ';
		const blocks = 'children' in item ? proseText(item.children, inside(scope, mark.length)) : [];
		return mark + indented(blocks.join(tight ? '\n' : '\n\n'), ' '.repeat(mark.length));
	});
	return tight ? [items.join('\n')] : items;
}

function rowText(row: ProseNode, scope: TextScope): string {
	const cells = 'children' in row ? row.children : [];
	return cells.map((cell) => ('children' in cell ? lineText(cell.children, scope) : '')).join(' | ');
}

function componentText(component: ProseComponent, scope: TextScope): string[] {
	switch (component.name) {
		case 'Affected':
			return affectedText(scope);
		case 'DataItems':
			return dataItemsText(scope);
		case 'Milestones':
			return milestonesText(scope);
		default:
			return entryText(component, scope);
	}
}

function inlineText(node: ProseNode, scope: TextScope): string {
	switch (node.type) {
		case 'text':
			return node.value.replace(/[ \t\r\n\f]+/g, ' ');
		case 'break':
			return '\n';
		case 'component':
			return scope.wording.component(node);
		case 'strikethrough':
			// Without its line, what was struck out would read as if it held.
			return `~~${childrenText(node.children, scope)}~~`;
		case 'link':
			return linkText(node, scope);
		default:
			return 'children' in node ? childrenText(node.children, scope) : '';
	}
}

/** A link within the notice needs no address: what it leads to stands in the same text. */
function linkText({ url, children }: Extract<ProseNode, { type: 'link' }>, scope: TextScope): string {
	const text = childrenText(children, scope);
	if (parseNoticeLink(url, 'notice') !== 'elsewhere') return text;
	const address = scope.absolute(url).replace(/^(?:mailto|tel):/, '');
	return text.includes(address) ? text : `${text} (${address})`;
}

function childrenText(nodes: readonly ProseNode[], scope: TextScope): string {
	return nodes.map((node) => inlineText(node, scope)).join('');
}
