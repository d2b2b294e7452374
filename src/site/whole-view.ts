/** The whole notice on one page, or as much of it as one page can carry. */
import { localesWith } from '../core/notice/notice.ts';
import type { PageName } from '../core/prose/prose.ts';
import { plainText } from '../core/prose/text.ts';
import type { Edition } from '../core/record/edition.ts';
import type { SiteContent } from '../render/site-content.ts';
import { behindView } from './behind-view.ts';
import { pageFrame, pagesOf } from './frame.ts';
import { missingView, noticeView, shortTitle, type MissingView, type NoticeView } from './notice-view.ts';
import { packed, PROSE_LIMIT, textBytes } from './packed.ts';
import { prosePart, proseScope, type Place, type ProsePart } from './prose-part.ts';

export interface WholeView extends Omit<NoticeView, 'requests'> {
	/** It holds the notice page; further sheets of a long notice hold only parts. */
	hasTop: boolean;
	parts: readonly (ProsePart | MissingPart)[];
}

/** A part that this language lacks; it says so in its place, and where to read it. */
export type MissingPart = { page: PageName } & Pick<MissingView, 'title' | 'text' | 'source'>;

/** The whole notice on one page, for reading through and for paper. */
export function allView(content: SiteContent, edition: Edition, locale: string): WholeView | undefined {
	const view = wholeView(content, edition, locale, pagesOf(edition.notice), () => '');
	if (!view) return undefined;
	const wording = content.wording(edition.notice, locale);
	return { ...view, frame: pageFrame(content, edition, 'all', locale, `${wording.t('page.all')} – ${shortTitle(wording)}`, view.frame.description) };
}

/**
 * @param pages Which pages stand on this sheet.
 * @param place At which address another page stands; nothing for those on this sheet.
 * @param elsewhere Where a part that this language lacks stands in another language.
 */
export function wholeView(content: SiteContent, edition: Edition, locale: string, pages: readonly PageName[], place: Place, elsewhere = (locale: string, page: PageName) => content.urls.page(locale, edition.notice.id, page)): WholeView | undefined {
	const { notice } = edition;
	const view = noticeView(content, edition, locale);
	const translation = notice.translations[locale];
	if (!view || !translation) return undefined;
	const wording = content.wording(notice, locale);
	const parts = pages.flatMap((page): (ProsePart | MissingPart)[] => {
		const prose = translation.pages[page];
		if (page === 'notice') return [];
		if (prose !== 'missing') return [prosePart(content, edition, wording, page, place, 1, prose.children)];
		const { title, text, source } = missingView(content, edition, page, locale, (tag) => elsewhere(tag, page));
		return [{ page, title, text, source }];
	});
	return {
		...view,
		scope: proseScope(content, notice, wording, 'notice', place, 1),
		behind: behindView(content, edition, pages, locale),
		hasTop: pages.includes('notice'),
		parts,
	};
}

/** The pages of a notice, on as few sheets as each will arrive in one round trip. */
export function sheetsOf(content: SiteContent, edition: Edition, locale: string): PageName[][] {
	const { notice } = edition;
	if (!localesWith(notice, 'notice').includes(locale)) return [];
	const wording = content.wording(notice, locale);
	const weightOf = (page: PageName) => {
		const prose = notice.translations[locale]?.pages[page];
		return prose === undefined || prose === 'missing' ? 0 : textBytes(plainText(prose.children, wording.component));
	};
	return packed(pagesOf(notice), weightOf, PROSE_LIMIT);
}
