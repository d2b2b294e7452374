import type { Edition } from '../../core/record/edition.ts';
import { localesWith } from '../../core/notice/notice.ts';
import { bannerOf } from '../banner.ts';
import type { SiteContent } from '../site-content.ts';
import { feedEntries, tagOf } from './feed-entries.ts';
import { feedOf, type Feed } from './feed.ts';

/** The revisions of one notice; `undefined` in a language that does not have it, and before it is published. */
export function noticeFeed(content: SiteContent, edition: Edition, locale: string): Feed | undefined {
	const { notice } = edition;
	if (!localesWith(notice, 'notice').includes(locale)) return undefined;
	const { urls } = content;
	const { labels, publisher, t } = content.wording(notice, locale);
	return feedOf({
		id: tagOf(content, edition, locale, 'feed'),
		title: t('feed.title', { notice: labels['short-title'] ?? labels.title }),
		subtitle: bannerOf(content, edition, locale)?.text,
		locale,
		home: urls.absolute(urls.page(locale, notice.id, 'notice')),
		self: { atom: urls.absolute(urls.file(locale, notice.id, 'feed.xml')), json: urls.absolute(urls.file(locale, notice.id, 'feed.json')) },
		author: publisher,
		entries: feedEntries(content, edition, locale),
	});
}
