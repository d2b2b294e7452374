/**
 * What is published of a notice for programs: the facts as they are now, their names in one language, and every
 * revision with what it changed. Facts are those of `incident.yaml`, under the same names, without what is for staff.
 */
import { z } from 'zod';
import { labelsSchema } from '../facts/labels.ts';
import { publicFactsSchema } from '../facts/staff-facts.ts';
import { locale } from '../facts/values.ts';
import { revisionSchema, stages } from './revision.ts';

const value = z.unknown().meta({ description: 'The value as it stands in `facts` under that name.' });

const fact = {
	name: z.string().meta({ description: 'Which fact: `milestones.payment-restart`. The same in every revision.' }),
	part: z.string().meta({ description: 'The part of `facts` that it stands in: `milestones`.' }),
	id: z.string().optional().meta({ description: 'The entry of that part: `payment-restart`.' }),
	field: z.string().optional().meta({ description: 'The field that changed, where a fact is smaller than its entry: `count`.' }),
};

/** A change by its facts, which needs no language. */
const change = z
	.discriminatedUnion('kind', [
		z.strictObject({ kind: z.literal('added'), ...fact, after: value }),
		z.strictObject({ kind: z.literal('removed'), ...fact, before: value }),
		z.strictObject({ kind: z.literal('changed'), ...fact, before: value, after: value }),
		z.strictObject({ kind: z.literal('reordered'), ...fact, before: z.array(z.string()), after: z.array(z.string()) }),
	])
	.meta({ description: 'A fact that differs from the revision before.' });

const saidChange = z
	.strictObject({
		name: z.string().meta({ description: 'Which fact. Several lines may have one name: a contact’s number and its hours.' }),
		type: z.enum(['added', 'removed', 'changed', 'other']).meta({ description: '`other`: something that only comparing the pages shows.' }),
		what: z.string().meta({ description: 'What changed, in words.' }),
		before: z.string().optional(),
		after: z.string().optional(),
		sentence: z.string().meta({ description: 'The change in one line, as feeds and pages tell it.' }),
	})
	.meta({ description: 'A change as readers of this language are told it.' });

const revision = z
	.strictObject({
		number: revisionSchema.shape.number,
		published: revisionSchema.shape.published.meta({ description: 'When it was published: a time with its offset.' }),
		kind: revisionSchema.shape.kind,
		stage: revisionSchema.shape.stage,
		'needs-no-translation': revisionSchema.shape['needs-no-translation'].unwrap(),
		url: z.url().meta({ description: 'The notice as it stood in this revision.' }),
		summary: z.string().optional().meta({ description: 'What changed, in one line, where someone wrote it in this language.' }),
		changes: z.array(change).meta({ description: 'What it changed in the facts; empty for the first.' }),
		said: z.array(saidChange).meta({ description: 'The same in words.' }),
		files: revisionSchema.shape.files,
		previous: revisionSchema.shape.previous,
	})
	.meta({
		description: 'One published state of the notice. The digests bind it to the one before: who keeps this document can show later what was published.',
	});

export const incidentDocumentSchema = z
	.strictObject({
		$schema: z.url().meta({ description: 'Where this schema is published.' }),
		id: z.string().meta({ description: 'The notice; part of its address.' }),
		url: z.url().meta({ description: 'The notice in this language.' }),
		locale: locale.meta({ description: 'The language of labels, summaries and sentences, as a BCP 47 tag.' }),
		status: z.enum(['published', 'draft']).meta({ description: '`draft`: a working copy, not public.' }),
		stage: z.enum(stages).optional().meta({ description: 'How far the notice is. Absent for a draft that was never published.' }),
		publisher: z
			.strictObject({ name: z.string(), domains: z.array(z.string()), phones: z.array(z.string()) })
			.meta({ description: 'Who publishes it, with the domains and telephone numbers that are really theirs.' }),
		facts: publicFactsSchema,
		labels: labelsSchema.meta({ description: 'What the facts are called in this language; a name that is not translated yet stands in the source language.' }),
		revisions: z.array(revision).meta({ description: 'Every published state, oldest first.' }),
	})
	.meta({ title: 'Candor incident document', description: 'A notice as data: facts, their names in one language, and the record of what changed.' });

export type IncidentDocument = z.output<typeof incidentDocumentSchema>;

/** The JSON Schema (draft 2020-12) of the document. @param address Where it is published. */
export function incidentDocumentJsonSchema(address: string): Record<string, unknown> {
	return { $id: address, ...z.toJSONSchema(incidentDocumentSchema, { io: 'output', target: 'draft-2020-12' }) };
}
