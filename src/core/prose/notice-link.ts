import type { PageName } from './prose.ts';

/** A link as authors write it, from the notice’s own address: `faq/#points`, `requests/`. */
export interface NoticeLink {
	page: PageName;
	/** The id it leads to, or the top of the page. */
	anchor: string | 'top';
}

/** Anchors that the first page of a notice has by itself. */
export const noticeAnchors = ['what-happened', 'affected', 'to-do', 'milestones', 'contact', 'account', 'revision'] as const;

const NOTICE_LINK = /^(?:\.\.?\/)*(?:(timeline|requests|prevention|faq)\/)?(?:#([A-Za-z0-9-]+))?$/;

/** Reads a link to another part of the same notice; anything else leads elsewhere. */
export function parseNoticeLink(url: string, from: PageName): NoticeLink | 'elsewhere' {
	const match = url === '' ? null : NOTICE_LINK.exec(url);
	if (!match) return 'elsewhere';
	const [, page, anchor] = match;
	return { page: page ? (page as PageName) : url.startsWith('#') ? from : 'notice', anchor: anchor ?? 'top' };
}
