/**
 * A stand-in for what cannot be read, so that the rest of the content can still be checked and every problem is
 * reported at once. Its values are never shown and never checked; only its names count.
 */
import type { z } from 'zod';
import { ID_PATTERN } from '../core/facts/values.ts';
import { STAND_INS } from '../core/notice/stand-ins.ts';

type Tree = Record<PropertyKey, unknown>;

export interface StandIn<T> {
	value: T;
	/** Nothing that may hold names was left out. */
	isComplete: boolean;
}

/** The value with every refused part replaced or left out; `nothing` where even that cannot be read. */
export function repaired<S extends z.ZodType>(schema: S, value: unknown, issues: readonly z.core.$ZodIssue[]): StandIn<z.output<S>> | 'nothing' {
	const copy: unknown = structuredClone(value);
	let open = issues;
	let isComplete = true;
	const tries = new Map<string, number>();
	// A replacement may uncover what stood behind it: a milestone gets a state, then lacks a date.
	for (let round = 0; round < 2 * STAND_INS.length; round++) {
		for (const issue of open) {
			const place = JSON.stringify(issue.path);
			const tried = tries.get(place) ?? 0;
			tries.set(place, tried + 1);
			isComplete = mend(copy, issue, tried) && isComplete;
		}
		const parsed = schema.safeParse(copy, { reportInput: true });
		if (parsed.success) return { value: parsed.data, isComplete };
		open = parsed.error.issues;
	}
	return 'nothing';
}

/** False where a part was left out that may hold names. @param tried How many stand-ins this place has had before. */
function mend(root: unknown, issue: z.core.$ZodIssue, tried: number): boolean {
	const { path } = issue;
	const key = path.at(-1);
	const parent = path.slice(0, -1).reduce<unknown>((here, step) => (isTree(here) ? here[step] : undefined), root);
	if (issue.code === 'unrecognized_keys') {
		const here = path.reduce<unknown>((value, step) => (isTree(value) ? value[step] : undefined), root);
		if (!isTree(here)) return true;
		const dropped = issue.keys.map((surplus) => here[surplus]);
		for (const surplus of issue.keys) Reflect.deleteProperty(here, surplus);
		return !dropped.some(isTree);
	}
	if (key === undefined || !isTree(parent)) return true;
	// Its name in words would be asked for, and nobody wrote the stand-in.
	if (key === 'signed-by') return Reflect.deleteProperty(parent, key);
	if (issue.code === 'invalid_key' && rename(parent, String(key))) return true;
	if (issue.code === 'invalid_key' || tried >= STAND_INS.length) {
		const held = parent[key];
		Reflect.deleteProperty(parent, key);
		return issue.code !== 'invalid_key' && !isTree(held);
	}
	const written = parent[key];
	parent[key] = (tried === 0 ? likeIt(issue, written) : undefined) ?? standIn(issue, key, tried);
	return true;
}

/** A name with the wrong capitals or with blanks is taken for the one that was meant: `Desk` for `desk`, `zh-hans` for `zh-Hans`. */
function rename(parent: Tree, written: string): boolean {
	const id = written.toLowerCase().replaceAll(/[_ ]/g, '-');
	const meant = [...(ID_PATTERN.test(id) ? [id] : []), ...languageTag(written)].find((name) => name !== written);
	if (meant === undefined || Object.hasOwn(parent, meant)) return false;
	for (const [key, value] of Object.entries(parent)) {
		Reflect.deleteProperty(parent, key);
		parent[key === written ? meant : key] = value;
	}
	return true;
}

function languageTag(written: string): string[] {
	try {
		return Intl.getCanonicalLocales(written);
	} catch {
		return [];
	}
}

/** What keeps the names that hang on a value: those of the two ends of a period, and an id with capitals or blanks. */
function likeIt({ code }: z.core.$ZodIssue, written: unknown): string | undefined {
	if (typeof written !== 'string' || (code !== 'custom' && code !== 'invalid_format')) return undefined;
	if (/\d\s*(?:[/~〜～–—]|から)\s*\d/.test(written) && !/^\d{4}\/\d{1,2}\/\d{1,2}$/.test(written)) return `${STAND_INS[0]}/${STAND_INS[0]}`;
	const id = written.trim().toLowerCase().replaceAll(/[_ ]+/g, '-');
	return code === 'invalid_format' && ID_PATTERN.test(id) ? id : undefined;
}

function standIn(issue: z.core.$ZodIssue, key: PropertyKey, tried: number): unknown {
	if (issue.code === 'invalid_value') return issue.values[0];
	if (issue.code === 'too_small') return issue.origin === 'array' ? ['confidentiality'] : issue.origin === 'string' ? 'x' : Number(issue.minimum);
	if (issue.code === 'invalid_type' && ['int', 'number'].includes(issue.expected)) return 0;
	if (issue.code === 'invalid_type' && ['object', 'record'].includes(issue.expected)) return {};
	if (issue.code === 'invalid_type' && issue.expected === 'array') return [];
	if (issue.code === 'invalid_type' && issue.expected === 'boolean') return false;
	if (issue.code === 'invalid_union' && key === 'state') return 'undecided';
	if (key === 'count') return 'unknown';
	return STAND_INS[tried];
}

function isTree(value: unknown): value is Tree {
	return typeof value === 'object' && value !== null;
}
