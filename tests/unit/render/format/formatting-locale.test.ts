import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { directionOf, formattingLocale } from '../../../../src/render/format/formatting-locale.ts';
import { locales } from './strings.ts';

describe('the tag that dates and numbers are formatted with', () => {
	for (const locale of locales) {
		test(`counts years and writes digits in ${locale} as everywhere else`, () => {
			const { calendar, numberingSystem } = new Intl.DateTimeFormat(formattingLocale(locale), { timeZone: 'UTC' }).resolvedOptions();
			assert.deepEqual([calendar, numberingSystem], ['gregory', 'latn']);
		});
	}

	test('keeps the language', () => {
		assert.equal(formattingLocale('ar'), 'ar-u-ca-gregory-nu-latn');
		assert.equal(formattingLocale('zh-Hant'), 'zh-Hant-u-ca-gregory-nu-latn');
	});

	test('puts the day first in English', () => {
		assert.equal(formattingLocale('en'), 'en-GB-u-ca-gregory-nu-latn');
	});

	test('leaves an English that says its country alone', () => {
		assert.equal(formattingLocale('en-US'), 'en-US-u-ca-gregory-nu-latn');
	});
});

describe('the direction of writing', () => {
	test('is from right to left for Arabic alone', () => {
		assert.deepEqual(
			locales.filter((locale) => directionOf(locale) === 'rtl'),
			['ar'],
		);
	});
});
