import { LineCounter, isMap, isNode, isPair, isScalar, isSeq, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import type { Finding, Position, Words } from '../core/findings/finding.ts';
import { refusedName, schemaFindings } from '../core/findings/schema-findings.ts';
import type { Comment, TypedValue } from '../core/notice/project.ts';
import { yamlComments } from './read-comments.ts';
import { readText } from './read-text.ts';
import { repaired } from './repaired.ts';
import { lineAsMeant } from './yaml-line.ts';

/** Where a path of keys stands in a file; the nearest parent when the path itself is absent. */
export type Locate = (path: readonly PropertyKey[]) => Position;

/**
 * `repaired`: parts were refused and stand-ins took their place, good enough to check the rest against; `isComplete`
 * unless a part had to be left out.
 */
export type YamlFile<T> =
	| ({ kind: 'read'; value: T } & AsTyped)
	| ({ kind: 'repaired'; value: T; isComplete: boolean; findings: Finding[] } & AsTyped)
	| { kind: 'refused'; findings: Finding[] };

/** What a person typed, beside what it means. */
interface AsTyped {
	at: Locate;
	typed: () => TypedValue[];
	comments: () => Comment[];
}

/** Reads a YAML file and checks it against its schema; everything wrong with it is reported at once. */
export function readYaml<S extends z.ZodType>(path: string, file: string, schema: S, check: string): YamlFile<z.output<S>> {
	const read = readText(path, file);
	if (read.kind === 'refused') return { kind: 'refused', findings: [read.finding] };
	const lines = new LineCounter();
	const document = parseDocument(read.text, { lineCounter: lines, prettyErrors: false, uniqueKeys: true });
	const at = locator(document, lines, file);
	const comments = () => yamlComments(read.text, file);
	const typed = () => typedValues(document, read.text, lines, file);
	const broken = withoutConsequences([...document.errors, ...document.warnings]).map((error): Finding => {
		const opening = openingLeftOpen(document, read.text, error.pos[0]);
		const { line, col } = lines.linePos(opening ?? Math.min(error.pos[0], Math.max(read.text.trimEnd().length - 1, 0)));
		const quoted = read.text.split('\n')[line - 1]?.trim() ?? '';
		const words = opening === undefined ? syntaxWords(error.code) : openingWords(read.text.charAt(opening));
		const place = (where: number, column: number, found: string) => ({ check: 'yaml-is-well-formed', severity: 'mandatory', position: { kind: 'source', file, line: where, column }, found: found.slice(0, 80) }) as const;
		if (error.code === 'DUPLICATE_KEY') return { ...place(line, col, quoted), ...words, hint: twiceHint(document, lines, read.text, error.pos[0]) ?? words.hint };
		const meant = lineAsMeant(read.text, line, isReadableUpTo);
		if (!meant) return { ...place(line, col, quoted), ...words };
		const hint = { en: `Write the line so:\n${meant.to}`, ja: `この行を次のように書いてください。\n${meant.to}` };
		return meant.line === line ? { ...place(line, col, quoted), ...words, hint } : { ...place(meant.line, 1 + meant.from.search(/\S/), meant.from.trim()), ...words, hint };
	});
	if (broken.length > 0) return { kind: 'refused', findings: broken };
	if (/(?:^|[\s:[,{-])[&*][\w-]+/m.test(read.text)) {
		const alias = findAlias(document, lines, file);
		if (alias) return { kind: 'refused', findings: [alias] };
	}
	// A schema passes over this one name without a word, so it is refused before.
	const reserved = reservedNames(document, lines, file).map((position): Finding => ({ check, severity: 'mandatory', position, ...refusedName('__proto__') }));
	const value: unknown = document.toJS({ maxAliasCount: 0 }) ?? {};
	const parsed = schema.safeParse(value, { reportInput: true });
	if (parsed.success && reserved.length === 0) return { kind: 'read', value: parsed.data, at, typed, comments };
	if (parsed.success) return { kind: 'repaired', value: parsed.data, at, typed, comments, isComplete: false, findings: reserved };
	const findings = [...reserved, ...schemaFindings(check, schema, value, parsed.error.issues, at)];
	const standIn = repaired(schema, value, parsed.error.issues);
	if (standIn === 'nothing') return { kind: 'refused', findings };
	return { kind: 'repaired', value: standIn.value, at, typed, comments, isComplete: standIn.isComplete && reserved.length === 0, findings };
}

/** No complaint about this line or one above it, except of names that stand twice. */
function isReadableUpTo(text: string, line: number): boolean {
	const counter = new LineCounter();
	const { errors, warnings } = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: false });
	return [...errors, ...warnings].every(({ pos }) => counter.linePos(pos[0]).line > line + 1);
}

/** Where the other of two same names stands: of the two lines, a person keeps the right one. */
function twiceHint(document: Document, lines: LineCounter, text: string, offset: number): Words | undefined {
	let other: number | undefined;
	visit(document, {
		Map: (_, { items }) => {
			const second = items.find(({ key }) => isScalar(key) && key.range?.[0] === offset)?.key;
			const first = isScalar(second) ? items.find(({ key }) => isScalar(key) && key.value === second.value)?.key : undefined;
			if (isScalar(first)) other = first.range?.[0];
		},
	});
	if (other === undefined || other === offset) return undefined;
	const { line } = lines.linePos(other);
	const words = text.split('\n')[line - 1]?.trim() ?? '';
	return { en: `Delete this line, or line ${line}:\n${words}`, ja: `この行か、${line} 行目を消してください。\n${words}` };
}

/** After the first line that cannot be read, complaints about the rest of the file are its consequences. */
function withoutConsequences<T extends { code: string }>(errors: readonly T[]): T[] {
	const first = errors.find(({ code }) => code !== 'DUPLICATE_KEY');
	return errors.filter((error) => error === first || error.code === 'DUPLICATE_KEY');
}

/** Every value, and the source of what stands in two pairs of square brackets without quotation marks, which YAML takes for a list. */
function typedValues(document: Document, text: string, lines: LineCounter, file: string): TypedValue[] {
	const values: TypedValue[] = [];
	const add = (words: string, offset: number) => {
		const { line, col } = lines.linePos(offset);
		values.push({ text: words, position: { kind: 'source', file, line, column: col } });
	};
	visit(document, {
		Scalar: (key, { value, range }) => {
			if (key !== 'key' && typeof value === 'string' && range) add(value, range[0]);
		},
		Seq: (_, { flow, items, range }) => {
			const [inner] = items;
			if (!flow || items.length !== 1 || !isSeq(inner) || !inner.flow || !range) return undefined;
			add(text.slice(range[0], range[1]), range[0]);
			return visit.SKIP;
		},
	});
	return values;
}

function locator(document: Document, lines: LineCounter, file: string): Locate {
	return (path) => {
		for (let length = path.length; length >= 0; length--) {
			const offset = offsetOf(document, path.slice(0, length));
			if (offset === undefined) continue;
			const { line, col } = lines.linePos(offset);
			return { kind: 'source', file, line, column: col };
		}
		return { kind: 'source', file, line: 1, column: 1 };
	};
}

/** The place of the key, so that a person lands on the line to change. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number | undefined {
	const key = path.at(-1);
	if (key === undefined) return isNode(document.contents) ? document.contents.range?.[0] : undefined;
	const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
	if (isMap(parent)) {
		const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key);
		return pair && isScalar(pair.key) ? pair.key.range?.[0] : undefined;
	}
	const node = document.getIn(path, true);
	return isNode(node) ? node.range?.[0] : undefined;
}

/** Where the bracket or the quotation mark stands that was still open when the reader gave up. */
function openingLeftOpen(document: Document, text: string, end: number): number | undefined {
	let opening: number | undefined;
	visit(document, {
		Node: (_, node) => {
			const [start, stop] = node.range ?? [];
			if (start === undefined || stop !== end) return;
			const closing = CLOSING[text.charAt(start)];
			if (closing !== undefined && (stop - start < 2 || text.charAt(stop - 1) !== closing)) opening = start;
		},
	});
	return opening;
}

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}', '"': '"', "'": "'" };

