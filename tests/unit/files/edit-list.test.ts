import assert from 'node:assert/strict';
import { test } from 'node:test';
import { appendToList } from '../../../src/files/edit-list.ts';

test('a word is added to a list in either form, and nothing else changes', () => {
	assert.equal(appendToList('a: [x, y] # keep\nb: 1\n', ['a'], 'z'), 'a: [x, y, z] # keep\nb: 1\n');
	assert.equal(appendToList('a: [ "x" ]\n', ['a'], 'z'), 'a: [ "x", z ]\n');
	assert.equal(appendToList('a:\n  - x # first\n  - y # last\nb: 1\n', ['a'], 'z'), 'a:\n  - x # first\n  - y # last\n  - z\nb: 1\n');
	assert.equal(appendToList('a:\n- x', ['a'], 'z'), 'a:\n- x\n- z');
});
