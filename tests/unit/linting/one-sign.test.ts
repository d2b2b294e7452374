/** Bad input gets an answer and keeps nobody waiting: a page that repeats one sign is looked through in a moment. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runChecks } from '../../../src/core/checks/policy.ts';
import { lintProject } from '../../../src/linting/policy.ts';
import { makeProject } from '../make-project.ts';

const LENGTH = 50_000;

/** Far more than it takes, and far less than where time grows with the square of the length. */
const SECONDS = 6;

for (const sign of ['a', 'a-', 'a.', '“', '「', '(', '[', '〇', '可能性', 'した。', '一\n', '２']) {
	test(`a page of ${JSON.stringify(sign)}`, async () => {
		const mdx = sign.repeat(LENGTH / sign.length);
		const project = makeProject({ en: {}, ja: { pages: { notice: mdx } } });
		const started = performance.now();
		runChecks(project, { now: 0 });
		await lintProject(project);
		assert.ok(performance.now() - started < SECONDS * 1000);
	});
}
