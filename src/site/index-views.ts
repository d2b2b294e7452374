/** What the pages above the notices print: the language chooser, the list of notices, search, not found. */
import { isIndexable, localesWith } from '../core/notice/notice.ts';
import { MOST_RESULTS } from '../core/search/search.ts';
import { searchRecords, type SearchRecord } from '../render/search-records.ts';
import type { SiteContent } from '../render/site-content.ts';
import { pagesOf, siteFrame, type Frame } from './frame.ts';
import type { Link } from './link.ts';
import { shortTitle } from './notice-view.ts';

export interface NoticeCard {
	title: string;
	href: string;
	published: { text: string; machine: string };
	publisher: string;
	/** The language the title is in, where the reader’s has none. */
	locale: string;
	mode: 'live' | 'sample' | 'drill';
}

export interface HomeView {
	frame: Frame;
	title: string;
	notices: readonly NoticeCard[];
}

/** The notices of the site, newest first. */
export function homeView(content: SiteContent, locale: string): HomeView {
	const { site, editions, urls } = content;
	const t = content.strings(locale);
	return {
		frame: siteFrame({
			content,
			locale,
			title: site.name[locale] ?? '',
			description: site.name[locale] ?? '',
			path: urls.home,
			available: site.locales,
			isIndexable: isSiteIndexable(content),
		}),
		title: t('site.notices'),
		notices: editions.map(({ notice }) => {
			const spoken = localesWith(notice, 'notice').includes(locale) ? locale : notice.incident['source-locale'];
			const wording = content.wording(notice, spoken);
			const published = wording.date('disclosed');
			return {
				title: wording.labels.title,
				href: urls.page(locale, notice.id, 'notice'),
				published: { text: content.strings(spoken)('notice.published', { date: published.text }), machine: published.machine },
				publisher: wording.publisher,
				locale: spoken,
				mode: notice.incident.mode,
			};
		}),
	};
}

export interface ChooserView {
	frame: Frame;
	languages: readonly (Link & { locale: string; direction: 'ltr' | 'rtl'; siteName: string; choose: string })[];
}

/** The first page: languages in their own names. No script guesses. */
export function chooserView(content: SiteContent): ChooserView {
	const { site, urls, strings } = content;
	const locale = site['default-locale'];
	const frame = siteFrame({ content, locale, title: site.name[locale] ?? '', description: site.name[locale] ?? '', path: () => urls.root, available: [], isIndexable: isSiteIndexable(content) });
	return {
		frame: {
			...frame,
			alternates: [
				...site.locales.map((tag) => ({ hreflang: tag, href: urls.absolute(urls.home(tag)) })),
				{ hreflang: 'x-default', href: urls.absolute(urls.root) },
			],
		},
		languages: site.locales.map((tag) => ({
			locale: tag,
			direction: siteFrame({ content, locale: tag, title: '', description: '', path: urls.home, available: [tag], isIndexable: false }).direction,
			text: strings(tag)('language.name'),
			href: urls.home(tag),
			siteName: site.name[tag] ?? '',
			choose: strings(tag)('site.choose'),
		})),
	};
}

export interface SearchView {
	frame: Frame;
	/** Where the search index is. */
	indexFolder: string;
	/** “2 results for “{query}””, for each number of results that there can be. */
	counts: readonly string[];
	/** Everything that search can find, by notice and page: the search page without a script. */
	index: readonly { title: string; href: string; pages: readonly { title: string; entries: readonly SearchRecord[] }[] }[];
}

export function searchView(content: SiteContent, locale: string): SearchView {
	const { site, editions, urls } = content;
	const t = content.strings(locale);
	return {
		frame: siteFrame({ content, locale, title: t('page.search'), description: t('search.label'), path: urls.search, available: site.locales, isIndexable: false }),
		indexFolder: `${urls.root}pagefind/`,
		counts: Array.from({ length: MOST_RESULTS + 1 }, (_, count) => t('search.count', { count, query: '{query}' })),
		index: editions
			.filter(({ notice }) => localesWith(notice, 'notice').includes(locale))
			.map(({ notice }) => {
				const wording = content.wording(notice, locale);
				const records = searchRecords(notice, wording, urls);
				return {
					title: shortTitle(wording),
					href: urls.page(locale, notice.id, 'notice'),
					pages: pagesOf(notice)
						.map((page) => ({ title: t(`page.${page}`), entries: records.filter((record) => record.page === page && record.kind !== 'event') }))
						.filter(({ entries }) => entries.length > 0),
				};
			}),
	};
}

/** A site that holds only samples and drills stays out of search engines as a whole. */
function isSiteIndexable({ editions }: SiteContent): boolean {
	return editions.some(({ notice, isDraft }) => isIndexable(notice) && !isDraft);
}
