import assert from 'node:assert/strict';
import { appendFileSync, cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { NOTICE, person } from './person.ts';

const revision = (folder: string, number: number) => join(folder, 'revisions', String(number));
const replaceIn = (path: string, before: string, after: string) => {
	const text = readFileSync(path, 'utf8');
	assert.ok(text.includes(before), `${path} has ${before}`);
	writeFileSync(path, text.replace(before, after));
};

test('the first publication freezes every file of the working copy, byte for byte', async (t) => {
	const { notice, types } = person(t);
	const { exitCode, output } = await types('notice', 'publish', NOTICE, '--yes');
	assert.equal(exitCode, 0, output);
	for (const file of ['incident.yaml', 'en/notice.mdx', 'ja/labels.yaml']) {
		assert.deepEqual(readFileSync(join(revision(notice, 1), file)), readFileSync(join(notice, file)), file);
	}
	assert.match(readFileSync(join(revision(notice, 1), 'revision.yaml'), 'utf8'), /number: 1\npublished: .*Z\nkind: substantive\nstage: interim\n/);
});

test('nothing is published without a yes', async (t) => {
	const { notice, types } = person(t);
	const { exitCode, output } = await types('notice', 'publish', NOTICE);
	assert.equal(exitCode, 1);
	assert.match(output, /Nothing was published/);
	assert.ok(!existsSync(revision(notice, 1)));
});

test('content with a problem is not published', async (t) => {
	const { notice, types } = person(t);
	appendFileSync(join(notice, 'en', 'notice.mdx'), '\n{process.env.HOME}\n');
	const { exitCode, output } = await types('notice', 'publish', NOTICE, '--yes');
	assert.equal(exitCode, 1);
	assert.match(output, /prose-is-declarative/);
	assert.ok(!existsSync(join(notice, 'revisions')));
});

test('publishing the same again is refused', async (t) => {
	const { types } = person(t);
	await types('notice', 'publish', NOTICE, '--yes');
	const { exitCode, output } = await types('notice', 'publish', NOTICE, '--yes');
	assert.equal(exitCode, 1);
	assert.match(output, /the same as revision 1/);
});

test('an editorial revision with a changed fact is refused, and names the fact', async (t) => {
	const { notice, types } = person(t);
	await types('notice', 'publish', NOTICE, '--yes');
	const [, id = ''] = /^cohorts:\n {2}([a-z-]+):/m.exec(readFileSync(join(notice, 'incident.yaml'), 'utf8')) ?? [];
	const set = await types('notice', 'set', NOTICE, `cohorts.${id}.count`, '7000');
	assert.equal(set.exitCode, 0, set.output);
	const { exitCode, output } = await types('notice', 'publish', NOTICE, '--yes', '--kind', 'editorial');
	assert.equal(exitCode, 1);
	assert.match(output, new RegExp(`cohorts\\.${id}\\.count`));
	assert.ok(!existsSync(revision(notice, 2)));
});

test('a change of a translation alone is a translation revision', async (t) => {
	const { notice, types } = person(t);
	await types('notice', 'publish', NOTICE, '--yes');
	appendFileSync(join(notice, 'ja', 'notice.mdx'), '\n追加の文です。\n');
	await types('notice', 'publish', NOTICE, '--yes');
	assert.match(readFileSync(join(revision(notice, 2), 'revision.yaml'), 'utf8'), /kind: translation/);
});

test('a live notice is not dated back, and a time needs its offset', async (t) => {
	const { notice, types } = person(t);
	replaceIn(join(notice, 'incident.yaml'), 'mode: sample', 'mode: live');
	const back = await types('notice', 'publish', NOTICE, '--yes', '--at', '2020-01-01T10:00:00Z');
	assert.match(back.output, /never dated back/);
	const bare = await types('notice', 'publish', NOTICE, '--yes', '--at', '2099-01-01T10:00');
	assert.match(bare.output, /offset/);
	assert.deepEqual([back.exitCode, bare.exitCode], [1, 2]);
});

test('a notice is not withdrawn without a reason', async (t) => {
	const { notice, types } = person(t);
	await types('notice', 'publish', NOTICE, '--yes');
	const refused = await types('notice', 'publish', NOTICE, '--yes', '--stage', 'withdrawn');
	assert.equal(refused.exitCode, 1);
	assert.match(refused.output, /reasons:\n {2}notice:/);
	appendFileSync(join(notice, 'en', 'labels.yaml'), 'reasons:\n  notice: It was about another company.\n');
	const done = await types('notice', 'publish', NOTICE, '--yes', '--stage', 'withdrawn');
	assert.equal(done.exitCode, 0, done.output);
});

test('a question that was published cannot vanish without a word', async (t) => {
	const { notice, types } = person(t);
	await types('notice', 'publish', NOTICE, '--yes');
	const [, id = ''] = /<Question id="([a-z-]+)"/.exec(readFileSync(join(notice, 'en', 'faq.mdx'), 'utf8')) ?? [];
	for (const locale of ['en', 'ja']) {
		const path = join(notice, locale, 'faq.mdx');
		writeFileSync(path, readFileSync(path, 'utf8').replace(new RegExp(`<Question id="${id}"[\\s\\S]*?</Question>\\n*`), 'OK\n'));
	}
	const refused = await types('notice', 'publish', NOTICE, '--yes');
	assert.equal(refused.exitCode, 1);
	assert.match(refused.output, new RegExp(`faq/#${id}.*was published and is no longer there`));
	appendFileSync(join(notice, 'incident.yaml'), `gone:\n  faq/#${id}: { withdrawn: true }\n`);
	appendFileSync(join(notice, 'en', 'labels.yaml'), `reasons:\n  faq/#${id}: Nobody asks this any more.\n`);
	const done = await types('notice', 'publish', NOTICE, '--yes');
	assert.equal(done.exitCode, 0, done.output);
});

const tampering: Record<string, { change: (folder: string) => void; names: RegExp }> = {
	'one changed byte': {
		change: (folder) => replaceIn(join(revision(folder, 1), 'en', 'labels.yaml'), 'title: ', 'title:  '),
		names: /revisions\/1\/en\/labels\.yaml[\s\S]*changed after revision 1/,
	},
	'a missing file': { change: (folder) => rmSync(join(revision(folder, 1), 'ja', 'faq.mdx')), names: /revisions\/1\/ja\/faq\.mdx[\s\S]*is gone/ },
	'an extra file': {
		change: (folder) => writeFileSync(join(revision(folder, 2), 'en', 'extra.txt'), 'x'),
		names: /revisions\/2\/en\/extra\.txt[\s\S]*was not part of revision 2/,
	},
	'a revision.yaml that was edited': {
		change: (folder) => replaceIn(join(revision(folder, 1), 'revision.yaml'), 'stage: interim', 'stage: final'),
		names: /revisions\/1\/revision\.yaml[\s\S]*revision 1 was changed or replaced/,
	},
	'a revision that was taken out': { change: (folder) => rmSync(revision(folder, 1), { recursive: true }), names: /Revision 1 is missing/ },
	'revisions that changed places': {
		change: (folder) => {
			renameSync(revision(folder, 1), revision(folder, 9));
			renameSync(revision(folder, 2), revision(folder, 1));
			renameSync(revision(folder, 9), revision(folder, 2));
		},
		names: /reordered/,
	},
	'a file that is now a link': {
		change: (folder) => {
			const path = join(revision(folder, 1), 'en', 'faq.mdx');
			cpSync(path, join(folder, 'copy.txt'));
			rmSync(path);
			symlinkSync(join(folder, 'copy.txt'), path);
		},
		names: /revisions\/1\/en\/faq\.mdx[\s\S]*changed after revision 1/,
	},
};

for (const [what, { change, names }] of Object.entries(tampering)) {
	test(`${what} is found, by file and revision, and no site is built`, async (t) => {
		const { content, notice, types } = person(t);
		await types('notice', 'publish', NOTICE, '--yes');
		appendFileSync(join(notice, 'en', 'notice.mdx'), '\nMore is known now.\n');
		const second = await types('notice', 'publish', NOTICE, '--yes');
		assert.equal(second.exitCode, 0, second.output);
		assert.equal((await types('notice', 'verify')).exitCode, 0);
		change(notice);
		const verified = await types('notice', 'verify');
		assert.equal(verified.exitCode, 1);
		assert.match(verified.output, names);
		const out = join(content, '..', 'dist');
		const built = await types('build', '--out', out, '--published-only');
		assert.equal(built.exitCode, 1);
		assert.match(built.output, names);
		assert.ok(!existsSync(out));
		assert.deepEqual(readdirSync(join(content, '..')), ['content'], 'nothing is left over');
	});
}

test('what is done on a later day is published for that day, and not before', async (t) => {
	const { notice, types } = person(t);
	await types('notice', 'publish', NOTICE, '--yes');
	const day = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10);
	await types('notice', 'set', NOTICE, 'milestones.pick-up', 'done', day);
	const today = await types('notice', 'publish', NOTICE, '--yes');
	assert.equal(today.exitCode, 1);
	assert.match(today.output, /what-is-done-is-past/);
	const then = await types('notice', 'publish', NOTICE, '--yes', '--at', `${day}T10:00Z`);
	assert.equal(then.exitCode, 0, then.output);
	assert.ok(existsSync(revision(notice, 2)));
	const checked = await types('check');
	assert.equal(checked.exitCode, 0, checked.output);
});

