import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from '../../seeded.ts';
import { normaliser } from '../../../../src/core/search/normalise.ts';
import { speak } from './speak.ts';

const normalise = normaliser(new Map());
const read = (text: string) => normalise(text).text;

describe('what is written differently and read alike is the same', () => {
	for (const [one, other] of [
		['ｸﾚｼﾞｯﾄｶｰﾄﾞ', 'クレジットカード'],
		['ＷＡＦ', 'waf'],
		['２２，７９６名', '22796名'],
		['22,796 people', '22796 people'],
		['1\u202f234', '1234'],
		['カ－ド', 'カード'],
		['カ-ド', 'カード'],
		['don’t', "don't"],
		['Crédit', 'credit'],
		['mật khẩu', 'mat khau'],
		['đăng', 'dang'],
		['بطاقة', 'بطاقه'],
		['أين', 'اين'],
		['가'.normalize('NFD'), '가'],
		['が'.normalize('NFD'), 'が'],
	] as const) {
		test(`${one} and ${other}`, () => assert.equal(read(one), read(other)));
	}

	test('護照 and 护照', () => {
		assert.equal(speak('zh-Hant').normalise('護照').text, speak('zh-Hans').normalise('护照').text);
	});
});

describe('what is read differently stays different', () => {
	for (const [one, other] of [
		['カード', 'カート'],
		['ホール', 'ボール'],
		['2017-12-22', '20171222'],
		['10:00', '1000'],
		['1,5', '15'],
	] as const) {
		test(`${one} and ${other}`, () => assert.notEqual(read(one), read(other)));
	}
});

test('every place in a normalised text has its place in the original', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (original) => {
			const { text, origins } = normalise(original);
			assert.equal(origins.length, text.length + 1);
			assert.equal(origins.at(-1), original.length);
			assert.deepEqual(
				[...origins].sort((a, b) => a - b),
				origins,
			);
		}),
	);
});
