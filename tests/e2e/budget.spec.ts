/** What a reader downloads: one small response for each page, with nothing in it that could ask for more. */
import { brotliCompressSync, constants } from 'node:zlib';
import { expect, test } from './test.ts';

/** Ten TCP segments of 1,460 bytes: what a server may send before the first acknowledgement. */
const BUDGET = 14_600;

test('every page arrives in the first round trip', ({ site }) => {
	// The best compression takes long and is never worse than a good one, so only pages that come near are held to it.
	const sizes = site.pages
		.map((page) => ({ page, bytes: brotliBytes(site.html(page), 5) }))
		.sort((a, b) => b.bytes - a.bytes)
		.filter(({ bytes }, index) => index < 10 || bytes > BUDGET)
		.map(({ page }) => ({ path: page.path, bytes: brotliBytes(site.html(page)) }))
		.sort((a, b) => b.bytes - a.bytes);
	const [largest] = sizes;
	console.log(`${site.name}: ${site.pages.length} pages, the largest is ${largest?.path} with ${largest?.bytes.toLocaleString('en')} of ${BUDGET.toLocaleString('en')} bytes`);
	expect(sizes.filter(({ bytes }) => bytes > BUDGET)).toEqual([]);
});

test('one stylesheet stands in every page, the same byte for byte', ({ site }) => {
	const sheets = site.pages.map((page) => ({ path: page.path, styles: [...site.html(page).matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css = '']) => css) }));
	expect(sheets.filter(({ styles }) => styles.length !== 1).map(({ path }) => path)).toEqual([]);
	const [css = ''] = sheets[0]?.styles ?? [];
	console.log(`${site.name}: the stylesheet has ${brotliBytes(css).toLocaleString('en')} bytes`);
	expect(sheets.filter(({ styles }) => styles[0] !== css).map(({ path }) => path)).toEqual([]);
	expect(css).not.toMatch(/@import|@font-face|url\(\s*["']?(?!data:|#)/i);
});

test('only the search page has a script', async ({ everyPage, site }) => {
	const scripts = await everyPage((page) => page.querySelectorAll('script, noscript, link[rel="modulepreload"], link[as="script"]').length);
	expect([...scripts].filter(([path, count]) => count > 0 && !site.pages.some((page) => page.path === path && page.kind === 'search'))).toEqual([]);
});

test('no element carries a style or a script of its own', async ({ everyPage }) => {
	const own = await everyPage((page) => [...page.querySelectorAll('*')].flatMap((element) => element.getAttributeNames().filter((name) => name === 'style' || name.startsWith('on')).map((name) => `${element.localName} ${name}`)));
	expect([...own].filter(([, found]) => found.length > 0)).toEqual([]);
});

test('no page asks for anything by itself: no sheets, fonts, pictures, frames or hints', async ({ everyPage }) => {
	const asking = await everyPage((page) =>
		[...page.querySelectorAll('link, img, picture, source, video, audio, iframe, object, embed, base, meta[http-equiv="refresh"], [srcset], [ping], [background]')]
			.filter((element) => !element.matches('link:is([rel="canonical"], [rel="alternate"], [rel="icon"][href^="data:"])'))
			.map((element) => element.outerHTML),
	);
	expect([...asking].filter(([, found]) => found.length > 0)).toEqual([]);
});

function brotliBytes(text: string, quality = 11): number {
	const bytes = Buffer.from(text);
	return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;
}
