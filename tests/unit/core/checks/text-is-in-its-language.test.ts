import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { textIsInItsLanguage } from '../../../../src/core/checks/text-is-in-its-language.ts';
import { foreignHeading, foreignLanguage } from '../../../../src/core/language/foreign-language.ts';
import { makeProject } from '../../make-project.ts';

const LOCALES = ['ja', 'en', 'zh-Hans', 'zh-Hant', 'ko', 'es', 'fr', 'de', 'ar', 'id', 'vi', 'pt-BR'];

describe('the language of a sentence that stands on another page', () => {
	for (const [page, sentence, language] of [
		['ko', 'カードの利用明細をご確認ください。', 'ja'],
		['zh-Hant', 'カードの利用明細をご確認ください。', 'ja'],
		['es', 'カードの利用明細をご確認ください。', 'ja'],
		['ja', '카드 이용 명세서를 확인해 주십시오.', 'ko'],
		['ja', '请核对信用卡账单明细，确认其中是否有您没有印象的消费。', 'zh-Hans'],
		['ja', '請確認信用卡帳單明細上，是否出現您沒有印象的消費。', 'zh-Hant'],
		['ko', '請確認信用卡帳單明細上，是否出現您沒有印象的消費。', 'zh-Hant'],
		['es', 'Please check your credit card statements for any payment.', 'en'],
		['en', 'Hemos escrito a todas las personas cuya dirección figura en los registros.', 'es'],
		['de', 'Veuillez vérifier les relevés de votre carte bancaire.', 'fr'],
		['ar', 'Please check your credit card statements for any payment.', 'en'],
		['zh-Hans', 'Bitte prüfen Sie die Abrechnungen Ihrer Kreditkarte auf unbekannte Zahlungen.', 'de'],
		['en', 'نعتذر إليكم عن القلق الذي سببه ذلك.', 'ar'],
		['en', 'Приносим извинения за доставленные неудобства.', 'ru'],
		['ko', 'Periksa tagihan kartu kredit Anda dan laporkan kepada kami.', 'id'],
	] as const) {
		test(`${page}: ${sentence}`, () => assert.equal(foreignLanguage(sentence, page, LOCALES), language));
	}
});

describe('no other language', () => {
	for (const [page, sentence] of [
		['ko', '조사는 株式会社センプレデザイン이 맡았습니다.'],
		['ko', '개인정보의 보호에 관한 법률(個人情報の保護に関する法律)을 따릅니다.'],
		['en', 'The law is called 個人情報の保護に関する法律 in Japan.'],
		['ja', 'Payment Card Forensics, Inc.に調査を依頼しました。'],
		['ja', '特定商取引法第十一条、個人情報保護法第二十六条、警視庁、総務省'],
		['en', 'We told the Agencia Española de Protección de Datos.'],
		['es', 'El asunto es «Your booking has been changed by our staff».'],
		['es', 'Escriba a help.desk@for-all-of-you.example o a https://for-all-of-you.example/what-to-do.'],
		['zh-Hans', '優の良品不受影响。'],
		['ar', 'تدير Velmarrin Booking Systems النظام.'],
		['de', 'Login, Check-in und Online-Shop laufen wieder.'],
	] as const) {
		test(`${page}: ${sentence}`, () => assert.equal(foreignLanguage(sentence, page, LOCALES), 'none'));
	}
});

test('a heading has no sentence, and is another language when nothing of it is in its own script', () => {
	assert.equal(foreignHeading('クレジットカード番号', 'ko', LOCALES), 'ja');
	assert.equal(foreignHeading('credit card expiry date', 'ar', LOCALES), 'en');
	assert.equal(foreignHeading('WAF', 'ar', LOCALES), 'none');
	assert.equal(foreignHeading('Velmarrin Booking Systems', 'ja', LOCALES), 'none');
	assert.equal(foreignHeading('カード番号 (CVC)', 'ja', LOCALES), 'none');
});

const find = (texts: Parameters<typeof makeProject>[0], facts: Parameters<typeof makeProject>[1] = {}) =>
	textIsInItsLanguage.find(makeProject(texts, facts), { now: 0 }).map(({ found = '', message }) => `${message.en.includes('word for word') ? 'copied' : 'foreign'}: ${found}`);

test('the words of the source are found in a translation, but for names and words of both languages', () => {
	assert.deepEqual(
		find(
			{
				en: { names: { phone: 'time within which we call you', email: 'email', pcf: 'Bank of the west of the county', waf: 'WAF' } },
				es: { names: { phone: 'time within which we call you', email: 'email', pcf: 'Bank of the west of the county', waf: 'WAF' } },
			},
			{ organisations: { pcf: { role: 'forensics' } } },
		),
		['copied: time within which we call you'],
	);
});

test('simplified and traditional Chinese, and English of two countries, may say the same', () => {
	assert.deepEqual(find({ 'zh-Hans': { pages: { notice: '本公司深感抱歉。' } }, 'zh-Hant': { pages: { notice: '本公司深感抱歉。' } } }), []);
	assert.deepEqual(find({ en: { pages: { notice: 'We are deeply sorry for what happened.' } }, 'en-GB': { pages: { notice: 'We are deeply sorry for what happened.' } } }), []);
});

test('a language of which nothing is known is left alone', () => {
	assert.deepEqual(find({ en: {}, sw: { pages: { notice: 'Tunaomba radhi kwa usumbufu uliojitokeza kwa wateja wetu wote.' } } }), []);
});
