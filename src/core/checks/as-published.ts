import { samePage } from '../changes/same-page.ts';
import type { Notice } from '../notice/notice.ts';
import type { PageName } from '../prose/prose.ts';

/** A translation that nobody has touched since it was published is behind, and its readers are told so. */
export function isAsPublished(notice: Notice, published: Notice | undefined, locale: string, name: PageName): boolean {
	const [now, then] = [notice, published].map((version) => version?.translations[locale]?.pages[name]);
	return now !== undefined && now !== 'missing' && then !== undefined && then !== 'missing' && samePage(now.children, then.children);
}
