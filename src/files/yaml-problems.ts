/** What a YAML file may not hold although a parser reads it, and where it stands. Nothing here goes down level by level. */
import { isAlias, isCollection, isMap, isPair, isScalar, Lexer, parseDocument, type Document, type Node, type Pair } from 'yaml';
import type { Words } from '../core/findings/finding.ts';
import { DEEPEST, MOST_ENTRIES } from '../core/limits.ts';
import { Lines } from './lines.ts';
import { OWN_SIGNS } from './read-comments.ts';
import { lineAsMeant } from './yaml-line.ts';
import { aliasWords, crowdedWords, deepWords, directiveWords, lineWords, numberWords, openingWords, secondFileWords, syntaxWords, tagWords, unnamedWords } from './yaml-words.ts';

export interface YamlProblem {
	offset: number;
	message: Words;
	hint: Words;
}

export interface YamlProblems {
	/** With these the file means nothing. */
	refusing: YamlProblem[];
	/** Names that stand twice, each with the place of the first. */
	twice: { offset: number; first: number }[];
	/** Where the name `__proto__` stands. */
	reserved: number[];
	/** With these it may mean something else than its author thinks. */
	doubtful: YamlProblem[];
}

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}', '"': '"', "'": "'" };

/** Numbers as people write them. Others are read as something else: `0x10` as 16. */
const PLAIN_NUMBER = /^[-+]?\d+(?:\.\d+)?$/;

/** Where brackets, or the signs of a list, stand too deep for the parser, which goes down level by level. */
export function nestedTooDeep(text: string): number | undefined {
	let [offset, brackets, signs] = [0, 0, 0];
	let isScalar = false;
	for (const lexeme of new Lexer().lex(text)) {
		if (OWN_SIGNS.test(lexeme)) {
			isScalar = lexeme === '\x1f';
			continue;
		}
		const isSign = !isScalar && ['-', '?', ':'].includes(lexeme);
		if (isSign) signs += 1;
		else if (lexeme.trim() !== '' || lexeme.includes('\n')) signs = 0;
		if (!isScalar && ['[', '{'].includes(lexeme)) brackets += 1;
		if (!isScalar && [']', '}'].includes(lexeme)) brackets = Math.max(0, brackets - 1);
		isScalar = false;
		if (brackets > DEEPEST || signs > DEEPEST) return offset;
		offset += lexeme.length;
	}
	return undefined;
}

/** The first thing that the parser could not read, or that changes how it reads. */
export function syntaxProblem(document: Document, text: string): YamlProblem | undefined {
	const [error] = [...document.errors, ...document.warnings];
	const { yaml, tags } = document.directives ?? { yaml: { explicit: false }, tags: {} };
	const directive = error || yaml.explicit || Object.keys(tags).length > 1 ? text.search(/^%/m) : -1;
	if (directive !== -1) return { offset: directive, ...directiveWords };
	if (!error) return undefined;
	if (error.code === 'TAG_RESOLVE_FAILED') return { offset: error.pos[0], ...tagWords };
	if (error.code === 'MULTIPLE_DOCS') return { offset: error.pos[0], ...secondFileWords };
	const opening = openingLeftOpen(document, text, error.pos[0]);
	const offset = opening ?? Math.min(error.pos[0], Math.max(text.trimEnd().length - 1, 0));
	const words = opening === undefined ? syntaxWords(error.code) : openingWords(text.charAt(opening), CLOSING[text.charAt(opening)] ?? '');
	const lines = new Lines(text);
	const line = lines.numberAt(offset);
	const meant = lineAsMeant(text, line, isReadableUpTo);
	if (!meant) return { offset, ...words };
	const { message } = words;
	return { offset: meant.line === line ? offset : lines.offset(meant.line, 1 + meant.from.search(/\S/)), message, ...lineWords(meant.to) };
}

/** No complaint about this line or one above it, except of names that stand twice. */
function isReadableUpTo(text: string, line: number): boolean {
	const { errors, warnings } = parseDocument(text, { prettyErrors: false, uniqueKeys: false });
	const lines = new Lines(text);
	return [...errors, ...warnings].every(({ pos }) => lines.numberAt(pos[0]) > line + 1);
}

export function problemsIn(document: Document): YamlProblems {
	const problems: YamlProblems = { refusing: [], twice: [], reserved: [], doubtful: [] };
	let shared: number | undefined;
	for (const { node, depth } of nodesIn(document)) {
		const offset = node.range?.[0] ?? 0;
		if (isAlias(node) || node.anchor !== undefined) shared ??= offset;
		if (depth > DEEPEST) problems.refusing.push({ offset, ...deepWords });
		else if (isCollection(node) && node.items.length > MOST_ENTRIES) problems.refusing.push({ offset, ...crowdedWords(node.items.length) });
		else if (isMap(node)) names(node.items, problems);
		else if (isScalar(node) && typeof node.value === 'number' && !isAsWritten(node.value, node.source ?? '')) problems.doubtful.push({ offset, ...numberWords(node.source ?? '', node.value) });
	}
	if (shared !== undefined) problems.refusing.push({ offset: shared, ...aliasWords });
	return problems;
}

function names(pairs: readonly Pair[], { refusing, twice, reserved }: YamlProblems): void {
	const seen = new Map<string, number>();
	for (const { key } of pairs) {
		const offset = offsetOf(key);
		if (!isScalar(key) || typeof key.value !== 'string') {
			refusing.push({ offset, ...unnamedWords(isScalar(key) ? (key.source ?? '') : '') });
			continue;
		}
		const first = seen.get(key.value);
		if (first !== undefined) twice.push({ offset, first });
		else seen.set(key.value, offset);
		if (key.value === '__proto__') reserved.push(offset);
	}
}

function isAsWritten(value: number, source: string): boolean {
	return PLAIN_NUMBER.test(source) && (source.includes('.') || Number.isSafeInteger(value));
}

/** Where the bracket or the quotation mark stands that was still open when the reader gave up. */
function openingLeftOpen(document: Document, text: string, end: number): number | undefined {
	let opening: number | undefined;
	for (const { node } of nodesIn(document)) {
		const [start, stop] = node.range ?? [];
		if (start === undefined || stop !== end) continue;
		const closing = CLOSING[text.charAt(start)];
		if (closing !== undefined && (stop - start < 2 || text.charAt(stop - 1) !== closing)) opening = start;
	}
	return opening;
}

/** Every node down to the first that stands too deep, parents first, in the order of the file. */
function* nodesIn(document: Document): Generator<{ node: Node; depth: number }> {
	const waiting: { node: unknown; depth: number }[] = [{ node: document.contents, depth: 0 }];
	for (let next = waiting.pop(); next; next = waiting.pop()) {
		const { node, depth } = next;
		if (isPair(node)) waiting.push({ node: node.value, depth }, { node: node.key, depth });
		else if (isCollection(node) || isScalar(node) || isAlias(node)) {
			yield { node, depth };
			if (isCollection(node) && depth <= DEEPEST) for (const item of node.items.toReversed()) waiting.push({ node: item, depth: depth + 1 });
		}
	}
}

function offsetOf(node: unknown): number {
	return (isScalar(node) || isCollection(node) || isAlias(node) ? node.range?.[0] : undefined) ?? 0;
}
