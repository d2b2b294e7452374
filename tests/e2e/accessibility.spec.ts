/** WCAG 2.2 A and AA, and the habits that axe recommends, on every page in both colour schemes. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';
import { expect, test } from './test.ts';

const ALL = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** The schemes differ in colours and in nothing else, so in the dark only these can have another answer. */
const ABOUT_COLOURS = ['cat.color'];

const axeSource = readFileSync(createRequire(import.meta.resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'), 'utf8');

test.describe.configure({ mode: 'parallel' });

for (const half of [0, 1]) {
	test(`axe finds nothing on any page in light or dark (${half + 1} of 2)`, async ({ browser, site }) => {
		const context = await browser.newContext({ baseURL: site.url, reducedMotion: 'reduce' });
		// Once for each page: axe is larger than the page, and AxeBuilder would bring it anew for each question.
		await context.addInitScript(axeSource);
		const page = await context.newPage();
		const found = new Map<string, string[]>();
		for (const { path } of site.pages.filter((_, index) => index % 2 === half)) {
			await page.emulateMedia({ colorScheme: 'light' });
			await page.goto(path);
			const problems = await problemsOf(page, ALL);
			await page.emulateMedia({ colorScheme: 'dark' });
			problems.push(...(await problemsOf(page, ABOUT_COLOURS)).map(({ rule, target }) => ({ rule: `${rule} in the dark`, target })));
			for (const { rule, target } of problems) found.set(rule, [...(found.get(rule) ?? []), `${path} at ${target}`]);
		}
		await context.close();
		expect([...found].map(([rule, places]) => `${rule}: ${places.length} elements, such as ${places.slice(0, 5).join(', ')}`)).toEqual([]);
	});
}

/** What axe finds wrong, and what it cannot decide. */
function problemsOf(page: Page, tags: string[]): Promise<{ rule: string; target: string }[]> {
	return page.evaluate(async (values) => {
		const { axe: loaded } = window as unknown as { axe: typeof axe };
		const { violations, incomplete } = await loaded.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations', 'incomplete'] });
		return [...violations, ...incomplete].flatMap(({ id, help, nodes }) => nodes.map(({ target }) => ({ rule: `${id}: ${help}`, target: target.join(' ') })));
	}, tags);
}
