import assert from 'node:assert/strict';
import { test } from 'node:test';
import { yamlComments } from '../../../src/files/read-comments.ts';
import { readProse } from '../../../src/files/read-prose.ts';

const place = (line: number, column: number) => ({ kind: 'source', file: 'a', line, column });

test('comments of a YAML file are found where they stand', () => {
	const text = '# first\nname: "not # one" # second\nlist:\n  - a#b\n  # third\nlong: |\n  # not one either\nend: 1\n';
	assert.deepEqual(yamlComments(text, 'a'), [
		{ text: ' first', position: place(1, 2) },
		{ text: ' second', position: place(2, 20) },
		{ text: ' third', position: place(5, 4) },
	]);
});

test('a YAML file without comments has none, an empty one neither', () => {
	assert.deepEqual(yamlComments('a: 1\n', 'a'), []);
	assert.deepEqual(yamlComments('', 'a'), []);
});

test('notes in prose are found where they stand, and no reader sees them', () => {
	const { children, comments, findings } = readProse('Text {/* one */} here.\n\n{/*\ntwo */}\n', 'a', 'notice');
	assert.deepEqual(findings, []);
	assert.deepEqual(comments, [
		{ text: ' one ', position: place(1, 9) },
		{ text: '\ntwo ', position: place(3, 4) },
	]);
	assert.doesNotMatch(JSON.stringify(children), /one|two/);
});
