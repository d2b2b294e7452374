/**
 * Words of the content cannot become anything but words: a site in which every place holds texts that try is built
 * once, and everything in it is read by the parsers that readers have. What pages may hold is what the pages of the other
 * sites hold.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';
import { serve } from '../../src/cli/serve.ts';
import { LONGEST_SUMMARY } from '../../src/core/limits.ts';
import { assertInertAtom, assertInertCalendar, assertInertJson, assertInertSitemap, assertInertText } from '../unit/hostile/inert.ts';
import { candor } from './command-line.ts';
import { acceptedTexts, IDS, inLanguage, inOne, writeHostileContent } from './hostile-site.ts';
import { builtFolder, sites } from './sites.ts';

interface Hostile {
	folder: string;
	texts: readonly string[];
	/** Every file by its path. */
	files: ReadonlyMap<string, string>;
}

const test = base.extend<object, { hostile: Hostile }>({
	hostile: [
		async ({}, use) => {
			const place = mkdtempSync(join(tmpdir(), 'candor-hostile-'));
			try {
				const texts = acceptedTexts();
				const content = join(place, 'content');
				writeHostileContent(content, texts);
				const types = async (...words: string[]) => {
					const { exitCode, output, command } = await candor([...words, '--content', content], { environment: { SOURCE_DATE_EPOCH: String(Date.parse('2026-04-01') / 1000) } });
					if (exitCode !== 0) throw new Error(`${command} ended with ${exitCode}:\n${output}`);
				};
				const publish = (id: string, ...options: string[]) => types('notice', 'publish', id, '--yes', ...options);
				const [first = '', second = ''] = texts;
				await publish(IDS[0], '--at', '2026-03-05T10:00:00Z');
				writeHostileContent(content, texts.toReversed());
				for (const id of IDS.slice(1)) await publish(id, '--at', '2026-03-05T10:00:00Z');
				await publish(IDS[0], '--at', '2026-03-06T10:00:00Z', '--summary', `en=${first}`, '--summary', `ar=${inLanguage(second, 'ar')}`);
				await publish(IDS[2], '--at', '2026-03-06T10:00:00Z', '--stage', 'withdrawn', '--summary', `en=${inOne(texts, LONGEST_SUMMARY)}`);
				const folder = join(place, 'dist');
				await types('build', '--out', folder);
				await use({ folder, texts, files: filesIn(folder) });
			} finally {
				rmSync(place, { recursive: true, force: true });
			}
		},
		{ scope: 'worker', timeout: 600_000 },
	],
});

test.describe.configure({ mode: 'default' });

