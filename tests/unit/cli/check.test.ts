import assert from 'node:assert/strict';
import { appendFileSync, cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import type { Check, Issue } from '../../../src/core/checks/check.ts';
import { policy } from '../../../src/core/checks/policy.ts';
import { NOTICE, person, type Person } from './person.ts';

/** Checks that find one thing each, for as long as a test lasts. */
function alsoFind(t: TestContext, ...severities: Check['severity'][]): void {
	const checks = policy as Check[];
	for (const severity of severities) {
		const issue = (folder: string): Issue => ({
			position: { kind: 'source', file: `${folder}/en/notice.mdx`, line: 1, column: 2 },
			message: { en: `It is ${severity}.`, ja: `これは ${severity} です。` },
			hint: { en: 'Look: twice,\nthen mend.', ja: '見てください。' },
		});
		checks.unshift({ name: `finds-${severity}`, severity, find: ({ notices }) => notices.map(({ folder }) => issue(folder)) });
	}
	t.after(() => checks.splice(0, severities.length));
}

function addsAnother({ content, notice }: Person): void {
	cpSync(notice, join(content, 'incidents', '2026-other'), { recursive: true });
	writeFileSync(join(content, 'incidents', '2026-other', 'en', 'notice.mdx'), '{oops}\n');
}

test('sound content has no problems', async (t) => {
	const { exitCode, stdout, stderr } = await person(t).types('check');
	assert.deepEqual([exitCode, stdout, stderr], [0, 'No problems in content: 1 notice, 2 languages.\n', '']);
});

test('problems come first, then what is worth a look, then how many of each', async (t) => {
	alsoFind(t, 'recommended', 'mandatory', 'informative');
	const { exitCode, stdout } = await person(t).types('check');
	assert.equal(exitCode, 1);
	assert.match(
		stdout,
		/^To be mended[^]*It is mandatory\.[^]*finds-mandatory · mandatory\n\nWorth a look[^]*It is recommended\.[^]*\n\n1 problem, 1 warning in 1 file\. Nothing was written\. 1 remark more with -- --all\.\n$/,
	);
	assert.doesNotMatch(stdout, /It is informative/);
});

test('warnings alone are no failure', async (t) => {
	alsoFind(t, 'recommended');
	const { exitCode, stdout } = await person(t).types('check');
	assert.equal(exitCode, 0);
	assert.match(stdout, /It is recommended\.[^]*1 warning in 1 file\. None of them stops a publication\.\n$/);
});

test('remarks are shown to who asks for all', async (t) => {
	alsoFind(t, 'informative');
	const { types } = person(t);
	assert.match((await types('check')).stdout, /^No problems in content: .*\. 1 remark more with -- --all\.\n$/);
	const { exitCode, stdout } = await types('check', '--all');
	assert.equal(exitCode, 0);
	assert.match(stdout, /It is informative\.[^]*1 remark in 1 file\./);
});

test('one notice can be checked while another is being written', async (t) => {
	const someone = person(t);
	addsAnother(someone);
	assert.equal((await someone.types('check')).exitCode, 1);
	assert.equal((await someone.types('check', NOTICE)).exitCode, 0);
	const { exitCode, stdout } = await someone.types('notice', 'check', '2026-other');
	assert.equal(exitCode, 1);
	assert.match(stdout, /2026-other\/en\/notice\.mdx\n[^]* {2}1:1/);
});

describe('in GitHub Actions', () => {
	const actions = { GITHUB_ACTIONS: 'true' };

	test('each finding is shown beside its line as well', async (t) => {
		alsoFind(t, 'mandatory', 'recommended');
		const { stdout } = await person(t, actions).types('check');
		assert.match(stdout, /It is mandatory\.\n/);
		const file = `content/incidents/${NOTICE}/en/notice.mdx`;
		assert.deepEqual(
			stdout
				.split('\n')
				.filter((line) => line.startsWith('::'))
				.sort(),
			[
				`::error file=${file},line=1,col=2,title=finds-mandatory::It is mandatory.%0ALook: twice,%0Athen mend.`,
				`::warning file=${file},line=1,col=2,title=finds-recommended::It is recommended.%0ALook: twice,%0Athen mend.`,
			],
		);
	});

	test('files are named from the top of the repository', async (t) => {
		alsoFind(t, 'mandatory');
		const someone = person(t);
		const { folder } = someone;
		const { stdout } = await person(t, { ...actions, CANDOR_CONTENT: someone.content, GITHUB_WORKSPACE: join(folder, '..') }).types('check');
		assert.match(stdout, new RegExp(`::error file=${folder.split('/').at(-1)}/content/incidents/`));
	});

	test('nothing that an agency wrote can pass for a command', async (t) => {
		const someone = person(t, actions);
		appendFileSync(join(someone.notice, 'en', 'labels.yaml'), '::stop-commands::x: 1\n');
		const { exitCode, stdout } = await someone.types('check');
		assert.equal(exitCode, 1, stdout);
		assert.match(stdout, /stop-commands/);
		for (const line of stdout.split('\n')) assert.ok(!/^\s*::/.test(line) || line.startsWith('::error file='), line);
	});

	test('a build and a publication show warnings there and go on', async (t) => {
		alsoFind(t, 'recommended');
		const { types } = person(t, actions);
		const { exitCode, stdout } = await types('notice', 'publish', NOTICE, '--yes');
		assert.equal(exitCode, 0, stdout);
		assert.match(
			stdout,
			/^1 warning in 1 file, which stops nothing:\n {2}content\/incidents\/.*\/en\/notice\.mdx:1:2 {2}It is recommended\.\n {2}In full: npm run check\n::warning file=/,
		);
	});
});

test('many warnings are told in few lines by who is doing something else', async (t) => {
	alsoFind(t, ...Array<'recommended'>(8).fill('recommended'));
	const { stdout } = await person(t).types('notice', 'publish', NOTICE, '--yes');
	assert.equal(stdout.match(/It is recommended/g)?.length, 5);
	assert.match(stdout, /8 warnings in 1 file, which stop nothing:[^]*… and 3 more\. In full: npm run check/);
});
