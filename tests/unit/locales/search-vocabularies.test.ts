import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { speak, vocabularies } from '../core/search/speak.ts';

for (const [tag, vocabulary] of vocabularies) {
	describe(`the search vocabulary ${tag}`, () => {
		const { normalise } = speak(tag, vocabulary);
		const read = (word: string) => normalise(word).text;

		test('does not ignore a word that it knows others for', () => {
			const known = new Set(vocabulary.same.flat().map(read));
			assert.deepEqual(
				vocabulary.ignore.filter((word) => known.has(read(word))),
				[],
			);
		});

		test('says every word of a group once', () => {
			for (const group of vocabulary.same) assert.equal(new Set(group).size, group.length, group.join(', '));
		});

		test('pairs its characters', () => {
			assert.ok(vocabulary.characters.split(/\s+/).every((pair) => pair === '' || [...pair].length === 2));
		});
	});
}
