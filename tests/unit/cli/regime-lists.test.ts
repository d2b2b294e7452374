import assert from 'node:assert/strict';
import { appendFileSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { RegimeReport } from '../../../src/core/regimes/report.ts';
import { regimeNames } from '../../../src/core/regimes/vocabulary.ts';
import { NOTICE, person } from './person.ts';

const heads = (output: string) => [...output.matchAll(/^─+\n(\S+) ·/gm)].map(([, name]) => name);

test('gaps leave the exit code as it is, in both commands', async (t) => {
	const { types } = person(t);
	for (const words of [['check', '--regime', 'appi,us-ma'], ['notice', 'check', NOTICE, '--regime', 'appi,us-ma']]) {
		const { exitCode, output } = await types(...words);
		assert.equal(exitCode, 0, output);
		assert.match(output, /No problems/);
		assert.match(output, /missing · required · Whether misuse has been seen/);
		assert.match(output, /conflict · forbidden · What happened/);
		assert.deepEqual(heads(output), ['appi', 'us-ma']);
	}
});

test('a problem of the content is told and counts, and the lists are shown all the same', async (t) => {
	const { notice, types } = person(t);
	appendFileSync(join(notice, 'en', 'notice.mdx'), '\n{process.env.HOME}\n');
	const { exitCode, output } = await types('check', '--regime', 'gdpr');
	assert.equal(exitCode, 1);
	assert.match(output, /prose-is-declarative/);
	assert.deepEqual(heads(output), ['gdpr']);
});

test('facts that cannot be read are compared with nothing', async (t) => {
	const { notice, types } = person(t);
	appendFileSync(join(notice, 'incident.yaml'), '\nmisuse: { state: perhaps, as-of: 2026-03-04 }\n');
	const { exitCode, output } = await types('check', '--regime', 'gdpr');
	assert.equal(exitCode, 1);
	assert.match(output, /Some facts of 2026-lost-parcels cannot be read/);
	assert.deepEqual(heads(output), []);
});

test('without a name, the lists are those of the incident', async (t) => {
	const { notice, types } = person(t);
	assert.match((await types('check', '--regime')).output, /chose no list\n[^]*regimes: \[appi, gdpr\]/);
	appendFileSync(join(notice, 'incident.yaml'), '\nregimes: [kr-pipa, card-data]\n');
	assert.deepEqual(heads((await types('check', '--regime')).output), ['kr-pipa', 'card-data']);
	assert.deepEqual(heads((await types('notice', 'check', NOTICE, '--regime')).output), ['kr-pipa', 'card-data']);
	assert.deepEqual(heads((await types('check', '--regime', '--lang', 'en')).output), ['kr-pipa', 'card-data']);
});

test('all is every regime', async (t) => {
	const { types } = person(t);
	assert.deepEqual(heads((await types('check', '--regime', 'all')).output), [...regimeNames]);
});

test('a check without the option says nothing of lists', async (t) => {
	const { types } = person(t);
	assert.doesNotMatch((await types('check')).output, /legal advice|Gaps/);
});

test('a list that does not exist is refused with the one that was meant, and the whole list', async (t) => {
	const { types } = person(t);
	const { exitCode, output } = await types('check', '--regime', 'gpdr');
	assert.equal(exitCode, 2);
	assert.match(output, /There is no list `gpdr`\.\nDid you mean `gdpr`\? Lists: appi, ppc-public,[^]*Nothing was written\./);
	assert.match((await types('check', '--regime', 'gpdr', '--lang', 'ja')).output, /`gpdr` というリストはありません。\n`gdpr` のことですか。/);
});

test('a notice that does not exist is refused', async (t) => {
	const { types } = person(t);
	const { exitCode, output } = await types('notice', 'check', '2026-lost-parcel', '--regime', 'gdpr');
	assert.equal(exitCode, 2);
	assert.match(output, /Did you mean `2026-lost-parcels`\?/);
});

test('as data it is the same, in both languages at once', async (t) => {
	const { types } = person(t);
	const { exitCode, output } = await types('check', '--regime', 'us-ny,au-ndb', '--json');
	assert.equal(exitCode, 0);
	const { regimes } = (JSON.parse(output) as { result: { regimes: RegimeReport[] } }).result;
	assert.deepEqual(regimes.map(({ notice, lists }) => [notice, lists.map(({ list }) => list)]), [[NOTICE, ['us-ny', 'au-ndb']]]);
	const row = regimes[0]?.lists[0]?.audiences[0]?.rows.find(({ element }) => element === 'agency-contacts');
	assert.equal(row?.result, 'missing');
	assert.equal(row?.name.ja, '公的な相談機関の連絡先');
	assert.equal(row?.provision.verified, true);
});

test('it speaks Japanese where the machine does', async (t) => {
	const { types } = person(t, { LANG: 'ja_JP.UTF-8' });
	const { output } = await types('check', '--regime', 'appi');
	assert.match(output, /法的助言ではありません/);
	assert.match(output, /記載なし（missing） · 必須 · 二次被害の有無（misuse-status）/);
});

test('nothing is written', async (t) => {
	const { content, types } = person(t);
	const state = () => readdirSync(content, { recursive: true, encoding: 'utf8' }).sort().map((file) => `${file} ${statSync(join(content, file)).isFile() ? readFileSync(join(content, file), 'utf8') : ''}`);
	const before = state();
	await types('check', '--regime', 'all');
	assert.deepEqual(state(), before);
});

test('gaps hold up no publication', async (t) => {
	const { notice, types } = person(t);
	appendFileSync(join(notice, 'incident.yaml'), '\nregimes: [us-ma]\noverrides:\n  us-ma:\n    cause: { result: accepted, why: The letter is a document of its own., by: legal-counsel, date: 2026-03-04 }\n');
	const { exitCode, output } = await types('notice', 'publish', NOTICE, '--yes');
	assert.equal(exitCode, 0, output);
	assert.doesNotMatch(output, /us-ma|legal-counsel/);
});
