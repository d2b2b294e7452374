/**
 * A notice: the facts of one incident and the prose about it, in every language, at one moment.
 * The working copy is a notice; so is each published revision.
 */
import type { Incident } from '../facts/incident.ts';
import type { Labels } from '../facts/labels.ts';
import type { PageName, ProsePage } from '../prose/prose.ts';

/** What one language has. A missing page or missing labels are gaps that readers are told about. */
export interface Translation {
	labels: Labels | 'missing';
	pages: Readonly<Record<PageName, ProsePage | 'missing'>>;
}

export interface Notice {
	/** The folder’s name, for example `2017-sempre`; part of every address. */
	id: string;
	incident: Incident;
	/** By locale, in the order of the site. */
	translations: Readonly<Record<string, Translation>>;
}

/** The languages in which a page exists, in the order of the site. */
export function localesWith(notice: Notice, page: PageName): string[] {
	return Object.entries(notice.translations)
		.filter(([, { labels, pages }]) => labels !== 'missing' && pages[page] !== 'missing')
		.map(([locale]) => locale);
}

/** Samples and drills say so on every page and stay out of search engines. */
export function isIndexable({ incident }: Notice): boolean {
	return incident.mode === 'live';
}
