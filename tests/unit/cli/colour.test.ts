import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { NOTICE, person } from './person.ts';

const ESCAPE = '\u001b[';

const looks: Record<string, { environment?: Record<string, string>; isTTY: boolean; isColoured: boolean }> = {
	'a terminal is coloured': { isTTY: true, isColoured: true },
	'a file is not': { isTTY: false, isColoured: false },
	'a terminal of someone who wants none is not': { environment: { NO_COLOR: '1' }, isTTY: true, isColoured: false },
	'an empty NO_COLOR says nothing': { environment: { NO_COLOR: '' }, isTTY: true, isColoured: true },
	'a file of someone who insists is': { environment: { FORCE_COLOR: '1' }, isTTY: false, isColoured: true },
	'who insists is heard first': { environment: { FORCE_COLOR: '1', NO_COLOR: '1' }, isTTY: false, isColoured: true },
	'who insists on none is heard': { environment: { FORCE_COLOR: '0' }, isTTY: true, isColoured: false },
	'a terminal that knows no colours is not': { environment: { TERM: 'dumb' }, isTTY: true, isColoured: false },
};

describe('colour', () => {
	for (const [what, { environment = {}, isTTY, isColoured }] of Object.entries(looks)) {
		test(what, async (t) => {
			const { notice, types } = person(t, environment, { isTTY });
			appendFileSync(join(notice, 'en', 'notice.mdx'), '\n{1 + 1}\n');
			for (const words of [['check'], ['notice', 'status'], ['build']]) {
				const { output } = await types(...words);
				assert.equal(output.includes(ESCAPE), isColoured, output);
			}
		});
	}

	test('adds nothing to a comparison that words and marks do not say', async (t) => {
		const compared = async (isTTY: boolean) => {
			const { notice, types } = person(t, {}, { isTTY });
			await types('notice', 'publish', NOTICE, '--yes');
			appendFileSync(join(notice, 'en', 'faq.mdx'), '\n<Question id="when" title="When?">\n\nSoon.\n\n</Question>\n');
			return (await types('notice', 'diff', NOTICE)).stdout;
		};
		const [plain, coloured] = [await compared(false), await compared(true)];
		assert.match(plain, /#when {2}\{\+Soon\.\+\}/);
		assert.ok(coloured.includes(`${ESCAPE}32m{+Soon.+}${ESCAPE}39m`));
		assert.equal(coloured.replaceAll(/\u001b\[\d+m/g, ''), plain);
	});

	test('of a translation is not a terminal’s to have: its signs are written out', async (t) => {
		const { notice, types } = person(t);
		await types('notice', 'publish', NOTICE, '--yes');
		appendFileSync(join(notice, 'en', 'notice.mdx'), '\nRed \u202E and turned.\n');
		assert.match((await types('notice', 'diff', NOTICE)).stdout, /Red \\u\{202e\} and turned/);
	});
});
