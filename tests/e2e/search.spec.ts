/** Search as readers meet it: from any page, from a link, by keyboard, and without a script. */
import { createHash } from 'node:crypto';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { absentQuestions, passports, searchQuestions } from './search-questions.ts';
import { expect, test, type BuiltSite } from './test.ts';

const NOTICE = '2017-sempre';

/** Where the search page has answered: the live region says the question back. */
async function ask(page: Page, question: string): Promise<void> {
	await page.getByRole('searchbox').fill(question);
	await page.keyboard.press('Enter');
	await answered(page, question);
}

async function answered(page: Page, question: string): Promise<void> {
	await expect(page.getByRole('status').locator('p').first()).toContainText(question);
}

function results(page: Page): Promise<{ href: string; title: string; text: string }[]> {
	return page.locator('.search-result').evaluateAll((items) =>
		items.map((item) => ({
			href: item.querySelector('a')?.getAttribute('href') ?? '',
			title: item.querySelector('a')?.textContent ?? '',
			text: item.querySelector('.search-result-text')?.textContent ?? '',
		})),
	);
}

function needsSample({ notices }: BuiltSite): void {
	test.skip(!notices.some(({ notice }) => notice.id === NOTICE), 'The questions are those of the sample notice.');
}

for (const [locale, questions] of Object.entries(searchQuestions)) {
	test(`in ${locale}, what customers type leads to the question that answers it`, async ({ page, site }) => {
		needsSample(site);
		await page.goto(`/${locale}/search/`);
		const missed: string[] = [];
		let [asked, first] = [0, 0];
		for (const [anchor, phrasings] of Object.entries(questions)) {
			for (const question of phrasings) {
				await ask(page, question);
				const rank = (await results(page)).findIndex(({ href }) => href === `/${locale}/${NOTICE}/faq/#${anchor}`);
				asked++;
				if (rank === 0) first++;
				if (rank < 0 || rank > 2) missed.push(`${question} → #${anchor} is ${rank < 0 ? 'not found' : `number ${rank + 1}`}`);
			}
		}
		console.log(`Search in ${locale}: ${asked} questions, ${first} answered first, ${asked - missed.length} among the first three.`);
		// Another notice of the site may answer some of them as well; it must not crowd the answers out.
		expect(asked - missed.length, missed.join('\n')).toBeGreaterThanOrEqual(Math.floor(asked * 0.95));
	});

	test(`in ${locale}, what no notice mentions is said to be absent`, async ({ page, site }) => {
		needsSample(site);
		await page.goto(`/${locale}/search/`);
		for (const { asked, absent } of absentQuestions[locale] ?? []) {
			await ask(page, asked);
			const t = await page.locator('search-page').getAttribute('data-absent');
			await expect(
				page
					.getByRole('status')
					.locator('p')
					.filter({ hasText: t?.replace('{word}', absent) ?? '' }),
				asked,
			).toHaveCount(1);
		}
	});

	test(`in ${locale}, a question about passports is never answered with passwords`, async ({ page, site }) => {
		needsSample(site);
		await page.goto(`/${locale}/search/`);
		for (const question of passports[locale] ?? []) {
			await ask(page, question);
			expect(
				(await results(page)).filter(({ href }) => href.endsWith('#change-reused-passwords')),
				question,
			).toEqual([]);
		}
	});
}

test('カート is not カード', async ({ page, site }) => {
	needsSample(site);
	await page.goto('/ja/search/');
	for (const [word, other] of [
		['カート', 'カード'],
		['ｶｰﾄﾞ', 'カート'],
	] as const) {
		await ask(page, word);
		const marks = await page.locator('.search-result mark').allTextContents();
		expect(marks.length).toBeGreaterThan(0);
		expect(marks).not.toContain(other);
	}
});

test('a link leads to results, and the live region says how many there are', async ({ page, site }) => {
	needsSample(site);
	await page.goto('/en/search/?q=points');
	await answered(page, 'points');
	const found = await results(page);
	await expect(page.getByRole('status')).toHaveText(`${found.length} results for “points”.`);
	await expect(page.getByRole('searchbox')).toHaveValue('points');
	await expect(page.getByRole('heading', { level: 3, name: 'Will my points expire?' }).first()).toBeVisible();
	await ask(page, 'xyzzy');
	await expect(page.getByRole('status')).toHaveText('Nothing found for “xyzzy”.Nothing here mentions “xyzzy”.');
	await expect(page.locator('.search-results')).toBeHidden();
	await expect(page).toHaveURL(/\/en\/search\/\?q=xyzzy$/);
});

