/** A page in a language that is written from right to left is the mirror image of the same page in another. */
import type { Page } from '@playwright/test';
import { groupedByPage } from './languages.ts';
import { expect, test } from './test.ts';

test('whatever has an address begins at the same distance from the edge where lines begin', async ({ page, site }) => {
	const pairs = mirroredPairs([...groupedByPage(site).values()].map((versions) => versions.map(({ path, locale }) => ({ path, locale }))));
	test.skip(pairs.length === 0, 'No language of this site is written from right to left, or none is written from left to right.');
	for (const width of [390, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		for (const { leftToRight, rightToLeft } of pairs) {
			const straight = await startEdges(page, leftToRight);
			const mirrored = await startEdges(page, rightToLeft);
			const shared = Object.keys(straight).filter((id) => id in mirrored);
			expect(shared.length, rightToLeft).toBeGreaterThan(0);
			const apart = shared.filter((id) => Math.abs((straight[id] ?? 0) - (mirrored[id] ?? 0)) > 1);
			expect(apart.map((id) => `#${id}: ${straight[id]} and ${mirrored[id]}`), `${rightToLeft} at ${width}`).toEqual([]);
		}
	}
});

test('lines of text begin at the right, numbers to call still run from left to right', async ({ page, site }) => {
	const paths = site.pages.filter(({ kind, locale }) => kind === 'notice' && isRightToLeft(locale)).map(({ path }) => path);
	test.skip(paths.length === 0, 'No language of this site is written from right to left.');
	for (const path of paths) {
		await page.goto(path);
		const lines = await page.evaluate(() =>
			[...document.querySelectorAll('main :is(h1, h2, p)')].flatMap((block) => {
				if (!block.checkVisibility() || block.closest('.visually-hidden') || block.classList.contains('visually-hidden')) return [];
				const text = document.createRange();
				text.selectNodeContents(block);
				const box = block.getBoundingClientRect();
				const { paddingInlineStart, borderInlineStartWidth, display } = getComputedStyle(block);
				const gap = box.right - text.getBoundingClientRect().right - Number.parseFloat(paddingInlineStart) - Number.parseFloat(borderInlineStartWidth);
				return display === 'block' && gap > 2 ? [`${block.outerHTML.slice(0, 80)} begins ${Math.round(gap)} pixels from the right`] : [];
			}),
		);
		expect(lines, path).toEqual([]);
		const phones = await page.locator('a[href^="tel:"] bdi').evaluateAll((numbers) => numbers.map((number) => getComputedStyle(number).direction));
		expect(phones.filter((direction) => direction !== 'ltr'), path).toEqual([]);
	}
});

interface Version {
	path: string;
	locale: string;
}

/** Each page that exists in languages of both directions. */
function mirroredPairs(pages: readonly (readonly Version[])[]): { leftToRight: string; rightToLeft: string }[] {
	return pages.flatMap((versions) => {
		const straight = versions.find(({ locale }) => !isRightToLeft(locale));
		const mirrored = versions.find(({ locale }) => isRightToLeft(locale));
		return straight && mirrored ? [{ leftToRight: straight.path, rightToLeft: mirrored.path }] : [];
	});
}

function isRightToLeft(locale: string): boolean {
	return new Intl.Locale(locale).getTextInfo?.().direction === 'rtl';
}

/** How far each block with an id stands from the edge where lines begin. */
async function startEdges(page: Page, path: string): Promise<Record<string, number>> {
	await page.goto(path);
	return page.evaluate(() => {
		const { clientWidth, dir } = document.documentElement;
		const blocks = [...document.querySelectorAll('main, main [id], .site-name, .site-footer')].filter((element) => element.checkVisibility() && !/^inline|^contents/.test(getComputedStyle(element).display));
		return Object.fromEntries(
			blocks.map((element) => {
				const { left, right } = element.getBoundingClientRect();
				return [element.id || element.className, Math.round(10 * (dir === 'rtl' ? clientWidth - right : left)) / 10];
			}),
		);
	});
}
