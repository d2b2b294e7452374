/** A language that lacks a page says so and shows the way; it never shows another language in its place. */
import { walk } from '../../src/core/prose/prose.ts';
import type { ExpectedNoticePage } from './expected-pages.ts';
import { byPage } from './languages.ts';
import { expect, test, type BuiltSite } from './test.ts';
import { uiStrings } from './ui-strings.ts';

test.beforeEach(({ site }) => {
	test.skip(missing(site).length === 0, 'Every page of this site is there in every language.');
});

test('a page that a language lacks says so in that language and links to the source', async ({ page, site }) => {
	for (const expected of missing(site)) {
		const { path, locale, notice } = expected;
		await page.goto(path);
		await expect(page.locator('main'), path).toContainText(uiStrings(locale)['missing.text'] ?? '—');
		const source = notice.incident['source-locale'];
		const link = page.locator(`main a[hreflang="${source}"]`);
		await expect(link, path).toHaveAttribute('lang', source);
		await link.click();
		await expect(page, path).toHaveURL(new URL(byPage(expected, source), site.url).href);
		await expect(page.locator('html'), path).toHaveAttribute('lang', source);
	}
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