test('everything that speaks against a publication is said at once, beside the problems of its content', async (t) => {
	const { notice, types } = person(t);
	await types('notice', 'publish', NOTICE, '--yes');
	await types('notice', 'set', NOTICE, 'cohorts.senders.count', '130');
	const last = await types('notice', 'publish', NOTICE, '--yes', '--kind', 'editorial', '--stage', 'withdrawn', '--at', '2020-01-01T10:00Z');
	assert.equal(last.exitCode, 1);
	for (const wrong of [/1 fact has changed \(cohorts\.senders\.count\)/, /A withdrawn notice must say why/, /cannot come before it/])
		assert.match(last.output, wrong);
	appendFileSync(join(notice, 'en', 'notice.mdx'), '\n{1 + 1}\n');
	const both = await types('notice', 'publish', NOTICE, '--yes', '--kind', 'editorial');
	for (const wrong of [/prose-is-declarative/, /1 fact has changed/, /Nothing was published/]) assert.match(both.output, wrong);
	assert.ok(!existsSync(revision(notice, 2)));
});

const times: Record<string, { at: string[]; says: RegExp }> = {
	'a date without a time': { at: ['2099-05-01'], says: /`2099-05-01` has no time of day[^]*--at 2099-05-01T10:00\+00:00/ },
	'a time without a date': { at: ['10:00'], says: /`10:00` has no date[^]*--at 20\d\d-\d\d-\d\dT10:00\+00:00/ },
	'a time without its offset': { at: ['2099年5月1日 午後3時'], says: /not a time with its offset[^]*For that time in UTC, write --at 2099-05-01T15:00\+00:00/ },
	'a day that does not exist': { at: ['2099-02-30'], says: /does not exist in the calendar/ },
	'a word': { at: ['tomorrow'], says: /`tomorrow` is not a time/ },
};

