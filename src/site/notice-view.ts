/** What the pages of a notice print. */
import type { Edition } from '../core/record/edition.ts';
import { localesWith, type Notice, type Translation } from '../core/notice/notice.ts';
import { parseNoticeLink } from '../core/prose/notice-link.ts';
import { bodyOf, entriesOf, leadOf } from '../core/prose/sections.ts';
import { entryTitle } from '../render/search-records.ts';
import { componentsIn, urgencies, type PageName, type ProseComponent, type ProseNode, type Urgency } from '../core/prose/prose.ts';
import { plainText } from '../core/prose/text.ts';
import { affectedRows, dataItemRows, milestoneRows, type AffectedRow, type DataItemRow } from '../render/tables.ts';
import type { NoticePage } from '../render/urls.ts';
import type { SaidContact, SaidMilestone, Wording } from '../render/wording.ts';
import type { SiteContent } from '../render/site-content.ts';
import { behindView, type BehindView } from './behind-view.ts';
import { noticeFrame, pageFrame, pagesOf, type Frame, type Link } from './frame.ts';
import { goneFrom, type GoneView } from './gone-view.ts';
import { revisionLine, type RevisionLine } from './record-views.ts';

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

export interface NoticeView {
	frame: Frame;
	title: string;
	published: { text: string; machine: string };
	publisher: string;
	/** Who signs, in words; the publisher alone when nobody does. */
	signature: string;
	lead: readonly ProseNode[];
	account: readonly ProseNode[];
	scope: ProseScope;
	affected: readonly AffectedRow[];
	dataItems: readonly DataItemRow[];
	requests: { first: readonly ProseComponent[]; total: number; href: string; scope: ProseScope };
	milestones: readonly SaidMilestone[];
	contacts: readonly SaidContact[];
	misuse: string | undefined;
	nextUpdate: string | undefined;
	pages: readonly Link[];
	behind: BehindView | undefined;
	/** Which revision this is and what changed; none for a draft that was never published. */
	revision: RevisionLine | undefined;
}

/** How many requests stand in full on the notice page. */
const FIRST_REQUESTS = 3;

/** The notice page; `undefined` when the language does not have it. */
export function noticeView(content: SiteContent, edition: Edition, locale: string): NoticeView | undefined {
	const { notice } = edition;
	const translation = translationWith(notice, locale, 'notice');
	if (!translation) return undefined;
	const wording = content.wording(notice, locale);
	const { t, publisher } = wording;
	const prose = translation.pages.notice === 'missing' ? [] : translation.pages.notice.children;
	const lead = leadOf(prose);
	const scope = scopeOf(content, notice, wording, 'notice', 'notice', 1);
	const requests = translation.pages.requests === 'missing' ? [] : componentsIn(translation.pages.requests.children, 'Request');
	const published = wording.date('disclosed');
	const { misuse, 'signed-by': signedBy } = notice.incident;
	return {
		frame: pageFrame(content, edition, 'notice', locale, wording.labels.title, plainText(lead, wording.component)),
		title: wording.labels.title,
		published: { text: t('notice.published', { date: published.text }), machine: published.machine },
		publisher,
		signature: signedBy === undefined ? publisher : t('notice.signedBy', { publisher, role: wording.name(signedBy) }),
		lead,
		account: bodyOf(prose),
		scope,
		affected: affectedRows(wording),
		dataItems: dataItemRows(wording),
		requests: {
			first: byUrgency(requests).slice(0, FIRST_REQUESTS),
			total: requests.length,
			href: content.urls.page(locale, notice.id, 'requests'),
			scope: scopeOf(content, notice, wording, 'requests', 'notice', 1),
		},
		milestones: milestoneRows(wording),
		contacts: Object.keys(notice.incident.contacts).map(wording.contact),
		misuse: misuse && t({ seen: 'notice.misuseSeen', 'not-seen': 'notice.misuseNotSeen', unknown: 'notice.misuseUnknown' }[misuse.state], { date: wording.date('misuse.as-of').text }),
		nextUpdate: notice.incident['next-update'] && t('notice.nextUpdate', { date: wording.date('next-update').text }),
		pages: pagesOf(notice)
			.filter((page) => page !== 'notice')
			.map((page) => ({ text: t(`page.${page}`), href: content.urls.page(locale, notice.id, page) })),
		behind: behindView(content, edition, ['notice'], locale),
		revision: revisionLine(content, edition, locale),
	};
}

export interface PageView {
	frame: Frame;
	noticeTitle: string;
	noticeHref: string;
	part: ProsePart;
	behind: BehindView | undefined;
}

