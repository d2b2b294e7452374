/** What pages print of the record: the line on the notice, all updates, an earlier state, a withdrawn notice. */
import { localesWith, type Notice } from '../core/notice/notice.ts';
import { isWithdrawn, type Edition } from '../core/record/edition.ts';
import type { PublishedNotice } from '../core/record/record.ts';
import { publishedAt, type Revision } from '../core/record/revision.ts';
import { changeSentence, type SaidChange } from '../render/change-words.ts';
import { formatInstant } from '../render/format/dates.ts';
import { noticeHref } from '../render/notice-href.ts';
import { saidChanges } from '../render/said-changes.ts';
import { renderLine } from '../render/short-markdown.ts';
import type { SiteContent } from '../render/site-content.ts';
import { withdrawalOf } from '../render/withdrawal.ts';
import { noticeFrame, pageFrame, type Frame } from './frame.ts';
import type { Link } from './link.ts';
import type { NoticePage } from '../render/urls.ts';

export interface SaidSummary {
	/** HTML that `renderLine` made from one line of Markdown. */
	html: string;
	/** The language it is written in. */
	locale: string;
	/** “Summary in Japanese”, where that is not the reader’s language. */
	note: string | undefined;
}

export interface RevisionView {
	number: number;
	/** “Revision 2” */
	name: string;
	time: { text: string; machine: string };
	kind: string;
	stage: string;
	summary: SaidSummary | undefined;
	changes: readonly SaidChange[];
	/** The changes as sentences. */
	sentences: readonly string[];
	asItStood: string;
	/** The comparison with the revision before; none for the first. */
	comparison: string | undefined;
}

/** One line on the notice: which revision, when, what changed, and where to read more. */
export interface RevisionLine {
	revision: RevisionView;
	updates: string;
	/** The reader’s language. */
	locale: string;
}

export function revisionLine(content: SiteContent, edition: Edition, locale: string): RevisionLine | undefined {
	const newest = edition.revisions.at(-1);
	if (!newest) return undefined;
	return { revision: revisionView(content, edition, newest, locale), updates: content.urls.updates(locale, edition.notice.id), locale };
}

/** A revision in the reader’s language, whoever wrote its summary. */
export function revisionView(content: SiteContent, { notice: { id }, revisions }: Edition, { revision, notice }: PublishedNotice, locale: string): RevisionView {
	const { urls } = content;
	const t = content.strings(locale);
	const before = revisions[revision.number - 2];
	const changes = before ? saidChanges(content, before.notice, notice, locale) : [];
	return {
		number: revision.number,
		name: t('page.revision', { number: revision.number }),
		time: { text: formatInstant(publishedAt(revision), locale, notice.incident['time-zone'], t), machine: revision.published },
		kind: t({ substantive: 'revision.kindSubstantive', editorial: 'revision.kindEditorial', translation: 'revision.kindTranslation' }[revision.kind]),
		stage: t({ interim: 'revision.stageInterim', final: 'revision.stageFinal', withdrawn: 'revision.stageWithdrawn' }[revision.stage]),
		summary: summaryOf(content, notice, revision, locale),
		changes,
		sentences: changes.map((change) => changeSentence(change, t)),
		asItStood: urls.revision(locale, id, revision.number),
		comparison: before ? urls.changes(locale, id, revision.number) : undefined,
	};
}

function summaryOf(content: SiteContent, { id, incident }: Notice, { summary }: Revision, locale: string): SaidSummary | undefined {
	const spoken = [locale, incident['source-locale'], ...Object.keys(summary)].find((tag) => Object.hasOwn(summary, tag));
	const text = spoken === undefined ? undefined : summary[spoken];
	if (spoken === undefined || text === undefined) return undefined;
	const note = spoken === locale ? undefined : content.strings(locale)('revision.summaryIn', { language: content.strings(spoken)('language.name') });
	return { html: renderLine(text, noticeHref(content, id, locale)), locale: spoken, note };
}

export interface UpdatesView {
	frame: Frame;
	title: string;
	noticeTitle: string;
	noticeHref: string;
	/** Newest first. */
	revisions: readonly RevisionView[];
}

/** Every revision, newest first. */
export function updatesView(content: SiteContent, edition: Edition, locale: string): UpdatesView {
	const { notice } = edition;
	const { urls } = content;
	const wording = content.wordingThen(notice, locale);
	const title = wording.t('page.updates');
	const available = localesWith(notice, 'notice');
	return {
		frame: noticeFrame(content, {
			edition,
			locale,
			title: `${title} – ${wording.labels['short-title'] ?? wording.labels.title}`,
			description: `${title}: ${wording.labels.title}`,
			path: (tag) => urls.updates(tag, notice.id),
			available,
			isIndexable: true,
			current: 'updates',
		}),
		title,
		noticeTitle: wording.labels.title,
		noticeHref: urls.page(locale, notice.id, 'notice'),
		revisions: edition.revisions.map((published) => revisionView(content, edition, published, locale)).reverse(),
	};
}

/** That a page shows an earlier state, and where the newest is. */
export interface EarlierView {
	text: string;
	newest: Link;
	revision: RevisionView;
}

/** The notice as it stood, as if nothing had come after it; `undefined` when there was no such revision. */
export function editionAt(edition: Edition, number: number): Edition | undefined {
	const published = edition.revisions[number - 1];
	return published && { notice: published.notice, revisions: edition.revisions.slice(0, number), isDraft: false };
}

/** The frame of a page about one revision: kept for ever, and out of search engines. @param sheet 1, or the number of a further sheet, which only this language may have. */
export function revisionFrame(content: SiteContent, edition: Edition, locale: string, title: string, path: (locale: string) => string, sheet = 1): Frame {
	const name = sheet === 1 ? title : `${title} (${sheet})`;
	const frame = noticeFrame(content, { edition, locale, title: name, description: name, path, available: localesWith(edition.notice, 'notice'), isIndexable: false, current: 'none' });
	if (sheet === 1) return frame;
	const canonical = `${frame.canonical}${sheet}/`;
	return { ...frame, canonical, alternates: [{ hreflang: locale, href: canonical }, { hreflang: 'x-default', href: canonical }] };
}

/** `undefined` for the newest revision, which is not an earlier one. */
export function earlierView(content: SiteContent, edition: Edition, number: number, locale: string): EarlierView | undefined {
	const published = edition.revisions[number - 1];
	if (!published || number === edition.revisions.length) return undefined;
	const t = content.strings(locale);
	const revision = revisionView(content, edition, published, locale);
	return {
		text: t('revision.earlier', { number, date: revision.time.text }),
		newest: { text: t('revision.newest'), href: content.urls.page(locale, edition.notice.id, 'notice') },
		revision,
	};
}

export interface WithdrawnView {
	frame: Frame;
	noticeTitle: string;
	title: string;
	reason: string;
	/** The language of the reason, where the reader’s has none. */
	locale: string;
	revision: RevisionLine;
}

/** What every page of a withdrawn notice shows in place of its words; `undefined` while the notice stands. */
export function withdrawnView(content: SiteContent, edition: Edition, page: NoticePage, locale: string): WithdrawnView | undefined {
	const { notice } = edition;
	const revision = revisionLine(content, edition, locale);
	if (!revision || !isWithdrawn(edition)) return undefined;
	const { labels } = content.wordingThen(notice, locale);
	const { title, reason = '', locale: spoken } = withdrawalOf(content, notice, locale);
	return {
		frame: pageFrame(content, edition, page, locale, `${title} – ${labels.title}`, title),
		noticeTitle: labels.title,
		title,
		reason,
		locale: spoken,
		revision,
	};
}
