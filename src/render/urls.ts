/** Addresses of the site. Every page ends with a slash, so that no host needs to redirect; files for machines have an extension. */
import type { PageName } from '../core/prose/prose.ts';

export type NoticePage = PageName | 'all';

/** Files beside a notice, made from its record for machines. */
export type NoticeFile = 'feed.xml' | 'feed.json' | 'milestones.ics' | 'incident.json' | 'notice.txt';

/** Paths on the host, under the path of `base-url`. */
export interface Urls {
	/** The language chooser. */
	root: string;
	home(locale: string): string;
	search(locale: string): string;
	page(locale: string, notice: string, page: NoticePage): string;
	/** Every revision, newest first. */
	updates(locale: string, notice: string): string;
	/** The notice as it stood in a revision. */
	revision(locale: string, notice: string, number: number): string;
	/** A revision compared with the one before. */
	changes(locale: string, notice: string, number: number): string;
	/** A file beside a notice. */
	file(locale: string, notice: string, name: NoticeFile): string;
	/** The feed of all notices. */
	siteFeed(locale: string, name: 'feed.xml' | 'feed.json'): string;
	/** A JSON Schema of something that the site publishes. */
	schema(name: string): string;
	/** With scheme and host, for feeds and search engines. */
	absolute(path: string): string;
}

/** @param baseUrl `base-url` of site.yaml; may have a path of its own. */
export function urlsOf(baseUrl: string): Urls {
	const { origin, pathname } = new URL(baseUrl);
	const root = pathname.endsWith('/') ? pathname : `${pathname}/`;
	return {
		root,
		home: (locale) => `${root}${locale}/`,
		search: (locale) => `${root}${locale}/search/`,
		page: (locale, notice, page) => `${root}${locale}/${notice}/${page === 'notice' ? '' : `${page}/`}`,
		updates: (locale, notice) => `${root}${locale}/${notice}/updates/`,
		revision: (locale, notice, number) => `${root}${locale}/${notice}/revisions/${number}/`,
		changes: (locale, notice, number) => `${root}${locale}/${notice}/revisions/${number}/changes/`,
		file: (locale, notice, name) => `${root}${locale}/${notice}/${name}`,
		siteFeed: (locale, name) => `${root}${locale}/${name}`,
		schema: (name) => `${root}schemas/${name}`,
		absolute: (path) => `${origin}${path}`,
	};
}
