import type { Edition } from '../core/record/edition.ts';
import type { SiteContent } from '../render/site-content.ts';
import { allView, type AllView } from './notice-view.ts';
import { earlierView, editionAt, revisionFrame, type EarlierView } from './record-views.ts';

export interface EarlierNoticeView {
	notice: AllView;
	/** None for the newest revision, which is not an earlier one. */
	earlier: EarlierView | undefined;
}

/** The whole notice as it stood in a revision; `undefined` when the language did not have it then. */
export function earlierNoticeView(content: SiteContent, edition: Edition, number: number, locale: string): EarlierNoticeView | undefined {
	const then = editionAt(edition, number);
	const notice = then && allView(content, then, locale);
	if (!then || !notice) return undefined;
	const title = `${content.strings(locale)('page.revision', { number })} – ${notice.title}`;
	return {
		notice: { ...notice, frame: revisionFrame(content, then, locale, title, (tag) => content.urls.revision(tag, edition.notice.id, number)) },
		earlier: earlierView(content, edition, number, locale),
	};
}
