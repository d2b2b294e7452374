/** The ways people read: without scripts, on narrow screens, with larger or wider letters, in their own colours, on paper. */
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

test.describe.configure({ mode: 'parallel' });

/** WCAG 1.4.12. */
const TEXT_SPACING = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';

test('everything can be read with scripts off', async ({ browser, site }) => {
	const [off, on] = await Promise.all([false, true].map((javaScriptEnabled) => browser.newContext({ javaScriptEnabled, baseURL: site.url })));
	if (!off || !on) throw new Error('no contexts');
	const [without, withScripts] = await Promise.all([off.newPage(), on.newPage()]);
	for (const { path, kind } of site.pages) {
		await Promise.all([without.goto(path), withScripts.goto(path)]);
		const text = await without.locator('main').innerText();
		expect(text.trim(), path).not.toBe('');
		if (kind !== 'search') expect(text, path).toBe(await withScripts.locator('main').innerText());
	}
	await Promise.all([off.close(), on.close()]);
});

test('the search page lists everything that can be found, for readers without scripts', async ({ browser, site }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url });
	const page = await context.newPage();
	for (const { path, locale } of site.pages.filter(({ kind }) => kind === 'search')) {
		await page.goto(path);
		const listed = new Set(await page.locator('main a[href]').evaluateAll((links) => links.filter((link) => link.checkVisibility()).map((link) => link.getAttribute('href'))));
		const wanted = site.pages.flatMap((expected) => {
			if (expected.kind !== 'notice' || expected.locale !== locale || expected.isMissing || expected.page === 'all' || expected.page === 'timeline') return [];
			const prose = expected.notice.translations[locale]?.pages[expected.page];
			if (!prose || prose === 'missing') return [];
			return prose.children.flatMap((node) => (node.type === 'component' && node.attributes['id'] !== undefined ? [`${expected.path}#${node.attributes['id']}`] : []));
		});
		expect(wanted.filter((href) => !listed.has(href)), path).toEqual([]);
	}
	await context.close();
});

for (const { way, width, css } of [
	{ way: 'a screen 320 pixels wide', width: 320, css: '' },
	{ way: 'a screen 320 pixels wide with wider text spacing', width: 320, css: TEXT_SPACING },
	{ way: 'wider text spacing', width: 1280, css: TEXT_SPACING },
	{ way: 'letters of twice the size', width: 1280, css: ':root { font-size: 200% !important }' },
]) {
	test(`nothing overflows and no text is cut off with ${way}`, async ({ page, site }) => {
		await page.setViewportSize({ width, height: 640 });
		const problems: string[] = [];
		for (const { path } of site.pages) {
			await page.goto(path);
			if (css !== '') await page.addStyleTag({ content: css });
			problems.push(...(await overflowsOf(page)).map((problem) => `${path}: ${problem}`));
		}
		expect(problems).toEqual([]);
	});
}

test('in forced colours, whatever has the focus shows it with an outline', async ({ browser, site }) => {
	const context = await browser.newContext({ forcedColors: 'active', baseURL: site.url });
	const page = await context.newPage();
	const first = site.settings.locales[0] ?? '';
	for (const { path } of site.pages.filter(({ locale, kind }) => locale === first || kind === 'chooser')) {
		await page.goto(path);
		const hidden = await page.locator('a[href], button, input, summary, [tabindex="0"]').evaluateAll((elements) =>
			elements.flatMap((element) => {
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

test('on paper there is the whole text and nothing to press', async ({ page, site }) => {
	await page.emulateMedia({ media: 'print' });
	for (const { path } of site.pages.filter(({ kind }) => kind === 'notice')) {
		await page.goto(path);
		const shown = await page.evaluate(() => {
			const visible = (selector: string) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()).map((element) => element.outerHTML.slice(0, 80));
			const hiddenText = [...document.querySelectorAll('main :is(h1, h2, h3, h4, p, li, th, td, time)')].filter((element) => !element.checkVisibility() && !element.closest('nav, form')).map((element) => element.outerHTML.slice(0, 80));
			return { pressable: visible('header.site-header, nav, form, button, .skip'), hiddenText, banners: visible('.banner').length === document.querySelectorAll('.banner').length };
		});
		expect(shown, path).toEqual({ pressable: [], hiddenText: [], banners: true });
	}
});

test('on paper every line fits the sheet', async ({ page, site }) => {
	await page.emulateMedia({ media: 'print' });
	// A4 less margins of 20 mm, in CSS pixels.
	await page.setViewportSize({ width: 642, height: 971 });
	const problems: string[] = [];
	for (const { path } of site.pages.filter(({ kind }) => kind === 'notice')) {
		await page.goto(path);
		problems.push(...(await overflowsOf(page)).map((problem) => `${path}: ${problem}`));
	}
	expect(problems).toEqual([]);
});

/** What makes the page scroll sideways, leaves the screen, or is larger than the box that cuts it off. */
function overflowsOf(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const problems: string[] = [];
		const root = document.documentElement;
		const name = (element: Element) => `<${element.localName}${element.id ? ` id="${element.id}"` : ''}${element.className ? ` class="${element.className}"` : ''}> ${element.textContent?.trim().slice(0, 40)}`;
		if (root.scrollWidth > root.clientWidth) problems.push(`scrolls sideways: ${root.scrollWidth} in ${root.clientWidth} pixels`);
		for (const element of document.querySelectorAll('body *')) {
			if (!element.checkVisibility() || element.closest('.visually-hidden, .skip')) continue;
			const scroller = element.closest('.table-frame');
			const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
			if (overflowX !== 'visible' && overflowX !== 'auto' && overflowX !== 'scroll' && element.scrollWidth > element.clientWidth + 1) problems.push(`cut off at the side: ${name(element)}`);
			if (overflowY !== 'visible' && overflowY !== 'auto' && overflowY !== 'scroll' && element.scrollHeight > element.clientHeight + 1) problems.push(`cut off below: ${name(element)}`);
			if (textOverflow === 'ellipsis' && element.scrollWidth > element.clientWidth) problems.push(`ends in dots: ${name(element)}`);
			const { left, right, width } = element.getBoundingClientRect();
			if (!scroller && width > 0 && (left < -1 || right > root.clientWidth + 1)) problems.push(`leaves the screen: ${name(element)} from ${Math.round(left)} to ${Math.round(right)}`);
		}
		return problems;
	});
}
