import { stepsOf, translationStatus, type StatusStep } from '../core/record/translation-status.ts';
import type { Edition } from '../core/record/edition.ts';
import type { PageName } from '../core/prose/prose.ts';
import { formatInstant } from '../render/format/dates.ts';
import { publishedAt } from '../core/record/revision.ts';
import type { SiteContent } from '../render/site-content.ts';
import type { Link } from './frame.ts';

/** What readers of a translation are told when the source says something newer. */
export interface BehindView {
	text: string;
	/** What changed since; none where only a draft has changed. */
	changes: Link | undefined;
	source: Link & { locale: string };
}

/** The revisions up to what is shown; a draft counts as the one that would come next. */
export function stepsTo({ notice, revisions, isDraft }: Edition): StatusStep[] {
	const steps = stepsOf(revisions);
	return isDraft ? [...steps, { number: revisions.length + 1, notice, needsTranslation: true }] : steps;
}

/** Of these pages, the one that has been behind for longest; `undefined` when all say what the source says. */
export function behindView(content: SiteContent, edition: Edition, pages: readonly PageName[], locale: string): BehindView | undefined {
	const steps = stepsTo(edition);
	const since = pages.flatMap((page) => {
		const status = translationStatus(steps, locale, page);
		return status.kind === 'behind' ? [{ page, number: status.since }] : [];
	});
	const first = since.sort((a, b) => a.number - b.number)[0];
	if (!first) return undefined;
	const { notice, revisions } = edition;
	const { urls } = content;
	const t = content.strings(locale);
	const source = notice.incident['source-locale'];
	const language = content.strings(source)('language.name');
	const revision = revisions.find((published) => published.revision.number === first.number)?.revision;
	const date = revision ? formatInstant(publishedAt(revision), locale, notice.incident['time-zone'], t) : t('banner.draft');
	return {
		text: t('behind.text', { language, number: first.number, date }),
		changes: revision && revision.number > 1 ? { text: t('behind.changes'), href: urls.changes(locale, notice.id, revision.number) } : undefined,
		source: { locale: source, text: t('behind.source', { language }), href: urls.page(source, notice.id, pages.length === 1 ? first.page : 'all') },
	};
}
