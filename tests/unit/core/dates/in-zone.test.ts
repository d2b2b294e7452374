import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isFinerPartOf, isOver, isToCome, offsetAt, precedes } from '../../../../src/core/dates/in-zone.ts';
import { parseMoment, type Moment } from '../../../../src/core/dates/when.ts';

function moment(text: string): Moment {
	const parsed = parseMoment(text);
	assert.ok(typeof parsed === 'object', text);
	return parsed;
}

describe('a plan beside the clock', () => {
	/** In Tokyo it is already 1 February, in London still 31 January. */
	const now = Date.parse('2018-01-31T16:00Z');
	const at = (text: string, zone: string) => (isToCome(moment(text), now, zone) ? 'to come' : isOver(moment(text), now, zone) ? 'over' : 'now');

	for (const [text, zone, state] of [
		['2018-01-31', 'Europe/London', 'now'],
		['2018-01-31', 'Asia/Tokyo', 'over'],
		['2018-02-01', 'Europe/London', 'to come'],
		['2018-02-01', 'Asia/Tokyo', 'now'],
		['2018-01', 'Europe/London', 'now'],
		['2018-01', 'Asia/Tokyo', 'over'],
		['2018-02', 'Asia/Tokyo', 'now'],
		['2018', 'Europe/London', 'now'],
		['2017', 'Asia/Tokyo', 'over'],
		['2018-01-31T15:59Z', 'Asia/Tokyo', 'over'],
		['2018-02-01T01:01+09:00', 'Europe/London', 'to come'],
	] as const) {
		test(`${text} is ${state} in ${zone}`, () => {
			assert.equal(at(text, zone), state);
		});
	}
});

describe('telling which came first', () => {
	const order = (a: string, b: string, zone = 'UTC') => (precedes(moment(a), moment(b), zone) ? -1 : precedes(moment(b), moment(a), zone) ? 1 : 0);

	test('an earlier day comes first', () => {
		assert.equal(order('2017-10-29', '2017-10-30'), -1);
		assert.equal(order('2017-10-30', '2017-10-29'), 1);
	});

	test('a month and a day within it may be the same moment', () => {
		assert.equal(order('2017-10', '2017-10-29'), 0);
		assert.equal(order('2017', '2017-10'), 0);
	});

	test('the same instant written in two zones is the same moment', () => {
		assert.equal(order('2017-10-29T10:00+09:00', '2017-10-29T01:00Z'), 0);
	});

	test('times are told apart by the instant and not by the clock', () => {
		assert.equal(order('2017-10-29T10:00+09:00', '2017-10-29T09:00Z'), -1);
	});

	test('a time beside a day is on the day that it is in the zone', () => {
		assert.equal(order('2017-12-22', '2017-12-21T23:00Z', 'Asia/Tokyo'), 0);
		assert.equal(order('2017-12-22', '2017-12-21T23:00Z', 'Europe/London'), 1);
		assert.equal(order('2017-12-22', '2017-12-22T15:30Z', 'Asia/Tokyo'), -1);
	});
});

describe('a date that says more than another', () => {
	for (const [part, whole, isFiner] of [
		['2017-10-29', '2017-10', true],
		['2017-10', '2017', true],
		['2017-10-29T23:30Z', '2017-10-30', true],
		['2017-10-29T23:30Z', '2017-10-29', false],
		['2017-10', '2017-10', false],
		['2017-10', '2017-10-29', false],
		['2017-11-01', '2017-10', false],
	] as const) {
		test(`${part} ${isFiner ? 'lies within' : 'is no part of'} ${whole} in Tokyo`, () => {
			assert.equal(isFinerPartOf(moment(part), moment(whole), 'Asia/Tokyo'), isFiner);
		});
	}
});

describe('how far the clocks are ahead of UTC', () => {
	for (const [zone, time, minutes] of [
		['Asia/Tokyo', '2017-12-22T10:00Z', 540],
		['Asia/Kathmandu', '2017-12-22T10:00Z', 345],
		['Europe/London', '2024-03-31T00:59Z', 0],
		['Europe/London', '2024-03-31T01:00Z', 60],
		['America/New_York', '2024-11-03T06:00Z', -300],
		['America/St_Johns', '2024-07-01T00:00Z', -150],
		['UTC', '2024-07-01T00:00Z', 0],
	] as const) {
		test(`${zone} at ${time}`, () => {
			assert.equal(offsetAt(Date.parse(time), zone), minutes);
		});
	}
});
