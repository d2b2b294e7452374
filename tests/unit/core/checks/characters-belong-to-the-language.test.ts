import assert from 'node:assert/strict';
import { test } from 'node:test';
import { charactersBelongToTheLanguage } from '../../../../src/core/checks/characters-belong-to-the-language.ts';
import { foundBy, hintsOf } from './found-by.ts';

for (const [locale, text, found] of [
	['zh-Hant', '我们对此深表歉意', true],
	['zh-TW', '我们对此深表歉意', true],
	['zh-HK', '我们对此深表歉意', true],
	['zh-Hans', '我們對此深表歉意', true],
	['zh-CN', '我們對此深表歉意', true],
	['zh-Hans', '発表', true],
	['zh-Hant', '地図', true],
	['ja', 'お客様们', true],
	['zh-Hant', '確认网站', true],
	['zh-Hant', '請连絡网站', true],
	['zh-Hans', '已於昨日公布', true],
	// Characters that are right on both sides.
	['zh-Hant', '台北只有一間，皇后大道沒有', false],
	['zh-Hans', '乾隆、著名、瞭望', false],
	// Names from Japan, and titles as they are written at home.
	['zh-Hant', '由株式会社辦理', false],
	['zh-Hans', '由桜井サービス办理', false],
	['zh-Hant', '依「个人信息保护法」辦理', false],
	['ja', '國學院大學と慶應義塾', false],
	['ko', '大韓民國', false],
] as const) {
	test(`${locale}: ${text} ${found ? 'holds' : 'does not hold'} a character of another writing`, () => {
		assert.equal(foundBy(charactersBelongToTheLanguage, locale, `${text}。\n`).length > 0, found);
	});
}

test('the hint has the character to write', () => {
	assert.match(hintsOf(charactersBelongToTheLanguage, 'zh-Hans', '我們表歉意。\n')[0] ?? '', /們 → 们/);
	assert.match(hintsOf(charactersBelongToTheLanguage, 'zh-Hans', '已発布。\n')[0] ?? '', /発 → 发/);
});

test('the place is that of the first such character, also on the second line of a paragraph', () => {
	assert.deepEqual(foundBy(charactersBelongToTheLanguage, 'zh-Hans', '本公司\n對此深表歉意。\n'), ['2: 本公司 對此深表歉意。']);
});
