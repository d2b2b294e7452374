/** Where pages say that there are feeds, a calendar, data and plain text. */
import { localesWith } from '../core/notice/notice.ts';
import type { Edition } from '../core/record/edition.ts';
import { hasCalendar } from '../render/calendar.ts';
import { hasNoticeFeed, noticeFeedTitle } from '../render/feeds/notice-feed.ts';
import { hasSiteFeed, siteFeedTitle } from '../render/feeds/site-feed.ts';
import type { SiteContent } from '../render/site-content.ts';
import type { NoticeFile } from '../render/urls.ts';
import type { Link } from './link.ts';

/** For `<link rel="alternate" type="…" href="…" title="…">` in the head. */
export interface FeedAlternate {
	type: string;
	href: string;
	title: string;
}

/** The files beside a notice, for the list “For feeds and machines”; empty where the language does not have the notice. */
export function feedLinks(content: SiteContent, edition: Edition, locale: string): Link[] {
	const { notice } = edition;
	if (!localesWith(notice, 'notice').includes(locale)) return [];
	const t = content.strings(locale);
	const link = (key: string, file: NoticeFile): Link => ({ text: t(key), href: content.urls.file(locale, notice.id, file) });
	return [
		...(hasNoticeFeed(edition, locale) ? [link('feed.atom', 'feed.xml'), link('feed.json', 'feed.json')] : []),
		...(hasCalendar(edition, locale) ? [link('feed.calendar', 'milestones.ics')] : []),
		link('feed.data', 'incident.json'),
		link('feed.text', 'notice.txt'),
	];
}

/** The feeds of the whole site in a language; empty while nothing is published. */
export function siteFeedLinks(content: SiteContent, locale: string): Link[] {
	if (!hasSiteFeed(content)) return [];
	const t = content.strings(locale);
	return [
		{ text: t('feed.atom'), href: content.urls.siteFeed(locale, 'feed.xml') },
		{ text: t('feed.json'), href: content.urls.siteFeed(locale, 'feed.json') },
	];
}

/** What the head of every page of a notice tells feed readers and programs; nothing where the language does not have it. */
export function noticeAlternates(content: SiteContent, edition: Edition, locale: string): FeedAlternate[] {
	const { notice } = edition;
	if (!localesWith(notice, 'notice').includes(locale)) return [];
	const t = content.strings(locale);
	const path = (file: NoticeFile) => content.urls.file(locale, notice.id, file);
	return [
		...(hasNoticeFeed(edition, locale) ? feedAlternates(noticeFeedTitle(content, edition, locale), path('feed.xml'), path('feed.json')) : []),
		...(hasCalendar(edition, locale) ? [{ type: 'text/calendar', href: path('milestones.ics'), title: t('feed.calendar') }] : []),
		{ type: 'application/json', href: path('incident.json'), title: t('feed.data') },
	];
}

/** What the head of the pages above the notices tells feed readers. */
export function siteAlternates(content: SiteContent, locale: string): FeedAlternate[] {
	const { urls } = content;
	return hasSiteFeed(content) ? feedAlternates(siteFeedTitle(content, locale), urls.siteFeed(locale, 'feed.xml'), urls.siteFeed(locale, 'feed.json')) : [];
}

function feedAlternates(title: string, atom: string, json: string): FeedAlternate[] {
	return [
		{ type: 'application/atom+xml', href: atom, title },
		{ type: 'application/feed+json', href: json, title },
	];
}
