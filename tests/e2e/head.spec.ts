/** What search engines, browsers and messengers are told about each page. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byPage } from './languages.ts';
import { localesOf, type ExpectedPage } from './expected-pages.ts';
import { expect, test, type BuiltSite } from './test.ts';
import { uiStrings } from './ui-strings.ts';

const RIGHT_TO_LEFT = new Set(['ar', 'dv', 'fa', 'he', 'ps', 'ur', 'yi']);

/** Runs in the browser. */
function headOf(page: Document) {
	const content = (selector: string) => [...page.head.querySelectorAll(selector)].map((element) => element.getAttribute('content') ?? '');
	return {
		lang: page.documentElement.lang,
		dir: page.documentElement.dir,
		charset: page.characterSet,
		titles: [...page.head.querySelectorAll('title')].map(({ textContent }) => textContent ?? ''),
		descriptions: content('meta[name="description"]'),
		robots: content('meta[name="robots"]'),
		viewport: content('meta[name="viewport"]'),
		canonical: [...page.head.querySelectorAll('link[rel="canonical"]')].map((link) => link.getAttribute('href') ?? ''),
		alternates: [...page.head.querySelectorAll('link[rel="alternate"][hreflang]')].map((link) => ({ hreflang: link.getAttribute('hreflang') ?? '', href: link.getAttribute('href') ?? '' })),
		og: Object.fromEntries([...page.head.querySelectorAll('meta[property^="og:"]')].map((meta) => [meta.getAttribute('property')?.slice(3) ?? '', meta.getAttribute('content') ?? ''])) as Record<string, string>,
		heading: [...page.querySelectorAll('h1')].map(({ textContent }) => textContent ?? ''),
	};
}

test('every page says its language and its writing direction', async ({ everyPage, site }) => {
	const heads = await everyPage(headOf);
	for (const { path, locale } of site.pages) {
		expect(heads.get(path), path).toMatchObject({ lang: locale, dir: RIGHT_TO_LEFT.has(new Intl.Locale(locale).language) ? 'rtl' : 'ltr', viewport: ['width=device-width'] });
		expect(heads.get(path)?.heading, path).toHaveLength(1);
	}
});

test('every page has one title and one description, and no two pages of a language share a title', async ({ everyPage, site }) => {
	const heads = await everyPage(headOf);
	const titles = new Map<string, string>();
	for (const { path, locale, kind } of site.pages) {
		const { titles: [title = '', ...more] = [], descriptions = [] } = heads.get(path) ?? {};
		expect(more, path).toEqual([]);
		expect(descriptions, path).toHaveLength(1);
		expect(descriptions[0]?.trim(), path).not.toBe('');
		if (kind !== 'not-found') expect(title, path).toContain(site.settings.name[locale] ?? '');
		if (kind === 'chooser') continue;
		expect(titles.get(`${locale} ${title}`), `${path} is called “${title}”`).toBeUndefined();
		titles.set(`${locale} ${title}`, path);
	}
});

test('every page names itself as the address to remember', async ({ everyPage, site }) => {
	const heads = await everyPage(headOf);
	for (const { path } of addressed(site)) expect(heads.get(path)?.canonical, path).toEqual([absolute(site, path)]);
});

test('every page is described for messengers in the words of its head', async ({ everyPage, site }) => {
	const heads = await everyPage(headOf);
	for (const { path, locale, kind } of addressed(site)) {
		const head = heads.get(path);
		expect(head?.og, path).toMatchObject({
			type: kind === 'home' || kind === 'search' || kind === 'chooser' ? 'website' : 'article',
			title: head?.titles[0],
			description: head?.descriptions[0],
			url: absolute(site, path),
			site_name: site.settings.name[locale],
			locale: locale.replace('-', '_'),
		});
	}
});

test('the languages of a page point at each other, at themselves and at one for everybody else', async ({ everyPage, site }) => {
	const heads = await everyPage(headOf);
	for (const page of addressed(site)) {
		const alternates = heads.get(page.path)?.alternates ?? [];
		const goesOn = 'isFurtherPart' in page && page.isFurtherPart;
		if (!goesOn) expect(alternates, page.path).toEqual(expectedAlternates(site, page));
		for (const { href } of alternates.filter(({ hreflang }) => hreflang !== 'x-default')) {
			const back = heads.get(new URL(href).pathname)?.alternates ?? [];
			if (page.kind !== 'chooser' && !goesOn) expect(back, `${page.path} and ${href}`).toEqual(alternates);
		}
	}
	expect(heads.get('/404.html')?.alternates).toEqual([]);
});

