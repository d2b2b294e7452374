/** WCAG 2.2 A and AA, and the habits that axe recommends, on every page in both colour schemes. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './test.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

test.describe.configure({ mode: 'parallel' });

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing on any page in ${colorScheme}`, async ({ browser, site }) => {
		const context = await browser.newContext({ colorScheme });
		const page = await context.newPage();
		const found = new Map<string, string[]>();
		for (const { path } of site.pages) {
			await page.goto(new URL(path, site.url).href);
			const axe = new AxeBuilder({ page })
				.options({ resultTypes: ['violations', 'incomplete'] })
				.withTags(RULES)
				// Pages have no frames, so axe needs no page of its own to put results together.
				.setLegacyMode();
			const { violations, incomplete } = await axe.analyze();
			for (const { id, help, nodes } of [...violations, ...incomplete]) {
				const rule = `${id}: ${help}`;
				found.set(rule, [...(found.get(rule) ?? []), ...nodes.map(({ target }) => `${path} at ${target.join(' ')}`)]);
			}
		}
		await context.close();
		expect([...found].map(([rule, places]) => `${rule}: ${places.length} elements, such as ${places.slice(0, 5).join(', ')}`)).toEqual([]);
	});
}
