/** What the pages of a notice print. */
import type { Edition } from '../core/record/edition.ts';
import { localesWith, type Notice, type Translation } from '../core/notice/notice.ts';
import { bodyOf, leadOf } from '../core/prose/sections.ts';
import { componentsIn, urgencies, type PageName, type ProseComponent, type ProseNode, type Urgency } from '../core/prose/prose.ts';
import { plainText } from '../core/prose/text.ts';
import { affectedRows, dataItemRows, milestoneRows, type AffectedRow, type DataItemRow } from '../render/tables.ts';
import type { NoticePage } from '../render/urls.ts';
import type { SaidContact, SaidMilestone, Wording } from '../render/wording.ts';
import type { SiteContent } from '../render/site-content.ts';
import { behindView, type BehindView } from './behind-view.ts';
import { noticeFrame, pageFrame, pagesOf, type Frame } from './frame.ts';
import type { Link } from './link.ts';
import { prosePart, proseScope, type ProsePart, type ProseScope } from './prose-part.ts';
import { revisionLine, type RevisionLine } from './record-views.ts';

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
	const scope = proseScope(content, notice, wording, 'notice', 'notice', 1);
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
			scope: proseScope(content, notice, wording, 'requests', 'notice', 1),
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
		part: prosePart(content, edition, wording, page, page, 0, prose.children),
		behind: behindView(content, edition, [page], locale),
	};
}

export interface MissingView {
	frame: Frame;
	title: string;
	text: string;
	source: Link & { locale: string };
}

/** The page that says that a language does not have a page, and where to read it. @param path Its address in a language. */
export function missingView(content: SiteContent, edition: Edition, page: NoticePage, locale: string, path = (tag: string) => content.urls.page(tag, edition.notice.id, page), name = content.strings(locale)(`page.${page}`)): MissingView {
	const t = content.strings(locale);
	const source = edition.notice.incident['source-locale'];
	const title = t('missing.title', { page: name, language: t('language.name') });
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
