/**
 * What a command tells a machine (`--json`): one document, whatever happened. Fields are added and never change
 * their meaning; `version` says when one had to.
 */
import { z } from 'zod';
import { pageNames } from '../prose/prose.ts';
import { revisionKinds, stages } from '../record/revision.ts';

const words = z.strictObject({ en: z.string(), ja: z.string() });
const count = z.int().min(0);

const finding = z.strictObject({
	check: z.string().meta({ description: 'The check that found it, for example `fact-names-exist`; README.md explains each.' }),
	severity: z
		.enum(['mandatory', 'recommended', 'informative'])
		.meta({ description: '`mandatory` stops a build or a publication, `recommended` warns, `informative` is shown on request.' }),
	file: z.string().meta({ description: 'The file, from where the command was started.' }),
	line: z.int().min(1).optional().meta({ description: 'Absent where it is about the file as a whole.' }),
	column: z.int().min(1).optional(),
	found: z.string().optional().meta({ description: 'The text that stands there, in one line.' }),
	message: words.meta({ description: 'What is wrong, and why it matters to the people affected.' }),
	hint: words.meta({ description: 'What to write instead.' }),
});

const counts = z.strictObject({ mandatory: count, recommended: count, informative: count });

const run = z.strictObject({
	op: z.enum(['same', 'insert', 'delete']),
	text: z.string(),
	url: z.string().optional().meta({ description: 'Where the words lead.' }),
});

const difference = z
	.strictObject({
		from: z.union([z.int().min(1), z.literal('nothing')]).meta({ description: 'A revision by its number, or `nothing` before the first.' }),
		to: z.union([z.int().min(1), z.literal('working-copy')]),
		facts: z
			.array(
				z.strictObject({
					kind: z.enum(['added', 'removed', 'changed', 'reordered']),
					name: z.string().meta({ description: 'For example `milestones.payment-restart`.' }),
					before: z.unknown().optional(),
					after: z.unknown().optional(),
				}),
			)
			.meta({ description: 'Facts that differ, in the order of incident.yaml.' }),
		told: z.array(z.string()).meta({ description: 'The same as readers are told it, in the source language.' }),
		pages: z.array(
			z.strictObject({
				locale: z.string(),
				page: z.enum([...pageNames, 'labels']),
				state: z.enum(['unchanged', 'changed', 'added', 'removed']),
				changes: z.array(
					z.strictObject({
						place: z.string().meta({ description: 'The section, by its anchor, or the label.' }),
						kind: z.enum(['words', 'mark', 'moved']).meta({ description: '`mark`: for whom or how soon. `moved`: the section stands elsewhere on its page.' }),
						runs: z.array(run),
					}),
				),
			}),
		),
	})
	.meta({ description: 'What differs in facts and words.' });

const results = {
	check: z
		.strictObject({
			notices: z.array(z.string()),
			locales: z.array(z.string()),
			regimes: z.array(z.unknown()).optional().meta({ description: 'With `--regime`: for each notice, what regulators’ lists ask for and how far the facts show it. For staff.' }),
		})
		.meta({ description: 'What was looked at.' }),
	status: z.strictObject({
		site: counts.meta({ description: 'Findings in site.yaml.' }),
		notices: z.array(
			z.strictObject({
				id: z.string(),
				mode: z.enum(['live', 'sample', 'drill']),
				isRecordSound: z.boolean().meta({ description: 'false: what was published cannot be told; `verify` says why.' }),
				published: z.array(
					z.strictObject({ number: z.int().min(1), published: z.string(), isPublic: z.boolean().meta({ description: 'false: scheduled for later.' }) }),
				),
				next: z.int().min(1).meta({ description: 'The number that the working copy would get.' }),
				unpublished: z.array(z.string()).meta({ description: 'Files of the working copy that differ from the newest revision.' }),
				facts: counts.meta({ description: 'Findings in the facts, and in what belongs to no language.' }),
				locales: z.array(
					z.strictObject({
						locale: z.string(),
						pages: z.array(
							z.strictObject({
								page: z.enum(pageNames),
								status: z.enum(['source', 'current', 'behind', 'missing']),
								since: z.int().min(1).optional().meta({ description: 'Behind since this revision.' }),
							}),
						),
						findings: counts,
					}),
				),
			}),
		),
	}),
	diff: z.strictObject({ id: z.string(), ...difference.shape }),
	set: z.strictObject({ id: z.string(), fact: z.string(), before: z.string(), after: z.string() }),
	publish: z.strictObject({
		id: z.string(),
		number: z.int().min(1),
		kind: z.enum(revisionKinds),
		stage: z.enum(stages),
		published: z.string(),
		summary: z.record(z.string(), z.string()),
		isPublished: z.boolean().meta({ description: 'false: shown only, because nobody said yes.' }),
		difference,
	}),
	verify: z.strictObject({
		records: z.array(
			z.strictObject({
				id: z.string(),
				revisions: count,
				files: count,
				digest: z.string().meta({ description: 'SHA-256 of the newest revision.yaml, which binds everything before it; `none` before the first.' }),
			}),
		),
	}),
};

export type ReportResults = { [Name in keyof typeof results]: z.input<(typeof results)[Name]> };

const common = {
	version: z.literal(1),
	exitCode: z.union([z.literal(0), z.literal(1), z.literal(2)]).meta({
		description:
			'0: done. 1: the content has problems, what is published does not allow it, nobody said yes, or Candor failed. 2: what was typed was not understood.',
	}),
	outcome: words.meta({ description: 'What was done, or what was not.' }),
	refusals: z.array(z.strictObject({ message: words, hint: words })).meta({ description: 'Why it was not done, where the reason is no place in the content.' }),
	findings: z.array(finding).meta({ description: 'What the checks found, by file, line and column.' }),
	counts,
};

const document = <Name extends string, Result extends z.ZodType>(command: Name, result: Result) =>
	z.strictObject({ command: z.literal(command), ...common, result: result.optional().meta({ description: 'Absent where the command was refused.' }) });

export const reportDocumentSchema = z
	.discriminatedUnion('command', [
		document('check', results.check),
		document('status', results.status),
		document('diff', results.diff),
		document('set', results.set),
		document('publish', results.publish),
		document('verify', results.verify),
		z.strictObject({ command: z.literal('none').meta({ description: 'No command was understood.' }), ...common }),
	])
	.meta({ title: 'Candor report', description: 'What `--json` prints: one document on standard output.' });

export type ReportDocument = z.output<typeof reportDocumentSchema>;
