import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedLists } from '../../../../src/core/regimes/ask-for-lists.ts';
import { regimeNames } from '../../../../src/core/regimes/vocabulary.ts';

test('lists are named with commas, with spaces, several times, in capitals', () => {
	assert.deepEqual(askedLists(['appi,gdpr', ' US-CA ']).names, ['appi', 'gdpr', 'us-ca']);
	assert.deepEqual(askedLists(['appi、gdpr appi']).names, ['appi', 'gdpr']);
	assert.deepEqual(askedLists(['']), { names: [], unknown: [] });
});

test('all is every regime; advice is named by itself', () => {
	assert.deepEqual(askedLists(['all']).names, [...regimeNames]);
	assert.deepEqual(askedLists(['all,card-data']).names, [...regimeNames, 'card-data']);
});

test('a name that does not exist is answered with the one that was meant', () => {
	assert.deepEqual(askedLists(['gpdr', 'hipaa', 'constructor']).unknown, [{ written: 'gpdr', meant: 'gdpr' }, { written: 'hipaa', meant: 'us-hipaa' }, { written: 'constructor' }]);
});
