import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isProperName, placesOfName } from '../../../../src/core/typed-facts/proper-names.ts';

describe('a name of one thing only', () => {
	for (const [locale, name, others] of [
		['en', 'Payment Card Forensics, Inc.', {}],
		['en', 'SEMPRE.JP', {}],
		['en', 'Data Protection Authority', {}],
		['ja', 'ラック株式会社', {}],
		['ja', '個人情報保護委員会', {}],
		['de', 'Velmarrin', { en: 'Velmarrin' }],
		['ko', '개인정보보호위원회(일본)', {}],
	] as const) {
		test(`${locale}: ${name}`, () => assert.equal(isProperName(name, locale, others), true));
	}
});

describe('what many are called', () => {
	for (const [locale, name] of [['en', 'credit card company'], ['en', 'Enquiry line'], ['ja', 'クレジットカード会社'], ['de', 'Polizei'], ['de', 'Zentrale Polizeidienststelle'], ['ar', 'الاسم']] as const) {
		test(`${locale}: ${name}`, () => assert.equal(isProperName(name, locale, {}), false));
	}
});

test('a name is a word of its own, and not part of an address', () => {
	assert.deepEqual(placesOfName('TrackIt', 'TrackIt, TrackItself and https://a.example/TrackIt or me@TrackIt'), [0]);
	assert.deepEqual(placesOfName('楽天市場店', 'モールの楽天市場店です'), [4]);
});
