/** The whole notice as plain text, in the order of the notice page: to be mailed, faxed, or read in a terminal. */
import { localesWith, type Notice, type Translation } from '../../core/notice/notice.ts';
import { pageNames, type PageName } from '../../core/prose/prose.ts';
import { bodyOf, leadOf } from '../../core/prose/sections.ts';
import { isWithdrawn, type Edition } from '../../core/record/edition.ts';
import { publishedAt } from '../../core/record/revision.ts';
import { longestBehind, stepsTo } from '../../core/record/translation-status.ts';
import { bannerOf } from '../banner.ts';
import { formatInstant } from '../format/dates.ts';
import type { SiteContent } from '../site-content.ts';
import { withdrawalOf } from '../withdrawal.ts';
import type { Wording } from '../wording.ts';
import { linesFor } from './lines.ts';
import { proseText } from './prose-text.ts';
import type { TextScope } from './text-scope.ts';
import { affectedText, contactsText, dataItemsText, milestonesText } from './table-text.ts';

/**
 * Hosts often send text without its encoding, and browsers then guess. A byte order mark settles it: it goes
 * before whatever the host says. https://encoding.spec.whatwg.org/#bom-sniff
 */
const BYTE_ORDER_MARK = '\ufeff';

/** `notice.txt`; `undefined` in a language that does not have the notice. */
export function noticeText(content: SiteContent, edition: Edition, locale: string): string | undefined {
	const { notice } = edition;
	const translation = notice.translations[locale];
	if (!translation || !localesWith(notice, 'notice').includes(locale)) return undefined;
	const wording = content.wording(notice, locale);
	const scope = scopeOf(content, notice, wording);
	const parts = isWithdrawn(edition) ? withdrawalText(content, notice, scope) : [behindText(content, edition, scope), ...wordsOf(translation, scope)];
	const blocks = [...topText(content, edition, scope), ...parts.flat(), ...endText(content, notice, scope)];
	return `${BYTE_ORDER_MARK}${blocks.join('\n\n')}\n`;
}

function scopeOf({ urls }: SiteContent, { id, incident }: Notice, wording: Wording): TextScope {
	const numbers = Object.keys(incident.contacts).flatMap((contact) => {
		const { phone, email, url } = wording.contact(contact);
		return [phone?.international, phone?.national, email, url].filter((text) => text !== undefined);
	});
	const home = urls.absolute(urls.page(wording.locale, id, 'notice'));
	return { wording, lines: linesFor(wording.locale, numbers), absolute: (url) => new URL(url, home).href };
}

function topText(content: SiteContent, edition: Edition, { wording, lines }: TextScope): string[] {
	const { t, labels, publisher } = wording;
	const { notice, revisions, isDraft } = edition;
	const newest = revisions.at(-1)?.revision;
	const banner = bannerOf(content, edition, wording.locale);
	const date = newest && formatInstant(publishedAt(newest), wording.locale, notice.incident['time-zone'], t);
	return [
		...(banner ? [lines.paragraph(banner.text)] : []),
		lines.heading(labels.title, '='),
		[
			publisher,
			t('notice.published', { date: wording.date('disclosed').text }),
			...(newest && date !== undefined && !isDraft ? [t('revision.line', { number: newest.number, date })] : []),
		]
			.map(lines.paragraph)
			.join('\n'),
	];
}

/** A page that is out of date says so; a sheet of paper cannot be looked up again. */
function behindText(content: SiteContent, edition: Edition, { wording, lines }: TextScope): string[] {
	const { t, locale } = wording;
	const { notice, revisions, isDraft } = edition;
	const behind = longestBehind(stepsTo(edition), locale, pageNames);
	if (!behind) return [];
	const source = notice.incident['source-locale'];
	const language = content.strings(source)('language.name');
	const revision = revisions[behind.since - 1]?.revision;
	const date =
		revision && !(isDraft && behind.since > revisions.length)
			? formatInstant(publishedAt(revision), locale, notice.incident['time-zone'], t)
			: t('banner.draft');
	const address = content.urls.absolute(content.urls.page(source, notice.id, 'all'));
	return [[t('behind.text', { language, number: behind.since, date }), lines.pair(t('behind.source', { language }), address)].map(lines.paragraph).join('\n')];
}

function withdrawalText(content: SiteContent, notice: Notice, { wording, lines }: TextScope): string[] {
	const { title, reason } = withdrawalOf(content, notice, wording.locale);
	return [title, ...(reason === undefined ? [] : [reason])].map(lines.paragraph);
}

/** Every part of the notice, each under its heading. */
function wordsOf({ pages }: Translation, scope: TextScope): string[] {
	const { wording, lines } = scope;
	const { t, incident, publisher } = wording;
	const prose = (page: PageName) => (pages[page] === 'missing' ? [] : pages[page].children);
	const section = (key: string, blocks: readonly string[]) => (blocks.length > 0 ? [lines.heading(t(key), '='), ...blocks] : []);
	const { misuse, 'signed-by': signedBy, 'next-update': nextUpdate } = incident;
	const news = [
		...(misuse
			? [
					t({ seen: 'notice.misuseSeen', 'not-seen': 'notice.misuseNotSeen', unknown: 'notice.misuseUnknown' }[misuse.state], {
						date: wording.date('misuse.as-of').text,
					}),
				]
			: []),
		...(nextUpdate === undefined ? [] : [t('notice.nextUpdate', { date: wording.date('next-update').text })]),
	];
	const dataItems = dataItemsText(scope);
	const signature = signedBy === undefined ? publisher : t('notice.signedBy', { publisher, role: wording.name(signedBy) });
	const signed = [t('notice.published', { date: wording.date('disclosed').text }), signature].map(lines.paragraph).join('\n');
	return [
		...section('notice.whatHappened', [...proseText(leadOf(prose('notice')), scope), ...news.map(lines.paragraph)]),
		...section('notice.affected', [...affectedText(scope), ...(dataItems.length > 0 ? [lines.heading(t('data.caption'), '-'), ...dataItems] : [])]),
		...section('page.requests', proseText(prose('requests'), scope)),
		...section('notice.waiting', milestonesText(scope)),
		...section('notice.contact', contactsText(scope)),
		...section('notice.account', [...proseText(bodyOf(prose('notice')), scope), signed]),
		...section('page.timeline', proseText(prose('timeline'), scope)),
		...section('page.prevention', proseText(prose('prevention'), scope)),
		...section('page.faq', proseText(prose('faq'), scope)),
	];
}

/** Where the newest version is, and how to tell a genuine one. */
function endText(content: SiteContent, notice: Notice, { wording, lines }: TextScope): string[] {
	const { t, locale, publisher } = wording;
	const { domains } = content.publisher(notice);
	const official = domains.length > 0 ? [t('site.official', { publisher, domains: wording.list(domains) })] : [];
	return [
		'* * *',
		[lines.pair(t('revision.newest'), content.urls.absolute(content.urls.page(locale, notice.id, 'notice'))), ...official].map(lines.paragraph).join('\n'),
	];
}