function filesIn(folder: string, named = /\.(?:html|xml|json|ics|txt)$/): Map<string, string> {
	const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
	return new Map(paths.filter((path) => named.test(path)).sort().map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

const ofKind = ({ files }: Hostile, kind: RegExp) => [...files].filter(([path]) => kind.test(path));

/** What a page holds, as a browser reads it: each element with the name of each of its attributes, and everything that could act. */
interface Held {
	parts: string[];
	addresses: string[];
	scripts: string[];
	text: string;
}

/** Reads pages without running anything in them. */
function heldBy(page: Page, pages: readonly string[]): Promise<Held[]> {
	return page.evaluate((sources) => {
		return sources.map((source) => {
			const document = new DOMParser().parseFromString(source, 'text/html');
			const parts = new Set<string>();
			const addresses = new Set<string>();
			const scripts: string[] = [];
			const enter = (root: ParentNode) => {
				for (const element of root.querySelectorAll('*')) {
					const name = element.localName;
					parts.add(name);
					for (const { name: attribute, value } of element.attributes) {
						parts.add(`${name}[${attribute}]`);
						if (['href', 'src', 'action', 'formaction', 'srcdoc', 'data', 'poster', 'ping', 'xlink:href'].includes(attribute)) addresses.add(`${name}[${attribute}] ${value}`);
					}
					if (name === 'script' || name === 'style') scripts.push(element.outerHTML);
					if (name === 'template') enter((element as HTMLTemplateElement).content);
				}
			};
			enter(document);
			const comments = document.createNodeIterator(document, NodeFilter.SHOW_COMMENT);
			for (let comment = comments.nextNode(); comment; comment = comments.nextNode()) parts.add('comment');
			return { parts: [...parts], addresses: [...addresses], scripts, text: document.documentElement.textContent };
		});
	}, pages);
}

test('most texts that try something are accepted, for what they are is text', ({ hostile }) => {
	expect(hostile.texts.length).toBeGreaterThan(50);
	expect(ofKind(hostile, /\.html$/).length).toBeGreaterThan(50);
});

test('a page holds no element, attribute or script that the pages of other sites have not', async ({ hostile, page }) => {
	const known = await heldBy(page, sites.flatMap(({ name }) => [...filesIn(builtFolder(name), /\.html$/).values()]));
	// Marks of an author that no other site happens to use.
	const parts = new Set([...known.flatMap((held) => held.parts), 'blockquote', 'del', 'ins', 'em', 'strong', 's', 'br', 'hr']);
	const scripts = new Set(known.flatMap((held) => held.scripts));
	const pages = ofKind(hostile, /\.html$/);
	for (const [index, held] of (await heldBy(page, pages.map(([, html]) => html))).entries()) {
		const where = pages[index]?.[0];
		expect(held.parts.filter((part) => !parts.has(part)), where).toEqual([]);
		expect(held.parts.filter((part) => /\[(?:on.*|style|srcdoc|http-equiv|formaction|ping)\]$/i.test(part)), where).toEqual([]);
		expect(held.scripts.filter((script) => !scripts.has(script)), where).toEqual([]);
	}
});

test('an address leads to the site, to the open web, to a telephone or to a mail', async ({ hostile, page }) => {
	const pages = ofKind(hostile, /\.html$/);
	for (const [index, { addresses }] of (await heldBy(page, pages.map(([, html]) => html))).entries()) {
		for (const address of addresses) {
			const [what = '', value = ''] = [address.slice(0, address.indexOf(' ')), address.slice(address.indexOf(' ') + 1)];
			// The picture that says that there is none.
			if (address === 'link[href] data:,') continue;
			const url = new URL(value, 'https://notices.parcel-post.example/en/x/');
			expect(['https:', 'mailto:', 'tel:'], `${pages[index]?.[0]}: ${address}`).toContain(url.protocol);
			expect(url.username, address).toBe('');
			if (what !== 'a[href]') expect(url.host, `${pages[index]?.[0]}: ${address}`).toBe('notices.parcel-post.example');
		}
	}
});

test('every text can be read where it was written', async ({ hostile, page }) => {
	const plain = (text: string) => text.replace(/\s+/g, ' ');
	const text = (await heldBy(page, ofKind(hostile, /\.html$/).map(([, html]) => html))).map((held) => plain(held.text)).join('\n');
	expect(hostile.texts.filter((each) => !text.includes(plain(each.trim())))).toEqual([]);
});

test('feeds, data, calendars and plain text hold words alone', async ({ hostile, page }) => {
	const kinds = { atom: ofKind(hostile, /feed\.xml$/), sitemaps: ofKind(hostile, /sitemap\.xml$/), json: ofKind(hostile, /\.json$/), calendars: ofKind(hostile, /\.ics$/), texts: ofKind(hostile, /notice\.txt$/) };
	for (const [kind, files] of Object.entries(kinds)) expect(files.length, kind).toBeGreaterThan(0);
	for (const [, xml] of kinds.atom) assertInertAtom(xml);
	for (const [, xml] of kinds.sitemaps) assertInertSitemap(xml);
	for (const [, json] of kinds.json) assertInertJson(json);
	for (const [, calendar] of kinds.calendars) assertInertCalendar(calendar);
	for (const [, text] of kinds.texts) assertInertText(text);
	const broken = await page.evaluate((sources) => sources.filter((xml) => new DOMParser().parseFromString(xml, 'application/xml').querySelector('parsererror')), [...kinds.atom, ...kinds.sitemaps].map(([, xml]) => xml));
	expect(broken).toEqual([]);
});

test('nothing happens when the pages are opened and searched', async ({ hostile, page }) => {
	const server = await serve(hostile.folder, 0);
	try {
		const happened: string[] = [];
		page.on('dialog', (dialog) => {
			happened.push(`dialog ${dialog.message()}`);
			void dialog.dismiss();
		});
		page.on('pageerror', (error) => happened.push(`error ${error.message}`));
		page.on('request', (request) => {
			if (!request.url().startsWith(server.url) && !request.url().startsWith('data:')) happened.push(`request ${request.url()}`);
		});
		for (const path of ['', 'en/', `en/${IDS[0]}/`, `en/${IDS[1]}/faq/`, `ar/${IDS[1]}/all/`, `en/${IDS[0]}/updates/`, `en/${IDS[0]}/revisions/2/changes/`, `en/${IDS[2]}/`, 'en/search/?q=script', 'en/search/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E']) {
			await page.goto(server.url + path);
			await page.waitForLoadState('networkidle');
		}
		await expect(page.locator('[role="status"]')).toContainText('<img src=x onerror=alert(1)>');
		expect(happened).toEqual([]);
	} finally {
		await server.close();
	}
});
