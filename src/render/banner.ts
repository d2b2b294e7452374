import type { Notice } from '../core/notice/notice.ts';
import type { Edition } from '../core/record/edition.ts';
import type { SiteContent } from './site-content.ts';

/** What stands before everything else of a notice that must not be taken for a real, published one. */
export interface Banner {
	kind: 'sample' | 'drill' | 'draft';
	text: string;
}

/** A draft says so before anything else, and then what it is a draft of: whoever sees one of an exercise must not take it for news. */
export function bannerOf(content: SiteContent, { notice, isDraft }: Pick<Edition, 'notice' | 'isDraft'>, locale: string): Banner | undefined {
	const banner = modeBanner(content, notice, locale);
	if (!isDraft) return banner;
	const draft = content.strings(locale)('banner.draft');
	return { kind: 'draft', text: banner ? `${draft} ${banner.text}` : draft };
}

function modeBanner(content: SiteContent, notice: Notice, locale: string): Banner | undefined {
	const t = content.strings(locale);
	const { mode, reconstructs } = notice.incident;
	if (mode === 'live') return undefined;
	if (mode === 'drill') return { kind: 'drill', text: t('banner.drill') };
	const publisher = content.publisher(notice).name[locale] ?? '';
	const labels = notice.translations[locale]?.labels;
	if (reconstructs === undefined || !labels || labels === 'missing') return { kind: 'sample', text: t('banner.sampleUndated', { publisher }) };
	return { kind: 'sample', text: t('banner.sample', { publisher, date: content.wording(notice, locale).date('reconstructs').text }) };
}
