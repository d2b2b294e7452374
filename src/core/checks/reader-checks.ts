import type { Check } from './check.ts';

/** A check that speaks by itself, before or beside those of the policy. */
export type NamedCheck = Pick<Check, 'name' | 'severity'>;

/** What readers of files find, before any check can look at the content. */
export const readerChecks: readonly NamedCheck[] = [
	{ name: 'files-are-in-place', severity: 'mandatory' },
	{ name: 'files-are-readable', severity: 'mandatory' },
	{ name: 'yaml-is-well-formed', severity: 'mandatory' },
	{ name: 'site-is-well-formed', severity: 'mandatory' },
	{ name: 'incident-is-well-formed', severity: 'mandatory' },
	{ name: 'labels-are-well-formed', severity: 'mandatory' },
	{ name: 'prose-is-declarative', severity: 'mandatory' },
	{ name: 'record-is-unbroken', severity: 'mandatory' },
];

/** What commands find in what they are asked to do; nothing in the content is wrong then. */
export const commandChecks: readonly NamedCheck[] = [
	{ name: 'answers-fit', severity: 'mandatory' },
	{ name: 'xliff-is-sound', severity: 'mandatory' },
	{ name: 'translation-fits', severity: 'mandatory' },
	{ name: 'facts-can-be-set', severity: 'mandatory' },
];
