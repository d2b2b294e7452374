import { parseNoticeLink } from '../core/prose/notice-link.ts';
import type { SiteContent } from './site-content.ts';

/**
 * Where a link leads that an author wrote from the notice’s own address, in a line that is printed on several pages.
 * @example noticeHref(content, '2017-sempre', 'en')('faq/#points') // => '/en/2017-sempre/faq/#points'
 */
export function noticeHref({ urls }: SiteContent, notice: string, locale: string): (url: string) => string {
	return (url) => {
		const link = parseNoticeLink(url, 'notice');
		if (link !== 'elsewhere') return `${urls.page(locale, notice, link.page)}${link.anchor === 'top' ? '' : `#${link.anchor}`}`;
		if (URL.canParse(url)) return url;
		const { pathname, search, hash } = new URL(url, urls.absolute(urls.page(locale, notice, 'notice')));
		return `${pathname}${search}${hash}`;
	};
}
