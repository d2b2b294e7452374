/** WCAG 2.2 A and AA, and the habits that axe recommends, on every page in both colour schemes. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './test.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

test.describe.configure({ mode: 'parallel' });

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing on any page in ${colorScheme}`, async ({ browser, site }) => {
		const context = await browser.newContext({ colorScheme });
		const page = await context.newPage();
		const found: string[] = [];
		for (const { path } of site.pages) {
			await page.goto(new URL(path, site.url).href);
			// Pages have no frames, so axe needs no page of its own to put results together.
			const { violations, incomplete } = await new AxeBuilder({ page }).withTags(RULES).setLegacyMode().analyze();
			for (const { id, nodes, help } of [...violations, ...incomplete]) found.push(...nodes.map(({ target, html }) => `${path} ${id}: ${help} at ${target.join(' ')}: ${html.slice(0, 120)}`));
		}
		await context.close();
		expect(found).toEqual([]);
	});
}
