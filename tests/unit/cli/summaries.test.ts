/** What is said of a revision stays public for ever, and is looked at as the pages are before it does. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';
import { NOTICE, person, type Person } from './person.ts';

const summaries = (...texts: readonly string[]) => texts.flatMap((text) => ['--summary', text]);

function edit(file: string, before: string, after: string): void {
	const text = readFileSync(file, 'utf8');
	assert.ok(text.includes(before), `${file} has ${before}`);
	writeFileSync(file, text.replace(before, after));
}

/** A site with two languages more, in which nothing is written yet but what is said of revisions. */
function inFourLanguages(t: TestContext): Person {
	const someone = person(t);
	const site = join(someone.content, 'site.yaml');
	edit(site, 'locales: [en, ja]', 'locales: [en, ja, ko, ar]');
	edit(site, '  ja: お知らせ\n', '  ja: お知らせ\n  ko: 안내\n  ar: إشعارات\n');
	edit(site, '      ja: 小包便\n', '      ja: 小包便\n      ko: 소포 우편\n      ar: بريد الطرود\n');
	return someone;
}

const REFUSED: readonly { what: string; summary: string; check: string; where?: string; hides?: string }[] = [
	{ what: 'the number of a card', summary: 'en=The card 4111 1111 1111 1111 was reissued.', check: 'no-personal-data-is-typed', hides: '4111 1111 1111 1111' },
	{ what: 'somebody’s mail address', summary: 'en=Please write to hanako.yamada@mail-box.net from now on.', check: 'no-personal-data-is-typed', hides: 'hanako.yamada' },
	{ what: 'a password', summary: 'en=The new password: Xk9#mQ2$vL7p', check: 'no-secret-is-typed', hides: 'Xk9#mQ2$vL7p' },
	{ what: 'a shortened link', summary: 'en=Read more at https://bit.ly/3xYzAbC now.', check: 'links-are-not-disguised' },
	{ what: 'a shortened link without its scheme', summary: 'ja=詳しくは bit.ly/3xYzAbC をご覧ください。', check: 'links-are-not-disguised', where: '--summary ja=…' },
	{ what: 'a link that shows another address than it leads to', summary: 'en=Read more at [www.parcel-post.example](https://evil.test/login).', check: 'links-are-not-disguised' },
	{ what: 'Japanese for English', summary: 'en=決済の再開日が決まりました。', check: 'text-is-in-its-language' },
	{ what: 'English for Japanese', summary: 'ja=We know more about the lost parcels.', check: 'text-is-in-its-language', where: '--summary ja=…' },
	{ what: 'a gap', summary: 'en=Payment restarts on [[the day]].', check: 'gaps-are-filled' },
	{ what: 'a placeholder', summary: 'en=Payment restarts on TBD.', check: 'placeholders-are-replaced' },
];

for (const { what, summary, check, where = '--summary en=…', hides } of REFUSED) {
	test(`${what} in a summary is not published`, async (t) => {
		const { notice, types } = person(t);
		const { exitCode, output, stdout } = await types('notice', 'publish', NOTICE, '--yes', '--json', ...summaries(summary));
		assert.equal(exitCode, 1, output);
		const { findings, outcome } = JSON.parse(stdout) as { findings: { check: string; severity: string; file: string }[]; outcome: { en: string } };
		assert.deepEqual(findings.filter(({ severity }) => severity === 'mandatory').map((finding) => [finding.check, finding.file]), [[check, where]]);
		assert.match(outcome.en, /Nothing was published/);
		if (hides) assert.ok(!output.includes(hides), output);
		assert.ok(!existsSync(join(notice, 'revisions')));
	});
}

test('a person is told where in the summary it stands, and nothing of it is repeated that is somebody’s', async (t) => {
	const { types } = person(t);
	const { output } = await types('notice', 'publish', NOTICE, '--yes', ...summaries('en=The card 4111 1111 1111 1111 was reissued.'));
	assert.match(output, /^--summary en=…$/m);
	assert.match(output, /A summary stays public for ever/);
	assert.doesNotMatch(output, /4111 1111/);
});