/** A page of prose: timeline, requests, prevention, questions. `undefined` when the language does not have it. */
export function pageView(content: SiteContent, edition: Edition, page: PageName, locale: string): PageView | undefined {
	const { notice } = edition;
	const translation = translationWith(notice, locale, page);
	const prose = translation?.pages[page];
	if (!translation || !prose || prose === 'missing') return undefined;
	const wording = content.wording(notice, locale);
	const title = wording.t(`page.${page}`);
	const description = plainText(leadOf(prose.children), wording.component) || wording.labels.title;
	return {
		frame: pageFrame(content, edition, page, locale, `${title} – ${shortTitle(wording)}`, description),
		noticeTitle: wording.labels.title,
		noticeHref: content.urls.page(locale, notice.id, 'notice'),
		part: partOf(content, edition, wording, page, page, 0, prose.children),
		behind: behindView(content, edition, [page], locale),
	};
}

export interface AllView extends Omit<NoticeView, 'requests'> {
	parts: readonly ProsePart[];
}

/** The whole notice on one page. */
export function allView(content: SiteContent, edition: Edition, locale: string): AllView | undefined {
	const { notice } = edition;
	const view = noticeView(content, edition, locale);
	const translation = notice.translations[locale];
	if (!view || !translation) return undefined;
	const wording = content.wording(notice, locale);
	const parts = pagesOf(notice).flatMap((page): ProsePart[] => {
		const prose = translation.pages[page];
		if (page === 'notice' || prose === 'missing') return [];
		return [partOf(content, edition, wording, page, 'all', 1, prose.children)];
	});
	return {
		...view,
		frame: pageFrame(content, edition, 'all', locale, `${wording.t('page.all')} – ${shortTitle(wording)}`, view.frame.description),
		scope: scopeOf(content, notice, wording, 'notice', 'all', 1),
		behind: behindView(content, edition, pagesOf(notice), locale),
		parts,
	};
}

export interface MissingView {
	frame: Frame;
	title: string;
	text: string;
	source: Link & { locale: string };
}

/** The page that says that a language does not have a page, and where to read it. @param path Its address in a language. */
export function missingView(content: SiteContent, edition: Edition, page: NoticePage, locale: string, path = (tag: string) => content.urls.page(tag, edition.notice.id, page)): MissingView {
	const t = content.strings(locale);
	const source = edition.notice.incident['source-locale'];
	const title = t('missing.title', { page: t(`page.${page}`), language: t('language.name') });
	const frame = noticeFrame(content, {
		edition,
		locale,
		title,
		description: t('missing.text'),
		path,
		available: localesWith(edition.notice, page === 'all' ? 'notice' : page),
		isIndexable: false,
		current: page,
	});
	return {
		frame,
		title,
		text: t('missing.text'),
		source: { locale: source, text: t('missing.source', { language: content.strings(source)('language.name') }), href: path(source) },
	};
}

export function shortTitle({ labels }: Wording): string {
	return labels['short-title'] ?? labels.title;
}

/** The most urgent first; among equals, the author’s order. */
function byUrgency(requests: readonly ProseComponent[]): ProseComponent[] {
	const rank = ({ attributes }: ProseComponent) => urgencies.indexOf(attributes['urgency'] as Urgency);
	return [...requests].sort((a, b) => rank(a) - rank(b));
}

function translationWith(notice: Notice, locale: string, page: PageName): Translation | undefined {
	return localesWith(notice, page).includes(locale) ? notice.translations[locale] : undefined;
}

function partOf(content: SiteContent, edition: Edition, wording: Wording, page: PageName, on: NoticePage, shift: number, nodes: readonly ProseNode[]): ProsePart {
	return {
		page,
		title: wording.t(`page.${page}`),
		nodes,
		contents: entriesOf(nodes)
			.filter(({ kind }) => kind !== 'event' && kind !== 'section')
			.map((entry) => ({ href: `#${entry.anchor}`, text: entryTitle(entry, wording) })),
		gone: goneFrom(content, edition, page, wording.locale),
		scope: scopeOf(content, edition.notice, wording, page, on, shift),
	};
}

/**
 * @param page The page the prose was written for.
 * @param on The page it is printed on.
 */
function scopeOf(content: SiteContent, notice: Notice, wording: Wording, page: PageName, on: NoticePage, shift: number): ProseScope {
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
			if (on === 'all') return anchor || `#${link.page}`;
			return link.page === on && anchor ? anchor : `${content.urls.page(wording.locale, notice.id, link.page)}${anchor}`;
		},
	};
}
