/**
 * Nothing that was published disappears: a page or an entry that the newest revision drops must be redirected or
 * withdrawn with a reason, so that a link from a newspaper or a letter still leads to an answer.
 */
import type { Notice } from '../notice/notice.ts';
import { componentsIn, pageNames, type PageName } from '../prose/prose.ts';

/** A page (`prevention/`) or an entry (`faq/#points`), written as links are. */
export type Address = string;

/** Every page and entry of a notice that someone may have linked to, in its source language. */
export function addressesOf(notice: Notice): Address[] {
	const source = notice.translations[notice.incident['source-locale']];
	if (!source) return [];
	return pageNames.flatMap((page) => {
		const prose = source.pages[page];
		if (prose === 'missing') return [];
		const entries = componentsIn(prose.children).flatMap(({ attributes }) => (attributes['id'] === undefined ? [] : [addressOf(page, attributes['id'])]));
		return page === 'notice' ? entries : [addressOf(page), ...entries];
	});
}

/** @example addressOf('faq', 'points') // => 'faq/#points' */
export function addressOf(page: PageName, id?: string): Address {
	return `${page === 'notice' ? '' : `${page}/`}${id === undefined ? '' : `#${id}`}`;
}

/** What earlier revisions had and this notice has not, without saying where it went. */
export function unexplainedlyGone(earlier: readonly Notice[], notice: Notice): Address[] {
	const now = new Set([...addressesOf(notice), ...Object.keys(notice.incident.gone)]);
	const pages = new Set(addressesOf(notice).filter((address) => !address.includes('#')));
	const before = new Set(earlier.flatMap(addressesOf));
	return [...before].filter((address) => {
		if (now.has(address)) return false;
		// An entry of a page that is gone as a whole went with its page.
		const page = address.slice(0, address.indexOf('#'));
		return !(address.includes('#') && page !== '' && !pages.has(page));
	});
}