for (const [what, { at, says }] of Object.entries(times)) {
	test(`${what} publishes nothing, and the whole line is told`, async (t) => {
		const { notice, types } = person(t);
		const { exitCode, output } = await types('notice', 'publish', NOTICE, '--yes', '--at', ...at);
		assert.equal(exitCode, 2, output);
		assert.match(output, says);
		assert.ok(!existsSync(join(notice, 'revisions')));
	});
}

test('the time that a refusal tells is accepted, and knows summer time', async (t) => {
	const { notice, types } = person(t);
	replaceIn(join(notice, 'incident.yaml'), 'time-zone: UTC', 'time-zone: Europe/Dublin');
	const { output } = await types('notice', 'publish', NOTICE, '--yes', '--at', '2099-07-01 9:00');
	const [, told = ''] = /--at (\S+)/.exec(output) ?? [];
	assert.equal(told, '2099-07-01T09:00+01:00');
	assert.equal((await types('notice', 'publish', NOTICE, '--yes', '--at', told)).exitCode, 0);
	assert.match(readFileSync(join(revision(notice, 1), 'revision.yaml'), 'utf8'), /published: 2099-07-01T09:00\+01:00\n/);
});

for (const [what, words] of Object.entries({
	'in Japanese': ['--at', '２０９９年５月１日１０時 JST'],
	'without quotes': ['--at', '2099-05-01', '10:00', '+09:00'],
	'with slashes and a short offset': ['--at', '2099/5/1 10:00 +9'],
})) {
	test(`a time ${what} is read`, async (t) => {
		const { notice, types } = person(t);
		const { exitCode, output } = await types('notice', 'publish', NOTICE, '--yes', ...words);
		assert.equal(exitCode, 0, output);
		assert.match(readFileSync(join(revision(notice, 1), 'revision.yaml'), 'utf8'), /published: 2099-05-01T10:00\+09:00\n/);
	});
}

test('a summary is read however its language is written', async (t) => {
	const { notice, types } = person(t);
	const { exitCode, output } = await types('notice', 'publish', NOTICE, '--yes', '--summary', 'EN: We know more', '--summary', 'ja＝「詳しく分かりました」');
	assert.equal(exitCode, 0, output);
	assert.match(readFileSync(join(revision(notice, 1), 'revision.yaml'), 'utf8'), /summary:\n {2}en: We know more\n {2}ja: 詳しく分かりました\n/);
});

for (const [answer, isYes] of [
	['y\n', true],
	['YES\n', true],
	['はい\n', true],
	['ｙ\n', true],
	['\n', false],
	['n\n', false],
	['yes please\n', false],
] as const) {
	test(`${JSON.stringify(answer)} is ${isYes ? 'a yes' : 'no yes'}`, async (t) => {
		const { notice, types } = person(t, {}, { answers: () => answer });
		const { exitCode, output } = await types('notice', 'publish', NOTICE);
		assert.equal(exitCode, isYes ? 0 : 1, output);
		assert.equal(existsSync(revision(notice, 1)), isYes);
		if (!isYes) assert.match(output, /Nothing was published; what readers see has not changed\.\n$/);
	});
}

test('a file that is edited between the question and the answer is not published unseen', async (t) => {
	const { notice, types } = person(
		t,
		{},
		{
			answers: () => {
				appendFileSync(join(notice, 'en', 'notice.mdx'), '\nNobody has seen this.\n');
				return 'y\n';
			},
		},
	);
	const { exitCode, output } = await types('notice', 'publish', NOTICE);
	assert.equal(exitCode, 1);
	assert.match(output, /Files changed after you were shown what will be published: en\/notice\.mdx\.[^]*Nothing was published/);
	assert.ok(!existsSync(join(notice, 'revisions')));
});
