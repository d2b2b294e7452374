import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { typedMoment, typedTime, typedWhen } from '../../../../src/core/dates/typed-when.ts';

const read: Record<string, string> = {
	'2018-02-01T10:00+09:00': '2018-02-01T10:00+09:00',
	'2018-02-01T10:00:30Z': '2018-02-01T10:00:30Z',
	'2018': '2018',
	'2018-02': '2018-02',
	'2018/2/1': '2018-02-01',
	'2018.2.1': '2018-02-01',
	'20180201': '2018-02-01',
	'２０１８−０２−０１': '2018-02-01',
	'２０１８年２月１日': '2018-02-01',
	'2018年2月': '2018-02',
	令和8年3月1日: '2026-03-01',
	平成元年1月8日: '1989-01-08',
	'1 February 2018': '2018-02-01',
	'Feb 1, 2018': '2018-02-01',
	'1st Feb 2018': '2018-02-01',
	'February 2018': '2018-02',
	'2018-02-01 10:00': '2018-02-01T10:00',
	'2018-02-01 10:00 +9': '2018-02-01T10:00+09:00',
	'2018-02-01 10:00+0900': '2018-02-01T10:00+09:00',
	'2018-02-01 10:00 JST': '2018-02-01T10:00+09:00',
	'2018-02-01 10:00 UTC+9': '2018-02-01T10:00+09:00',
	'2018-02-01 10:00 GMT': '2018-02-01T10:00Z',
	'2018年2月1日 午後3時': '2018-02-01T15:00',
	'2018年2月1日10時30分': '2018-02-01T10:30',
	'2018年2月1日（木）１０：００': '2018-02-01T10:00',
	'1 Feb 2018 3pm': '2018-02-01T15:00',
	'1 Feb 2018 12am': '2018-02-01T00:00',
	'2018-02-01 12:30 pm': '2018-02-01T12:30',
};

describe('a date is read as people type it', () => {
	for (const [typed, text] of Object.entries(read)) test(typed, () => assert.equal(typedMoment(typed), text));
});

describe('what can mean two things, or nothing, is not read', () => {
	for (const typed of [
		'2/1/2018',
		'01.02.2018',
		'2018-02-30',
		'2018-13-01',
		'明日',
		'',
		'2018-02-01 25:00',
		'2018-02-01 10',
		'2018-02-01 9:5',
		'2018-02-01 13pm',
		'2018-02-01 10:00 EST',
		'2018-02 10:00',
		'20180201x',
		'version 2018',
	]) {
		test(typed || 'nothing', () => assert.equal(typedMoment(typed), undefined));
	}
});

test('a time of day stands alone', () => {
	assert.deepEqual(['10:00', '午後3時', '10:00+09:00', '3pm', '１０：００', '10', 'ten'].map(typedTime), [
		'10:00',
		'15:00',
		'10:00+09:00',
		'15:00',
		'10:00',
		undefined,
		undefined,
	]);
});

test('a period has a wave or a word between its ends, and may be open', () => {
	assert.equal(typedWhen('2017/10/29〜2017/10/30'), '2017-10-29/2017-10-30');
	assert.equal(typedWhen('2017年10月から2017年11月まで'), '2017-10/2017-11');
	assert.equal(typedWhen('29 October 2017 to 30 October 2017'), '2017-10-29/2017-10-30');
	assert.equal(typedWhen('2017-11-01 ~'), '2017-11-01/..');
	assert.equal(typedWhen('2017-11-01 ~ soon'), undefined);
});
