import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { gapMark, gapsIn } from '../../../../src/core/notice/gap-mark.ts';
import { proseTexts } from '../../../../src/core/notice/written-text.ts';
import { componentsIn } from '../../../../src/core/prose/prose.ts';
import { readProse } from '../../../../src/files/read-prose.ts';

const HINTS = ['what happened', '発見した日', 'say "sorry" {here} <now>', 'a [b] | c', 'two\n lines', 'back\\slash `code`', '*stars* and _lines_', ''];

describe('the mark of a gap', () => {
	for (const hint of HINTS) {
		const mark = gapMark(hint);

		test(`${mark} is found again in text, in an attribute and in YAML`, () => {
			assert.equal(gapsIn(mark).length, 1);
			const text = readProse(`Before ${mark} after.\n`, 'a', 'notice');
			assert.deepEqual(text.findings, []);
			assert.equal(proseTexts(text.children, 'en', 'notice').flatMap((written) => gapsIn(written.text)).length, 1);
			const attribute = readProse(`<Question id="a" title="${mark}">\n\nYes.\n\n</Question>\n`, 'a', 'faq');
			assert.deepEqual(attribute.findings, []);
			assert.equal(componentsIn(attribute.children)[0]?.attributes['title'], mark);
			assert.deepEqual(parse(`a: "${mark}"`), { a: mark });
		});
	}

	test('says what belongs there, on one line', () => {
		assert.equal(gapMark('what\n happened'), '[[what happened]]');
		assert.deepEqual(gapsIn('On [[the day\n  it was found]] we knew.'), [{ mark: '[[the day\n  it was found]]', hint: 'the day it was found', offset: 3 }]);
	});

	test('single brackets and empty lists are none', () => {
		assert.deepEqual(gapsIn('See [1], [a][b] and [[] ].'), []);
	});
});
