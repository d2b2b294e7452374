import { localesWith } from '../../core/notice/notice.ts';
import type { SiteContent } from '../site-content.ts';
import { feedEntries } from './feed-entries.ts';
import { feedOf, type Feed } from './feed.ts';

/** Feed readers keep what they have seen; the rest is on the site. */
const LIMIT = 50;

export function hasSiteFeed({ editions }: SiteContent): boolean {
	return editions.some(({ revisions }) => revisions.length > 0);
}

export function siteFeedTitle({ site, strings }: SiteContent, locale: string): string {
	return strings(locale)('feed.siteTitle', { site: site.name[locale] ?? '' });
}

/**
 * The revisions of every notice. One that is not translated is told in its source language, as on the home page:
 * readers of any language must learn that it exists. `undefined` while nothing is published.
 */
export function siteFeed(content: SiteContent, locale: string): Feed | undefined {
	const { editions, urls } = content;
	const entries = editions.flatMap((edition) =>
		feedEntries(content, edition, localesWith(edition.notice, 'notice').includes(locale) ? locale : edition.notice.incident['source-locale']),
	);
	return feedOf({
		// Notices come and go, so no first revision can name the feed of them all; its address does.
		id: urls.absolute(urls.siteFeed(locale, 'feed.xml')),
		title: siteFeedTitle(content, locale),
		subtitle: undefined,
		locale,
		home: urls.absolute(urls.home(locale)),
		self: { atom: urls.absolute(urls.siteFeed(locale, 'feed.xml')), json: urls.absolute(urls.siteFeed(locale, 'feed.json')) },
		author: undefined,
		// The sort keeps the order of equals: within a notice newest first, among notices that of the site.
		entries: entries.sort((a, b) => b.published - a.published).slice(0, LIMIT),
	});
}
