import type { Edition } from '../core/record/edition.ts';
import type { SiteContent } from './site-content.ts';

/** What stands before everything else of a notice that must not be taken for a real, published one. */
export interface Banner {
	kind: 'sample' | 'drill' | 'draft';
	text: string;
}

/** A draft says so before anything else; it is not public, whatever it is a draft of. */
export function bannerOf(content: SiteContent, { notice, isDraft }: Pick<Edition, 'notice' | 'isDraft'>, locale: string): Banner | undefined {
	const t = content.strings(locale);
	if (isDraft) return { kind: 'draft', text: t('banner.draft') };
	const { mode, reconstructs } = notice.incident;
	if (mode === 'live') return undefined;
	if (mode === 'drill') return { kind: 'drill', text: t('banner.drill') };
	const publisher = content.publisher(notice).name[locale] ?? '';
	const labels = notice.translations[locale]?.labels;
	if (reconstructs === undefined || !labels || labels === 'missing') return { kind: 'sample', text: t('banner.sampleUndated', { publisher }) };
	return { kind: 'sample', text: t('banner.sample', { publisher, date: content.wording(notice, locale).date('reconstructs').text }) };
}
