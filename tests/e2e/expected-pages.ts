/** Which pages a content folder asks for. Worked out from the content alone, so that a build can be held to it. */
import type { Notice } from '../../src/core/notice/notice.ts';
import type { Project } from '../../src/core/notice/project.ts';
import { pageNames, type PageName } from '../../src/core/prose/prose.ts';
import type { PublishedNotice } from '../../src/core/record/record.ts';

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

/**
 * What stands at an address: the page itself, or that the language does not have it, that it was published once and
 * is gone, or that the whole notice was withdrawn.
 */
export type Shows = 'itself' | 'missing' | 'gone' | 'withdrawn';

/** One of the pages that authors write, or all of them on one page. */
export interface ExpectedNoticePage extends Address {
	kind: 'notice';
	notice: Notice;
	page: PageName | 'all';
	shows: Shows;
}

/** A page about what was published: all of it, one state, or what changed in it. */
export interface ExpectedRecordPage extends Address {
	kind: 'updates' | 'revision' | 'changes';
	notice: Notice;
	shows: Shows;
	/** A long comparison goes on here; other languages may be cut at other places. */
	isFurtherPart: boolean;
}

export type ExpectedPage = (Address & { kind: 'chooser' | 'home' | 'search' | 'not-found' }) | ExpectedNoticePage | ExpectedRecordPage;

/** A notice as the site shows it. */
export interface ShownNotice {
	notice: Notice;
	/** What was published of it, oldest first. */
	revisions: readonly PublishedNotice[];
	isDraft: boolean;
}

/** Readers see the newest published state and no exercises; staff see the working copies of everything. */
export function shownNotices({ notices, records }: Project, showing: 'published' | 'draft'): ShownNotice[] {
	const published = (id: string) => records.find((record) => record.id === id)?.revisions.filter(({ revision }) => Date.parse(revision.published) <= Date.now()) ?? [];
	if (showing === 'draft') return notices.map(({ notice }) => ({ notice, revisions: published(notice.id), isDraft: true }));
	return records.flatMap(({ id }) => {
		const revisions = published(id);
		const notice = revisions.at(-1)?.notice;
		return notice && notice.incident.mode !== 'drill' ? [{ notice, revisions, isDraft: false }] : [];
	});
}

/** @param files What was built, because long comparisons are cut into parts that only the builder can count. */
export function expectedPages({ site }: Project, shown: readonly ShownNotice[], files: readonly string[]): ExpectedPage[] {
	const locale = site['default-locale'];
	const isSiteLive = shown.some(isLive);
	return [
		{ kind: 'chooser', path: '/', file: 'index.html', locale, isIndexable: isSiteLive },
		{ kind: 'not-found', path: '/404.html', file: '404.html', locale, isIndexable: false },
		...site.locales.flatMap((tag): ExpectedPage[] => [
			{ kind: 'home', ...at(tag), locale: tag, isIndexable: isSiteLive },
			{ kind: 'search', ...at(tag, 'search'), locale: tag, isIndexable: false },
			...shown.flatMap((notice) => [...noticePages(notice, tag), ...recordPages(notice, tag, files)]),
		]),
	];
}

function noticePages(shown: ShownNotice, locale: string): ExpectedNoticePage[] {
	const { notice } = shown;
	const gone = pageNames.filter((page) => Object.hasOwn(notice.incident.gone, `${page}/`));
	return [...offeredPages(notice), ...gone, 'all' as const].map((page) => {
		const isThere = localesOf(notice, page).includes(locale);
		return {
			kind: 'notice',
			...at(locale, notice.id, ...(page === 'notice' ? [] : [page])),
			locale,
			notice,
			page,
			shows: isWithdrawn(shown) ? 'withdrawn' : gone.some((name) => name === page) ? 'gone' : isThere ? 'itself' : 'missing',
			// The whole notice on one page says nothing that the others do not.
			isIndexable: isLive(shown) && isThere && page !== 'all',
		};
	});
}

function recordPages(shown: ShownNotice, locale: string, files: readonly string[]): ExpectedRecordPage[] {
	const { notice, revisions } = shown;
	const page = (kind: ExpectedRecordPage['kind'], then: Notice, ...parts: string[]): ExpectedRecordPage => ({
		kind,
		...at(locale, notice.id, ...parts),
		locale,
		notice: then,
		shows: localesOf(then, 'notice').includes(locale) ? 'itself' : 'missing',
		isFurtherPart: kind === 'changes' && parts.length > 3,
		isIndexable: kind === 'updates' && isLive(shown) && localesOf(then, 'notice').includes(locale),
	});
	if (revisions.length === 0) return [];
	return [
		page('updates', notice, 'updates'),
		...revisions.flatMap(({ revision: { number }, notice: then }) => {
			const part = new RegExp(`^${locale}/${notice.id}/revisions/${number}/changes/(\\d+)/index\\.html$`);
			const further = files.flatMap((file) => part.exec(file)?.[1] ?? []);
			const comparison = [[], ...further.map((name) => [name])].map((rest) => page('changes', then, 'revisions', String(number), 'changes', ...rest));
			return [page('revision', then, 'revisions', String(number)), ...(number > 1 ? comparison : [])];
		}),
	];
}

/** The pages that the source language has; others are not offered. */
export function offeredPages({ incident, translations }: Notice): PageName[] {
	const source = translations[incident['source-locale']];
	return pageNames.filter((page) => source !== undefined && source.pages[page] !== 'missing');
}

/** The languages that have a page; the whole notice exists where the notice page does. */
export function localesOf(notice: Notice, page: PageName | 'all'): string[] {
	return Object.entries(notice.translations)
		.filter(([, { labels, pages }]) => labels !== 'missing' && pages[page === 'all' ? 'notice' : page] !== 'missing')
		.map(([locale]) => locale);
}

function isLive({ notice, isDraft }: ShownNotice): boolean {
	return notice.incident.mode === 'live' && !isDraft;
}

/** A draft is shown as it is written. */
function isWithdrawn({ revisions, isDraft }: ShownNotice): boolean {
	return !isDraft && revisions.at(-1)?.revision.stage === 'withdrawn';
}

function at(...parts: string[]): { path: string; file: string } {
	const path = `/${parts.join('/')}/`;
	return { path, file: `${path.slice(1)}index.html` };
}
