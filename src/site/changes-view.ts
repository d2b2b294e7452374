import type { Edition } from '../core/record/edition.ts';
import type { SiteContent } from '../render/site-content.ts';
import type { Frame } from './frame.ts';
import { revisionFrame, revisionView, type RevisionView } from './record-views.ts';

export interface ChangesView {
	frame: Frame;
	title: string;
	revision: RevisionView;
	updates: string;
}

/** A revision compared with the one before: facts as a table, words as insertions and deletions. */
export function changesView(content: SiteContent, edition: Edition, number: number, locale: string): ChangesView {
	const published = edition.revisions[number - 1];
	if (!published) throw new Error(`There is no revision ${number} of \`${edition.notice.id}\`.`);
	const { urls } = content;
	const title = content.strings(locale)('page.changes', { number });
	return {
		frame: revisionFrame(content, edition, locale, title, (tag) => urls.changes(tag, edition.notice.id, number)),
		title,
		revision: revisionView(content, edition, published, locale),
		updates: urls.updates(locale, edition.notice.id),
	};
}
