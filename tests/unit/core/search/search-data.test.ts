import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askingFor } from '../../../../src/core/search/asking.ts';
import { searchLanguage } from '../../../../src/core/search/language.ts';
import { searchDataFor } from '../../../../src/core/search/search-data.ts';
import { vocabularies } from './speak.ts';

test('only synonyms of what the texts mention are sent', () => {
	const { vocabulary } = searchDataFor('en', ['Your password'], vocabularies.get('en'));
	assert.ok(vocabulary.same.some((group) => group.includes('password')));
	assert.ok(!vocabulary.same.some((group) => group.includes('refund')));
});

test('Pagefind is asked for the characters that the texts have, in every way that they have them', () => {
	const language = searchLanguage(searchDataFor('zh-Hant', ['註冊會員', '關注'], vocabularies.get('zh')));
	assert.deepEqual(askingFor(language.normalise('会员').text, language), ['"會 員"']);
	assert.deepEqual(askingFor(language.normalise('注册').text, language).sort(), ['"注 冊"', '"註 冊"']);
});
