/** Every page is valid HTML. Astro passes wrong nesting through, so nobody else would notice. */
import { HtmlValidate, type ConfigData } from 'html-validate/node';
import { expect, test } from './test.ts';

const config: ConfigData = {
	root: true,
	extends: ['html-validate:recommended'],
	rules: {
		// Safari forgets that a list without bullets is a list, and that a table laid out as blocks is a table.
		'no-redundant-role': 'off',
		'prefer-native-element': 'off',
		// The one button of a form sends it; that is what it is for.
		'no-implicit-button-type': 'off',
		// Taste: how long a title may be in somebody’s search results, and elements that every browser adds.
		'long-title': 'off',
		'prefer-tbody': 'off',
		// Numbers are copied and read aloud; the stylesheet keeps them on one line.
		'tel-non-breaking': 'off',
	},
};

test('every page is valid HTML', async ({ site }) => {
	const validator = new HtmlValidate(config);
	const found = new Map<string, string[]>();
	for (const page of site.pages) {
		const { results } = await validator.validateString(site.html(page));
		for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages)) {
			// A script fills the headings of a template before anyone sees them.
			if (ruleId === 'empty-heading' && selector?.includes(' template ')) continue;
			const problem = `${ruleId}: ${message}`;
			found.set(problem, [...(found.get(problem) ?? []), `${page.path} at ${selector}`]);
		}
	}
	expect([...found].map(([problem, places]) => `${problem}: ${places.length} times, such as ${places.slice(0, 3).join(', ')}`)).toEqual([]);
});
