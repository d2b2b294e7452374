/** A notice of a few facts, as it is read from a folder, for tests about regulators’ lists. */
import type { IncidentInput } from '../../../../src/core/facts/incident.ts';
import type { Site } from '../../../../src/core/facts/site.ts';
import type { NoticeSource } from '../../../../src/core/notice/project.ts';
import type { Stage } from '../../../../src/core/record/revision.ts';
import { english, makeNotice, makeRecord } from '../../make-site-content.ts';

const position = { kind: 'file', file: 'incident.yaml' } as const;

export const site: Site = {
	name: { en: 'Notices' },
	'base-url': 'https://notices.example.com',
	locales: ['en'],
	'default-locale': 'en',
	publishers: { 'parcel-post': { name: { en: 'Parcel Post Ltd' }, domains: [], phones: [] } },
};

export interface Made {
	facts?: Partial<IncidentInput>;
	/** By language, what its pages and labels hold beside the first page. */
	texts?: NonNullable<Parameters<typeof makeNotice>[1]>;
	/** Of the revisions that were published. */
	stages?: Stage[];
}

export function makeSource({ facts = {}, texts = { en: {} }, stages = [] }: Made = {}): NoticeSource {
	const notice = makeNotice(facts, Object.fromEntries(Object.entries(texts).map(([locale, own]) => [locale, { ...english, ...own }])));
	const revisions = makeRecord(...stages.map((stage) => ({ notice, revision: { stage } })));
	return { notice, folder: '', at: () => position, labelsAt: {}, reliable: 'values', doubtful: [], typed: [], comments: [], attachments: [], record: { id: notice.id, revisions } };
}
