import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { listed, nearest } from '../../../../src/core/findings/nearest.ts';

describe('the word that was most likely meant', () => {
	const fields = ['mode', 'publisher', 'source-locale', 'time-zone'];

	for (const [written, meant, why] of [
		['pubisher', 'publisher', 'a letter is missing'],
		['publlisher', 'publisher', 'a letter stands twice'],
		['pulbisher', 'publisher', 'two letters are swapped'],
		['Publisher', 'publisher', 'a capital is written'],
		['timezone', 'time-zone', 'a hyphen is missing'],
		['source_locale', 'source-locale', 'a hyphen is an underscore'],
	] as const) {
		test(`is found when ${why}: ${written}`, () => {
			assert.equal(nearest(written, fields), meant);
		});
	}

	test('is the nearest of several that are near', () => {
		assert.equal(nearest('events.police-tld', ['events.police-sold', 'events.police-told', 'events.published']), 'events.police-told');
	});

	test('is nobody’s guess when nothing is near', () => {
		assert.equal(nearest('telephone', fields), undefined);
	});

	test('is nobody’s guess when there is nothing to choose from', () => {
		assert.equal(nearest('mode', []), undefined);
	});

	test('is not a short word with every letter changed', () => {
		assert.equal(nearest('zz', ['ja', 'en']), undefined);
		assert.equal(nearest('jp', ['ja', 'en']), 'ja');
	});
});

describe('a list for a message', () => {
	test('quotes each word', () => {
		assert.equal(listed(['en', 'ja']), '`en`, `ja`');
	});

	test('stops after the first few and says how many more there are', () => {
		assert.equal(listed(['a', 'b', 'c', 'd'], 2), '`a`, `b` … (+2)');
	});

	test('is empty for nothing', () => {
		assert.equal(listed([]), '');
	});
});