test('samples, exercises, translations that are not there and lists stay out of search engines; live notices do not', async ({ everyPage, site }) => {
	const heads = await everyPage(headOf);
	for (const { path, isIndexable } of site.pages) expect(heads.get(path)?.robots, path).toEqual([isIndexable ? 'index,follow' : 'noindex']);
});

test('every page of a sample, an exercise or a draft says what it is, above everything else', async ({ everyPage, site }) => {
	const banners = await everyPage((page) => ({ kinds: [...page.querySelectorAll('.banner')].map((banner) => banner.getAttribute('data-kind')), text: page.querySelector('.banner')?.textContent?.trim() ?? '' }));
	for (const page of site.pages) {
		const shown = 'notice' in page ? site.notices.find(({ notice }) => notice.id === page.notice.id) : undefined;
		const mode = shown?.notice.incident.mode ?? 'live';
		const { kinds = [], text = '' } = banners.get(page.path) ?? {};
		// An earlier state was published, also where the newest is a draft; whatever else a preview shows is one.
		const isDraft = site.notices.some((notice) => notice.isDraft) && !page.path.includes('/revisions/');
		expect(kinds, page.path).toEqual(isDraft ? ['draft'] : mode === 'live' ? [] : [mode]);
		if (kinds.length > 0) expect(text, page.path).not.toBe('');
		// Someone who sees the draft of an exercise must not take it for news.
		if (mode === 'drill') expect(text, page.path).toContain(uiStrings(page.locale)['banner.drill']);
	}
});

test('the sitemap holds the pages for search engines, each with its languages, and nothing else', ({ site }) => {
	const sitemap = readFileSync(join(site.folder, 'sitemap.xml'), 'utf8');
	expect(sitemap).toContain('<?xml version="1.0" encoding="UTF-8"?>');
	const attributes = (tag: string, name: string) => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
	const listed = [...sitemap.matchAll(/<url>(.*?)<\/url>/gs)].map(([, entry = '']) => ({
		loc: /<loc>(.*?)<\/loc>/s.exec(entry)?.[1],
		alternates: [...entry.matchAll(/<xhtml:link[^>]*>/g)].map(([tag]) => ({ hreflang: attributes(tag, 'hreflang'), href: attributes(tag, 'href') })),
	}));
	const expected = site.pages.filter(({ isIndexable }) => isIndexable).map((page) => ({ loc: absolute(site, page.path), alternates: expectedAlternates(site, page) }));
	expect(listed.map(({ loc }) => loc).sort()).toEqual(expected.map(({ loc }) => loc).sort());
	for (const { loc, alternates } of expected) expect(listed.find((entry) => entry.loc === loc)?.alternates, loc).toEqual(alternates);
});

test('robots.txt names the sitemap and forbids nothing, since a page that may not be read cannot say noindex', ({ site }) => {
	const robots = readFileSync(join(site.folder, 'robots.txt'), 'utf8');
	expect(robots).toContain(`Sitemap: ${absolute(site, '/sitemap.xml')}\n`);
	expect(robots).not.toMatch(/^Disallow:\s*\S/m);
});

/** Pages that have an address to remember; the one that is not found has none. */
function addressed({ pages }: BuiltSite): ExpectedPage[] {
	return pages.filter(({ kind }) => kind !== 'not-found');
}

function absolute({ settings }: BuiltSite, path: string): string {
	return new URL(path, settings['base-url']).href;
}

function expectedAlternates(site: BuiltSite, page: ExpectedPage): { hreflang: string; href: string }[] {
	const { locales, 'default-locale': fallback } = site.settings;
	const home = (locale: string) => absolute(site, `/${locale}/`);
	if (page.kind === 'chooser') return [...locales.map((locale) => ({ hreflang: locale, href: home(locale) })), { hreflang: 'x-default', href: absolute(site, '/') }];
	const available = 'notice' in page ? localesOf(page.notice, page.kind === 'notice' ? page.page : 'notice') : locales;
	const forOthers = available.includes(fallback) ? fallback : (available[0] ?? page.locale);
	return [...available.map((locale) => ({ hreflang: locale, href: absolute(site, byPage(page, locale)) })), { hreflang: 'x-default', href: absolute(site, byPage(page, forOthers)) }];
}
