/** Prose with what its components need to print themselves. */
import type { Notice } from '../core/notice/notice.ts';
import { parseNoticeLink } from '../core/prose/notice-link.ts';
import type { PageName, ProseNode } from '../core/prose/prose.ts';
import { entriesOf } from '../core/prose/sections.ts';
import type { Edition } from '../core/record/edition.ts';
import { entryTitle } from '../render/search-records.ts';
import type { SiteContent } from '../render/site-content.ts';
import { affectedRows, dataItemRows, milestoneRows, type AffectedRow, type DataItemRow } from '../render/tables.ts';
import type { SaidMilestone, Wording } from '../render/wording.ts';
import type { Link } from './link.ts';
import { goneFrom, type GoneView } from './gone-view.ts';

/** What prose components need to print themselves. */
export interface ProseScope {
	wording: Wording;
	page: PageName;
	affected: readonly AffectedRow[];
	dataItems: readonly DataItemRow[];
	milestones: readonly SaidMilestone[];
	/** Where a link of the author leads on this page. */
	href(url: string): string;
	/** How many levels headings go down, because the page has headings of its own above them. */
	shift: number;
}

/** A part of the notice in prose. */
export interface ProsePart {
	page: PageName;
	title: string;
	nodes: readonly ProseNode[];
	/** Links to its entries. */
	contents: readonly Link[];
	/** What was published here once and is no longer there. */
	gone: readonly GoneView[];
	scope: ProseScope;
}

/**
 * Where prose is printed: on a page of its own, or with others; then the function says at which address another
 * page of the notice stands, and nothing when it stands on the same.
 */
export type Place = PageName | ((page: PageName) => string);

/** Prose of a page, ready to print on that page or on another. */
export function prosePart(content: SiteContent, edition: Edition, wording: Wording, page: PageName, on: Place, shift: number, nodes: readonly ProseNode[]): ProsePart {
	return {
		page,
		title: wording.t(`page.${page}`),
		nodes,
		contents: entriesOf(nodes)
			.filter(({ kind }) => kind !== 'event' && kind !== 'section')
			.map((entry) => ({ href: `#${entry.anchor}`, text: entryTitle(entry, wording) })),
		gone: goneFrom(content, edition, page, wording.locale),
		scope: proseScope(content, edition.notice, wording, page, on, shift),
	};
}

/**
 * @param page The page the prose was written for.
 * @param on The page it is printed on.
 */
export function proseScope(content: SiteContent, notice: Notice, wording: Wording, page: PageName, on: Place, shift: number): ProseScope {
	return {
		wording,
		page,
		affected: affectedRows(wording),
		dataItems: dataItemRows(wording),
		milestones: milestoneRows(wording),
		shift,
		href: (url) => {
			const link = parseNoticeLink(url, page);
			if (link === 'elsewhere') return url;
			const anchor = link.anchor === 'top' ? '' : `#${link.anchor}`;
			if (typeof on === 'function') return `${on(link.page)}${anchor || `#${link.page}`}`;
			return link.page === on && anchor ? anchor : `${content.urls.page(wording.locale, notice.id, link.page)}${anchor}`;
		},
	};
}
