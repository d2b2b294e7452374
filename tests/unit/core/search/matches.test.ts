import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { placesOf, readText, sameWord } from '../../../../src/core/search/matches.ts';
import { speak } from './speak.ts';

function stands(word: string, text: string, locale: string): boolean {
	const language = speak(locale);
	return placesOf(language.normalise(word).text, language)(readText(text, language)).length > 0;
}

describe('a word stands in a text', () => {
	for (const [word, text, locale] of [
		['カード', 'クレジットカードの再発行', 'ja'],
		['カート', 'カートシステムの刷新', 'ja'],
		['카드', '신용카드 재발급', 'ko'],
		['카드', '카드로 결제', 'ko'],
		['무단접속', '무단 접속이 확인되었습니다', 'ko'],
		['信用卡', '补办信用卡（换卡）', 'zh-Hans'],
		['密碼', '修改密码', 'zh-Hans'],
		['cards', 'the card issuer', 'en'],
		['reissuing', 'we will reissue it', 'en'],
		['stopped', 'we stop payments', 'en'],
		['exposed', 'the exposure of data', 'en'],
		['22796', 'all 22,796 people', 'en'],
		['tarjetas', 'su tarjeta de crédito', 'es'],
		['карту', 'ваша карта', 'ru'],
		['كتاب', 'هذا الكتاب', 'ar'],
		['0364079100', 'call +81 3-6407-9100 now', 'en'],
		['0364079100', '電話 03-6407-9100', 'ja'],
	] as const) {
		test(`${word}: ${text}`, () => assert.ok(stands(word, text, locale)));
	}
});

describe('a word that only looks like it does not', () => {
	for (const [word, text, locale] of [
		['カート', 'カードを確認', 'ja'],
		['カード', 'カートに入れる', 'ja'],
		['パスポート', 'パスワードを変更', 'ja'],
		['여권', '참여권 행사', 'ko'],
		['passport', 'change your password', 'en'],
		['password', 'your passport', 'en'],
		['police', 'our privacy policy', 'en'],
		['card', 'customer care', 'en'],
		['not', 'notes on reservations', 'en'],
		['passeport', 'le mot de passe', 'fr'],
		['2', '22,796 people', 'en'],
		['5064079100', 'call +81 3-6407-9100', 'en'],
		['0364079101', '電話 03-6407-9100', 'ja'],
	] as const) {
		test(`${word}: ${text}`, () => assert.ok(!stands(word, text, locale)));
	}
});

test('without a vocabulary a word may gain three letters or change its last two', () => {
	const plain = speak('xx', {});
	assert.ok(sameWord('karte', 'karten', plain));
	assert.ok(sameWord('karta', 'karty', plain));
	assert.ok(!sameWord('passport', 'password', plain));
	assert.ok(!sameWord('konto', 'kontakt', plain));
});

test('places are told in the normalised text', () => {
	const language = speak('ja');
	assert.deepEqual(placesOf('カード', language)(readText('ｶｰﾄﾞとカード', language)), [
		{ start: 0, end: 3 },
		{ start: 4, end: 7 },
	]);
});
