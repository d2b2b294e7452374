import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hoursOf } from '../../../../src/core/authoring/answers.ts';
import { idFrom, plainCount, plainDate, plainList, plainLocale, plainPhone } from '../../../../src/core/authoring/forgiving.ts';

test('numbers are read as people write them', () => {
	for (const typed of ['22796', '22,796', '２２，７９６', '22.796', "22'796", '22 796', ' 22_796 ', '2万2796人']) assert.equal(plainCount(typed), '22796', typed);
	for (const typed of ['about 200', '約2万', '22,79', '1.5', '-3']) assert.equal(plainCount(typed), typed.normalize('NFKC'), typed);
});

test('dates that begin with the year are read; others are left for a person to decide', () => {
	for (const typed of ['2026-03-02', '2026/3/2', '2026.03.02', '２０２６年３月２日']) assert.equal(plainDate(typed), '2026-03-02', typed);
	assert.equal(plainDate('2026年3月'), '2026-03');
	for (const typed of ['3/2/2026', '2026-03-01/2026-03-02', 'yesterday']) assert.equal(plainDate(typed), typed);
});

test('a telephone number with its country is read with blanks and brackets', () => {
	assert.equal(plainPhone('+44 (20) 7946-0000'), '+442079460000');
	assert.equal(plainPhone('03-6407-9100'), '03-6407-9100');
});

test('language tags, lists and ids are read in any dress', () => {
	assert.deepEqual(['ZH_hans', 'pt-br', 'ja'].map(plainLocale), ['zh-Hans', 'pt-BR', 'ja']);
	assert.deepEqual(plainList(['name, email', '住所、 phone']), ['name', 'email', '住所', 'phone']);
	assert.deepEqual(['Example Parcels Ltd.', 'Élan & Co', '株式会社センプレ', '3M'].map(idFrom), ['example-parcels-ltd', 'elan-co', '', 'm']);
});

test('opening hours are days and times', () => {
	assert.deepEqual(hoursOf('mon-fri 9:00-17:30'), { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:30' });
	assert.deepEqual(hoursOf('Monday, Wed 10:00-12:00'), { days: ['mon', 'wed'], from: '10:00', to: '12:00' });
	assert.deepEqual(hoursOf('平日　９：００〜１７：００'), { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' });
	assert.deepEqual(hoursOf('土・日曜日 10:00-12:00'), { days: ['sat', 'sun'], from: '10:00', to: '12:00' });
	for (const text of ['9 to 5', 'always', 'fri-mon 9:00-17:00', '9:00-17:00']) assert.equal(hoursOf(text), text);
});
