import assert from 'node:assert/strict';
import { appendFileSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { widthOf } from '../../../src/render/columns.ts';
import { NOTICE, person } from './person.ts';

test('the table says what is public, scheduled and not published, and what waits for whom', async (t) => {
	const { notice, types } = person(t);
	assert.match((await types('notice', 'status')).stdout, /Public: nothing yet\./);
	await types('notice', 'publish', NOTICE, '--yes', '--at', '2026-03-05T10:00+00:00');
	appendFileSync(join(notice, 'en', 'faq.mdx'), '\n<Question id="when" title="When?">\n\nSoon.\n\n</Question>\n');
	await types('notice', 'publish', NOTICE, '--yes', '--at', '2099-01-01T10:00Z');
	rmSync(join(notice, 'ja', 'prevention.mdx'));
	appendFileSync(join(notice, 'ja', 'notice.mdx'), '\n{1 + 1}\n');
	await types('notice', 'set', NOTICE, 'cohorts.senders.count', '7');
	const { exitCode, stdout } = await types('notice', 'status', NOTICE);
	assert.equal(exitCode, 0);
	assert.equal(
		stdout,
		`${NOTICE} (sample)
  Public: revision 1 (interim), since 2026-03-05 10:00 UTC.
  Scheduled: revision 2, for 2099-01-01 10:00 UTC.
  Not published yet (it would be revision 3): incident.yaml, ja/notice.mdx,
    ja/prevention.mdx

         notice   timeline  requests  prevention  faq       problems  warnings
  en     source   source    source    source      source    -         -
  ja     current  current   current   missing     behind 2  1         1
  facts                                                     1         -

  behind 2: since revision 2 the source says something else.
  Problems stop a publication, warnings do not.
  In full: npm run notice check <incident>
`,
	);
	for (const line of stdout.split('\n')) assert.ok(widthOf(line) <= 80, line);
});

test('the table is as narrow in Japanese', async (t) => {
	const { types } = person(t, { LANG: 'ja_JP.UTF-8' });
	await types('notice', 'publish', NOTICE, '--yes');
	const { stdout } = await types('notice', 'status');
	assert.match(stdout, /^ {2}ja {4}最新 {4}最新/m);
	for (const line of stdout.split('\n')) assert.ok(widthOf(line) <= 80, line);
});

test('a notice that cannot be read has no row, and its problems are told', async (t) => {
	const { notice, types } = person(t);
	appendFileSync(join(notice, 'incident.yaml'), '\t][');
	const { exitCode, stdout } = await types('notice', 'status');
	assert.equal(exitCode, 1);
	assert.match(stdout, /yaml-is-well-formed/);
});

test('a drill is never said to be public', async (t) => {
	const { notice, types } = person(t);
	const path = join(notice, 'incident.yaml');
	writeFileSync(path, readFileSync(path, 'utf8').replace('mode: sample', 'mode: drill'));
	await types('notice', 'publish', NOTICE, '--yes');
	const { stdout } = await types('notice', 'status');
	assert.match(stdout, /\(drill\)\n {2}Recorded: revision 1 \(interim\), .*; no drill is ever on the public site\./);
	assert.doesNotMatch(stdout, /Public:/);
});

test('a broken record is not taken for a notice that was never published', async (t) => {
	const { notice, types } = person(t);
	await types('notice', 'publish', NOTICE, '--yes');
	appendFileSync(join(notice, 'revisions', '1', 'en', 'faq.mdx'), ' ');
	const { exitCode, stdout } = await types('notice', 'status');
	assert.equal(exitCode, 1);
	assert.match(stdout, /the record is broken[^]*npm run notice verify/);
	assert.doesNotMatch(stdout, /nothing yet/);
});

describe('a notice whose working copy is gone', () => {
	for (const [command, code] of [
		['status', 0],
		['check', 0],
		['verify', 0],
		['diff', 1],
		['publish', 1],
		['set', 1],
	] as const) {
		test(`is answered by ${command}`, async (t) => {
			const { notice, types } = person(t);
			await types('notice', 'publish', NOTICE, '--yes');
			for (const name of readdirSync(notice).filter((each) => each !== 'revisions')) rmSync(join(notice, name), { recursive: true });
			const { exitCode, output } = await types('notice', command, NOTICE, ...(command === 'set' ? ['cohorts.senders.count', '7'] : []));
			assert.equal(exitCode, code, output);
			if (code === 1 || command === 'status') assert.match(output, /has no working copy/);
		});
	}
});

test('nothing was written by whoever only looked', async (t) => {
	const { content, notice, types } = person(t);
	const before = readFileSync(join(notice, 'incident.yaml'), 'utf8');
	for (const words of [['status'], ['check'], ['diff', NOTICE], ['verify'], ['publish', NOTICE]]) await types('notice', ...words);
	assert.equal(readFileSync(join(notice, 'incident.yaml'), 'utf8'), before);
	assert.ok(!existsSync(join(notice, 'revisions')));
	assert.deepEqual(readdirSync(content).sort(), ['incidents', 'site.yaml']);
});
