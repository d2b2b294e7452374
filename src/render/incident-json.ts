/** A notice as data, in one language. */
import { factChanges } from '../core/changes/fact-changes.ts';
import { namedIds } from '../core/facts/names.ts';
import { publicFacts } from '../core/facts/staff-facts.ts';
import { localesWith } from '../core/notice/notice.ts';
import type { Edition } from '../core/record/edition.ts';
import { incidentDocumentJsonSchema, type IncidentDocument } from '../core/record/incident-document.ts';
import type { PublishedNotice } from '../core/record/record.ts';
import { changeSentence } from './change-words.ts';
import { saidChanges } from './said-changes.ts';
import { plainLine } from './short-markdown.ts';
import type { SiteContent } from './site-content.ts';
import type { Urls } from './urls.ts';

/** The schema’s file name under `/schemas/`. */
export const INCIDENT_DOCUMENT_SCHEMA = 'incident-document.schema.json';

/** `incident.json`; `undefined` in a language that does not have the notice. */
export function incidentJson(content: SiteContent, edition: Edition, locale: string): string | undefined {
	const document = incidentDocument(content, edition, locale);
	return document && jsonText(document);
}

/** The JSON Schema of `incident.json`, as it is published beside it. */
export function incidentJsonSchema(urls: Urls): string {
	return jsonText(incidentDocumentJsonSchema(schemaAddress(urls)));
}

function incidentDocument(content: SiteContent, edition: Edition, locale: string): IncidentDocument | undefined {
	const { notice, revisions, isDraft } = edition;
	if (!localesWith(notice, 'notice').includes(locale)) return undefined;
	const { urls } = content;
	const { labels, name } = content.wording(notice, locale);
	const { domains, phones } = content.publisher(notice);
	const newest = revisions.at(-1);
	return {
		$schema: schemaAddress(urls),
		id: notice.id,
		url: urls.absolute(urls.page(locale, notice.id, 'notice')),
		locale,
		status: isDraft ? 'draft' : 'published',
		...(newest ? { stage: newest.revision.stage } : {}),
		publisher: { name: name('publisher'), domains, phones },
		facts: publicFacts(notice.incident),
		labels: { ...labels, names: Object.fromEntries([...namedIds(notice.incident).keys()].map((id) => [id, name(id)])) },
		revisions: revisions.map((published) => revisionOf(content, edition, published, locale)),
	};
}

function revisionOf(
	content: SiteContent,
	{ notice: { id }, revisions }: Edition,
	{ revision, notice }: PublishedNotice,
	locale: string,
): IncidentDocument['revisions'][number] {
	const { urls } = content;
	const { number, published, kind, stage, files, previous } = revision;
	const before = revisions[number - 2]?.notice;
	const summary = Object.hasOwn(revision.summary, locale) ? revision.summary[locale] : undefined;
	const said = before ? saidChanges(content, before, notice, locale) : [];
	return {
		number,
		published,
		kind,
		stage,
		'needs-no-translation': revision['needs-no-translation'],
		url: urls.absolute(urls.revision(locale, id, number)),
		...(summary === undefined ? {} : { summary: plainLine(summary) }),
		changes: before ? factChanges(before.incident, notice.incident) : [],
		said: said.map((change) => ({ ...change, sentence: changeSentence(change, content.strings(locale)) })),
		files,
		previous,
	};
}

function schemaAddress(urls: Urls): string {
	return urls.absolute(urls.schema(INCIDENT_DOCUMENT_SCHEMA));
}

function jsonText(value: unknown): string {
	return `${JSON.stringify(value, undefined, '\t')}\n`;
}
