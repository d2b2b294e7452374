import { longestBehind, stepsTo } from '../core/record/translation-status.ts';
import type { Edition } from '../core/record/edition.ts';
import type { PageName } from '../core/prose/prose.ts';
import { formatInstant } from '../render/format/dates.ts';
import { publishedAt } from '../core/record/revision.ts';
import type { SiteContent } from '../render/site-content.ts';
import type { Link } from './link.ts';

/** What readers of a translation are told when the source says something newer. */
export interface BehindView {
	text: string;
	/** What changed since; none where only a draft has changed. With a language where that is not the reader’s. */
	changes: (Link & { locale?: string }) | undefined;
	source: Link & { locale: string };
}

/** Of these pages, the one that has been behind for longest; `undefined` when all say what the source says. */
export function behindView(content: SiteContent, edition: Edition, pages: readonly PageName[], locale: string): BehindView | undefined {
	const first = longestBehind(stepsTo(edition), locale, pages);
	if (!first) return undefined;
	const { notice, revisions } = edition;
	const { urls } = content;
	const t = content.strings(locale);
	const source = notice.incident['source-locale'];
	const language = content.strings(source)('language.name');
	const revision = revisions.find((published) => published.revision.number === first.since)?.revision;
	const date = revision ? formatInstant(publishedAt(revision), locale, notice.incident['time-zone'], t) : t('banner.draft');
	return {
		text: t('behind.text', { language, number: first.since, date }),
		changes: revision && revision.number > 1 ? { text: t('behind.changes'), href: urls.changes(locale, notice.id, revision.number) } : undefined,
		source: { locale: source, text: t('behind.source', { language }), href: urls.page(source, notice.id, pages.length === 1 ? first.page : 'all') },
	};
}

/** The same on a comparison, which shows no changes of its own: those of the source are compared in its language. */
export function behindComparison(content: SiteContent, edition: Edition, pages: readonly PageName[], locale: string): BehindView | undefined {
	const behind = behindView(content, edition, pages, locale);
	const first = longestBehind(stepsTo(edition), locale, pages);
	if (!behind?.changes || !first) return behind;
	return { ...behind, changes: { ...behind.changes, locale: behind.source.locale, href: content.urls.changes(behind.source.locale, edition.notice.id, first.since) } };
}
