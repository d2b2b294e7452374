import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from '../../seeded.ts';
import { fromIndexText, toIndexText } from '../../../../src/core/search/index-text.ts';

test('characters of scripts without spaces stand apart, words of others do not', () => {
	assert.equal(toIndexText('カードのWAF 導入'), 'カ ー ド の WAF ␣ 導 入');
	assert.equal(toIndexText('신용카드 정보'), '신 용 카 드 ␣ 정 보');
	assert.equal(toIndexText('Check your card'), 'Check your card');
});

test('a dash does not make one word of two', () => {
	assert.equal(toIndexText('Mon–Fri'), 'Mon – Fri');
});

describe('a text comes back as it was', () => {
	for (const text of [
		'カードの利用明細を確認してください\n22,796名（可能性があります）。SEMPRE.JP、WAFの導入',
		'카드 이용 명세서를 확인해 주십시오\n「카드」 22,796명을 03-6407-9100',
		'信用卡信息可能已泄露，PCI DSS标准\n涉及22,796人',
		'Mon–Fri 10:00–19:00 (UTC+9)\n“Card” – e-mail',
		'รหัสผ่านของฉัน',
	]) {
		test(text.split('\n')[0], () => assert.equal(fromIndexText(toIndexText(text)), text));
	}

	test('whatever it is, but for spaces at its ends and doubled', () => {
		const words = fc.array(fc.constantFrom('カード', 'card', '情報', '、', '(', ')', '–', 'WAF', '카드', '정보를', '22,796', 'é', '…', '/'), { minLength: 1 });
		const between = fc.constantFrom('', ' ', '\n');
		fc.assert(
			fc.property(fc.array(fc.tuple(words, between), { minLength: 1, maxLength: 8 }), (parts) => {
				const text = parts
					.map(([some, gap]) => some.join('') + gap)
					.join('')
					.trim();
				assert.equal(fromIndexText(toIndexText(text)), text);
			}),
		);
	});
});

test('letters take the width that people search with; punctuation keeps its own', () => {
	assert.equal(fromIndexText(toIndexText('ＷＡＦ（ｶｰﾄﾞ）：２名')), 'WAF（カード）：2名');
});
