import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { formatPhone } from '../../../../src/render/format/phones.ts';
import { locales } from './strings.ts';

describe('a telephone number', () => {
	test('is written as dialled from abroad and at home', () => {
		assert.deepEqual(formatPhone('+81364079100', 'en'), { international: '+81 3 6407 9100', national: '03-6407-9100', isLocal: false });
	});

	test('of a free line is written in its own groups', () => {
		assert.deepEqual(formatPhone('+448081570123', 'en'), { international: '+44 808 157 0123', national: '0808 157 0123', isLocal: false });
	});

	test('is at home with readers of the language of its country', () => {
		assert.deepEqual(
			locales.filter((locale) => formatPhone('+81364079100', locale).isLocal),
			['ja'],
		);
	});

	test('is at home with no reader of English, who may be anywhere', () => {
		assert.equal(formatPhone('+442079460153', 'en').isLocal, false);
		assert.equal(formatPhone('+12025550123', 'en').isLocal, false);
	});

	test('is told apart by script: Taiwan reads traditional characters, the mainland simplified ones', () => {
		assert.equal(formatPhone('+886223456789', 'zh-Hant').isLocal, true);
		assert.equal(formatPhone('+886223456789', 'zh-Hans').isLocal, false);
	});

	test('that nobody can parse is shown as it is', () => {
		assert.deepEqual(formatPhone('+9', 'ja'), { international: '+9', national: '+9', isLocal: false });
	});
});
