/** Which pages a content folder asks for. Worked out from the content alone, so that a build can be held to it. */
import type { Notice } from '../../src/core/notice/notice.ts';
import type { Project } from '../../src/core/notice/project.ts';
import { pageNames, type PageName } from '../../src/core/prose/prose.ts';

interface Address {
	/** Path on the host. */
	path: string;
	/** Where the file stands in the built folder. */
	file: string;
	/** The language of the page. */
	locale: string;
	/** May stand in search engines. */
	isIndexable: boolean;
}

/** A page of a notice. `isMissing`: the language does not have it, and the page says so. */
export interface ExpectedNoticePage extends Address {
	kind: 'notice';
	notice: Notice;
	page: PageName | 'all';
	isMissing: boolean;
}

export type ExpectedPage = (Address & { kind: 'chooser' | 'home' | 'search' | 'not-found' }) | ExpectedNoticePage;

export function expectedPages({ site, notices }: Project): ExpectedPage[] {
	const locale = site['default-locale'];
	const isSiteLive = notices.some(({ notice }) => isLive(notice));
	return [
		{ kind: 'chooser', path: '/', file: 'index.html', locale, isIndexable: isSiteLive },
		{ kind: 'not-found', path: '/404.html', file: '404.html', locale, isIndexable: false },
		...site.locales.flatMap((tag): ExpectedPage[] => [
			{ kind: 'home', ...at(tag), locale: tag, isIndexable: isSiteLive },
			{ kind: 'search', ...at(tag, 'search'), locale: tag, isIndexable: false },
			...notices.flatMap(({ notice }) => noticePages(notice, tag)),
		]),
	];
}

function noticePages(notice: Notice, locale: string): ExpectedNoticePage[] {
	const source = notice.translations[notice.incident['source-locale']];
	const offered = pageNames.filter((page) => source?.pages[page] !== 'missing');
	return [...offered, 'all' as const].map((page) => {
		const isMissing = !localesOf(notice, page).includes(locale);
		return {
			kind: 'notice',
			...at(locale, notice.id, ...(page === 'notice' ? [] : [page])),
			locale,
			notice,
			page,
			isMissing,
			// The whole notice on one page says nothing that the others do not.
			isIndexable: isLive(notice) && !isMissing && page !== 'all',
		};
	});
}

/** The languages that have a page; the whole notice exists where the notice page does. */
export function localesOf(notice: Notice, page: PageName | 'all'): string[] {
	return Object.entries(notice.translations)
		.filter(([, { labels, pages }]) => labels !== 'missing' && pages[page === 'all' ? 'notice' : page] !== 'missing')
		.map(([locale]) => locale);
}

function isLive({ incident }: Notice): boolean {
	return incident.mode === 'live';
}

function at(...parts: string[]): { path: string; file: string } {
	const path = `/${parts.join('/')}/`;
	return { path, file: `${path.slice(1)}index.html` };
}
