/** Prose trees of every shape that MDX can hold, with words that are hard to write down. */
import fc from '../seeded.ts';
import type { ProseComponent, ProseNode } from '../../../src/core/prose/prose.ts';

const position = { kind: 'source', file: 'page.mdx', line: 1, column: 1 } as const;

const signs = ['\\', '`', '*', '_', '[', ']', '<', '>', '{', '}', '~', '|', '&', '&amp;', '#', '!', '(', ')', '+', '-', '=', ':', '.', '"', "'", '$', '^', '%', '/', '=='] as const;
const words = ['a', 'word', '語', 'お客様', '、', '。', '「', '」', 'كلمة', '،', '(١)', '𠮷', '😀', 'é', '12', '1.', '1)', 'import x', 'export', '- ', '+ ', '# ', '> ', '| - |', ':-:', '---', '+++', '[[hint]]', '[x](y)', '\u00a0', '\u200f', '\u3000'] as const;

/** Addresses that look like links become links whatever one does, so they are no words. */
const AUTOLINK = /www\.|https?:|@|\bxmpp:|\bmailto:/i;

const value = fc
	.array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...words) }, { weight: 3, arbitrary: fc.constantFrom(...signs) }, { weight: 2, arbitrary: fc.constant(' ') }, { weight: 1, arbitrary: fc.constantFrom('\n', '\t') }), { minLength: 1, maxLength: 8 })
	.map((parts) => parts.join(''))
	.filter((text) => !AUTOLINK.test(text));

const text = value.map((words): ProseNode => ({ type: 'text', value: words, position }));
const word = value.filter((words) => /[\p{L}\p{N}]/u.test(words)).map((words): ProseNode => ({ type: 'text', value: words, position }));

const component = fc
	.constantFrom<[ProseComponent['name'], Record<string, string>]>(['Fact', { name: 'cohorts.card.count' }], ['When', { name: 'occurred' }], ['Contact', { name: 'hotline' }])
	.map(([name, attributes]): ProseNode => ({ type: 'component', name, attributes, children: [], inline: true, position }));

const url = fc.constantFrom('faq/#points', 'https://example.com/', 'https://example.com/a_(b)?c=1&d={x}', 'requests/', './', 'https://example.com/a|b*c');

/**
 * Markdown cannot dress words twice in the same way, nor tell where one dress ends and the next begins within a third.
 * What is left has one way to be read.
 */
export function withoutDoubleDress(nodes: readonly ProseNode[], worn: readonly string[] = []): ProseNode[] {
	const kept: ProseNode[] = [];
	const isDress = (node: ProseNode | undefined) => node !== undefined && ['emphasis', 'strong', 'strikethrough'].includes(node.type);
	const keep = (node: ProseNode): void => {
		if (!('children' in node)) kept.push(node);
		else if (isDress(node) && (worn.includes(node.type) || isDress(kept.at(-1)))) node.children.forEach(keep);
		else kept.push({ ...node, children: withoutDoubleDress(node.children, isDress(node) ? [...worn, node.type] : worn) } as ProseNode);
	};
	nodes.forEach(keep);
	return kept;
}

/** A line of words. Markdown cannot hold an empty one, nor one without any word. */
function line(depth = 2): fc.Arbitrary<ProseNode[]> {
	const inner = depth === 0 ? word.map((node) => [node]) : line(depth - 1);
	const dressed = fc.oneof(
		fc.tuple(fc.constantFrom('emphasis', 'strong', 'strikethrough'), inner).map(([type, children]): ProseNode => ({ type, children }) as ProseNode),
		fc.tuple(url, inner).map(([to, children]): ProseNode => ({ type: 'link', url: to, children: withoutLinks(children), position })),
	);
	return fc
		.array(fc.oneof({ weight: 4, arbitrary: text }, { weight: 2, arbitrary: dressed }, { weight: 2, arbitrary: component }, { weight: 1, arbitrary: fc.constant<ProseNode>({ type: 'break' }) }), { minLength: 0, maxLength: 4 })
		.chain((nodes) => word.map((last) => [...nodes, last]));
}

function withoutLinks(nodes: readonly ProseNode[]): ProseNode[] {
	return nodes.flatMap((node): ProseNode[] => (node.type === 'link' ? withoutLinks(node.children) : 'children' in node ? [{ ...node, children: withoutLinks(node.children) } as ProseNode] : [node]));
}

