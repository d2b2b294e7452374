/** WCAG 2.2 A and AA, and the habits that axe recommends, on every page in both colour schemes. */
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './test.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** The schemes differ in colours and in nothing else, so in the dark only these can have another answer. */
const RULES_ABOUT_COLOURS = ['cat.color'];

test.describe.configure({ mode: 'parallel' });

for (const half of [0, 1]) {
	test(`axe finds nothing on any page in light or dark (${half + 1} of 2)`, async ({ browser, site }) => {
		const context = await browser.newContext({ baseURL: site.url, reducedMotion: 'reduce' });
		const page = await context.newPage();
		const found = new Map<string, string[]>();
		for (const { path } of site.pages.filter((_, index) => index % 2 === half)) {
			await page.emulateMedia({ colorScheme: 'light' });
			await page.goto(path);
			const problems = await problemsOf(page, RULES);
			await page.emulateMedia({ colorScheme: 'dark' });
			problems.push(...(await problemsOf(page, RULES_ABOUT_COLOURS)).map(({ rule, target }) => ({ rule: `${rule} in the dark`, target })));
			for (const { rule, target } of problems) found.set(rule, [...(found.get(rule) ?? []), `${path} at ${target}`]);
		}
		await context.close();
		expect([...found].map(([rule, places]) => `${rule}: ${places.length} elements, such as ${places.slice(0, 5).join(', ')}`)).toEqual([]);
	});
}

/** What axe finds wrong, and what it cannot decide. */
async function problemsOf(page: Page, tags: string[]): Promise<{ rule: string; target: string }[]> {
	const axe = new AxeBuilder({ page })
		.options({ resultTypes: ['violations', 'incomplete'] })
		.withTags(tags)
		// Pages have no frames, so axe needs no page of its own to put results together.
		.setLegacyMode();
	const { violations, incomplete } = await axe.analyze();
	return [...violations, ...incomplete].flatMap(({ id, help, nodes }) => nodes.map(({ target }) => ({ rule: `${id}: ${help}`, target: target.join(' ') })));
}
