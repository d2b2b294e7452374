import type { Edition } from '../../core/record/edition.ts';
import { localesWith } from '../../core/notice/notice.ts';
import { bannerOf } from '../banner.ts';
import type { SiteContent } from '../site-content.ts';
import { feedEntries, tagOf } from './feed-entries.ts';
import { feedOf, type Feed } from './feed.ts';

/** A notice has a feed in the languages that it is in, once it is published. */
export function hasNoticeFeed({ notice, revisions }: Edition, locale: string): boolean {
	return revisions.length > 0 && localesWith(notice, 'notice').includes(locale);
}

export function noticeFeedTitle(content: SiteContent, { notice }: Edition, locale: string): string {
	const { labels, t } = content.wording(notice, locale);
	return t('feed.title', { notice: labels['short-title'] ?? labels.title });
}

/** The revisions of one notice. */
export function noticeFeed(content: SiteContent, edition: Edition, locale: string): Feed | undefined {
	if (!hasNoticeFeed(edition, locale)) return undefined;
	const { urls } = content;
	const { notice } = edition;
	return feedOf({
		id: tagOf(content, edition, locale, 'feed'),
		title: noticeFeedTitle(content, edition, locale),
		subtitle: bannerOf(content, edition, locale)?.text,
		locale,
		home: urls.absolute(urls.page(locale, notice.id, 'notice')),
		self: { atom: urls.absolute(urls.file(locale, notice.id, 'feed.xml')), json: urls.absolute(urls.file(locale, notice.id, 'feed.json')) },
		author: content.publisher(notice).name[locale] ?? '',
		entries: feedEntries(content, edition, locale),
	});
}
