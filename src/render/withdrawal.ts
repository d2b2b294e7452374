import type { Notice } from '../core/notice/notice.ts';
import type { SiteContent } from './site-content.ts';

/** What is said in place of the words of a withdrawn notice. */
export interface Withdrawal {
	title: string;
	/** Why, in the reader’s language or else in the source language; absent where nobody wrote it. */
	reason: string | undefined;
	/** The language that the reason is written in. */
	locale: string;
}

export function withdrawalOf(content: SiteContent, notice: Notice, locale: string): Withdrawal {
	const t = content.strings(locale);
	const reasons = [locale, notice.incident['source-locale']].flatMap((tag) => {
		const labels = notice.translations[tag]?.labels;
		const reason = labels && labels !== 'missing' ? labels.reasons['notice'] : undefined;
		return reason === undefined ? [] : [{ reason, tag }];
	});
	const [spoken] = reasons;
	return { title: t('withdrawn.title'), reason: spoken && t('withdrawn.reason', { reason: spoken.reason }), locale: spoken?.tag ?? locale };
}
