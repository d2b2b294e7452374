/**
 * A revision is one published state of a notice, frozen and numbered 1, 2, 3 … Its `revision.yaml` says when and
 * why it was published and holds the SHA-256 of every file and of the `revision.yaml` before it, so that the
 * record is a chain in which nothing can be changed, added, left out or reordered without being seen.
 */
import { z } from 'zod';
import { forms, locale } from '../facts/values.ts';
import { parseMoment } from '../dates/when.ts';

/** What kind of change a revision makes. */
export const revisionKinds = ['substantive', 'editorial', 'translation'] as const;
export type RevisionKind = (typeof revisionKinds)[number];

/** How far the notice is. */
export const stages = ['interim', 'final', 'withdrawn'] as const;
export type Stage = (typeof stages)[number];

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const fileName = z
	.string()
	.regex(/^(?:[A-Za-z0-9-]+\/)?[a-z]+\.(?:yaml|mdx)$/)
	.register(forms, { en: 'A file of a revision is called for example incident.yaml or ja/faq.mdx.', ja: '報のファイルの名前は、incident.yaml や ja/faq.mdx のような形です。' });

export const revisionSchema = z
	.strictObject({
		number: z.int().min(1).meta({ description: '1 for the first publication, then one more each time.' }),
		published: z
			.string()
			.superRefine((text, context) => {
				const moment = parseMoment(text);
				if (typeof moment === 'string' || moment.precision !== 'time') {
					context.addIssue({ code: 'custom', params: { problem: typeof moment === 'string' ? moment : 'no-offset' }, input: text });
				}
			})
			.meta({ description: 'When it was, or will be, published: a time with its offset, for example 2017-12-22T10:00+09:00.' }),
		kind: z.enum(revisionKinds).meta({ description: '`substantive`: what readers are told has changed. `editorial`: a slip of the pen. `translation`: a language that came later.' }),
		stage: z.enum(stages).meta({ description: '`interim`: more will follow. `final`: the last report. `withdrawn`: no longer valid; the page says why.' }),
		summary: z.record(locale, z.string().trim().min(1)).default({}).meta({ description: 'One line per language about what changed. Without one, the changed facts speak.' }),
		'needs-no-translation': z.boolean().default(false).meta({ description: 'true when translations are still right although the source text changed, for example after a spelling mistake.' }),
		files: z.record(fileName, sha256).meta({ description: 'SHA-256 of every file of this revision.' }),
		previous: z.union([sha256, z.literal('none')]).meta({ description: 'SHA-256 of the revision.yaml before this one, or `none` for the first.' }),
	})
	.meta({ title: 'Candor revision', description: 'Written by `npm run notice publish`; never edited.' });

export type Revision = z.output<typeof revisionSchema>;

/** When it was published, in milliseconds since 1970 UTC. */
export function publishedAt({ published }: Revision): number {
	return Date.parse(published);
}
