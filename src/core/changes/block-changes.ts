/** What changed among the blocks of one section. */
import type { Block, BlockKind } from './blocks.ts';
import { blockKey } from './blocks.ts';
import { commonPairs, type Pair } from './common-pairs.ts';
import { gapsAround, type Gap } from './gaps.ts';
import { bagOf, likeness, RELATED, type Bag } from './likeness.ts';
import { similarPairs } from './similar-pairs.ts';
import type { Token } from './tokens.ts';
import { wholeRuns, wordChanges, type Run } from './word-changes.ts';

export type ChangeState = 'unchanged' | 'changed' | 'added' | 'removed';

export interface BlockChange {
	/** What the block is now, or was. */
	kind: BlockKind;
	state: ChangeState;
	runs: Run[];
}

/** A block with its words, read once. */
export interface ReadBlock {
	kind: BlockKind;
	key: string;
	tokens: readonly Token[];
	bag: Bag;
}

export function readBlock(block: Block, tokens: readonly Token[]): ReadBlock {
	return { kind: block.kind, key: blockKey(block), tokens, bag: bagOf(tokens) };
}

/** Differing blocks in one section beyond which it is a rewrite. */
const EFFORT = 500;

/** Blocks in reading order; where some were replaced, the removed ones come before the added ones. */
export function blockChanges(before: readonly ReadBlock[], after: readonly ReadBlock[]): BlockChange[] {
	const pairs = blockPairs(before, after);
	return gapsAround(pairs, before.length, after.length).flatMap((gap, index) => {
		const [old, now] = pairs[index] ?? [before.length, after.length];
		return [
			...before.slice(...gap.before).map((block) => wholeBlock(block, 'removed')),
			...after.slice(...gap.after).map((block) => wholeBlock(block, 'added')),
			...pairChange(before[old], after[now]),
		];
	});
}

/** A block of which all stayed, all came or all went. */
export function wholeBlock({ kind, tokens }: ReadBlock, state: Exclude<ChangeState, 'changed'>): BlockChange {
	const op = { unchanged: 'same', added: 'insert', removed: 'delete' } as const;
	return { kind, state, runs: wholeRuns(op[state], tokens) };
}

function pairChange(before: ReadBlock | undefined, after: ReadBlock | undefined): BlockChange[] {
	if (!before || !after) return [];
	if (before.key === after.key) return [wholeBlock(after, 'unchanged')];
	return [{ kind: after.kind, state: 'changed', runs: wordChanges(before.tokens, after.tokens) }];
}

/** Equal blocks first; among the rest between them, those that are most alike. */
function blockPairs(before: readonly ReadBlock[], after: readonly ReadBlock[]): readonly Pair[] {
	const keys = (blocks: readonly ReadBlock[]) => blocks.map(({ key }) => key);
	const found = commonPairs(keys(before), keys(after), EFFORT);
	const equal = found === 'too-different' ? [] : found;
	return gapsAround(equal, before.length, after.length).flatMap((gap, index) => {
		const same = equal[index];
		return [...pairsInGap(before, after, gap), ...(same ? [same] : [])];
	});
}

function pairsInGap(before: readonly ReadBlock[], after: readonly ReadBlock[], gap: Gap): Pair[] {
	const alike = (a: ReadBlock, b: ReadBlock) => likeness(a.bag, b.bag);
	return similarPairs(before.slice(...gap.before), after.slice(...gap.after), alike, RELATED).map(([old, now]) => [gap.before[0] + old, gap.after[0] + now]);
}
