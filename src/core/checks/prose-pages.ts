import type { Notice } from '../notice/notice.ts';
import type { Address } from '../record/gone.ts';
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

/** The source page that an address speaks of could not be read, so that an entry may well be there. */
export function isOnBrokenPage(notice: Notice, address: Address): boolean {
	const name = pageNames.find((page) => address.startsWith(`${page}/`)) ?? 'notice';
	const page = notice.translations[notice.incident['source-locale']]?.pages[name];
	return page !== undefined && page !== 'missing' && page.isBroken;
}
