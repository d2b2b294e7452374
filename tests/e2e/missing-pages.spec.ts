/** A language that lacks a page says so and shows the way; it never shows another language in its place. */
import { walk } from '../../src/core/prose/prose.ts';
import type { ExpectedNoticePage } from './expected-pages.ts';
import { byPage } from './languages.ts';
import { expect, test, type BuiltSite } from './test.ts';
import { uiStrings } from './ui-strings.ts';

test.beforeEach(({ site }) => {
	test.skip(missing(site).length === 0, 'Every page of this site is there in every language.');
});

test('a page that a language lacks says so in that language and links to the source', async ({ everyPage, page, site }) => {
	const shown = await everyPage((document) => ({
		text: document.querySelector('main')?.textContent ?? '',
		links: [...document.querySelectorAll('main a[href]')].map((link) => ({ href: link.getAttribute('href'), lang: link.getAttribute('lang'), hreflang: link.getAttribute('hreflang') })),
	}));
	for (const gap of missing(site)) {
		const source = gap.notice.incident['source-locale'];
		expect(shown.get(gap.path)?.text, gap.path).toContain(uiStrings(gap.locale)['missing.text'] ?? '—');
		expect(shown.get(gap.path)?.links, gap.path).toEqual([{ href: byPage(gap, source), lang: source, hreflang: source }]);
	}
	const [first] = missing(site);
	await page.goto(first?.path ?? '');
	await page.locator('main a').click();
	await expect(page.locator('html')).toHaveAttribute('lang', first?.notice.incident['source-locale'] ?? '');
	await expect(page.locator('[data-missing-page]')).toHaveCount(0);
});

test('a page that a language lacks shows no text of another language', async ({ everyPage, site }) => {
	const mains = await everyPage((page) => page.querySelector('main')?.textContent ?? '');
	for (const { path, notice, page } of missing(site)) {
		const texts = Object.values(notice.translations).flatMap(({ pages, labels }) => {
			const prose = page === 'all' ? pages.notice : pages[page];
			const words = prose === 'missing' ? [] : [...walk(prose.children)].flatMap((node) => (node.type === 'text' ? [node.value.trim()] : []));
			return labels === 'missing' ? words : [...words, labels.title];
		});
		const shown = texts.filter((text) => text.length > 12 && mains.get(path)?.includes(text));
		expect(shown, path).toEqual([]);
	}
});

test('language links to a page that a language lacks are marked', async ({ everyPage, site }) => {
	const marked = await everyPage((page) => [...page.querySelectorAll('nav.languages a[data-missing]')].map((link) => link.getAttribute('hreflang')));
	for (const page of site.pages) {
		if (page.kind !== 'notice') continue;
		const lacking = missing(site).filter((other) => byPage(other, '…') === byPage(page, '…')).map(({ locale }) => locale);
		expect(marked.get(page.path), page.path).toEqual(lacking);
	}
});

test('the whole notice says which of its parts a language lacks', async ({ everyPage, site }) => {
	const links = await everyPage((page) => [...page.querySelectorAll('main a[href]')].map((link) => link.getAttribute('href')));
	for (const gap of missing(site)) {
		const whole = site.pages.find((page) => page.kind === 'notice' && page.notice === gap.notice && page.page === 'all' && page.locale === gap.locale);
		if (whole?.kind !== 'notice' || whole.shows !== 'itself') continue;
		const ways = [gap.path, byPage(gap, gap.notice.incident['source-locale'])];
		expect(links.get(whole.path)?.some((href) => ways.includes(href ?? '')), `${whole.path} does not mention ${gap.page}`).toBe(true);
	}
});

function missing({ pages }: BuiltSite): ExpectedNoticePage[] {
	return pages.filter((page): page is ExpectedNoticePage => page.kind === 'notice' && page.shows === 'missing');
}
