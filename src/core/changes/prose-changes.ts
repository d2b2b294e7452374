/**
 * What two versions of one page say differently in one language: sections, blocks in them, words in those.
 * A fact whose value changed is no change of wording; `factChanges` tells it.
 */
import type { ProseNode } from '../prose/prose.ts';
import type { EntryKind } from '../prose/sections.ts';
import { blockChanges, readBlock, wholeBlock, type BlockChange, type ChangeState, type ReadBlock } from './block-changes.ts';
import { bagOf } from './likeness.ts';
import { mergedOrder } from './merged-order.ts';
import { pageSections, sectionKey, seenAttributes, type PageSection, type SeenAttribute } from './page-sections.ts';
import { sectionPairs, unmoved, type ReadSection } from './section-pairs.ts';
import { tokensOf, type Print, type Token } from './tokens.ts';
import { wholeRuns, wordChanges, type Run } from './word-changes.ts';

export interface PageChange {
	/** `added` and `removed`: the page as a whole. */
	state: ChangeState;
	/** Every section in the order of the newer page; what is gone stands where it stood. */
	sections: SectionChange[];
}

export interface SectionChange {
	kind: EntryKind | 'lead';
	/** Where the section is on the newer page; on the older one, where it is gone. `top` for what stands before the first heading. */
	anchor: string;
	state: ChangeState;
	/** It stands elsewhere on the page than before, whether or not its words changed. */
	moved: boolean;
	heading: Run[];
	attributes: AttributeChange[];
	blocks: BlockChange[];
}

/** How soon, or for whom, as written; say it in the words of the page. */
export interface AttributeChange {
	name: SeenAttribute;
	before: string | undefined;
	after: string | undefined;
}

/** How a page is read for comparison. */
export interface Reading {
	/** The language of the prose, which decides what a word is. */
	locale: string;
	/** What a component printed then. */
	before: Print;
	/** What it prints now. */
	after: Print;
}

/**
 * @param before The children of the page, or `missing` where the language had no such page.
 * @example proseChanges(old, now, { locale: 'ja', before: print, after: print }).state // => 'changed'
 */
export function proseChanges(before: readonly ProseNode[] | 'missing', after: readonly ProseNode[] | 'missing', reading: Reading): PageChange {
	const segmenter = new Intl.Segmenter(reading.locale, { granularity: 'word' });
	const old = before === 'missing' ? [] : pageSections(before).map((section) => readSection(section, segmenter, reading.before));
	const now = after === 'missing' ? [] : pageSections(after).map((section) => readSection(section, segmenter, reading.after));
	const sections = sectionChanges(old, now);
	return { state: pageState(before, after, sections), sections };
}

interface Section extends ReadSection {
	headingTokens: Token[];
	blocks: ReadBlock[];
}

function readSection(section: PageSection, segmenter: Intl.Segmenter, print: Print): Section {
	const headingTokens = tokensOf(section.heading, segmenter, print);
	const blocks = section.blocks.map((block) => readBlock(block, tokensOf(block.spans, segmenter, print)));
	return { section, headingTokens, blocks, heading: bagOf(headingTokens), words: bagOf(blocks.flatMap(({ tokens }) => tokens)) };
}

function sectionChanges(before: readonly Section[], after: readonly Section[]): SectionChange[] {
	const pairs = sectionPairs(before, after);
	const inPlace = unmoved(pairs, before, after);
	const partner = new Map(pairs.map(([old, now]) => [now, before[old]]));
	const nameInAfter = new Map(pairs.map(([old, now]) => [old, `after ${now}`]));
	const order = mergedOrder(
		before.map((_, place) => nameInAfter.get(place) ?? `before ${place}`),
		after.map((_, place) => `after ${place}`),
	);
	return order.flatMap((name): SectionChange[] => {
		const [list, number] = name.split(' ');
		const place = Number(number);
		const section = (list === 'after' ? after : before)[place];
		if (!section) return [];
		if (list === 'before') return [wholeSection(section, 'removed', false)];
		const old = partner.get(place);
		if (!old) return [wholeSection(section, 'added', false)];
		const moved = !inPlace.has(place);
		if (sectionKey(old.section) === sectionKey(section.section)) return [wholeSection(section, 'unchanged', moved)];
		const { kind, anchor } = section.section;
		return [
			{
				kind,
				anchor,
				state: 'changed',
				moved,
				heading: wordChanges(old.headingTokens, section.headingTokens),
				attributes: attributeChanges(old.section, section.section),
				blocks: blockChanges(old.blocks, section.blocks),
			},
		];
	});
}

/** A section of which all stayed, all came or all went. */
function wholeSection({ section, headingTokens, blocks }: Section, state: Exclude<ChangeState, 'changed'>, moved: boolean): SectionChange {
	const op = { unchanged: 'same', added: 'insert', removed: 'delete' } as const;
	return {
		kind: section.kind,
		anchor: section.anchor,
		state,
		moved,
		heading: wholeRuns(op[state], headingTokens),
		attributes: [],
		blocks: blocks.map((block) => wholeBlock(block, state)),
	};
}

function attributeChanges(before: PageSection, after: PageSection): AttributeChange[] {
	return seenAttributes
		.map((name) => ({ name, before: before.attributes[name], after: after.attributes[name] }))
		.filter((change) => change.before !== change.after);
}

function pageState(before: readonly ProseNode[] | 'missing', after: readonly ProseNode[] | 'missing', sections: readonly SectionChange[]): ChangeState {
	if (before === 'missing' && after === 'missing') return 'unchanged';
	if (before === 'missing') return 'added';
	if (after === 'missing') return 'removed';
	return sections.every(({ state, moved }) => state === 'unchanged' && !moved) ? 'unchanged' : 'changed';
}
