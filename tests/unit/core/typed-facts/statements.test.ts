import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { originalStretch } from '../../../../src/core/typed-facts/folded.ts';
import { readStatements } from '../../../../src/core/typed-facts/statements.ts';

/** What is read, as it was written. */
function written(text: string, locale: string): string[] {
	const { folded, statements } = readStatements(text, locale, ['JP']);
	return statements.map(({ kind, start, end }) => {
		const stretch = originalStretch(folded, start, end);
		return `${kind}: ${text.slice(stretch.start, stretch.end)}`;
	});
}

function valuesOf(text: string, locale: string): number[][] {
	return readStatements(text, locale).statements.flatMap((statement) => (statement.kind === 'number' ? [[...statement.numeral.values]] : []));
}

describe('one number, however it is written', () => {
	for (const [locale, text] of [
		['en', '22,796'],
		['en', '22 796'],
		['fr', '22\u202f796'],
		['fr', '22\u2009796'],
		['en', '22\u200b,796'],
		['en', '22\u00ad796'],
		['de', '22’796'],
		['en', '22796'],
		['ja', '２２，７９６'],
		['ja', '2万2796'],
		['ja', '２万２７９６'],
		['ja', '二万二千七百九十六'],
		['ja', '二二七九六'],
		['zh-Hant', '兩萬兩千七百九十六'],
		['zh-Hans', '2.2796万'],
		['ko', '2만 2796명'],
		['ko', '이만 이천칠백구십육 명'],
		['ar', '٢٢٧٩٦'],
		['ar', '٢٢٬٧٩٦'],
		['en', '२२७९६'],
		['en', '๒๒,๗๙๖'],
		['en', 'twenty-two thousand seven hundred and ninety-six'],
		['de', 'zweiundzwanzigtausendsiebenhundertsechsundneunzig'],
		['fr', 'vingt-deux mille sept cent quatre-vingt-seize'],
		['es', 'veintidós mil setecientos noventa y seis'],
		['pt-BR', 'vinte e dois mil setecentos e noventa e seis'],
		['vi', 'hai mươi hai nghìn bảy trăm chín mươi sáu'],
		['id', 'dua puluh dua ribu tujuh ratus sembilan puluh enam'],
		['ar', 'اثنان وعشرون ألفًا وسبعمئة وستة وتسعون'],
	] as const) {
		test(`${locale}: ${text}`, () => assert.deepEqual(valuesOf(text, locale).map(([likeliest]) => likeliest), [22796]));
	}
});

test('where languages disagree about a sign, each reading is kept', () => {
	assert.deepEqual(valuesOf('22.796', 'de'), [[22796, 22.796]]);
	assert.deepEqual(valuesOf('22.796', 'en'), [[22.796, 22796]]);
});

test('words that only look like numbers are none', () => {
	for (const [locale, text] of [['ja', '万一、百貨店の千差万別'], ['ko', '이 일은 오늘 사이트에'], ['en', 'one two'], ['zh-Hans', '千万不要']] as const) {
		assert.ok(valuesOf(text, locale).every(([value = 0]) => value === 10_000_000), text);
	}
});

test('a sentence is taken apart into what it states', () => {
	assert.deepEqual(written('On 22 December 2017 we wrote to 22,796 customers; call 03-6407-9100, 10 a.m. to 7 p.m., and claim ¥500 within 90 days.', 'en'), [
		'date: 22 December 2017',
		'number: 22,796 customers',
		'phone: 03-6407-9100',
		'hours: 10 a.m. to 7 p.m.',
		'amount: ¥500',
		'number: 90 days',
	]);
	assert.deepEqual(written('平成29年12月22日、２２，７９６名様に０３－６４０７－９１００（10時～19時）をご案内し、500円を90日以内に', 'ja'), [
		'date: 平成29年12月22日',
		'number: ２２，７９６名',
		'phone: ０３－６４０７－９１００',
		'hours: 10時～19時',
		'amount: 500円',
		'number: 90日',
	]);
});

test('figures in addresses of the web and of mail state nothing', () => {
	assert.deepEqual(written('See https://example.com/2017/12/22/1234 or write to desk1234@parcel-post.example.', 'en'), []);
});

describe('a telephone number, however it is grouped', () => {
	for (const text of ['03-6407-9100', '０３－６４０７－９１００', '+81 3 6407 9100', '(03) 6407-9100', '03 6407 9100', '0364079100', '+81 (0)3 6407 9100', '0081 3 6407 9100']) {
		test(text, () => {
			const [statement] = readStatements(`Call ${text}!`, 'de', ['JP']).statements;
			assert.ok(statement?.kind === 'phone');
			assert.ok(statement.numbers.includes('+81364079100'));
		});
	}
});

describe('a number that is no telephone number', () => {
	for (const text of ['2017-12-22 10:00', '4111 1111 1111 1111', 'CVE-2017-5638', '2016/679', '978-4-00-310101-8', '12.345.678/0001-95']) {
		test(text, () => assert.ok(!written(text, 'en').some((statement) => statement.startsWith('phone'))));
	}
});

test('a range of dates is one statement, with the year that only its end has', () => {
	for (const [locale, text] of [
		['en', '29–30 October 2017'],
		['en', 'October 29 to October 30, 2017'],
		['en', 'from 29 October to 30 October 2017'],
		['de', 'vom 29. bis zum 30. Oktober 2017'],
		['fr', 'du 29 au 30 octobre 2017'],
		['es', 'entre el 29 y el 30 de octubre de 2017'],
		['ja', '2017年10月29日から30日'],
		['ko', '2017년 10월 29일부터 30일'],
		['vi', 'từ ngày 29 đến ngày 30 tháng 10 năm 2017'],
		['ar', 'من 29 إلى 30 أكتوبر 2017'],
	] as const) {
		const [statement, ...others] = readStatements(text, locale).statements;
		assert.deepEqual(others, [], text);
		assert.ok(statement?.kind === 'range', text);
		assert.deepEqual([statement.from.dates[0], statement.to.dates[0]], [{ year: 2017, month: 10, day: 29 }, { year: 2017, month: 10, day: 30 }], text);
	}
});

test('a long text is read in a moment', () => {
	for (const part of ['a', '1 ', '22,', 'one ', '一', '03 6407 ', '2017年12月22日に']) {
		assert.ok(Array.isArray(written(part.repeat(200), 'en')), part);
	}
});
