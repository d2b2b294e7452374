/**
 * The words of a unit in pieces, with what is not words as codes that a translator moves and never edits: a fact, a
 * link, bold. A code of the translation has the id of the code of the source that it stands for.
 */
import type { ProseComponent, ProseNode } from '../prose/prose.ts';

export type Code =
	| { kind: 'component'; component: ProseComponent }
	| { kind: 'break' }
	| { kind: 'link'; url: string }
	| { kind: 'emphasis' | 'strong' | 'strikethrough' };

export type Piece =
	| { type: 'text'; value: string }
	/** Stands alone: what a component prints, or a break of the line. */
	| { type: 'code'; id: string; code: Code }
	/** Has words inside. */
	| { type: 'span'; id: string; code: Code; children: Piece[] };

/** A translation must have it: what it prints or where it leads is not for the translator to decide. */
export function isBound({ kind }: Code): boolean {
	return kind === 'component' || kind === 'link' || kind === 'strikethrough';
}

/** What makes two codes the same. */
export function codeKey(code: Code): string {
	if (code.kind === 'link') return `link ${code.url}`;
	if (code.kind !== 'component') return code.kind;
	const { name, attributes } = code.component;
	return JSON.stringify([name, ...Object.entries(attributes).sort(([a], [b]) => (a < b ? -1 : 1))]);
}

/**
 * The words of a unit in pieces. The id of a code says what it is and which of its kind, so that it means the same in
 * the source, in the translation and in a source that was changed since.
 */
export function piecesOf(nodes: readonly ProseNode[]): Piece[] {
	const counts = new Map<string, number>();
	return split(nodes, (code) => {
		const name = nameOf(code);
		const count = (counts.get(name) ?? 0) + 1;
		counts.set(name, count);
		return count === 1 ? name : `${name}:${count}`;
	});
}

/** Of letters, digits, `.`, `-`, `_` and `:` alone, as XML wants it; different codes have different names. */
function nameOf(code: Code): string {
	const spelt = (text: string) => text.replace(/[^A-Za-z0-9.-]/gu, (sign) => `_${(sign.codePointAt(0) ?? 0).toString(16)}_`);
	if (code.kind === 'link') return `link:${spelt(code.url)}`;
	if (code.kind !== 'component') return code.kind;
	const { name, attributes } = code.component;
	return [name, ...Object.values(attributes).map(spelt)].join(':');
}

function split(nodes: readonly ProseNode[], idFor: (code: Code) => string): Piece[] {
	const pieces: Piece[] = [];
	for (const node of nodes) {
		if (node.type === 'text') {
			const before = pieces.at(-1);
			if (before?.type === 'text') pieces[pieces.length - 1] = { type: 'text', value: before.value + node.value };
			else pieces.push({ type: 'text', value: node.value });
			continue;
		}
		const code = codeOf(node);
		if (code === 'none') continue;
		const id = idFor(code);
		pieces.push('children' in node && code.kind !== 'component' ? { type: 'span', id, code, children: split(node.children, idFor) } : { type: 'code', id, code });
	}
	return pieces;
}

function codeOf(node: ProseNode): Code | 'none' {
	switch (node.type) {
		case 'component':
			return { kind: 'component', component: node };
		case 'break':
			return { kind: 'break' };
		case 'link':
			return { kind: 'link', url: node.url };
		case 'emphasis':
		case 'strong':
		case 'strikethrough':
			return { kind: node.type };
		default:
			return 'none';
	}
}

/** Every code among these pieces, in reading order. */
export function codesIn(pieces: readonly Piece[]): { id: string; code: Code }[] {
	return pieces.flatMap((piece) => (piece.type === 'text' ? [] : [{ id: piece.id, code: piece.code }, ...(piece.type === 'span' ? codesIn(piece.children) : [])]));
}

/** The words alone. */
export function wordsIn(pieces: readonly Piece[]): string {
	return pieces.map((piece) => (piece.type === 'text' ? piece.value : piece.type === 'span' ? wordsIn(piece.children) : '')).join('');
}

/** What makes the pieces of two units the same: words, with blanks counted once, and codes with what they hold. */
export function piecesKey(pieces: readonly Piece[]): string {
	const key = (list: readonly Piece[]): unknown[] => list.map((piece) => (piece.type === 'text' ? piece.value.replace(/[ \t\r\n]+/g, ' ') : piece.type === 'code' ? [codeKey(piece.code)] : [codeKey(piece.code), key(piece.children)]));
	return JSON.stringify(key(pieces));
}

const NOWHERE = { kind: 'file', file: '' } as const;

/** Prose again. */
export function nodesFrom(pieces: readonly Piece[]): ProseNode[] {
	return pieces.map((piece): ProseNode => {
		if (piece.type === 'text') return { type: 'text', value: piece.value, position: NOWHERE };
		const { code } = piece;
		const children = piece.type === 'span' ? nodesFrom(piece.children) : [];
		switch (code.kind) {
			case 'component':
				return code.component;
			case 'break':
				return { type: 'break' };
			case 'link':
				return { type: 'link', url: code.url, children, position: NOWHERE };
			default:
				return { type: code.kind, children };
		}
	});
}
