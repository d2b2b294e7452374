/** A number on a page comes from a fact. One that nobody can account for was typed, and may be wrong tomorrow. */
import { parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { when } from '../../src/core/dates/when.ts';
import { dateValues, factValues } from '../../src/core/facts/names.ts';
import type { Notice } from '../../src/core/notice/notice.ts';
import { componentsIn } from '../../src/core/prose/prose.ts';
import { countNumber, dateNumbers, dateProblem, figureNumber, hourTexts, numbersIn, offset } from './formats.ts';
import type { ShownNotice } from './expected-pages.ts';
import { expect, test, type BuiltSite } from './test.ts';

/** Words of the site itself that hold a number. */
const OWN_WORDS: Record<string, readonly string[]> = {
	// 「全文（1ページ）」: the name of the page that holds the whole notice.
	ja: ['1'],
};

test('prose has no number of its own: each stands in a fact, a date, a contact or a name', async ({ everyPage, site }) => {
	const words = await everyPage(textsOutside, { within: 'main :is(.lead, .prose)', but: '.fact, time, .milestone, .contact-line, .measure > .tag, .signature' });
	for (const page of site.pages) {
		if (!('notice' in page)) continue;
		const { misuse, 'next-update': next, 'time-zone': zone } = page.notice.incident;
		// These two stand as sentences of the site below what happened.
		const dated = [misuse?.['as-of'], next].flatMap((date) => (date === undefined ? [] : [when(date)]));
		words.set(page.path, (words.get(page.path) ?? []).filter((text) => !dated.some((date) => dateProblem(text, date, page.locale, zone) === undefined)));
	}
	expect(unaccounted(words, site, (locale) => namesIn(site, locale))).toEqual([]);
});

test('every number on a page, in its title and in its description, comes from a fact', async ({ everyPage, site }) => {
	const written = await everyPage(textsOutside, { within: 'body', but: 'style, script' });
	const attributes = await everyPage((page) => [
		...[...page.querySelectorAll('title, meta[name="description"], meta[property="og:title"], meta[property="og:description"]')].map((element) => element.getAttribute('content') ?? element.textContent ?? ''),
		...[...page.querySelectorAll('[aria-label], [title], [alt]')].flatMap((element) => ['aria-label', 'title', 'alt'].flatMap((name) => element.getAttribute(name) ?? [])),
	]);
	const words = new Map([...written].map(([path, texts]) => [path, [...texts, ...(attributes.get(path) ?? [])]]));
	expect(unaccounted(words, site, (locale) => [...namesIn(site, locale), ...site.notices.flatMap((shown) => numbersOfAll(shown, locale))])).toEqual([]);
});

/** Runs in the browser: the texts within some elements that are not within others. */
function textsOutside(page: Document, { within, but }: { within: string; but: string }): string[] {
	const texts: string[] = [];
	for (const element of page.querySelectorAll(within)) {
		const walker = page.createTreeWalker(element, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) if (!node.parentElement?.closest(but)) texts.push(node.nodeValue ?? '');
	}
	return texts;
}

/** Where a number stands that is not in the list for the page’s language. */
function unaccounted(words: ReadonlyMap<string, readonly string[]>, { pages, settings }: BuiltSite, accountedFor: (locale: string) => readonly string[]): string[] {
	const accounted = new Map(settings.locales.map((locale) => [locale, new Set([...accountedFor(locale), ...(OWN_WORDS[locale] ?? [])])]));
	return pages.flatMap(({ path, locale, kind }) => {
		// A comparison quotes what was and what is, cut into words.
		if (kind === 'changes') return [];
		// The first page and the one that is not found speak every language.
		const spoken = kind === 'chooser' || kind === 'not-found' ? settings.locales : [locale];
		const isAccounted = (number: string) => spoken.some((tag) => accounted.get(tag)?.has(number));
		return (words.get(path) ?? []).flatMap((text) => numbersIn(text).filter((number) => !isAccounted(number)).map((number) => `${path}: ${number} in “${text.trim()}”`));
	});
}

/** Numbers that belong to names: of things, of the site, of its publishers. */
function namesIn({ settings: site, notices }: BuiltSite, locale: string): string[] {
	const labels = notices.flatMap(({ notice, revisions }) => [notice, ...revisions.map(({ notice: then }) => then)]).flatMap((notice) => {
		const own = notice.translations[locale]?.labels;
		return own === undefined || own === 'missing' ? [] : [own.title, own['short-title'] ?? '', ...Object.values(own.names)];
	});
	const publishers = Object.values(site.publishers).flatMap(({ name, domains }) => [name[locale] ?? '', ...domains]);
	return [...labels, ...publishers, site.name[locale] ?? ''].flatMap(numbersIn);
}

/** Every number that a notice may show: of its facts as they are and as they were, and of its record. */
function numbersOfAll({ notice, revisions }: ShownNotice, locale: string): string[] {
	const zone = notice.incident['time-zone'];
	const record = revisions.flatMap(({ revision: { number, published } }) => [String(number), ...dateNumbers(when(published), locale, zone), ...numbersIn(offset(published, zone))]);
	return [...record, ...[notice, ...revisions.map(({ notice: then }) => then)].flatMap((state) => numbersOf(state, locale))];
}

/** Every number that the facts of a notice put on its pages. */
function numbersOf({ incident, translations }: Notice, locale: string): string[] {
	const zone = incident['time-zone'];
	const facts = [...factValues(incident).values()].flatMap((value) => {
		if (value.kind === 'figure') return [figureNumber(value.figure, locale)];
		return value.count === 'unknown' ? [] : [countNumber(value.count, locale)];
	});
	const dates = [...dateValues(incident).values()].flatMap((value) => dateNumbers(value, locale, zone));
	const contacts = Object.values(incident.contacts).flatMap((contact) => {
		const phone = contact.phone === undefined ? undefined : parsePhoneNumberFromString(contact.phone);
		return [phone?.formatInternational() ?? '', phone?.formatNational() ?? '', contact.email ?? '', contact.url ?? '', ...hourTexts(contact, locale).flat()];
	});
	const requests = translations[locale]?.pages.requests;
	const total = requests === undefined || requests === 'missing' ? 0 : componentsIn(requests.children, 'Request').length;
	return [...dates, ...[...facts, ...contacts, offset(incident.disclosed.split('/')[0] ?? '', zone), countNumber(total, locale)].flatMap(numbersIn)];
}
