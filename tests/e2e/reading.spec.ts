/** The ways people read: without scripts, on narrow screens, with larger or wider letters, in their own colours, on paper. */
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

test.describe.configure({ mode: 'parallel' });

/** WCAG 1.4.12. */
const TEXT_SPACING = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

test('with scripts off, every word of every page can be read', async ({ browser, everyPage, site }) => {
	const written = await everyPage((page) => {
		const main = page.querySelector('main')?.cloneNode(true) as Element;
		for (const element of main.querySelectorAll('template, script, [hidden]')) element.remove();
		return main.textContent ?? '';
	});
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url });
	const page = await context.newPage();
	const unread: string[] = [];
	for (const { path } of site.pages) {
		await page.goto(path);
		const shown = await page.locator('main').innerText();
		const [seen, whole] = [shown, written.get(path) ?? ''].map((text) => text.replace(/\s/gu, ''));
		if (whole === '' || seen !== whole) unread.push(`${path}: ${seen?.length} of ${whole?.length} letters`);
	}
	await context.close();
	expect(unread).toEqual([]);
});

test('the search page lists everything that can be found, for readers without scripts', async ({ browser, site }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url });
	const page = await context.newPage();
	for (const { path, locale } of site.pages.filter(({ kind }) => kind === 'search')) {
		await page.goto(path);
		const listed = new Set(await page.locator('main a[href]').evaluateAll((links) => links.filter((link) => link.checkVisibility()).map((link) => link.getAttribute('href'))));
		const wanted = site.pages.flatMap((expected) => {
			if (expected.kind !== 'notice' || expected.locale !== locale || expected.shows !== 'itself' || expected.page === 'all' || expected.page === 'timeline') return [];
			const prose = expected.notice.translations[locale]?.pages[expected.page];
			if (!prose || prose === 'missing') return [];
			return prose.children.flatMap((node) => (node.type === 'component' && node.attributes['id'] !== undefined ? [`${expected.path}#${node.attributes['id']}`] : []));
		});
		expect(wanted.filter((href) => !listed.has(href)), path).toEqual([]);
	}
	await context.close();
});

test('nothing overflows and no text is cut off, however narrow the screen and however large or wide the letters', async ({ page, site }) => {
	const screens = [
		{ width: 320, ways: ['', TEXT_SPACING] },
		{ width: 1280, ways: [TEXT_SPACING, ':root { font-size: 200% !important }'] },
	];
	const problems: string[] = [];
	for (const { path } of site.pages) {
		await page.goto(path);
		for (const { width, ways } of screens) {
			await page.setViewportSize({ width, height: 640 });
			problems.push(...(await overflowsOf(page, ways)).map((problem) => `${path}, ${width} pixels wide: ${problem}`));
		}
		// The next page begins on the screen that this one ended on.
		screens.reverse();
	}
	expect(problems).toEqual([]);
});

test('in forced colours, whatever has the focus shows it with an outline', async ({ browser, site }) => {
	const context = await browser.newContext({ forcedColors: 'active', baseURL: site.url });
	const page = await context.newPage();
	const first = site.settings.locales[0] ?? '';
	for (const { path } of site.pages.filter(({ locale, kind }) => locale === first || kind === 'chooser')) {
		await page.goto(path);
		const hidden = await page.locator('a[href], button, input, summary, [tabindex="0"]').evaluateAll((elements) =>
			elements.filter((element) => element.checkVisibility()).flatMap((element) => {
				(element as HTMLElement).focus({ preventScroll: true });
				const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
				const shows = element.matches(':focus-visible') && outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && outlineColor !== 'rgba(0, 0, 0, 0)';
				return shows ? [] : [`${element.outerHTML.slice(0, 100)}: ${outlineWidth} ${outlineStyle} ${outlineColor}`];
			}),
		);
		expect(hidden, path).toEqual([]);
	}
	await context.close();
});

test('on paper there is the whole text, nothing to press, and every line fits the sheet', async ({ page, site }) => {
	await page.emulateMedia({ media: 'print' });
	// A4 less margins of 20 mm, in CSS pixels.
	await page.setViewportSize({ width: 642, height: 971 });
	const problems: string[] = [];
	for (const { path } of site.pages.filter(({ kind }) => kind === 'notice' || kind === 'revision')) {
		await page.goto(path);
		const { pressable, hidden } = await page.evaluate(() => {
			const names = (elements: Element[]) => elements.map((element) => element.outerHTML.slice(0, 80));
			const shown = (element: Element) => element.checkVisibility() && element.getBoundingClientRect().height > 0;
			return {
				pressable: names([...document.querySelectorAll('header.site-header, nav, form, button, .skip')].filter(shown)),
				hidden: names([...document.querySelectorAll('.banner, main :is(h1, h2, h3, h4, p, li, th, td, time)')].filter((element) => !shown(element) && !element.closest('nav, form') && !element.querySelector(':scope > .action'))),
			};
		});
		problems.push(...pressable.map((name) => `${path}: nobody can press ${name}`), ...hidden.map((name) => `${path}: left out ${name}`), ...(await overflowsOf(page, [''])).map((problem) => `${path}: ${problem}`));
	}
	expect(problems).toEqual([]);
});

/**
 * What makes the page scroll sideways, leaves the screen, or is larger than the box that cuts it off.
 * @param ways Styles that a reader adds, one after the other.
 */
function overflowsOf(page: Page, ways: readonly string[]): Promise<string[]> {
	return page.evaluate((styles) => {
		const problems: string[] = [];
		const root = document.documentElement;
		const own = document.head.appendChild(document.createElement('style'));
		const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
		for (const style of styles) {
			own.textContent = style;
			const report = (problem: string, element: Element) => problems.push(`${problem}: <${element.localName} class="${element.className}"> ${element.textContent?.trim().slice(0, 40)} (${style})`);
			const outside = new Set<Element>();
			if (root.scrollWidth > root.clientWidth) report(`scrolls sideways, ${root.scrollWidth} in ${root.clientWidth} pixels`, root);
			for (const element of document.querySelectorAll('body :not(.visually-hidden, .visually-hidden *, .skip, .table-frame > *, .table-frame > * *)')) {
				const { left, right, width } = element.getBoundingClientRect();
				if (width === 0) continue;
				if (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1) {
					const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
					if (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) report('cut off at the side', element);
					if (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1) report('cut off below', element);
					if (textOverflow === 'ellipsis') report('ends in dots', element);
				}
				if (left >= -1 && right <= root.clientWidth + 1) continue;
				outside.add(element);
				if (!element.parentElement || !outside.has(element.parentElement)) report(`leaves the screen, from ${Math.round(left)} to ${Math.round(right)}`, element);
			}
		}
		own.remove();
		return problems;
	}, ways);
}
