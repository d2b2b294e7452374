import type { Edition } from '../core/record/edition.ts';
import { parseNoticeLink } from '../core/prose/notice-link.ts';
import { componentsIn, type PageName, type ProsePage } from '../core/prose/prose.ts';
import type { SiteContent } from '../render/site-content.ts';
import { pageFrame, type Frame } from './frame.ts';
import type { Link } from './link.ts';

/** What stands where a published entry was: its old title, and where it went or why it was withdrawn. */
export interface GoneView {
	/** The old anchor, so that old links still arrive; the page itself when a whole page is gone. */
	anchor: string;
	title: string;
	redirect: Link | undefined;
	reason: string | undefined;
	/** The language of the reason, where the reader’s has none. */
	locale: string;
}

/** What is gone from a page in a language. */
export function goneFrom(content: SiteContent, { notice, revisions }: Edition, page: PageName, locale: string): GoneView[] {
	const t = content.strings(locale);
	const source = notice.incident['source-locale'];
	return Object.entries(notice.incident.gone).flatMap(([address, where]): GoneView[] => {
		const link = parseNoticeLink(address, 'notice');
		if (link === 'elsewhere' || link.page !== page) return [];
		const titles = revisions.toReversed().flatMap(({ notice: then }) => [locale, source].flatMap((tag) => titleIn(then.translations[tag]?.pages[page], link.anchor) ?? []));
		const labelsOf = (tag: string) => notice.translations[tag]?.labels;
		const spoken = [locale, source].find((tag) => {
			const labels = labelsOf(tag);
			return labels && labels !== 'missing' && Object.hasOwn(labels.reasons, address);
		});
		const labels = spoken === undefined ? undefined : labelsOf(spoken);
		const target = 'redirect' in where ? parseNoticeLink(where.redirect, 'notice') : 'elsewhere';
		return [
			{
				anchor: link.anchor === 'top' ? page : link.anchor,
				title: titles[0] ?? (link.anchor === 'top' ? t(`page.${page}`) : address),
				redirect:
					target === 'elsewhere'
						? undefined
						: {
								text: titleIn(notice.translations[locale]?.pages[target.page], target.anchor) ?? t(`page.${target.page}`),
								href: `${content.urls.page(locale, notice.id, target.page)}${target.anchor === 'top' ? '' : `#${target.anchor}`}`,
							},
				reason: labels && labels !== 'missing' ? labels.reasons[address] : undefined,
				locale: spoken ?? locale,
			},
		];
	});
}

/** Pages that were published and are gone as a whole; their addresses still answer. */
export function gonePages({ notice }: Edition): PageName[] {
	return Object.keys(notice.incident.gone).flatMap((address) => {
		const link = parseNoticeLink(address, 'notice');
		return link !== 'elsewhere' && link.anchor === 'top' && link.page !== 'notice' ? [link.page] : [];
	});
}

export interface GonePageView {
	frame: Frame;
	title: string;
	gone: readonly GoneView[];
}

/** A page that is gone as a whole; `undefined` for one that is there. */
export function gonePageView(content: SiteContent, edition: Edition, page: PageName, locale: string): GonePageView | undefined {
	if (!gonePages(edition).includes(page)) return undefined;
	const title = content.strings(locale)(`page.${page}`);
	const { labels } = content.wordingThen(edition.notice, locale);
	return { frame: pageFrame(content, edition, page, locale, `${title} – ${labels.title}`, title), title, gone: goneFrom(content, edition, page, locale) };
}

function titleIn(page: ProsePage | 'missing' | undefined, anchor: string): string | undefined {
	if (page === undefined || page === 'missing') return undefined;
	return componentsIn(page.children).find(({ attributes }) => attributes['id'] === anchor)?.attributes['title'];
}
