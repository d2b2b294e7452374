import { fileURLToPath } from 'node:url';
import type { IncidentInput } from '../../src/core/facts/incident.ts';
import { labelsSchema } from '../../src/core/facts/labels.ts';
import { siteSchema } from '../../src/core/facts/site.ts';
import type { Notice, Translation } from '../../src/core/notice/notice.ts';
import { pageNames, type PageName } from '../../src/core/prose/prose.ts';
import type { Edition } from '../../src/core/record/edition.ts';
import type { PublishedNotice } from '../../src/core/record/record.ts';
import { revisionSchema, type Revision } from '../../src/core/record/revision.ts';
import { readCatalogues } from '../../src/files/read-catalogues.ts';
import { readProse } from '../../src/files/read-prose.ts';
import { siteContentOf, type SiteContent } from '../../src/render/site-content.ts';
import { makeIncident } from './make-incident.ts';

/** UI strings as the site has them. */
export const catalogues = new Map(Object.entries(readCatalogues(fileURLToPath(new URL('../../src/locales/', import.meta.url)))));

/** What one language says: labels, and MDX by page. */
export interface Words extends Partial<Record<PageName, string>> {
	title?: string;
	'short-title'?: string;
	names?: Record<string, string>;
	reasons?: Record<string, string>;
}

export const english: Words = { title: 'Parcels lost', notice: 'Some parcels were lost.' };
export const japanese: Words = { title: '荷物の紛失', notice: '一部の荷物がなくなりました。' };

/** A notice in the languages that are given. */
export function makeNotice(facts: Partial<IncidentInput> = {}, words: Readonly<Record<string, Words>> = { en: english }, id = '2026-lost-parcels'): Notice {
	return {
		id,
		incident: makeIncident(facts),
		translations: Object.fromEntries(Object.entries(words).map(([locale, own]) => [locale, translationOf(own, locale)])),
	};
}

function translationOf({ title = 'Parcels lost', names = {}, reasons = {}, ...words }: Words, locale: string): Translation {
	const pages = pageNames.map((page) => {
		const source = words[page];
		const file = `${locale}/${page}.mdx`;
		return [page, source === undefined ? 'missing' : { file, children: readProse(source, file, page).children }] as const;
	});
	const short = words['short-title'];
	return {
		labels: labelsSchema.parse({ title, names, reasons, ...(short === undefined ? {} : { 'short-title': short }) }),
		pages: Object.fromEntries(pages) as Translation['pages'],
	};
}

/** Revisions of a notice, numbered and a day apart unless a test says otherwise. */
export function makeRecord(...steps: { notice: Notice; revision?: Partial<Revision> }[]): PublishedNotice[] {
	return steps.map(({ notice, revision }, index) => ({
		notice,
		revision: revisionSchema.parse({
			number: index + 1,
			published: `2026-03-${String(4 + index).padStart(2, '0')}T10:00+09:00`,
			kind: 'substantive',
			stage: 'interim',
			files: {},
			previous: 'none',
			...revision,
		}),
	}));
}

/** What readers see of a record: its newest revision. */
export function makeEdition(...steps: Parameters<typeof makeRecord>): Edition {
	const revisions = makeRecord(...steps);
	const newest = revisions.at(-1);
	if (!newest) throw new Error('An edition has at least one revision.');
	return { notice: newest.notice, revisions, isDraft: false };
}

/** A site with these notices, in English, Japanese, Korean and Arabic. */
export function makeSiteContent(...editions: Edition[]): SiteContent {
	const site = siteSchema.parse({
		name: { en: 'Notices', ja: 'お知らせ', ko: '안내', ar: 'إشعارات' },
		'base-url': 'https://notices.example.com',
		locales: ['en', 'ja', 'ko', 'ar'],
		'default-locale': 'en',
		publishers: {
			'parcel-post': {
				name: { en: 'Parcel & Post <Ltd>', ja: '株式会社パーセル', ko: '파슬', ar: 'بريد' },
				domains: ['parcel.example'],
				phones: ['+81364079100'],
			},
		},
	});
	return siteContentOf(site, editions, catalogues);
}
