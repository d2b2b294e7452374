import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { termsOf } from '../../../../src/core/search/terms.ts';
import { speak } from './speak.ts';

const shown = (question: string, locale: string) => termsOf(question, speak(locale)).map((term) => term.shown);
const words = (question: string, locale: string) => termsOf(question, speak(locale)).map((term) => term.words.map(({ text }) => text));

describe('what a question asks for', () => {
	for (const [question, locale, expected] of [
		['Was my passport leaked?', 'en', ['passport', 'leaked']],
		['When can I log in again?', 'en', ['log in', 'again']],
		['what should I do', 'en', []],
		['information', 'en', ['information']],
		['who can do this for me', 'en', []],
		['パスポートは漏れましたか？', 'ja', ['パスポート', '漏れ']],
		['どうすればｶｰﾄﾞを再発行できますか', 'ja', ['ｶｰﾄﾞ', '再発行']],
		['我的护照信息泄露了吗', 'zh-Hans', ['护照', '信息', '泄露']],
		['信用卡有沒有被盜刷？', 'zh-Hant', ['信用卡', '被盜刷']],
		['제 여권 정보도 유출되었나요?', 'ko', ['여권', '정보', '유출']],
		['카드를', 'ko', ['카드']],
		['모르는결제가 있어요', 'ko', ['모르는결제']],
		['Is 03-6407-9100 yours?', 'en', ['03-6407-9100']],
		['¿Mi pasaporte?', 'xx', ['Mi', 'pasaporte']],
	] as const) {
		test(question, () => assert.deepEqual(shown(question, locale), expected));
	}
});

test('words of a group are looked for together, the reader’s own first', () => {
	const [leaked = []] = words('漏洩', 'ja');
	assert.equal(leaked[0], '漏洩');
	for (const word of ['流出', '漏えい', '漏れ']) assert.ok(leaked.includes(word), word);
});

test('a compound is looked for whole before its parts', () => {
	const [term] = termsOf('マイナンバー', speak('ja'));
	assert.equal(term?.shown, 'マイナンバー');
	assert.deepEqual(
		term?.parts.map((part) => part.shown),
		['マイ', 'ナンバー'],
	);
});

test('hiragana alone is looked for when there is nothing else, in katakana too', () => {
	assert.deepEqual(words('はがき', 'ja'), [['はがき', 'ハガキ']]);
});

test('a bent verb is no thing that could be absent', () => {
	assert.deepEqual(
		termsOf('貯める方法', speak('ja')).map(({ isTelling }) => isTelling),
		[false],
	);
	assert.deepEqual(
		termsOf('먹었나요', speak('ko')).map(({ isTelling }) => isTelling),
		[false],
	);
});

test('the same thing twice is looked for once', () => {
	assert.deepEqual(shown('cards, credit card, card', 'en'), ['cards']);
});
