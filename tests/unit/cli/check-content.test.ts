import assert from 'node:assert/strict';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkContent, isGap } from '../../../src/cli/check-content.ts';
import { person } from './person.ts';

test('a gap of a working copy is a problem where it would be published, and none where it is looked at', async (t) => {
	const { content, notice } = person(t);
	const folder = { path: content, shown: 'content' };
	appendFileSync(join(notice, 'en', 'faq.mdx'), '\n[[more]]\n');
	const refused = await checkContent(folder);
	assert.ok(refused.kind === 'broken' && refused.findings.every(isGap));
	const tolerated = await checkContent(folder, 'tolerated');
	assert.ok(tolerated.kind === 'sound' && tolerated.gaps.length === 1);
});

test('what else is wrong is a problem everywhere', async (t) => {
	const { content, notice } = person(t);
	appendFileSync(join(notice, 'en', 'faq.mdx'), '\n[[more]] [away](nowhere/)\n');
	const checked = await checkContent({ path: content, shown: 'content' }, 'tolerated');
	assert.ok(checked.kind === 'broken');
	assert.deepEqual(checked.findings.map(({ check }) => check), ['links-resolve']);
});
