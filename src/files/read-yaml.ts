import { isMap, isNode, isPair, isScalar, isSeq, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import type { Finding, Position } from '../core/findings/finding.ts';
import { hiddenCharacter } from '../core/findings/hidden-characters.ts';
import { refusedName, schemaFindings } from '../core/findings/schema-findings.ts';
import type { Comment, TypedValue } from '../core/notice/project.ts';
import { Lines } from './lines.ts';
import { yamlComments } from './read-comments.ts';
import { readText } from './read-text.ts';
import { repaired } from './repaired.ts';
import { nestedTooDeep, problemsIn, syntaxProblem, type YamlProblem } from './yaml-problems.ts';
import { deepWords, twiceWords } from './yaml-words.ts';

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
	return read.kind === 'refused' ? { kind: 'refused', findings: [read.finding] } : parseYaml(read.text, file, schema, check);
}

/** @param text As `readText` gives it. */
export function parseYaml<S extends z.ZodType>(text: string, file: string, schema: S, check: string): YamlFile<z.output<S>> {
	const lines = new Lines(text);
	const place = (offset: number) => lines.position(file, offset);
	const told = ({ offset, ...words }: YamlProblem): Finding => ({ check: 'yaml-is-well-formed', severity: 'mandatory', position: place(offset), found: lines.at(offset).trim(), ...words });
	const deep = nestedTooDeep(text);
	if (deep !== undefined) return { kind: 'refused', findings: [told({ offset: deep, ...deepWords })] };

	const document = documentOf(text);
	if (document === 'too-deep') return { kind: 'refused', findings: [told({ offset: 0, ...deepWords })] };
	const syntax = syntaxProblem(document, text);
	const { refusing, reserved, doubtful, ...found } = problemsIn(document);
	const twice = found.twice.map(({ offset, first }) => ({ offset, ...twiceWords(lines.numberAt(first), lines.at(first).trim()) }));
	// After the first line that cannot be read, most complaints about the rest of the file are its consequences.
	const broken = syntax ? [syntax, ...twice] : [...refusing, ...twice];
	if (broken.length > 0) return { kind: 'refused', findings: broken.map(told) };

	const at = locator(document, place);
	const comments = () => yamlComments(text, file);
	const typed = () => typedValues(document, text, place);
	const value: unknown = document.toJS({ maxAliasCount: 0 }) ?? {};
	const findings = [
		...[...hiddenIn(lines), ...doubtful].map(told),
		// A schema passes over this one name without a word.
		...reserved.map((offset): Finding => ({ check, severity: 'mandatory', position: place(offset), ...refusedName('__proto__') })),
	];
	if (findings.length === 0) findings.push(...hiddenInValues(value, at));
	const parsed = schema.safeParse(value, { reportInput: true });
	if (!parsed.success) findings.push(...schemaFindings(check, schema, value, parsed.error.issues, at));
	if (parsed.success && findings.length === 0) return { kind: 'read', value: parsed.data, at, typed, comments };
	const standIn = parsed.success ? { value: parsed.data, isComplete: true } : repaired(schema, value, parsed.error.issues);
	if (standIn === 'nothing') return { kind: 'refused', findings };
	return { kind: 'repaired', value: standIn.value, at, typed, comments, isComplete: standIn.isComplete && reserved.length === 0, findings };
}

function documentOf(text: string): Document | 'too-deep' {
	try {
		// The parser would compare each name with each; looking for those that stand twice is ours.
		return parseDocument(text, { prettyErrors: false, uniqueKeys: false, resolveKnownTags: false });
	} catch (error) {
		if (error instanceof RangeError) return 'too-deep';
		throw error;
	}
}

/** Characters that nobody sees, as they stand in the file. */
function hiddenIn(lines: Lines): YamlProblem[] {
	return lines.all.flatMap((line, index) => {
		const hidden = hiddenCharacter(line);
		return hidden ? [{ offset: lines.offset(index + 1, hidden.index + 1), message: hidden.message, hint: hidden.hint }] : [];
	});
}

/** The same, written as escapes (`"\\u202e"`). */
function hiddenInValues(value: unknown, at: Locate, path: readonly PropertyKey[] = []): Finding[] {
	if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, inner]) => hiddenInValues(inner, at, [...path, Array.isArray(value) ? Number(key) : key]));
	const hidden = typeof value === 'string' ? hiddenCharacter(value) : undefined;
	return hidden ? [{ check: 'yaml-is-well-formed', severity: 'mandatory', position: at(path), found: String(value), message: hidden.message, hint: hidden.hint }] : [];
}

/** Every value, and the source of what stands in two pairs of square brackets without quotation marks, which YAML takes for a list. */
function typedValues(document: Document, text: string, place: (offset: number) => Position): TypedValue[] {
	const values: TypedValue[] = [];
	const add = (words: string, offset: number) => {
		values.push({ text: words, position: place(offset) });
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

function locator(document: Document, place: (offset: number) => Position): Locate {
	return (path) => {
		for (let length = path.length; length >= 0; length--) {
			const offset = offsetOf(document, path.slice(0, length));
			if (offset !== undefined) return place(offset);
		}
		return place(0);
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
