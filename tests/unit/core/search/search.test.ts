import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { searchLanguage } from '../../../../src/core/search/language.ts';
import { MOST_RESULTS, openSearch } from '../../../../src/core/search/search.ts';
import { searchDataFor } from '../../../../src/core/search/search-data.ts';
import { ask, speak, titles } from './speak.ts';

const japanese = {
	同じパスワードを変えてください: 'ほかのサイトで同じパスワードをお使いの方は、変更してください。',
	'クレジットカードの再発行は、どうすればできますか？': 'カードの裏面に書かれたお問い合わせ先にご連絡ください。',
	'どんな対策をしますか？': 'カートシステムを全面的に刷新します。サーバーも守ります。',
	何が起きたのか: '22,796名のお客様の情報が流出した可能性があります。',
};

const english = {
	'Change your password on other sites': 'If you use the same password elsewhere, please change it.',
	'How do I get a new card?': 'Contact the card issuer. Reissuing is free.',
	'How do I know if my details are affected?': 'The details of 22,796 people may have been exposed.',
};

describe('a question about what the notice does not mention', () => {
	for (const [locale, question, absent, records] of [
		['ja', 'パスポート', 'パスポート', japanese],
		['ja', 'ﾊﾟｽﾎﾟｰﾄ', 'ﾊﾟｽﾎﾟｰﾄ', japanese],
		['en', 'passport', 'passport', english],
		['en', 'Is it my passports?', 'passports', english],
		['zh-Hans', '护照', '护照', { 请修改密码: '修改其他网站上的相同密码。' }],
		['zh-Hans', '護照', '護照', { 请修改密码: '修改其他网站上的相同密码。' }],
		['zh-Hant', '护照', '护照', { 請更改密碼: '請更改其他網站的相同密碼。' }],
		['ko', '여권', '여권', { '비밀번호를 변경해 주십시오': '다른 사이트의 같은 비밀번호를 변경해 주십시오.' }],
	] as const) {
		test(`${locale}: ${question}`, async () => {
			const answer = await ask(locale, question, records);
			assert.deepEqual(titles(answer), []);
			assert.deepEqual(answer.absent, [absent]);
		});
	}

	test('is answered as far as it is mentioned, and the rest is named', async () => {
		const answer = await ask('en', 'Was my passport exposed?', english);
		assert.deepEqual(titles(answer), ['How do I know if my details are affected?']);
		assert.deepEqual(answer.absent, ['passport']);
	});

	test('is named where only a part of the compound is mentioned', async () => {
		const answer = await ask('ja', 'デビットカード', japanese);
		assert.deepEqual(answer.absent, ['デビット']);
		assert.deepEqual(titles(answer), ['クレジットカードの再発行は、どうすればできますか？']);
	});
});

describe('what Pagefind confuses', () => {
	test('カート does not find カード', async () => {
		assert.deepEqual(titles(await ask('ja', 'カート', japanese)), ['どんな対策をしますか？']);
	});
	test('カード does not find カート', async () => {
		assert.deepEqual(titles(await ask('ja', 'カード', japanese)), ['クレジットカードの再発行は、どうすればできますか？']);
	});
});

describe('what Pagefind does not find', () => {
	for (const [locale, question, records] of [
		['ja', '漏洩', { 流出: '流出した可能性' }],
		['ja', '漏えい', { 流出: '流出した可能性' }],
		['ja', '流出', { 漏洩: '漏えいした可能性' }],
		['ja', 'ｶｰﾄﾞ', { カード: 'カード' }],
		['ja', 'カード', { ｶｰﾄﾞ: 'ｶｰﾄﾞ' }],
		['ja', 'ｗａｆ', { WAF: 'WAFの導入' }],
		['ja', '２２７９６', { 人数: '22,796名' }],
		['ja', 'サーバ', { 守り: 'サーバーを守ります' }],
		['ja', 'サーバー', { 守り: 'サーバを守ります' }],
		['ja', 'くれかの再発行', { カード: 'カード' }],
		['ko', '카드', { 신용카드: '신용카드' }],
		['ko', '카드는', { 신용카드: '신용카드' }],
		['zh-Hant', '密码', { 密碼: '密碼' }],
		['zh-Hans', '點數', { 积分: '积分' }],
	] as const) {
		test(`${locale}: ${question} in ${Object.keys(records)[0]}`, async () => assert.equal(titles(await ask(locale, question, records)).length, 1));
	}
});

describe('what should I do?', () => {
	for (const [locale, question] of [
		['en', 'What should I do now?'],
		['ja', 'どうすればいいですか'],
		['zh-Hant', '我該怎麼辦'],
		['ko', '어떻게 해야 하나요?'],
	] as const) {
		test(question, async () => {
			const records = [
				{ url: '/1/', place: 0, kind: 'question', title: 'A', text: 'a' },
				{ url: '/2/', place: 1, kind: 'request', title: 'B', text: 'b' },
			];
			const { results, absent } = await openSearch(speak(locale), { propose: async () => records, all: async () => records })(question);
			assert.deepEqual(
				results.map(({ record }) => record.url),
				['/2/'],
			);
			assert.deepEqual(absent, []);
		});
	}
});

test('a word in the title counts for more than one in the text', async () => {
	const answer = await ask('en', 'reissue', { 'What happened': 'We reissue it.', 'How to reissue': 'Call us.', 'Third thing': 'Nothing.' });
	assert.deepEqual(titles(answer), ['How to reissue', 'What happened']);
});

test('the excerpt shows where the words stand, in the words of the text', async () => {
	const { results } = await ask('ja', 'ｶｰﾄﾞ', { 一: `${'長い文です。'.repeat(30)}ここにカードがあります。` });
	const excerpt = results[0]?.excerpt ?? [];
	assert.deepEqual(
		excerpt.filter(({ isMatch }) => isMatch).map(({ text }) => text),
		['カード'],
	);
	assert.equal(excerpt.map(({ text }) => text).join(''), '… ここにカードがあります。');
});

test('no more is listed than anyone reads', async () => {
	const many = Object.fromEntries(Array.from({ length: 60 }, (_, place) => [`Card ${place}`, 'card']));
	assert.equal((await ask('en', 'card', many)).results.length, MOST_RESULTS);
});

test('an index that did not arrive does not make a word absent', async () => {
	const records = [{ url: '/1/', place: 0, kind: 'question', title: 'Cards', text: 'cards' }];
	const language = searchLanguage(searchDataFor('en', ['Cards\ncards']));
	const { results, absent } = await openSearch(language, { propose: async () => [], all: async () => records })('cards');
	assert.equal(results.length, 1);
	assert.deepEqual(absent, []);
});

test('a phone number is found however it is written, and another is not', async () => {
	const records = { 'Whom to call': 'Helpline: +81 3 6407 9100 (Mon–Fri)' };
	for (const written of ['03-6407-9100', '0364079100', '+81-3-6407-9100', '(03) 6407 9100', '０３－６４０７－９１００'])
		assert.equal(titles(await ask('en', written, records)).length, 1, written);
	const answer = await ask('en', '050-6407-9100', records);
	assert.deepEqual([titles(answer), answer.absent], [[], ['050-6407-9100']]);
});
