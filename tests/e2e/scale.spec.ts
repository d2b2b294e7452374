/** A record of some revisions, of which tests/bench/twenty-revisions.ts builds more: it builds, each page still arrives in one round trip, and nothing grows but the record. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { brotliBytes, PAGE_BUDGET } from '../../src/cli/measure-site.ts';
import { ENTRY, publishMany, REWRITTEN } from '../bench/many-revisions.ts';
import { ID, LOCALES, workplace } from './sempre.ts';
import { root } from './sites.ts';

const REVISIONS = 6;

const test = base.extend<object, { pages: ReadonlyMap<string, string> }>({
	pages: [
		async ({}, use) => {
			const place = workplace();
			try {
				const out = await place.builds(await publishMany(place, REVISIONS));
				const paths = readdirSync(out, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
				await use(new Map(paths.filter((path) => path.endsWith('.html')).map((path) => [path, readFileSync(join(out, path), 'utf8')])));
			} finally {
				place.leaves();
			}
		},
		{ scope: 'worker', timeout: 600_000 },
	],
});

test.describe.configure({ mode: 'default', timeout: 600_000 });

test('every page arrives in the first round trip', ({ pages }) => {
	const sizes = [...pages].map(([path, html]) => ({ path, bytes: brotliBytes(Buffer.from(html)) })).sort((a, b) => b.bytes - a.bytes);
	console.log(`${sizes.length} pages, the largest is ${sizes[0]?.path} with ${sizes[0]?.bytes} of ${PAGE_BUDGET} bytes`);
	expect(sizes.filter(({ bytes }) => bytes > PAGE_BUDGET)).toEqual([]);
});

test('each revision adds the notice as it stood and a comparison to each language, and nothing else', ({ pages }) => {
	for (const locale of LOCALES) {
		const own = [...pages.keys()].filter((path) => path.startsWith(`${locale}/`));
		const numbers = (pattern: RegExp) => own.flatMap((path) => pattern.exec(path)?.[1] ?? []).map(Number).sort((a, b) => a - b);
		const all = Array.from({ length: REVISIONS }, (_, index) => index + 1);
		expect(numbers(new RegExp(`^${locale}/${ID}/revisions/(\\d+)/index\\.html$`)), locale).toEqual(all);
		expect(numbers(new RegExp(`^${locale}/${ID}/revisions/(\\d+)/changes/index\\.html$`)), locale).toEqual(all.slice(1));
		const others = own.filter((path) => !path.startsWith(`${locale}/${ID}/revisions/`));
		expect(others.sort(), locale).toEqual(['index.html', 'search/index.html', ...['', 'all/', 'faq/', 'prevention/', 'requests/', 'timeline/', 'updates/'].map((page) => `${ID}/${page}index.html`)].map((path) => `${locale}/${path}`).sort());
	}
});

test('a comparison of rewritten pages is cut into parts that lead to each other', ({ pages }) => {
	for (const locale of LOCALES) {
		const folder = `${locale}/${ID}/revisions/${REVISIONS}/changes/`;
		const parts = [...pages.keys()].filter((path) => path.startsWith(folder));
		expect(parts.length, locale).toBeGreaterThan(1);
		for (const path of parts) {
			const links = [...(pages.get(path) ?? '').matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
			for (const other of parts) expect(links, path).toContain(`/${other.replace('index.html', '')}`);
		}
	}
});

test('only the last comparison is cut: a changed sentence needs one page', ({ pages }) => {
	const cut = [...pages.keys()].flatMap((path) => /\/revisions\/(\d+)\/changes\/\d+\//.exec(path)?.[1] ?? []);
	expect([...new Set(cut)]).toEqual([String(REVISIONS)]);
});

test('no comparison loses an entry on the way into parts', ({ pages }) => {
	const folder = `en/${ID}/revisions/${REVISIONS}/changes/`;
	const compared = [...pages].filter(([path]) => path.startsWith(folder)).map(([, html]) => html.match(/<section class="changed"/g)?.length ?? 0);
	const entries = REWRITTEN.map((page) => readFileSync(join(root, 'content', 'incidents', ID, 'revisions', '1', 'en', `${page}.mdx`), 'utf8').match(ENTRY)?.length ?? 0);
	expect(Math.min(...entries)).toBeGreaterThan(2);
	expect(compared.reduce((sum, count) => sum + count, 0)).toBe(entries.reduce((sum, count) => sum + count, 0));
});
