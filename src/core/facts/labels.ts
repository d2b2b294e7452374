/**
 * Labels are what the facts are called in one language: `labels.yaml` beside the prose of that language.
 * One line each, in plain Markdown; no number or date that is a fact.
 */
import { z } from 'zod';
import { id, line } from './values.ts';

export const labelsSchema = z
	.strictObject({
		title: line.meta({ description: 'The heading of the notice, for example “Apology and report about unauthorised access to customer data”.' }),
		'short-title': line.optional().meta({ description: 'A shorter heading for lists and browser tabs.' }),
		names: z
			.record(id, line)
			.default({})
			.meta({ description: 'What each id of incident.yaml is called in this language: organisations, services, cohorts, groups not affected, data items, measures, milestones, contacts, the role that signs.' }),
		reasons: z
			.record(z.string(), line)
			.default({})
			.meta({ description: 'Why a page or an entry was withdrawn, by its address (`faq/#points`); the whole notice by `notice`.' }),
	})
	.meta({ title: 'Candor labels', description: 'The names of the facts in one language.' });

export type Labels = z.output<typeof labelsSchema>;
