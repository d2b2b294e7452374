import assert from 'node:assert/strict';
import { test } from 'node:test';
import { folded, padded, widthOf } from '../../../src/render/columns.ts';
import { clockTime, offsetAt } from '../../../src/render/format/clock-time.ts';
import { visible } from '../../../src/render/visible.ts';

test('signs of Japanese, Chinese and Korean are two columns wide, marks on letters none', () => {
	assert.deepEqual(['abc', '要更新', '안내', 'e\u0301', '１２', '「」'].map(widthOf), [3, 6, 4, 1, 4, 4]);
	assert.equal(padded('要更新', 8), '要更新  ');
});

test('a long line is broken at spaces, or between signs, and no line begins with a full stop', () => {
	assert.deepEqual(folded('when it becomes public, with offset', 12), ['when it', 'becomes', 'public, with', 'offset']);
	assert.deepEqual(folded('お知らせを公開します。次に、サイト。', 12), ['お知らせを公', '開します。次', 'に、サイト。']);
	assert.deepEqual(folded('公開します。', 10), ['公開しま', 'す。']);
});

test('a moment is told by the clock of a zone, summer time included', () => {
	assert.equal(clockTime(Date.parse('2018-02-01T01:00Z'), 'Asia/Tokyo'), '2018-02-01 10:00 Asia/Tokyo');
	assert.equal(clockTime(Date.parse('2026-07-01T23:00Z'), 'Europe/Dublin'), '2026-07-02 00:00 Europe/Dublin');
	assert.equal(offsetAt(Date.parse('2026-07-01T12:00Z'), 'Europe/Dublin'), '+01:00');
	assert.equal(offsetAt(Date.parse('2026-01-01T12:00Z'), 'Europe/Dublin'), '+00:00');
	assert.equal(offsetAt(0, 'Asia/Kolkata'), '+05:30');
});

test('signs that would move the cursor or turn a line round are written out', () => {
	assert.equal(visible('\u001b[2J\u202egnp.txt\ttab\nline\u0007'), '\\u{1b}[2J\\u{202e}gnp.txt\ttab\nline\\u{7}');
});
