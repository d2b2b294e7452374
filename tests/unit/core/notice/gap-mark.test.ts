import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gapMark, gapsIn } from '../../../../src/core/notice/gap-mark.ts';

test('a gap mark holds one line without brackets', () => {
	assert.equal(gapMark('the date [day]\nof it'), '[[the date day of it]]');
});

test('gap marks are found where they stand', () => {
	assert.deepEqual(gapsIn('On [[day]], [1] [x](y) [[[words]]](z)'), [
		{ mark: '[[day]]', hint: 'day', offset: 3 },
		{ mark: '[[words]]', hint: 'words', offset: 24 },
	]);
});
