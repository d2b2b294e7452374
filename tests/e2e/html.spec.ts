/** Every page is valid HTML. Astro passes wrong nesting through, so nobody else would notice. */
import { HtmlValidate, type ConfigData } from 'html-validate/node';
import { expect, test } from './test.ts';

const config: ConfigData = {
	root: true,
	extends: ['html-validate:recommended'],
	rules: {},
};

test('every page is valid HTML', async ({ site }) => {
	const validator = new HtmlValidate(config);
	const found = new Map<string, string[]>();
	for (const page of site.pages) {
		const { results } = await validator.validateString(site.html(page));
		for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages)) {
			const problem = `${ruleId}: ${message}`;
			found.set(problem, [...(found.get(problem) ?? []), `${page.path} at ${selector}`]);
		}
	}
	expect([...found].map(([problem, places]) => `${problem}: ${places.length} times, such as ${places.slice(0, 3).join(', ')}`)).toEqual([]);
});
