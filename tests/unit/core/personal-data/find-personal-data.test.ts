import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { personalDataIn, readingOf } from '../../../../src/core/personal-data/find-personal-data.ts';
import { plainText } from '../../../../src/core/personal-data/plain-text.ts';

const found = (text: string, locale = 'en') => personalDataIn(readingOf(text, locale), ['US', 'JP']).map(({ kind, start, end, isCertain }) => `${kind}${isCertain ? '' : '?'}: ${text.slice(start, end)}`);

test('every character keeps its place when digits of other widths and scripts are read', () => {
	const text = '番号：４１１１－1111・٤١١١　〒';
	assert.equal(plainText(text).length, text.length);
	assert.equal(plainText(text), '番号:4111-1111・4111 〒');
});

describe('numbers of persons, by state', () => {
	for (const [text, kind] of [
		['12345678Z', 'national-id: 12345678Z'],
		['529.982.247-25', 'national-id: 529.982.247-25'],
		['BOXW310820HNERXN09', 'national-id: BOXW310820HNERXN09'],
		['756.9217.0769.85', 'national-id: 756.9217.0769.85'],
		['RSSMRA85T10A562S', 'national-id: RSSMRA85T10A562S'],
		['269054958815780', 'national-id: 269054958815780'],
		['11010519491231002X', 'national-id: 11010519491231002X'],
		['A123456789', 'national-id: A123456789'],
		['971013-9019902', 'national-id: 971013-9019902'],
		['784-1990-1234567-6', 'national-id: 784-1990-1234567-6'],
		['Aadhaar 2341 2341 2346', 'national-id: 2341 2341 2346'],
	] as const) {
		test(text, () => assert.deepEqual(found(text), [kind]));
	}
	for (const text of ['12345678A', '529.982.247-26', '11010519491231002Y', 'A123456788', '971013-9019903', '7000012050002', '1234 5678 9012']) {
		test(`${text} is none`, () => assert.deepEqual(found(text), []));
	}
});

test('a number with check digits that fit is said to be certain only where nothing else looks so', () => {
	assert.deepEqual(found('1234 5678 9018', 'ja'), ['national-id?: 1234 5678 9018']);
	assert.deepEqual(found('マイナンバー 1234 5678 9018', 'ja'), ['national-id: 1234 5678 9018']);
	assert.deepEqual(found('伝票番号 1234 5678 9018', 'ja'), []);
	assert.deepEqual(found('1234 5678 9018', 'en'), []);
});

describe('cards', () => {
	for (const text of ['4111111111111111', '4111 1111 1111 1111', '3782-822463-10005', '3530111333300000', '6212345678901232', '2223000048410010', '30569309025904']) {
		test(text, () => assert.deepEqual(found(`It was ${text}.`), [`card: ${text}`]));
	}
	for (const text of ['4111111111111112', '9111111111111111', 'order no. 4111111111111111', '41111111111111110000', '0000000000000000', '4111 11111 1111 111']) {
		test(`${text} is none`, () => assert.deepEqual(found(`It was ${text}.`).filter((one) => one.startsWith('card')), []));
	}
	test('is found among other digits', () => assert.deepEqual(found('no 12 4111 1111 1111 1111 2027'), ['card: 4111 1111 1111 1111']));
});

describe('bank accounts', () => {
	for (const text of ['DE89370400440532013000', 'FR14 2004 1010 0505 0001 3M02 606', 'BR1800360305000010009795493C1']) {
		test(text, () => assert.deepEqual(found(`To ${text}, please`), [`bank-account: ${text}`]));
	}
	test('other digits are none', () => assert.deepEqual(found('DE89370400440532013001'), []));
});

describe('keys and tokens', () => {
	for (const text of [
		'AKIAIOSFODNN7EXAMPLE',
		'ghp_0123456789abcdefghijABCDEFGHIJ012345',
		'xoxb-000000000000-EXAMPLE',
		'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N',
		'-----BEGIN RSA PRIVATE KEY-----',
		'postgres://admin:parcel99@db.internal',
	]) {
		test(text.slice(0, 12), () => assert.deepEqual(found(text), [`secret: ${text}`]));
	}
	for (const text of [
		'The digest is 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08.',
		'c56a4180-65aa-42ec-a945-5fd21dec0538',
		'Password: at least 12 characters',
		'Passwords were hashed (bcrypt).',
		'Change your password: see below.',
		'Password change: 2026-03-01',
		'https://parcel-post.example/AbCdEfGh12345678IjKlMnOp',
		'internationalisation-and-LOCALISATION-2026',
	]) {
		test(`“${text}” holds none`, () => assert.deepEqual(found(text), []));
	}
});

describe('addresses of machines', () => {
	test('are found', () => assert.deepEqual(found('from 203.0.113.45 and 2001:db8:85a3::8a2e:370:7334'), ['network-address?: 203.0.113.45', 'network-address?: 2001:db8:85a3::8a2e:370:7334']));
	for (const text of ['version 110.20.140.30', 'v203.0.113.4', 'at 10:00:00', '127.0.0.1', '1.2.3.4.5', 'chapter 3.14.15.9', '300.1.1.1', 'std::vector']) {
		test(`“${text}” holds none`, () => assert.deepEqual(found(text), []));
	}
});

test('a long text is read in a moment, whatever stands in it', () => {
	for (const text of ['1'.repeat(50_000), '1 '.repeat(25_000), 'a@'.repeat(25_000), 'password '.repeat(6_000), 'a.'.repeat(25_000), 'Contact: '.repeat(5_000), 'GB82 '.repeat(10_000), '担当：山田'.repeat(8_000), 'A'.repeat(50_000), ':'.repeat(50_000), '1:'.repeat(25_000)]) {
		const began = performance.now();
		personalDataIn(readingOf(text, 'ja'), ['US', 'JP']);
		assert.ok(performance.now() - began < 5_000, `${text.slice(0, 12)}… took ${performance.now() - began} ms`);
	}
});
