import type { Notice } from '../notice/notice.ts';
import { pageNames, type PageName, type ProsePage } from '../prose/prose.ts';

/** Every page of a notice that exists, in every language. */
export function prosePages(notice: Notice): { locale: string; name: PageName; page: ProsePage }[] {
	return Object.entries(notice.translations).flatMap(([locale, { pages }]) =>
		pageNames.flatMap((name) => {
			const page = pages[name];
			return page === 'missing' ? [] : [{ locale, name, page }];
		}),
	);
}
