import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { isEvidencePath } from '../../../../src/core/regimes/evidence-path.ts';
import { listSchema, regimeLists } from '../../../../src/core/regimes/lists.ts';
import { questionNames, questions } from '../../../../src/core/regimes/questions.ts';
import { adviceNames, elementNames, listNames, regimeNames } from '../../../../src/core/regimes/vocabulary.ts';
import { theLists } from './the-lists.ts';

const folder = fileURLToPath(new URL('../../../../src/regimes/', import.meta.url));
const raw = readdirSync(folder).map((file) => readFileSync(`${folder}${file}`, 'utf8')).join('\n');

/** Authorities, legislatures and their gazettes. An address of anybody else has no place in the lists. */
const OFFICIAL_HOSTS = [
	'bip.uodo.gov.pl',
	'eur-lex.europa.eu',
	'ico.org.uk',
	'laws-lois.justice.gc.ca',
	'laws.e-gov.go.jp',
	'law.moj.gov.tw',
	'leginfo.legislature.ca.gov',
	'legisquebec.gouv.qc.ca',
	'malegislature.gov',
	'sso.agc.gov.sg',
	'www.ato.gov.au',
	'www.cac.gov.cn',
	'www.ecfr.gov',
	'www.edpb.europa.eu',
	'www.gazette.gc.ca',
	'www.in.gov.br',
	'www.ipa.go.jp',
	'www.law.go.kr',
	'www.legislation.gov.au',
	'www.legislation.gov.uk',
	'www.legislation.govt.nz',
	'www.legisquebec.gouv.qc.ca',
	'www.mass.gov',
	'www.meti.go.jp',
	'www.nysenate.gov',
	'www.oaic.gov.au',
	'www.pdpc.gov.sg',
	'www.pdpc.gov.tw',
	'www.pib.gov.in',
	'www.planalto.gov.br',
	'www.ppc.go.jp',
];

test('there is a list for every regime and every advice, and none that no name stands for', () => {
	assert.deepEqual(Object.keys(theLists.lists), [...listNames]);
	for (const name of listNames) assert.equal(theLists.lists[name].kind, (adviceNames as readonly string[]).includes(name) ? 'advice' : 'regime', name);
	assert.equal(regimeNames.length, 18);
	assert.throws(() => regimeLists({ elements: {}, 'us-tx': {} }), /us-tx/);
});

test('the lists say their version and day, and that no counsel has reviewed them', () => {
	assert.equal(theLists.version, 1);
	assert.match(theLists['as-of'], /^\d{4}-\d{2}-\d{2}$/);
	assert.equal(theLists['reviewed-by-counsel'], false);
	for (const name of listNames) assert.ok(theLists.lists[name]['as-of'] <= theLists['as-of'], name);
});

test('the disclaimers are there in English and Japanese, with the day', () => {
	assert.match(theLists.disclaimer.en, /^This checklist compares .* as of \{as_of\}\. It is not legal advice, does not decide which laws apply, .* do not delay urgent warnings because of this checklist\.$/);
	assert.match(theLists.disclaimer.ja, /^このチェックは、.*\{as_of\}時点.*法的助言ではありません。どの法令が適用されるかを判断せず、.*遅らせないでください。$/);
});

test('elements come in the order of the vocabulary, each with a way to show it', () => {
	assert.deepEqual(Object.keys(theLists.elements), [...elementNames]);
});

describe('every list', () => {
	for (const name of listNames) {
		const list = theLists.lists[name];

		test(`${name} asks for no element twice of the same audience`, () => {
			const asked = list.rows.map(({ element, audiences = list.audiences }) => `${element} ${audiences.join()}`);
			assert.equal(new Set(asked).size, asked.length);
		});

		test(`${name} cites no text that it does not name, and names none that it does not cite`, () => {
			const cited = new Set([...list.rows, ...list.clocks].flatMap((each) => [each.text, 'also' in each ? each.also : undefined]));
			assert.deepEqual(new Set(Object.keys(list.texts)), new Set([...cited].filter((id) => id !== undefined)));
		});

		test(`${name} has a provision in every row that is not practice`, () => {
			for (const { element, basis, text, at } of list.rows) assert.equal(text !== undefined && at !== undefined, basis !== 'practice', element);
		});
	}
});

test('only addresses of authorities stand anywhere in the lists', () => {
	const written = [...raw.matchAll(/https?:\/\/[^\s"'}]+/g)].map(([address]) => new URL(address));
	const shown = listNames.flatMap((name) => Object.values(theLists.lists[name].texts).flatMap(({ address }) => address ?? []));
	assert.equal(written.length, shown.length);
	assert.deepEqual(written.filter(({ protocol, host }) => protocol !== 'https:' || !OFFICIAL_HOSTS.includes(host)).map(String), []);
	assert.deepEqual(OFFICIAL_HOSTS.filter((host) => !written.some((address) => address.host === host)), [], 'hosts that no list uses');
});

test('no list speaks of where the research was done, or by whom', () => {
	assert.doesNotMatch(raw, /asia-note|not public|researcher|from memory|law firm|\bAI\b/i);
});

test('a regime that is verified says what was opened, and one that is not says nothing was', () => {
	const row = { element: 'cause', level: 'required', basis: 'practice', verified: false };
	const list = { name: { en: 'a', ja: 'a' }, kind: 'regime', audiences: ['person'], 'as-of': '2026-01-01', texts: {}, clocks: [], cautions: [], ahead: [], rows: [row] };
	assert.ok(listSchema.safeParse(list).success);
	for (const wrong of [
		{ verified: true },
		{ seen: 'official' },
		{ level: 'conditional' },
		{ when: 'alt-measure' },
		{ level: 'conditional', when: 'plain-language' },
		{ basis: 'statute' },
		{ text: 'act', at: 'Art. 1' },
		{ basis: 'statute', text: 'act', at: 'Art. 1' },
		{ evidence: { all: ['Not a path'] } },
		{ evidence: { ask: 'alt-measure' } },
		{ evidence: {} },
		{ element: 'apology' },
		{ level: 'mandatory' },
	]) {
		assert.ok(!listSchema.safeParse({ ...list, rows: [{ ...row, ...wrong }] }).success, JSON.stringify(wrong));
	}
});

test('every place that evidence points at in words is a question that can be answered', () => {
	const rules = [...elementNames.map((name) => theLists.elements[name].evidence), ...listNames.flatMap((name) => theLists.lists[name].rows.flatMap(({ evidence }) => evidence ?? []))];
	const paths = rules.flatMap(({ all = [], any = [], 'implied-by': hints = [] }) => [...all, ...any, ...hints]);
	for (const path of paths) assert.ok(isEvidencePath(path), path);
	const told = paths.flatMap((path) => (path.startsWith('told.') ? [path.slice(5)] : []));
	for (const name of told) assert.equal(questions[name as (typeof questionNames)[number]]?.kind, 'place', name);
});

test('every question is asked by a list', () => {
	const rules = [...elementNames.map((name) => theLists.elements[name].evidence), ...listNames.flatMap((name) => theLists.lists[name].rows.flatMap(({ evidence }) => evidence ?? []))];
	const used = new Set<string>([
		...listNames.flatMap((name) => theLists.lists[name].rows.flatMap(({ when }) => when ?? [])),
		...rules.flatMap(({ ask, confirm, all = [], any = [] }) => [ask ?? '', confirm ?? '', ...[...all, ...any].map((path) => (path.startsWith('posted-days') ? 'posted-until' : path.replace(/^told\./, '')))]),
	]);
	assert.deepEqual(questionNames.filter((name) => !used.has(name)), []);
});
