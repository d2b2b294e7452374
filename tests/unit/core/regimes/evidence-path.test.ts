import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isEvidencePath, lookUp, type Evidence } from '../../../../src/core/regimes/evidence-path.ts';

const evidence: Evidence = {
	occurred: 'unknown',
	languages: ['pt-BR', 'pt'],
	misuse: { state: 'not-seen', 'as-of': '2026-01-01' },
	cohorts: [
		{ id: 'members', count: 120 },
		{ id: 'card', count: 'unknown' },
	],
	contacts: [{ id: 'desk', 'toll-free': false }],
	authorities: [{ id: 'commission', kind: 'regulator', country: 'JP' }],
	headings: ['What Happened'],
	requests: [{ id: 'wait', 'shown-as': 'requests/#wait' }],
	told: { 'delay-reasons': { 'shown-as': './' } },
	'posted-days': 45,
	empty: [],
	nothing: undefined,
};

const names = (path: string) => lookUp(evidence, path).map(({ name }) => name);

test('a path leads to a value, by the name under which it was written', () => {
	assert.deepEqual(lookUp(evidence, 'misuse.state'), [{ name: 'misuse.state', isUnknown: false }]);
	assert.deepEqual(names('cohorts[]'), ['cohorts.members', 'cohorts.card']);
	assert.deepEqual(names('requests[]'), ['requests/#wait']);
	assert.deepEqual(names('told.delay-reasons'), ['./']);
});

test('an open “not known” is there, and marked', () => {
	assert.deepEqual(lookUp(evidence, 'occurred'), [{ name: 'occurred', isUnknown: true }]);
	assert.deepEqual(lookUp(evidence, 'cohorts[].count'), [
		{ name: 'cohorts.members.count', isUnknown: false },
		{ name: 'cohorts.card.count', isUnknown: true },
	]);
});

test('brackets choose among entries', () => {
	assert.deepEqual(names('contacts[toll-free=true]'), []);
	assert.deepEqual(names('contacts[toll-free=false]'), ['contacts.desk']);
	assert.deepEqual(names('authorities[kind=regulator, country=NZ]'), []);
	assert.deepEqual(names('authorities[kind=regulator, country=JP]'), ['authorities.commission']);
	assert.deepEqual(names('languages[=pt]'), ['languages: pt']);
	assert.deepEqual(names('headings[=what happened]'), ['headings: What Happened']);
	assert.deepEqual(names('posted-days[>=30]'), ['posted-days: 45']);
	assert.deepEqual(names('posted-days[>=90]'), []);
});

test('what is empty, absent or elsewhere is not there', () => {
	for (const path of ['empty[]', 'empty', 'nothing', 'absent', 'absent[].id', 'misuse.by', 'occurred.from', 'constructor', 'misuse.constructor', 'languages[].length']) assert.deepEqual(names(path), [], path);
});

test('a path is written in one way', () => {
	for (const path of ['occurred', 'cohorts[].count', 'languages[=ja]', 'posted-days[>=30]', 'what.cause.category']) assert.ok(isEvidencePath(path), path);
	for (const path of ['', '.', 'a..b', 'Cohorts', 'a[', 'a]', 'a b', '[]', 'a[[]]']) assert.ok(!isEvidencePath(path), path);
});
