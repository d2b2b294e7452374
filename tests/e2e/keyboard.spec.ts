/** The keyboard alone is enough: to get to the content, to search, and back. */
import type { Page } from '@playwright/test';
import type { ExpectedNoticePage } from './expected-pages.ts';
import { expect, test, type BuiltSite } from './test.ts';

test('the first stop leads past the navigation to the content', async ({ page, site }) => {
	for (const { path } of notices(site)) {
		await page.goto(path);
		await page.keyboard.press('Tab');
		const skip = page.locator('a.skip');
		await expect(skip, path).toBeFocused();
		await expect(skip, path).toBeInViewport({ ratio: 1 });
		await page.keyboard.press('Enter');
		await expect(page.locator('main'), path).toBeFocused();
	}
});

test('every stop on the way through a page is in sight and shows that it has the focus', async ({ page, site }) => {
	for (const { path } of notices(site)) {
		await page.goto(path);
		const problems: string[] = [];
		for (let stops = 0; stops < 200; stops++) {
			await page.keyboard.press('Tab');
			const stop = await page.evaluate(() => {
				const element = document.activeElement;
				if (!element || element === document.body) return undefined;
				const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
				const { outlineStyle, outlineWidth } = getComputedStyle(element);
				const at = document.elementFromPoint((Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2);
				return {
					name: element.outerHTML.slice(0, 100),
					hasOutline: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
					isInSight: width > 0 && height > 0 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
					// Lines of a link may stand apart, so that its middle is on the text between them.
					isCovered: at !== null && !element.contains(at) && !at.contains(element),
				};
			});
			if (!stop) break;
			if (!stop.hasOutline) problems.push(`no outline: ${stop.name}`);
			if (!stop.isInSight) problems.push(`not in sight: ${stop.name}`);
			if (stop.isCovered) problems.push(`covered: ${stop.name}`);
		}
		expect(problems, path).toEqual([]);
	}
});

test('the stops come in reading order', async ({ page, site }) => {
	for (const { path } of notices(site)) {
		await page.goto(path);
		const positive = await page.locator('[tabindex]').evaluateAll((elements) => elements.filter((element) => Number(element.getAttribute('tabindex')) > 0).length);
		expect(positive, path).toBe(0);
	}
});

test('from a notice to search and back, in every language', async ({ page, site }) => {
	const newest = notices(site).filter(({ locale }, index, all) => all.findIndex((other) => other.locale === locale) === index);
	for (const { path, locale, notice } of newest) {
		await page.goto(path);
		await tabTo(page, 'input[type="search"]');
		await page.keyboard.type('2017');
		await page.keyboard.press('Enter');
		await expect(page, path).toHaveURL(new URL(`/${locale}/search/?q=2017`, site.url).href);
		await expect(page.locator('h1'), path).toBeVisible();
		await tabTo(page, `main a[href="/${locale}/${notice.id}/"]`);
		await page.keyboard.press('Enter');
		await expect(page, path).toHaveURL(new URL(path, site.url).href);
	}
});

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
	for (let stops = 0; stops < 400; stops++) {
		await page.keyboard.press('Tab');
		if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
	}
	throw new Error(`Tab never reached ${selector} on ${page.url()}.`);
}

/** The notice page of each notice, in every language that has it. */
function notices({ pages }: BuiltSite): ExpectedNoticePage[] {
	return pages.filter((page): page is ExpectedNoticePage => page.kind === 'notice' && page.page === 'notice' && page.shows === 'itself');
}