test('what the reader wrote is shown as text, whatever it is', async ({ page, site }) => {
	const [locale] = site.settings.locales;
	const question = '<img src=x onerror=alert(1)> $& "card"';
	await page.goto(`/${locale}/search/?q=${encodeURIComponent(question)}`);
	await answered(page, question);
	await expect(page.locator('main img')).toHaveCount(0);
});

test('by keyboard alone from a notice to an answer and back', async ({ page, site }) => {
	needsSample(site);
	await page.goto(`/ja/${NOTICE}/`);
	const isReached = (selector: string) => page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
	const tabTo = async (selector: string) => {
		for (let presses = 0; presses < 80 && !(await isReached(selector)); presses++) await page.keyboard.press('Tab');
		expect(await isReached(selector), selector).toBe(true);
	};
	await tabTo('input[name="q"]:not([hidden])');
	await page.keyboard.insertText('ポイント');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/ja\/search\/\?q=/);
	await answered(page, 'ポイント');
	await tabTo('.search-result a');
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/ja\/2017-sempre\/faq\/#points$/);
	await page.goBack();
	await answered(page, 'ポイント');
	await expect(page.getByRole('searchbox')).toHaveValue('ポイント');
});

test('results are as accessible as the page', async ({ page, site }) => {
	for (const locale of site.settings.locales) {
		await page.goto(`/${locale}/search/`);
		await ask(page, 'waf');
		await ask(page, '1');
		const { violations } = await new AxeBuilder({ page }).analyze();
		expect(
			violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
			locale,
		).toEqual([]);
	}
});

test('without a script the page is an index of everything', async ({ browser, site }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url });
	const page = await context.newPage();
	for (const locale of site.settings.locales) {
		await page.goto(`/${locale}/search/?q=card`);
		await expect(page.locator('.search-results')).toBeHidden();
		const listed = await page.locator('#index a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
		for (const { notice } of site.notices) {
			const translation = notice.translations[locale];
			if (!translation || translation.labels === 'missing' || translation.pages.notice === 'missing') continue;
			for (const name of ['faq', 'requests'] as const) {
				const prose = translation.pages[name];
				if (prose === 'missing') continue;
				for (const node of prose.children) {
					if (node.type !== 'component' || !['Question', 'Request'].includes(node.name)) continue;
					expect(listed).toContain(`/${locale}/${notice.id}/${name}/#${node.attributes['id']}`);
				}
			}
		}
	}
	await context.close();
});

test('only the search page has a script, and it comes from this site', async ({ everyPage, site }) => {
	const scripts = await everyPage((document) => [...document.querySelectorAll('script')].map((script) => script.getAttribute('src') ?? 'inline'));
	for (const { path, kind } of site.pages) {
		const own = scripts.get(path) ?? [];
		if (kind === 'search') expect(own, path).toEqual([expect.stringMatching(/^\/_astro\/[^/]+\.js$/)]);
		else expect(own, path).toEqual([]);
	}
});

test('search works under a policy that allows nothing but this site, and says nothing in the console', async ({ page, site }) => {
	const words: string[] = [];
	page.on('console', (message) => words.push(`${message.type()}: ${message.text()}`));
	page.on('pageerror', (error) => words.push(error.message));
	page.on('request', (request) => {
		if (!request.url().startsWith(site.url) && !request.url().startsWith('data:')) words.push(`request to ${request.url()}`);
	});
	await page.route('**/*', async (route) => {
		const response = await route.fetch();
		const body = await response.body();
		const policy = `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src ${styleHashes(body.toString('utf8'))}; img-src 'self' data:; connect-src 'self'; worker-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`;
		await route.fulfill({ response, body, headers: { ...response.headers(), 'content-security-policy': policy } });
	});
	for (const locale of site.settings.locales) {
		await page.goto(`/${locale}/search/`);
		await ask(page, '1');
		await ask(page, 'waf');
	}
	expect(words).toEqual([]);
});

test('a search that cannot be loaded says so, and the index stays', async ({ page, site }) => {
	const [locale] = site.settings.locales;
	await page.route('**/pagefind/**', (route) => route.abort());
	await page.goto(`/${locale}/search/?q=card`);
	await expect(page.getByRole('status')).toHaveText((await page.locator('search-page').getAttribute('data-failed')) ?? '');
	await expect(page.locator('#index')).toBeVisible();
});

test('an index that arrives in part does not make a word absent', async ({ page, site }) => {
	needsSample(site);
	await page.route('**/pagefind/index/**', (route) => route.abort());
	await page.goto('/en/search/?q=points');
	await answered(page, 'points');
	expect((await results(page))[0]?.href).toBe(`/en/${NOTICE}/faq/#points`);
});

function styleHashes(html: string): string {
	const styles = [...html.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, style = '']) => `'sha256-${createHash('sha256').update(style).digest('base64')}'`);
	return styles.length > 0 ? styles.join(' ') : "'none'";
}
