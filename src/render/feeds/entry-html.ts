import { directionOf } from '../format/formatting-locale.ts';
import { escapeXml } from '../xml.ts';

export interface EntryHtml {
	locale: string;
	/** HTML, escaped already. */
	paragraphs: readonly string[];
	/** HTML, escaped already. */
	items: readonly string[];
}

/** What a feed reader shows of an entry. It says its language and direction itself: a feed reader shows entries of many. */
export function entryHtml({ locale, paragraphs, items }: EntryHtml): string {
	const list = items.length > 0 ? `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>` : '';
	return `<div lang="${escapeXml(locale)}" dir="${directionOf(locale)}">${paragraphs.map((text) => `<p>${text}</p>`).join('')}${list}</div>`;
}
