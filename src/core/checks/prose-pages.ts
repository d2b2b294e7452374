import type { Notice } from '../notice/notice.ts';
import type { Address } from '../record/gone.ts';
import { componentsIn, pageNames, type PageName, type ProsePage } from '../prose/prose.ts';

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

/** Ids that more than one entry of a page has. */
export function repeatedIds(page: ProsePage): string[] {
	const ids = componentsIn(page.children).flatMap(({ attributes }) => attributes['id'] ?? []);
	return ids.filter((id, index) => ids.indexOf(id) !== index);
}

/** The page in the source language, where it can be read. */
export function sourcePage(notice: Notice, name: PageName): ProsePage | undefined {
	const page = notice.translations[notice.incident['source-locale']]?.pages[name];
	return page === undefined || page === 'missing' || page.isBroken ? undefined : page;
}