function openingWords(opening: string): Pick<Finding, 'message' | 'hint'> {
	const closing = CLOSING[opening] ?? opening;
	return {
		message: { en: `A ${opening} is opened here and never closed, so none of the facts in this file can be shown.`, ja: `ここで始まる ${opening} が閉じていません。このファイルの事実は表示できません。` },
		hint: { en: `Write ${closing} where it ends.`, ja: `終わりに ${closing} を書いてください。` },
	};
}

function reservedNames(document: Document, lines: LineCounter, file: string): Position[] {
	const positions: Position[] = [];
	visit(document, {
		Pair: (_, { key }) => {
			if (!isScalar(key) || key.value !== '__proto__') return;
			const { line, col } = lines.linePos(key.range?.[0] ?? 0);
			positions.push({ kind: 'source', file, line, column: col });
		},
	});
	return positions;
}

function findAlias(document: Document, lines: LineCounter, file: string): Finding | undefined {
	let offset: number | undefined;
	const look = (node: unknown): void => {
		if (offset !== undefined || typeof node !== 'object' || node === null) return;
		if ('source' in node && 'range' in node && !isScalar(node)) offset = (node.range as [number] | undefined)?.[0];
		else if ('anchor' in node && node.anchor && 'range' in node) offset = (node.range as [number] | undefined)?.[0];
		if ('items' in node && Array.isArray(node.items)) node.items.forEach(look);
		if ('key' in node) look(node.key);
		if ('value' in node) look(node.value);
	};
	look(document.contents);
	if (offset === undefined) return undefined;
	const { line, col } = lines.linePos(offset);
	return {
		check: 'yaml-is-well-formed',
		severity: 'mandatory',
		position: { kind: 'source', file, line, column: col },
		message: {
			en: 'YAML anchors (&) and aliases (*) are not used here, because they hide which value readers will see.',
			ja: 'YAML のアンカー（&）と別名（*）は使えません。読者に見える値が分からなくなるためです。',
		},
		hint: { en: 'Write the value itself.', ja: '値をそのまま書いてください。' },
	};
}

function syntaxWords(code: string): Pick<Finding, 'message' | 'hint'> {
	switch (code) {
		case 'DUPLICATE_KEY':
			return {
				message: { en: 'This name stands twice, so nobody can tell which value readers should see.', ja: '同じ名前が二度あり、どちらを読者に示すか決められません。' },
				hint: { en: 'Keep one of the two.', ja: 'どちらか一つを残してください。' },
			};
		case 'TAB_AS_INDENT':
			return {
				message: { en: 'The line begins with a tab, which YAML cannot read.', ja: '行頭にタブがあり、YAML として読めません。' },
				hint: { en: 'Begin the line with spaces, two for each level.', ja: '行頭は空白（一段につき二つ）にしてください。' },
			};
		default:
			return {
				message: { en: 'This line cannot be read as YAML, so none of the facts in this file can be shown.', ja: 'この行を YAML として読めません。このファイルの事実は表示できません。' },
				hint: {
					en: 'Check the indentation (spaces only), the colon with a space after it, and the quotes around text that holds `: ` or begins with a sign.',
					ja: '字下げ（空白のみ）、コロンと続く空白、`: ` を含む文字や記号で始まる文字の引用符を確かめてください。',
				},
			};
	}
}
