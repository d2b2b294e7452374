import type { PageName } from '../core/prose/prose.ts';
import type { Edition } from '../core/record/edition.ts';
import type { SiteContent } from '../render/site-content.ts';
import type { Link } from './link.ts';
import { earlierView, editionAt, revisionFrame, type EarlierView } from './record-views.ts';
import { sheetsOf, wholeView, type WholeView } from './whole-view.ts';

export interface EarlierNoticeView {
	notice: WholeView;
	/** None for the newest revision, which is not an earlier one. */
	earlier: EarlierView | undefined;
	/** The sheets of a notice that is too long for one; empty for the others. */
	sheets: readonly (Link & { isCurrent: boolean })[];
}

/** How many sheets the notice of a revision fills in a language; none where the language did not have it. */
export function sheetCount(content: SiteContent, edition: Edition, number: number, locale: string): number {
	const then = editionAt(edition, number);
	return then ? sheetsOf(content, then, locale).length : 0;
}

/** The whole notice as it stood in a revision; `undefined` when the language did not have it then. */
export function earlierNoticeView(content: SiteContent, edition: Edition, number: number, locale: string, sheet: number): EarlierNoticeView | undefined {
	const then = editionAt(edition, number);
	if (!then) return undefined;
	const sheets = sheetsOf(content, then, locale);
	const path = (tag: string, which: number) => `${content.urls.revision(tag, edition.notice.id, number)}${which === 1 ? '' : `${which}/`}`;
	const here = sheets[sheet - 1] ?? [];
	const sheetWith = (tag: string, page: PageName) => path(tag, 1 + (tag === locale ? sheets : sheetsOf(content, then, tag)).findIndex((pages) => pages.includes(page)));
	const notice = wholeView(content, then, locale, here, (page) => (here.includes(page) ? '' : sheetWith(locale, page)), (tag, page) => `${sheetWith(tag, page)}#${page}`);
	if (!notice) return undefined;
	const title = `${content.strings(locale)('page.revision', { number })} – ${notice.title}`;
	return {
		notice: { ...notice, frame: revisionFrame(content, then, locale, title, (tag) => path(tag, 1), sheet) },
		earlier: earlierView(content, edition, number, locale),
		sheets: sheets.length < 2 ? [] : sheets.map((_, index) => ({ text: String(index + 1), href: path(locale, index + 1), isCurrent: index + 1 === sheet })),
	};
}
