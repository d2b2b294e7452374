import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PRINTED, proseTexts } from '../../../../src/core/notice/written-text.ts';
import { readProse } from '../../../../src/files/read-prose.ts';

const textsOf = (source: string) => proseTexts(readProse(source, 'a', 'faq').children, 'en', 'faq');

test('each block is one text, with a sign in the place of what a component prints', () => {
	const texts = textsOf('One **bold** <Fact name="a" /> word.\n\n## Head\n\n- item\n- [link](https://example.com) too\n\n| a | b |\n| - | - |\n| c | d |\n');
	assert.deepEqual(
		texts.map(({ kind, text }) => `${kind}: ${text}`),
		[`paragraph: One bold ${PRINTED} word.`, 'heading: Head', 'item: item', 'item: link too', 'cell: a', 'cell: b', 'cell: c', 'cell: d'],
	);
	assert.deepEqual(texts[0]?.components.map(({ attributes }) => attributes['name']), ['a']);
});

test('titles of entries are texts, and so is what stands in them', () => {
	const texts = textsOf('<Question id="q" title="Why?">\n\nBecause.\n\n</Question>\n');
	assert.deepEqual(texts.map(({ kind, text }) => `${kind}: ${text}`), ['title: Why?', 'paragraph: Because.']);
});

test('every character has a place', () => {
	const [text] = textsOf('One **bold** word\nand more.\n');
	assert.deepEqual(text?.at(text.text.indexOf('bold')), { kind: 'source', file: 'a', line: 1, column: 7 });
	assert.deepEqual(text?.at(text.text.indexOf('word')), { kind: 'source', file: 'a', line: 1, column: 14 });
	assert.deepEqual(text?.at(text.text.indexOf('and')), { kind: 'source', file: 'a', line: 2, column: 1 });
});
