/** What every page has around its content: head, languages, banner, navigation. */
import { isIndexable, localesWith, type Notice } from '../core/notice/notice.ts';
import { pageNames, type PageName } from '../core/prose/prose.ts';
import type { Edition } from '../core/record/edition.ts';
import { bannerOf, type Banner } from '../render/banner.ts';
import { directionOf } from '../render/format/formatting-locale.ts';
import type { Translate } from '../render/messages.ts';
import type { NoticePage } from '../render/urls.ts';
import type { SiteContent } from '../render/site-content.ts';
import { feedLinks, noticeAlternates, siteAlternates, siteFeedLinks, type FeedAlternate } from './feed-links.ts';
import type { Link } from './link.ts';

export interface LanguageLink extends Link {
	/** The language, for `lang` and `hreflang`. */
	locale: string;
	isCurrent: boolean;
	/** The page does not exist in that language; the link leads to a page that says so. */
	isMissing: boolean;
}

export interface Alternate {
	hreflang: string;
	href: string;
}

/** Everything that `Base.astro` prints around a page. */
export interface Frame {
	locale: string;
	direction: 'ltr' | 'rtl';
	t: Translate;
	/** For the browser’s tab and search engines. */
	documentTitle: string;
	description: string;
	canonical: string;
	alternates: readonly Alternate[];
	isIndexable: boolean;
	kind: 'website' | 'article';
	siteName: string;
	home: string;
	search: string;
	languages: readonly LanguageLink[];
	banner: Banner | undefined;
	/** The pages of the notice; empty elsewhere. */
	navigation: readonly (Link & { isCurrent: boolean })[];
	/** Feeds and data, for the head. */
	feeds: readonly FeedAlternate[];
	/** The same as links, for people. */
	files: readonly Link[];
	/** Who publishes, and on which domains. */
	colophon: string | undefined;
}

export interface FrameInput {
	content: SiteContent;
	locale: string;
	title: string;
	description: string;
	/** The address of this page in a language. */
	path: (locale: string) => string;
	/** Languages that have this page. */
	available: readonly string[];
	isIndexable: boolean;
}

/** The frame of a page that belongs to no notice. */
export function siteFrame({ content, locale, title, description, path, available, isIndexable: indexable }: FrameInput): Frame {
	const { site, urls, strings } = content;
	const siteName = site.name[locale] ?? '';
	return {
		locale,
		direction: directionOf(locale),
		t: strings(locale),
		documentTitle: title === siteName ? title : `${title} – ${siteName}`,
		description,
		canonical: urls.absolute(path(locale)),
		alternates: [
			...available.map((tag) => ({ hreflang: tag, href: urls.absolute(path(tag)) })),
			{ hreflang: 'x-default', href: urls.absolute(available.includes(site['default-locale']) ? path(site['default-locale']) : path(available[0] ?? locale)) },
		],
		isIndexable: indexable,
		kind: 'website',
		siteName,
		home: urls.home(locale),
		search: urls.search(locale),
		languages: site.locales.map((tag) => ({
			locale: tag,
			text: strings(tag)('language.name'),
			href: path(tag),
			isCurrent: tag === locale,
			isMissing: !available.includes(tag),
		})),
		// The lists name notices by their titles, and those of a draft are not public either.
		banner: content.editions.some(({ isDraft }) => isDraft) ? { kind: 'draft', text: strings(locale)('banner.draft') } : undefined,
		feeds: siteAlternates(content, locale),
		files: siteFeedLinks(content, locale),
		navigation: [],
		colophon: undefined,
	};
}

/** Where within a notice a page stands. */
export interface NoticePlace {
	edition: Edition;
	locale: string;
	title: string;
	description: string;
	path: (locale: string) => string;
	available: readonly string[];
	/** Search engines may show it, where they may show the notice at all. */
	isIndexable: boolean;
	/** Its place in the navigation. */
	current: NoticePage | 'updates' | 'none';
}

/** The frame of a page of a notice. */
export function noticeFrame(content: SiteContent, place: NoticePlace): Frame {
	const { urls, strings } = content;
	const { edition, locale, current } = place;
	const { notice, isDraft } = edition;
	const t = strings(locale);
	const publisher = content.publisher(notice);
	const publisherName = publisher.name[locale] ?? '';
	const pages = [...pagesOf(notice), 'all' as const].map((name) => ({ text: t(`page.${name}`), href: urls.page(locale, notice.id, name), isCurrent: name === current }));
	const updates = { text: t('page.updates'), href: urls.updates(locale, notice.id), isCurrent: current === 'updates' };
	return {
		...siteFrame({ content, ...place, isIndexable: place.isIndexable && isIndexable(notice) && !isDraft && place.available.includes(locale) }),
		kind: 'article',
		feeds: noticeAlternates(content, edition, locale),
		files: feedLinks(content, edition, locale),
		banner: bannerOf(content, edition, locale),
		navigation: edition.revisions.length > 0 ? [...pages.slice(0, -1), updates, ...pages.slice(-1)] : pages,
		colophon: publisher.domains.length > 0 ? t('site.official', { publisher: publisherName, domains: new Intl.ListFormat(locale, { type: 'conjunction' }).format(publisher.domains) }) : publisherName,
	};
}

/** The frame of one of the pages that authors write, or of all of them on one page. */
export function pageFrame(content: SiteContent, edition: Edition, page: NoticePage, locale: string, title: string, description: string): Frame {
	return noticeFrame(content, {
		edition,
		locale,
		title,
		description,
		path: (tag) => content.urls.page(tag, edition.notice.id, page),
		available: localesWith(edition.notice, page === 'all' ? 'notice' : page),
		isIndexable: page !== 'all',
		current: page,
	});
}

/** The pages that the notice has in its source language; others are not offered. */
export function pagesOf(notice: Notice): PageName[] {
	const source = notice.translations[notice.incident['source-locale']];
	return pageNames.filter((page) => source !== undefined && source.pages[page] !== 'missing');
}
