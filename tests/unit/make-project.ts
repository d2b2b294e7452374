import { labelsSchema, type Labels } from '../../src/core/facts/labels.ts';
import { siteSchema } from '../../src/core/facts/site.ts';
import type { Position } from '../../src/core/findings/finding.ts';
import type { Translation } from '../../src/core/notice/notice.ts';
import type { Project } from '../../src/core/notice/project.ts';
import { pageNames, type PageName, type ProsePage } from '../../src/core/prose/prose.ts';
import { readProse } from '../../src/files/read-prose.ts';
import type { IncidentInput } from '../../src/core/facts/incident.ts';
import { makeIncident } from './make-incident.ts';

/** What one language has: pages in MDX, and names of labels. */
interface Texts {
	pages?: Partial<Record<PageName, string>>;
	names?: Record<string, string>;
	title?: string;
}

const nowhere: Position = { kind: 'file', file: 'incident.yaml' };

/** A project of one notice with these texts, by language; what a test is about, it passes. */
export function makeProject(texts: Record<string, Texts>, facts: Partial<IncidentInput> = {}): Project {
	const locales = Object.keys(texts);
	const site = siteSchema.parse({
		name: Object.fromEntries(locales.map((locale) => [locale, 'Notices'])),
		'base-url': 'https://notices.parcel-post.example',
		locales,
		'default-locale': locales[0],
		publishers: { 'parcel-post': { name: Object.fromEntries(locales.map((locale) => [locale, 'Parcel Post'])) } },
	});
	const translations = Object.fromEntries(locales.map((locale) => [locale, translation(locale, texts[locale] ?? {})]));
	const labelsAt = Object.fromEntries(locales.map((locale) => [locale, (): Position => ({ kind: 'file', file: `${locale}/labels.yaml` })]));
	const record = { id: '2026-lost-parcels', revisions: [] };
	return {
		site,
		siteAt: () => nowhere,
		siteTyped: [],
		siteComments: [],
		notices: [
			{
				notice: { id: '2026-lost-parcels', incident: makeIncident({ 'source-locale': locales[0] ?? 'en', ...facts }), translations },
				folder: 'content/incidents/2026-lost-parcels',
				at: () => nowhere,
				labelsAt,
				reliable: 'values',
				doubtful: [],
				typed: [],
				comments: [],
				attachments: [],
				record,
			},
		],
		records: [record],
	};
}

function translation(locale: string, { pages = {}, names = {}, title = '…' }: Texts): Translation {
	const made = pageNames.map((name): [PageName, ProsePage | 'missing'] => {
		const text = pages[name];
		if (text === undefined) return [name, 'missing'];
		const { children, isBroken, findings } = readProse(text, `${locale}/${name}.mdx`, name);
		if (findings.length > 0) throw new Error(`${locale}/${name}.mdx: ${findings[0]?.message.en}`);
		return [name, { file: `${locale}/${name}.mdx`, children, isBroken }];
	});
	const labels: Labels | 'missing' = Object.keys(names).length > 0 || title !== '…' ? labelsSchema.parse({ title, names }) : 'missing';
	return { labels, pages: Object.fromEntries(made) as Translation['pages'] };
}