test('an ordinary summary passes in silence, in every language', async (t) => {
	const { notice, types } = inFourLanguages(t);
	const { exitCode, output } = await types('notice', 'publish', NOTICE, '--yes', ...summaries(
		'en=First notice: 120 senders are affected. We learned of it on 2 March 2026.',
		'ja=第一報です。対象は120人で、3月2日に判明しました。',
		'ko=첫 번째 안내입니다. 대상은 120명이며 3월 2일에 확인했습니다.',
		'ar=الإشعار الأول: تأثر 120 شخصًا، وعلمنا بالأمر في 2 مارس 2026.',
	));
	assert.equal(exitCode, 0, output);
	assert.doesNotMatch(output, /--summary|warning/);
	assert.match(readFileSync(join(notice, 'revisions', '1', 'revision.yaml'), 'utf8'), /ko: 첫 번째 안내입니다/);
});

test('a summary names what changed, from what, by how much and when it is published', async (t) => {
	const { notice, types } = person(t);
	assert.equal((await types('notice', 'publish', NOTICE, '--yes')).exitCode, 0);
	assert.equal((await types('notice', 'set', NOTICE, 'cohorts.senders.count', '1500')).exitCode, 0);
	assert.equal((await types('notice', 'set', NOTICE, 'milestones.pick-up', 'planned', '2099-02-05')).exitCode, 0);
	const { exitCode, output } = await types('notice', 'publish', NOTICE, '--yes', '--at', '2099-01-20T10:00Z', ...summaries('en=As of 20 January 2099, 1,380 more people are affected: 1,500 instead of 120. Collection restarts on 5 February.', 'ja=1月20日現在、対象の方が1,380人増え、120人から1,500人になりました。受け取りは2月5日に再開します。'));
	assert.equal(exitCode, 0, output);
	assert.doesNotMatch(output, /--summary|facts-are-not-typed/);
	assert.ok(existsSync(join(notice, 'revisions', '2')));
});

test('a number or a date that no fact knows is mentioned, and stops nothing', async (t) => {
	const { notice, types } = person(t);
	const { exitCode, output } = await types('notice', 'publish', NOTICE, '--yes', '--json', ...summaries('en=We now know of 4,711 customers, and tell the others by 9 May 2031.'));
	assert.equal(exitCode, 0, output);
	const { findings } = JSON.parse(output) as { findings: { check: string; severity: string; file: string; found?: string }[] };
	assert.deepEqual(
		findings.filter(({ file }) => file.startsWith('--summary')).map(({ check, severity, found }) => [check, severity, found]),
		[
			['facts-are-not-typed', 'recommended', '4,711 customers'],
			['facts-are-not-typed', 'recommended', '9 May 2031'],
		],
	);
	assert.ok(existsSync(join(notice, 'revisions', '1')));
});

test('a translation of a summary that tells another number is mentioned', async (t) => {
	const { types } = person(t);
	const { output } = await types('notice', 'publish', NOTICE, '--yes', '--json', ...summaries('en=120 senders are affected.', 'ja=対象は80人です。'));
	const { findings } = JSON.parse(output) as { findings: { check: string; file: string }[] };
	assert.deepEqual(findings.filter(({ file }) => file.startsWith('--summary')).map(({ check, file }) => [check, file]), [['numbers-match-the-source', '--summary ja=…']]);
});

test('a name in a summary may be typed: there is nothing to print it with', async (t) => {
	const { types } = person(t);
	const { exitCode, output } = await types('notice', 'publish', NOTICE, '--yes', ...summaries('en=Parcel Post has found the parcels.'));
	assert.equal(exitCode, 0, output);
	assert.doesNotMatch(output, /names-are-not-typed/);
});
