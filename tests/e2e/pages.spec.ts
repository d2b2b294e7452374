/** Which pages there are, that they open in peace, and that their links lead somewhere. */
import { expect, test, type BuiltSite } from './test.ts';
import type { ExpectedPage } from './expected-pages.ts';
import { linkProblems } from './links.ts';
import { byPage, groupedByPage } from './languages.ts';

test('the content has exactly the pages that it asks for', ({ site }) => {
	const built = site.files.filter((file) => file.endsWith('.html'));
	expect(built).toEqual(site.pages.map(({ file }) => file).sort());
});

test('every page opens without a word in the console, asks nobody else for anything, and leaves nothing behind', async ({ browser, site }) => {
	const problems: string[] = [];
	const context = await browser.newContext();
	const page = await context.newPage();
	let path = '';
	const report = (what: string) => problems.push(`${path}: ${what}`);
	page.on('console', (message) => report(`console ${message.type()}: ${message.text()}`));
	page.on('pageerror', (error) => report(`error: ${error.message}`));
	page.on('requestfailed', (request) => report(`request failed: ${request.url()}`));
	page.on('request', (request) => {
		const isOwn = request.url().startsWith(site.url) || request.url().startsWith('data:');
		if (!isOwn) report(`request to ${request.url()}`);
		if (request.resourceType() !== 'document' && !path.endsWith('/search/') && !request.url().startsWith('data:')) report(`second request: ${request.url()}`);
	});
	for (const expected of site.pages) {
		path = expected.path;
		const response = await page.goto(new URL(path, site.url).href);
		if (response?.status() !== 200) report(`answers ${response?.status()}`);
		const left = await page.evaluate(async () => ({
			cookie: document.cookie,
			localStorage: localStorage.length,
			sessionStorage: sessionStorage.length,
			databases: (await indexedDB.databases()).length,
			caches: (await caches.keys()).length,
			workers: (await navigator.serviceWorker.getRegistrations()).length,
		}));
		const nothing = { cookie: '', localStorage: 0, sessionStorage: 0, databases: 0, caches: 0, workers: 0 };
		if (JSON.stringify(left) !== JSON.stringify(nothing)) report(`left behind ${JSON.stringify(left)}`);
	}
	expect(await context.cookies()).toEqual([]);
	await context.close();
	expect(problems).toEqual([]);
});

test('an address that does not exist answers 404, in every language of the site', async ({ page, site }) => {
	const { locales, 'default-locale': first } = site.settings;
	for (const path of ['/nowhere/', `/${first}/no-such-notice/`, `/${first}/search/nothing.html`]) {
		const response = await page.goto(path);
		expect(response?.status(), path).toBe(404);
		await expect(page.locator('h1')).toBeVisible();
		const offered = await page.locator('main a[hreflang]').evaluateAll((links) => links.map((link) => `${link.getAttribute('hreflang')} ${link.getAttribute('href')}`));
		expect(offered, path).toEqual(locales.map((locale) => `${locale} /${locale}/`));
	}
});

test('every link leads to a page that exists, and every anchor to its place', async ({ everyPage, site }) => {
	const places = await everyPage((page) => [...page.querySelectorAll('[id]')].map(({ id }) => id));
	const links = await everyPage((page) => [...page.querySelectorAll('[href], [action], [src], [cite]')].flatMap((element) => ['href', 'action', 'src', 'cite'].flatMap((name) => element.getAttribute(name) ?? [])));
	expect(linkProblems(site, links, places)).toEqual([]);
});

test('no id stands twice on a page', async ({ everyPage }) => {
	const places = await everyPage((page) => [...page.querySelectorAll('[id]')].map(({ id }) => id));
	const doubled = [...places].map(([path, ids]) => [path, ids.filter((id, index) => ids.indexOf(id) !== index).join(' ')]);
	expect(doubled.filter(([, ids]) => ids !== '')).toEqual([]);
});

test('a page has the same ids, in the same order, in every language', async ({ everyPage, site }) => {
	const places = await everyPage((page) => [...page.querySelectorAll('[id]')].map(({ id }) => id));
	for (const [name, versions] of groupedByPage(site)) {
		const [first, ...others] = versions;
		for (const other of others) {
			const lacking = new Set(idsOfMissingParts(site, other, places));
			const expected = places.get(first?.path ?? '')?.filter((id) => !lacking.has(id));
			expect(places.get(other.path)?.filter((id) => !lacking.has(id)), `${name}: ${other.locale} and ${first?.locale}`).toEqual(expected);
		}
	}
});

test('every page offers itself in every language, in the order of the site', async ({ everyPage, site }) => {
	const { locales } = site.settings;
	const offered = await everyPage((page) => {
		const links = [...page.querySelectorAll('nav.languages a')];
		return links.map((link) => ({ href: link.getAttribute('href'), lang: link.getAttribute('lang'), hreflang: link.getAttribute('hreflang'), isCurrent: link.hasAttribute('aria-current'), name: link.textContent?.trim() }));
	});
	for (const expected of site.pages.filter(({ kind }) => kind !== 'chooser' && kind !== 'not-found')) {
		const links = offered.get(expected.path) ?? [];
		expect(links, expected.path).toMatchObject(locales.map((locale) => ({ href: byPage(expected, locale), lang: locale, hreflang: locale, isCurrent: locale === expected.locale })));
		expect(new Set(links.map(({ name }) => name)).size, expected.path).toBe(locales.length);
	}
});

test('the first page offers every language in its own name and writing direction', async ({ page, site }) => {
	await page.goto('/');
	for (const locale of site.settings.locales) {
		const item = page.locator(`main li[lang="${locale}"]`);
		await expect(item).toHaveAttribute('dir', new Intl.Locale(locale).getTextInfo?.().direction ?? 'ltr');
		await item.getByRole('link').click();
		await expect(page).toHaveURL(new URL(`/${locale}/`, site.url).href);
		await page.goBack();
	}
});

/** On the whole notice, a language cannot have the ids of the parts that it lacks. */
function idsOfMissingParts(site: BuiltSite, whole: ExpectedPage, places: ReadonlyMap<string, readonly string[]>): string[] {
	if (whole.kind !== 'revision' && !(whole.kind === 'notice' && whole.page === 'all')) return [];
	const { notice, locale } = whole;
	return site.pages.flatMap((part) => {
		if (part.kind !== 'notice' || part.notice.id !== notice.id || part.locale !== locale || part.shows !== 'missing') return [];
		const source = places.get(byPage(part, notice.incident['source-locale'])) ?? [];
		const elsewhere = new Set(places.get(`/${locale}/${notice.id}/`) ?? []);
		return [part.page, `${part.page}-title`, ...source.filter((id) => !elsewhere.has(id))];
	});
}
