import type { Notice } from '../../core/notice/notice.ts';
import { leadOf } from '../../core/prose/sections.ts';
import { plainText } from '../../core/prose/text.ts';
import { when, dayIn } from '../../core/dates/when.ts';
import type { Edition } from '../../core/record/edition.ts';
import type { PublishedNotice } from '../../core/record/record.ts';
import { publishedAt } from '../../core/record/revision.ts';
import { bannerOf } from '../banner.ts';
import { changeSentence } from '../change-words.ts';
import { formatDate } from '../format/dates.ts';
import { noticeHref } from '../notice-href.ts';
import { saidChanges } from '../said-changes.ts';
import { plainLine, renderLine } from '../short-markdown.ts';
import type { SiteContent } from '../site-content.ts';
import { withdrawalOf } from '../withdrawal.ts';
import { escapeXml } from '../xml.ts';
import { entryHtml } from './entry-html.ts';
import type { FeedEntry } from './feed.ts';

/**
 * One entry for each revision that readers are told about, newest first: the first publication and every change of
 * content. A mended spelling or a new translation is no news.
 */
export function feedEntries(content: SiteContent, edition: Edition, locale: string): FeedEntry[] {
	return edition.revisions
		.filter(({ revision: { number, kind } }) => number === 1 || kind === 'substantive')
		.map((published) => entryOf(content, edition, published, locale))
		.reverse();
}

/**
 * Names something of a notice for ever, wherever its page moves to (RFC 4151).
 * @example tagOf(content, edition, 'ja', 'revision/2') // => 'tag:notices.example.com,2017:2017-sempre/ja/revision/2'
 */
export function tagOf({ site }: SiteContent, { notice, revisions }: Edition, locale: string, what: string): string {
	const first = revisions[0];
	const year = new Date(first ? publishedAt(first.revision) : 0).getUTCFullYear();
	return `tag:${new URL(site['base-url']).hostname},${year}:${notice.id}/${locale}/${what}`;
}

function entryOf(content: SiteContent, edition: Edition, { revision, notice }: PublishedNotice, locale: string): FeedEntry {
	const { urls } = content;
	const t = content.strings(locale);
	const { number, stage } = revision;
	const date = formatDate(when(dayIn(publishedAt(revision), notice.incident['time-zone'])), locale, notice.incident['time-zone'], t);
	const summary = Object.hasOwn(revision.summary, locale) ? revision.summary[locale] : undefined;
	return {
		id: tagOf(content, edition, locale, `revision/${number}`),
		title: `${titleThen(edition, notice, locale)} – ${t('revision.line', { number, date })}`,
		url: urls.absolute(number === 1 ? urls.page(locale, notice.id, 'notice') : urls.changes(locale, notice.id, number)),
		locale,
		published: publishedAt(revision),
		author: content.publisher(notice).name[locale] ?? '',
		summary: summary && plainLine(summary),
		html: htmlOf(content, edition, { revision, notice }, locale, summary),
		stage: { name: stage, text: t({ interim: 'revision.stageInterim', final: 'revision.stageFinal', withdrawn: 'revision.stageWithdrawn' }[stage]) },
	};
}

/** What the notice was called in that revision; where the language came later, what it is called today. */
function titleThen(edition: Edition, notice: Notice, locale: string): string {
	const source = notice.incident['source-locale'];
	const found = [notice.translations[locale], edition.notice.translations[locale], notice.translations[source]].find(
		(translation) => translation && translation.labels !== 'missing',
	);
	const labels = found?.labels;
	return labels && labels !== 'missing' ? (labels['short-title'] ?? labels.title) : notice.id;
}

function htmlOf(content: SiteContent, edition: Edition, { revision, notice }: PublishedNotice, locale: string, summary: string | undefined): string {
	const t = content.strings(locale);
	const before = edition.revisions[revision.number - 2]?.notice;
	const banner = bannerOf(content, { notice, isDraft: false }, locale);
	const sentences = before ? saidChanges(content, before, notice, locale).map((change) => changeSentence(change, t)) : [];
	const told = [
		...(revision.stage === 'withdrawn' ? withdrawalLines(content, notice, locale) : []),
		...(summary === undefined ? [] : [renderLine(summary, wholeHref(content, notice.id, locale))]),
		...(before ? [] : leadLines(content, notice, locale)),
	];
	const silence = revision.number === 1 ? t('revision.first') : t('revision.noFactChanges');
	return entryHtml({
		locale,
		paragraphs: [...(banner ? [escapeXml(banner.text)] : []), ...(told.length === 0 && sentences.length === 0 ? [escapeXml(silence)] : told)],
		items: sentences.map(escapeXml),
	});
}

function withdrawalLines(content: SiteContent, notice: Notice, locale: string): string[] {
	const { title, reason } = withdrawalOf(content, notice, locale);
	return [title, ...(reason === undefined ? [] : [reason])].map(escapeXml);
}

/** What happened, as the first publication said it; nothing where it was not told in this language then. */
function leadLines(content: SiteContent, notice: Notice, locale: string): string[] {
	const translation = notice.translations[locale];
	if (!translation || translation.labels === 'missing' || translation.pages.notice === 'missing') return [];
	const text = plainText(leadOf(translation.pages.notice.children), content.wording(notice, locale).component);
	return text === '' ? [] : text.split('\n').map(escapeXml);
}

/** A feed is read far from the site, so every link in it is whole. */
function wholeHref(content: SiteContent, notice: string, locale: string): (url: string) => string {
	const href = noticeHref(content, notice, locale);
	return (url) => new URL(href(url), content.urls.absolute(content.urls.root)).href;
}