/** In one line there is no break of it. */
function withoutBreaks(nodes: readonly ProseNode[]): ProseNode[] {
	return nodes.flatMap((node): ProseNode[] => (node.type === 'break' ? [] : 'children' in node ? [{ ...node, children: withoutBreaks(node.children) } as ProseNode] : [node]));
}

const paragraph = line().map((children): ProseNode => ({ type: 'paragraph', children }));

function block(depth: number): fc.Arbitrary<ProseNode> {
	const inner = depth === 0 ? paragraph : block(depth - 1);
	const tightItem = fc.tuple(paragraph, fc.option(tightList(0))).map(([first, list]): ProseNode => ({ type: 'item', children: list ? [first, list] : [first] }));
	const looseItem = fc.tuple(paragraph, fc.array(inner, { minLength: 1, maxLength: 2 })).map(([first, rest]): ProseNode => ({ type: 'item', children: [first, ...rest] }));
	const list = (item: fc.Arbitrary<ProseNode>, tight: boolean) =>
		fc.tuple(fc.boolean(), fc.nat({ max: 12 }), fc.array(item, { minLength: 1, maxLength: 3 })).map(([ordered, start, children]): ProseNode => ({ type: 'list', ordered, start: ordered ? start : 1, tight, children }));
	const table = fc.integer({ min: 1, max: 3 }).chain((columns) =>
		fc.array(fc.array(line().map(withoutBreaks), { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 3 }).map(
			(rows): ProseNode => ({
				type: 'table',
				children: rows.map((cells, index) => ({ type: 'row', header: index === 0, children: cells.map((children) => ({ type: 'cell', children })) })),
			}),
		),
	);
	return fc.oneof(
		{ weight: 6, arbitrary: paragraph },
		list(tightItem, true),
		list(looseItem, false),
		table,
		fc.array(inner, { minLength: 1, maxLength: 2 }).map((children): ProseNode => ({ type: 'quote', children })),
		fc.constant<ProseNode>({ type: 'rule' }),
		fc.constant<ProseNode>({ type: 'component', name: 'Affected', attributes: {}, children: [], inline: false, position }),
	);
}

function tightList(depth: number): fc.Arbitrary<ProseNode> {
	const item = fc.tuple(paragraph, depth === 0 ? fc.constant(null) : fc.option(tightList(depth - 1))).map(([first, list]): ProseNode => ({ type: 'item', children: list ? [first, list] : [first] }));
	return fc.array(item, { minLength: 1, maxLength: 3 }).map((children): ProseNode => ({ type: 'list', ordered: false, start: 1, tight: true, children }));
}

const title = value.filter((words) => words.trim() !== '');

/** A page with everything that may stand on one. */
export const arbitraryPage: fc.Arbitrary<ProseNode[]> = fc
	.array(
		fc.oneof(
			{ weight: 3, arbitrary: block(1) },
			fc.tuple(fc.integer({ min: 2, max: 4 }), line().map(withoutBreaks)).map(([depth, children]): ProseNode => ({ type: 'heading', depth, anchor: 'counted', children, position })),
			fc.tuple(title, fc.array(block(1), { minLength: 1, maxLength: 3 })).map(([name, children]): ProseNode => ({ type: 'component', name: 'Question', attributes: { id: 'x', title: name }, children, inline: false, position })),
		),
		{ minLength: 1, maxLength: 5 },
	)
	.map((nodes) => {
		let [headings, entries] = [0, 0];
		return nodes.map((node): ProseNode => {
			if (node.type === 'heading') return { ...node, anchor: `faq-${++headings}` };
			return node.type === 'component' && node.name === 'Question' ? { ...node, attributes: { ...node.attributes, id: `q${++entries}` } } : node;
		});
	});

/** A tree without its places, and with neighbouring words joined: what two trees must share to be the same prose. */
export function canonical(nodes: readonly ProseNode[]): unknown[] {
	const joined: Record<string, unknown>[] = [];
	for (const node of nodes) {
		const last = joined.at(-1);
		if (node.type === 'text' && last?.['type'] === 'text') last['value'] = `${String(last['value'])}${node.value}`;
		else {
			const { position: _, ...rest } = node as ProseNode & { position?: unknown };
			joined.push('children' in node ? { ...rest, children: canonical(node.children) } : { ...rest });
		}
	}
	return joined;
}
