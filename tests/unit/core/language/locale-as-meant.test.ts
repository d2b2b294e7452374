import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localeAsMeant } from '../../../../src/core/language/locale-as-meant.ts';

const LOCALES = ['ja', 'en', 'zh-Hans', 'zh-Hant', 'ko', 'es', 'ar'];

for (const [written, meant] of [
	['zh_Hant', 'zh-Hant'],
	['ZH-HANS', 'zh-Hans'],
	['zh-TW', 'zh-Hant'],
	['zh_CN', 'zh-Hans'],
	['zh-HK', 'zh-Hant'],
	['en-GB', 'en'],
	['jp', 'ja'],
	['kr', 'ko'],
	['tw', 'zh-Hant'],
	['es-MX', 'es'],
] as const) {
	test(`a folder called ${written} is taken for ${meant}`, () => assert.equal(localeAsMeant(written, LOCALES), meant));
}

test('a language is not taken for a country', () => assert.equal(localeAsMeant('ja', ['en', 'ko']), undefined));

test('a language that the site has not is taken for none', () => {
	for (const written of ['fr', 'pt-BR', 'notes', 'images', 'revisions-old', '']) assert.equal(localeAsMeant(written, LOCALES), undefined, written);
});
