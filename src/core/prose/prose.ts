/**
 * Prose is what a person wrote in MDX, as a tree of the few things that a notice may hold.
 *
 * MDX is a programming language; a notice is not a program. Files are parsed and turned into this tree, and
 * only this tree is ever printed, compared, searched or checked. What the tree cannot hold (imports,
 * expressions, raw HTML, other components) cannot reach a page, and no content is ever run.
 */
import type { Position } from '../findings/finding.ts';

/** A component that authors may use, and its attributes as written. */
export interface ProseComponent {
	type: 'component';
	name: ComponentName;
	attributes: Readonly<Record<string, string>>;
	/** Where each attribute stands that is not on the line where the tag begins. */
	attributesAt?: Readonly<Record<string, Position>>;
	children: ProseNode[];
	/** Stands within a line of text, not as a block of its own. */
	inline: boolean;
	position: Position;
}

export type ProseNode =
	| { type: 'text'; value: string; position: Position }
	| { type: 'break' }
	| { type: 'emphasis' | 'strong' | 'strikethrough'; children: ProseNode[] }
	| { type: 'link'; url: string; children: ProseNode[]; position: Position }
	| { type: 'paragraph' | 'quote'; children: ProseNode[] }
	/** `anchor` is the page’s name and the number of the heading (`notice-2`): the same in every language. */
	| { type: 'heading'; depth: number; anchor: string; children: ProseNode[]; position: Position }
	| { type: 'list'; ordered: boolean; start: number; tight: boolean; children: ProseNode[] }
	| { type: 'item'; children: ProseNode[] }
	| { type: 'table'; children: ProseNode[] }
	| { type: 'row'; header: boolean; children: ProseNode[] }
	| { type: 'cell'; children: ProseNode[] }
	| { type: 'rule' }
	| ProseComponent;

/** The parts of a notice, in the order readers meet them. Each is one MDX file. */
export const pageNames = ['notice', 'timeline', 'requests', 'prevention', 'faq'] as const;
export type PageName = (typeof pageNames)[number];

/** One page in one language. */
export interface ProsePage {
	file: string;
	children: ProseNode[];
	/** The file could not be read to its end, so that nothing can be said of what is missing in it. */
	isBroken: boolean;
}

/** How soon a reader should act on a request. */
export const urgencies = ['now', 'soon', 'when-needed'] as const;
export type Urgency = (typeof urgencies)[number];

interface ComponentRule {
	/** Attributes that must be there. */
	required: readonly string[];
	/** Attributes that may be there. */
	optional: readonly string[];
	/** `block` has prose inside; `inline` and `table` stand alone. */
	form: 'inline' | 'block' | 'table';
	/** The pages it may stand on; everywhere when absent. */
	pages?: readonly PageName[];
	/** A line that works, for messages. */
	example: string;
}

/** Everything that authors may use beside Markdown. */
export const components = {
	Fact: { required: ['name'], optional: [], form: 'inline', example: '<Fact name="cohorts.card.count" />' },
	When: { required: ['name'], optional: [], form: 'inline', example: '<When name="occurred" />' },
	Milestone: { required: ['name'], optional: [], form: 'inline', example: '<Milestone name="payment-restart" />' },
	Contact: { required: ['name'], optional: [], form: 'inline', example: '<Contact name="hotline" />' },
	Name: { required: ['of'], optional: [], form: 'inline', example: '<Name of="publisher" />' },
	Event: { required: ['id'], optional: [], form: 'block', pages: ['timeline'], example: '<Event id="card-company-alert">' },
	Question: { required: ['id', 'title'], optional: [], form: 'block', pages: ['faq'], example: '<Question id="points" title="What happens to my points?">' },
	Request: {
		required: ['id', 'title', 'for', 'urgency'],
		optional: [],
		form: 'block',
		pages: ['requests'],
		example: '<Request id="check-statements" title="Check your card statements" for="card" urgency="now">',
	},
	Measure: { required: ['id'], optional: ['state'], form: 'block', pages: ['notice', 'prevention'], example: '<Measure id="waf" state="done">' },
	Affected: { required: [], optional: [], form: 'table', example: '<Affected />' },
	Milestones: { required: [], optional: [], form: 'table', example: '<Milestones />' },
	DataItems: { required: [], optional: [], form: 'table', example: '<DataItems />' },
} as const satisfies Record<string, ComponentRule>;

export type ComponentName = keyof typeof components;

export const componentNames = Object.keys(components) as ComponentName[];

export function isComponentName(name: string): name is ComponentName {
	return Object.hasOwn(components, name);
}

/** Every node below these, parents before children, in reading order. */
export function* walk(nodes: readonly ProseNode[]): Generator<ProseNode> {
	for (const node of nodes) {
		yield node;
		if ('children' in node) yield* walk(node.children);
	}
}

/** Every component below these nodes, in reading order; of one name when it is given. */
export function componentsIn(nodes: readonly ProseNode[], name?: ComponentName): ProseComponent[] {
	const found: ProseComponent[] = [];
	for (const node of walk(nodes)) {
		if (node.type === 'component' && (name === undefined || node.name === name)) found.push(node);
	}
	return found;
}

const INLINE = new Set<ProseNode['type']>(['text', 'break', 'emphasis', 'strong', 'strikethrough', 'link']);

/** Stands within a line, as words do. */
export function isInline(node: ProseNode): boolean {
	return node.type === 'component' ? node.inline : INLINE.has(node.type);
}
