/**
 * A stand-in for what cannot be read, so that the rest of the content can still be checked and every problem is
 * reported at once. Its values are never shown and never checked; only its names count.
 */
import type { z } from 'zod';

type Tree = Record<PropertyKey, unknown>;

/** The value with every refused part replaced or left out; `undefined` where even that cannot be read. */
export function repaired<S extends z.ZodType>(schema: S, value: unknown, issues: readonly z.core.$ZodIssue[]): z.output<S> | undefined {
	const copy: unknown = structuredClone(value);
	let open = issues;
	// A replacement may uncover what stood behind it: a milestone gets a state, then lacks a date.
	for (let round = 0; round < 4; round++) {
		for (const issue of open) mend(copy, issue, round);
		const parsed = schema.safeParse(copy, { reportInput: true });
		if (parsed.success) return parsed.data;
		open = parsed.error.issues;
	}
	return undefined;
}

function mend(root: unknown, issue: z.core.$ZodIssue, round: number): void {
	const { path } = issue;
	const key = path.at(-1);
	const parent = path.slice(0, -1).reduce<unknown>((here, step) => (isTree(here) ? here[step] : undefined), root);
	if (issue.code === 'unrecognized_keys') {
		const here = path.reduce<unknown>((value, step) => (isTree(value) ? value[step] : undefined), root);
		if (isTree(here)) for (const surplus of issue.keys) Reflect.deleteProperty(here, surplus);
		return;
	}
	if (key === undefined || !isTree(parent)) return;
	if (issue.code === 'invalid_key' || round > 2) Reflect.deleteProperty(parent, key);
	else parent[key] = standIn(issue, key, round);
}

function standIn(issue: z.core.$ZodIssue, key: PropertyKey, round: number): unknown {
	if (issue.code === 'invalid_value') return issue.values[0];
	if (issue.code === 'too_small') return issue.origin === 'array' ? ['confidentiality'] : issue.origin === 'string' ? 'x' : Number(issue.minimum);
	if (issue.code === 'invalid_type' && ['int', 'number'].includes(issue.expected)) return 0;
	if (issue.code === 'invalid_type' && ['object', 'record'].includes(issue.expected)) return {};
	if (issue.code === 'invalid_type' && issue.expected === 'array') return [];
	if (issue.code === 'invalid_type' && issue.expected === 'boolean') return false;
	if (issue.code === 'invalid_union' && key === 'state') return 'undecided';
	if (key === 'count') return 'unknown';
	return ['2000-01-01', 'x', 'UTC'][round];
}

function isTree(value: unknown): value is Tree {
	return typeof value === 'object' && value !== null;
}
