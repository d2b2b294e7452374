/** A page that repeats one sign as often as a page may hold it is looked through to its end, and what is said of it can be read. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { LONGEST_PARAGRAPH, MOST_BYTES } from '../../../src/core/limits.ts';
import { person } from '../cli/person.ts';
import { assertAnswered } from './calm.ts';

for (const sign of ['a', 'a-', 'a.', '1 ', '“', '「', '(', '[', '〇', '可能性', 'した。', '２', 'a@b.example ', '2017-12-14 ']) {
	test(`a page of ${JSON.stringify(sign)}`, async (t) => {
		const { notice, types } = person(t);
		const line = sign.repeat(500);
		const paragraph = `${line}\n`.repeat(Math.floor(LONGEST_PARAGRAPH / (line.length + 1)));
		const page = `${paragraph}\n`;
		writeFileSync(join(notice, 'ja', 'faq.mdx'), page.repeat(Math.floor(MOST_BYTES / 10 / Buffer.byteLength(page)) + 1));
		const answer = await types('check');
		assertAnswered(answer);
		assert.match(answer.output, /ja\/faq\.mdx/);
	});
}
