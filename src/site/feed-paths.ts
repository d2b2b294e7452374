/** Which files for machines exist: those that have something to say in a language, and no others. */
import type { Edition } from '../core/record/edition.ts';
import { localesWith } from '../core/notice/notice.ts';
import { hasCalendar } from '../render/calendar.ts';
import { hasNoticeFeed } from '../render/feeds/notice-feed.ts';
import { hasSiteFeed } from '../render/feeds/site-feed.ts';
import { siteContent } from './content.ts';

/** One path for each language, once something is published. */
export async function siteFeedPaths() {
	const content = await siteContent();
	return hasSiteFeed(content) ? content.site.locales.map((locale) => ({ params: { locale } })) : [];
}

/** One path for each notice and language that has a feed. */
export async function feedPaths() {
	return pathsWhere(hasNoticeFeed);
}

/** One path for each notice and language that has a date to keep. */
export async function calendarPaths() {
	return pathsWhere(hasCalendar);
}

/** One path for each language that a notice is in. */
export async function translatedPaths() {
	return pathsWhere(({ notice }, locale) => localesWith(notice, 'notice').includes(locale));
}

async function pathsWhere(exists: (edition: Edition, locale: string) => boolean) {
	const { site, editions } = await siteContent();
	return site.locales.flatMap((locale) =>
		editions.filter((edition) => exists(edition, locale)).map(({ notice }) => ({ params: { locale, incident: notice.id } })),
	);
}
