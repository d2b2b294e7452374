/**
 * The form of the lists under `src/regimes/`: the elements and how facts show them, and for each regime what it asks
 * for, by which provision, and whether a copy of that provision was opened. Only addresses of authorities stand there.
 */
import { z } from 'zod';
import { parseWhen } from '../dates/when.ts';
import { isEvidencePath } from './evidence-path.ts';
import { questionNames, questions, type QuestionName } from './questions.ts';
import { audiences, bases, elementNames, levels, listNames, sightings, type ListName } from './vocabulary.ts';

const line = z.string().trim().min(1).regex(/^[^\n]*$/);
const words = z.strictObject({ en: line, ja: line });
/** The same in both languages where it is a number. */
const provision = z.union([words, line.transform((text) => ({ en: text, ja: text }))]);
const day = z.string().refine((text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && typeof parseWhen(text) !== 'string');
const path = z.string().refine(isEvidencePath);
const question = z.enum(questionNames as [QuestionName, ...QuestionName[]]);
const condition = question.refine((name) => questions[name].kind === 'condition');
const judgement = question.refine((name) => questions[name].kind === 'judgement');

export const evidenceRuleSchema = z
	.strictObject({
		all: z.array(path).min(1).optional(),
		any: z.array(path).min(1).optional(),
		'implied-by': z.array(path).min(1).optional(),
		'unknown-ok': z.boolean().optional(),
		confirm: judgement.optional(),
		ask: judgement.optional(),
	})
	.refine((rule) => (rule.ask === undefined ? rule.all !== undefined || rule.any !== undefined : Object.keys(rule).length === 1));

const element = z.strictObject({
	kind: z.enum(['content', 'form']),
	name: words,
	/** What it is about, in one sentence. */
	asks: words,
	evidence: evidenceRuleSchema,
	/** Lines that would show it, in the syntax of the file they belong to. */
	write: z.string().min(1).optional(),
});

export const elementsSchema = z.strictObject({
	version: z.int().min(1),
	'as-of': day,
	'sources-read-up-to': day,
	'reviewed-by-counsel': z.boolean(),
	disclaimer: words,
	elements: z.record(z.enum(elementNames), element),
});

/** What was opened to see that the provision says so. Nothing was where it is not verified. */
const verification = {
	verified: z.boolean(),
	seen: z.enum(sightings).optional(),
};
const isCoherent = ({ verified, seen }: { verified: boolean; seen?: string | undefined }) => verified === (seen !== undefined);

const row = z
	.strictObject({
		element: z.enum(elementNames),
		level: z.enum(levels),
		when: condition.optional(),
		then: z.enum(['recommended']).optional(),
		basis: z.enum(bases),
		/** The law or guideline, by its id under `texts`; practice has none. */
		text: line.optional(),
		at: provision.optional(),
		/** Where the same is to be read as well. */
		also: line.optional(),
		...verification,
		note: words.optional(),
		/** Where this list asks for more, or for something narrower, than the element by itself. */
		evidence: evidenceRuleSchema.optional(),
		write: z.string().min(1).optional(),
		/** Where it concerns only some of the audiences of the list. */
		audiences: z.array(z.enum(audiences)).min(1).optional(),
	})
	.refine(isCoherent)
	.refine(({ level, when, then }) => (level === 'conditional' ? when !== undefined : when === undefined && then === undefined))
	.refine(({ basis, text, at }) => (basis === 'practice' ? text === undefined && at === undefined : text !== undefined && at !== undefined));

const clock = z
	.strictObject({ to: words, rule: words, text: line, at: provision, ...verification, note: words.optional() })
	.refine(isCoherent);

export const listSchema = z
	.strictObject({
		name: words,
		/** `advice`: no regime, but what is worth knowing beside one. */
		kind: z.enum(['regime', 'advice']),
		audiences: z.array(z.enum(audiences)).min(1),
		'as-of': day,
		texts: z.record(z.string(), z.strictObject({ title: words, address: z.string().regex(/^https:\/\/\S+$/).optional() })),
		/** By when whom is to be told; shown, never judged. */
		clocks: z.array(clock),
		cautions: z.array(words),
		/** Changes of the law that are known to come, or have just come. */
		ahead: z.array(words),
		rows: z.array(row),
	})
	.refine(({ texts, rows, clocks }) => [...rows, ...clocks].every((each) => [each.text, 'also' in each ? each.also : undefined].every((id) => id === undefined || Object.hasOwn(texts, id))));

export type EvidenceRule = z.output<typeof evidenceRuleSchema>;
export type Elements = z.output<typeof elementsSchema>;
export type RegimeList = z.output<typeof listSchema>;
export type Row = RegimeList['rows'][number];
export type Clock = RegimeList['clocks'][number];

/** Everything under `src/regimes/`. */
export interface RegimeLists extends Elements {
	lists: Readonly<Record<ListName, RegimeList>>;
}

/** @param files What each file holds, by its name without ending. A mistake in one is ours and throws. */
export function regimeLists(files: Readonly<Record<string, unknown>>): RegimeLists {
	const { elements, ...rest } = files;
	const strangers = Object.keys(rest).filter((name) => !(listNames as readonly string[]).includes(name));
	if (strangers.length > 0) throw new Error(`src/regimes has lists that core/regimes/vocabulary.ts does not name: ${strangers.join(', ')}.`);
	const lists = listNames.map((name) => [name, listSchema.parse(rest[name])] as const);
	return { ...elementsSchema.parse(elements), lists: Object.fromEntries(lists) as Record<ListName, RegimeList> };
}
