import assert from 'node:assert/strict';
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { NOTICE, person, type Person } from './person.ts';

/** Someone with one revision, or several that each say one sentence more. */
async function published(t: TestContext, times = 1): Promise<Person> {
	const someone = person(t);
	for (let time = 1; time <= times; time++) {
		if (time > 1) appendFileSync(join(someone.notice, 'en', 'notice.mdx'), `\nSentence of revision ${time}.\n`);
		const { exitCode, output } = await someone.types('notice', 'publish', NOTICE, '--yes');
		assert.equal(exitCode, 0, output);
	}
	return someone;
}

const replaceIn = (path: string, before: string, after: string) => writeFileSync(path, readFileSync(path, 'utf8').replace(before, after));

describe('the working copy beside the newest revision', () => {
	test('that is the same takes one line', async (t) => {
		const { types } = await published(t);
		assert.deepEqual(await types('notice', 'diff', NOTICE), {
			exitCode: 0,
			output: `${NOTICE}: revision 1 → working copy: nothing differs.\n`,
			stdout: `${NOTICE}: revision 1 → working copy: nothing differs.\n`,
			stderr: '',
		});
	});

	test('is told in facts, labels and words, with what did not change', async (t) => {
		const { notice, types } = await published(t);
		await types('notice', 'set', NOTICE, 'milestones.pick-up', 'planned', '2026-05-01');
		replaceIn(join(notice, 'en', 'labels.yaml'), 'title: Lost parcels', 'title: Delayed parcels');
		replaceIn(join(notice, 'ja', 'faq.mdx'), 'はい。', 'はい、全額を。');
		const { exitCode, stdout } = await types('notice', 'diff', NOTICE);
		assert.equal(exitCode, 0);
		assert.equal(
			stdout,
			`${NOTICE}: revision 1 → working copy
  Facts that change:
    Picking up parcels: Not yet decided → Planned for 1 May 2026
  Words that change:
    en/labels:
      title  [-Lost-]{+Delayed+} parcels
    ja/faq:
      #refund  はい{+、全額を+}。
  Unchanged: en notice, timeline, requests, prevention, faq; ja labels, notice, timeline, requests, prevention
`,
		);
	});

	test('says whom a request is for, when only that changes', async (t) => {
		const { notice, types } = await published(t);
		for (const locale of ['en', 'ja']) replaceIn(join(notice, locale, 'requests.mdx'), 'urgency="soon"', 'urgency="now"');
		assert.match((await types('notice', 'diff', NOTICE)).stdout, /en\/requests:\n {6}#keep-receipt {2}urgency: \[-soon-\]\{\+now\+\}/);
	});

	test('names a page that came and a page that went', async (t) => {
		const { notice, types } = await published(t);
		rmSync(join(notice, 'ja', 'prevention.mdx'));
		const gone = await types('notice', 'diff', NOTICE, '--locale', 'ja');
		assert.match(gone.stdout, /ja\/prevention: gone/);
		assert.doesNotMatch(gone.stdout, /en\//);
	});

	test('says which pages it could not compare as a whole', async (t) => {
		const { notice, types } = await published(t);
		appendFileSync(join(notice, 'en', 'faq.mdx'), '\n{1 + 1}\n');
		assert.match((await types('notice', 'diff', NOTICE)).stdout, /Not compared as a whole.*en\/faq\.mdx.*npm run notice check/);
	});

	test('is compared although a component names what is not there', async (t) => {
		const { notice, types } = await published(t);
		appendFileSync(join(notice, 'en', 'notice.mdx'), '\nOn <When name="never" />.\n');
		const { exitCode, stdout } = await types('notice', 'diff', NOTICE);
		assert.equal(exitCode, 0);
		assert.match(stdout, /\{\+On <When name="never" \/>\.\+\}/);
	});

	test('is not compared when its facts cannot be read', async (t) => {
		const { notice, types } = await published(t);
		replaceIn(join(notice, 'incident.yaml'), 'count: 120', 'count: many');
		const { exitCode, stderr } = await types('notice', 'diff', NOTICE);
		assert.equal(exitCode, 1);
		assert.match(stderr, /count: `many`/);
	});

	test('is all new before the first publication', async (t) => {
		const { exitCode, stdout } = await person(t).types('notice', 'diff', NOTICE);
		assert.equal(exitCode, 0);
		assert.match(stdout, /everything is new/);
	});
});

describe('two revisions', () => {
	test('are compared by their numbers, however those are written', async (t) => {
		const { types } = await published(t, 3);
		for (const [from, to] of [
			['1', '3'],
			['第1報', '第３報'],
			['r1', 'r3'],
			['3', '1'],
		] as const) {
			const { stdout } = await types('notice', 'diff', NOTICE, '--from', from, '--to', to);
			assert.match(stdout, /revision 1 → revision 3[^]*\{\+Sentence of revision 2\.\+\}[^]*\{\+Sentence of revision 3\.\+\}/);
		}
	});

	test('are neighbours when one is named', async (t) => {
		const { types } = await published(t, 3);
		const last = await types('notice', 'diff', NOTICE, '--to', '3');
		assert.match(last.stdout, /revision 2 → revision 3/);
		assert.doesNotMatch(last.stdout, /revision 2\./);
		assert.match((await types('notice', 'diff', NOTICE, '--from', '2')).stdout, /revision 2 → working copy[^]*Sentence of revision 3/);
		assert.match((await types('notice', 'diff', NOTICE, '--to', '1')).stdout, /everything is new/);
	});

	test('can be compared while a draft has problems', async (t) => {
		const { notice, types } = await published(t, 2);
		replaceIn(join(notice, 'incident.yaml'), 'count: 120', 'count: many');
		assert.equal((await types('notice', 'diff', NOTICE, '--from', '1', '--to', '2')).exitCode, 0);
	});

	test('are not compared when the record is broken', async (t) => {
		const { notice, types } = await published(t, 2);
		appendFileSync(join(notice, 'revisions', '1', 'en', 'faq.mdx'), ' ');
		const { exitCode, stderr } = await types('notice', 'diff', NOTICE, '--from', '1', '--to', '1');
		assert.equal(exitCode, 1);
		assert.match(stderr, /record-is-unbroken/);
	});
});
