/**
 * Writes prose as MDX that reads back as the same prose: the inverse of `read-prose.ts`. Whatever would mean something
 * in MDX is escaped, and nothing else, so that people find their own words in the file.
 */
import type { ProseComponent, ProseNode } from '../core/prose/prose.ts';

/** A note for colleagues, which no reader sees. */
export interface WrittenComment {
	type: 'comment';
	text: string;
}

/** Prose, with notes between its blocks and in its entries. */
export type WritableNode = ProseNode | WrittenComment;

/** A page, or some of its blocks, with a line end after the last. */
export function writeProse(nodes: readonly WritableNode[]): string {
	return nodes.length === 0 ? '' : `${blockLines(nodes).join('\n')}\n`;
}

/** A note as it stands in MDX: `{/* … *​/}`. */
export function writeComment(text: string): string {
	return `{/* ${text.trim().replaceAll('*/', '* /')} */}`;
}

/** The opening tag of a component; `/>` ends one that stands alone. */
export function writeTag({ name, attributes }: Pick<ProseComponent, 'name' | 'attributes'>, standsAlone: boolean): string {
	const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${attributeText(value)}"`);
	return `<${name}${written.join('')}${standsAlone ? ' />' : '>'}`;
}

function attributeText(value: string): string {
	return value.replace(/[&"]/g, (sign) => (sign === '&' ? '&amp;' : '&quot;')).replace(/[\n\r\t|]/g, entity);
}

type BlockNode = Exclude<WritableNode, { type: 'text' | 'break' | 'emphasis' | 'strong' | 'strikethrough' | 'link' | 'item' | 'row' | 'cell' }>;

/** Blocks with an empty line between them. */
function blockLines(nodes: readonly WritableNode[], isTight = false): string[] {
	const lines: string[] = [];
	let marker = '';
	nodes.forEach((node, index) => {
		if (index > 0 && !isTight) lines.push('');
		const isAfterList = nodes[index - 1]?.type === 'list';
		const list = node.type === 'list' ? markersOf(node.ordered).find((candidate) => !isAfterList || candidate !== marker) : undefined;
		marker = list ?? '';
		lines.push(...linesOf(node as BlockNode, marker));
	});
	return lines;
}

/** Two lists in a row need two kinds of mark, or they are one. */
function markersOf(ordered: boolean): readonly string[] {
	return ordered ? ['.', ')'] : ['-', '*'];
}

function linesOf(node: BlockNode, marker: string): string[] {
	switch (node.type) {
		case 'comment':
			return writeComment(node.text).split('\n');
		case 'paragraph':
			return paragraphLines(node.children);
		case 'heading':
			return [['#'.repeat(node.depth), inlineText(node.children, 'line').replace(/(^|[ \t])(#+)$/, '$1\\$2')].filter((part) => part !== '').join(' ')];
		case 'quote':
			return blockLines(node.children).map((line) => (line === '' ? '>' : `> ${line}`));
		case 'rule':
			// Three hyphens at the beginning of a file would open front matter.
			return ['***'];
		case 'list':
			return node.children.flatMap((item, index) => {
				const mark = node.ordered ? `${node.start + index}${marker} ` : `${marker} `;
				const lines = item.type === 'item' ? blockLines(item.children, node.tight) : [];
				const indented = lines.map((line, number) => (number === 0 ? mark + line : line === '' ? '' : ' '.repeat(mark.length) + line));
				return [...(index > 0 && !node.tight ? [''] : []), ...(indented.length > 0 ? indented : [mark.trimEnd()])];
			});
		case 'table': {
			const rows = node.children.map((row) => (row.type === 'row' ? row.children.map((cell) => (cell.type === 'cell' ? inlineText(cell.children, 'cell') : '')) : []));
			const [header = [], ...others] = rows.map((cells) => `|${cells.map((cell) => ` ${cell} `.replace(/^ {2}$/, ' ')).join('|')}|`);
			return [String(header), `|${(rows[0] ?? []).map(() => ' --- ').join('|')}|`, ...others.map(String)];
		}
		case 'component':
			if (node.inline) return paragraphLines([node]);
			return node.children.length === 0 ? [writeTag(node, true)] : [writeTag(node, false), '', ...blockLines(node.children), '', `</${node.name}>`];
	}
}

/** A line that holds nothing but components would be a block of its own. */
const COMPONENTS_ALONE = /^[ \t]*(?:<[A-Za-z]+(?: [a-z-]+="[^"]*")* \/>[ \t]*)+$/;

function paragraphLines(children: readonly ProseNode[]): string[] {
	const lines = inlineText(children, 'lines').split('\n');
	const joined: string[] = [];
	for (const line of lines) {
		const last = joined.at(-1);
		const isBroken = (/\\*$/.exec(last ?? '')?.[0].length ?? 0) % 2 === 1;
		if (last !== undefined && !isBroken && (COMPONENTS_ALONE.test(line) || COMPONENTS_ALONE.test(last))) joined[joined.length - 1] = `${last}&#xA;${line}`;
		else joined.push(line);
	}
	return joined.map(lineStart);
}

/** What begins a line must not begin a list, a heading, a quote, a rule, a table or a program. */
function lineStart(line: string): string {
	if (/^(?:#{1,6}(?=[ \t]|$)|#{2,4}(?!#)|>|[-+](?=[ \t]|$)|\+{3}|-[-\t ]*$|=+[ \t]*$|[-:|][-:| \t]*$)/.test(line)) return `\\${line}`;
	if (/^(?:import|export)\b/.test(line)) return entity(line.charAt(0)) + line.slice(1);
	return line.replace(/^(\d{1,9})([.)])(?=[ \t]|$)/, '$1\\$2');
}

/** One character, or a sign that MDX reads. */
type Atom =
	| { kind: 'text'; character: string; written: string; isLink: boolean }
	/** A component or the brackets of a link. */
	| { kind: 'raw'; written: string }
	| { kind: 'open' | 'close'; written: Marker };

type Marker = '*' | '**' | '_' | '__' | '~~';

const BREAK = '\\\n';

/** Where words stand: in a paragraph of several lines, in one line, or in a cell. */
type Room = 'lines' | 'line' | 'cell';

function inlineText(nodes: readonly ProseNode[], room: Room): string {
	const atoms: Atom[] = [];
	addAtoms(atoms, nodes, room, { parents: [], isLink: false });
	escapeWords(atoms, room);
	// After the last word the sign for a break would be printed.
	while (atoms.at(-1)?.written === BREAK) atoms.pop();
	encodeEdges(atoms);
	// A character that gets a name for one marker becomes a sign for the next.
	let isSettled = false;
	while (!isSettled) {
		isSettled = true;
		atoms.forEach((atom, index) => {
			if ((atom.kind === 'open' || atom.kind === 'close') && makeRoom(atoms, index, atom.kind === 'open' ? 1 : -1)) isSettled = false;
		});
	}
	return atoms.map(({ written }) => written).join('');
}

interface Around {
	/** The markers of what these words stand in, the nearest last. */
	parents: readonly Marker[];
	isLink: boolean;
}

function addAtoms(atoms: Atom[], children: readonly ProseNode[], room: Room, around: Around): void {
	const nodes = withJoined(children);
	nodes.forEach((node, index) => {
		switch (node.type) {
			case 'text':
				for (const character of node.value) atoms.push({ kind: 'text', character, written: character, isLink: around.isLink });
				break;
			case 'break':
				atoms.push({ kind: 'raw', written: room === 'lines' ? BREAK : ' ' });
				break;
			case 'component':
				atoms.push({ kind: 'raw', written: writeTag(node, true) });
				break;
			case 'link': {
				atoms.push({ kind: 'raw', written: '[' });
				addAtoms(atoms, node.children, room, { parents: [], isLink: true });
				atoms.push({ kind: 'raw', written: `](${node.url.replace(/[()\\<>{}`&]/g, '\\$&').replaceAll('|', room === 'cell' ? '\\|' : '|')})` });
				break;
			}
			case 'emphasis':
			case 'strong':
			case 'strikethrough': {
				const marker = markerOf(node.type, atoms.at(-1), index === nodes.length - 1, around.parents);
				// Where Markdown has no way to say the dress, the words still stand.
				if (!marker) {
					addAtoms(atoms, node.children, room, around);
					break;
				}
				const inner: Atom[] = [{ kind: 'open', written: marker }];
				addAtoms(inner, node.children, room, { ...around, parents: [...around.parents, marker] });
				if (inner.length > 1) atoms.push(...inner, { kind: 'close', written: marker });
				break;
			}
			default:
				if ('children' in node) addAtoms(atoms, node.children, room, around);
		}
	});
}

/** Words side by side are read as one text, and words side by side in one dress as one, so that is how they are written. */
function withJoined(nodes: readonly ProseNode[]): ProseNode[] {
	const joined: ProseNode[] = [];
	for (const node of nodes) {
		const last = joined.at(-1);
		if (node.type === 'text' && last?.type === 'text') joined[joined.length - 1] = { ...last, value: last.value + node.value };
		else if (last && isDressed(last) && isDressed(node) && last.type === node.type) joined[joined.length - 1] = { ...node, children: [...last.children, ...node.children] };
		else joined.push(node);
	}
	return joined;
}

function isDressed(node: ProseNode): node is Extract<ProseNode, { type: 'emphasis' | 'strong' | 'strikethrough' }> {
	return node.type === 'emphasis' || node.type === 'strong' || node.type === 'strikethrough';
}

/** A marker that does not run into the one before it or into the end of what surrounds it, and ends nothing that is open. */
function markerOf(type: 'emphasis' | 'strong' | 'strikethrough', before: Atom | undefined, isLast: boolean, parents: readonly Marker[]): Marker | undefined {
	const choices = ({ emphasis: ['*', '_'], strong: ['**', '__'], strikethrough: ['~~'] } as const)[type];
	const neighbours = [before?.kind === 'open' || before?.kind === 'close' ? before.written : '', isLast ? (parents.at(-1) ?? '') : ''];
	return choices.find((choice) => !parents.includes(choice) && !neighbours.some((marker) => marker.charAt(0) === choice.charAt(0)));
}

const GAP = /\[\[[^[\]\n]+\]\](?![(:]|\[(?!\[))/y;

/** Escapes what would mean something, in words that stand side by side, whatever they were dressed in. */
function escapeWords(atoms: readonly Atom[], room: Room): void {
	let run: Words[] = [];
	for (const atom of [...atoms, undefined]) {
		if (atom?.kind === 'text') run.push(atom);
		else {
			escapeRun(run, atom?.written ?? '', room);
			run = [];
		}
	}
}

type Words = Extract<Atom, { kind: 'text' }>;

/** As much as any mark or name of a character needs. */
const AHEAD = 40;

/** @param next What stands after these words. */
function escapeRun(run: readonly Words[], next: string, room: Room): void {
	const text = run.map(({ character }) => character).join('');
	let offset = 0;
	let gapEnd = 0;
	run.forEach((atom, index) => {
		const { character, isLink } = atom;
		// A gap mark stays as people know it.
		GAP.lastIndex = offset;
		const gap = offset >= gapEnd ? (GAP.exec(text)?.[0] ?? '') : '';
		if (gap !== '') gapEnd = offset + gap.length;
		const isGapSign = offset < gapEnd && /[[\]]/.test(character);
		const after = text.slice(offset + character.length, offset + AHEAD);
		if (character === '!' && after === '' && next.startsWith('[')) atom.written = '\\!';
		else if (!isGapSign) atom.written = written(character, after, run[index - 1]?.character ?? '', room, isLink);
		offset += character.length;
	});
}

function written(character: string, after: string, before: string, room: Room, isLink: boolean): string {
	switch (character) {
		case '\\':
		case '`':
		case '*':
		case '[':
		case '<':
		case '{':
		case '~':
			return `\\${character}`;
		case '_':
			// Within a word it means nothing.
			return /[A-Za-z0-9]/.test(before) && /^[A-Za-z0-9]/.test(after) ? character : '\\_';
		case ']':
			return isLink ? '\\]' : character;
		case '(':
			return before === ']' ? '\\(' : character;
		case '&':
			return /^(?:#[xX]?)?[0-9A-Za-z]+;/.test(after) ? '\\&' : character;
		case '|':
			return room === 'cell' ? '\\|' : character;
		case '\n':
			return room === 'lines' ? character : entity(character);
		case '\r':
		case '\t':
		case '\v':
		case '\f':
			return entity(character);
		default:
			return character;
	}
}

/** White space at the end of a line is lost unless it is named. */
function encodeEdges(atoms: readonly Atom[]): void {
	const isBlank = (atom: Atom | undefined) => atom?.kind === 'text' && /^\s$/.test(atom.character);
	const isEnd = (atom: Atom | undefined) => atom === undefined || atom.written === '\n' || atom.written === BREAK;
	atoms.forEach((atom, index) => {
		if (!isBlank(atom) || atom.kind !== 'text') return;
		const [before, after] = [atoms[index - 1], atoms[index + 1]];
		const isLost = atom.character === '\n' ? isEnd(before) || isEnd(after) || isBlank(after) : isEnd(before) || isEnd(after);
		if (isLost) atom.written = entity(atom.character);
	});
}

/**
 * A marker opens only before a word and closes only after one, and where a bracket or a full stop comes between them,
 * only beside a blank or another sign: a rule for languages that put blanks between words. Others get theirs named.
 * @returns Whether something was changed.
 */
function makeRoom(atoms: readonly Atom[], index: number, inward: 1 | -1): boolean {
	const [inside, outside, marker] = [atoms[index + inward], atoms[index - inward], atoms[index]?.written ?? ''];
	if (kindOf(inside, inward) === 'blank' && encode(inside)) return true;
	if (kindOf(outside, inward === 1 ? -1 : 1) !== 'letter') return false;
	return (kindOf(inside, inward) === 'sign' || marker.startsWith('_')) && encode(outside);
}

/** @param side Which end of it is looked at: 1 for its beginning, -1 for its end. */
function kindOf(atom: Atom | undefined, side: 1 | -1): 'blank' | 'sign' | 'letter' {
	const text = atom?.written ?? '';
	const character = side === 1 ? String.fromCodePoint(text.codePointAt(0) ?? 0x20) : (/[\s\S]$/u.exec(text)?.[0] ?? ' ');
	if (/^\s$/.test(character)) return 'blank';
	return /^[\p{P}\p{S}]$/u.test(character) ? 'sign' : 'letter';
}

/** Names a character. @returns Whether it was not named before. */
function encode(atom: Atom | undefined): boolean {
	if (atom?.kind !== 'text' || atom.written === entity(atom.character)) return false;
	atom.written = entity(atom.character);
	return true;
}

function entity(character: string): string {
	return `&#x${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()};`;
}
