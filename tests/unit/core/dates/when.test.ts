import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from '../../seeded.ts';
import { dayIn, earliest, latest, parseMoment, parseWhen, startOf, when, whenText, type Moment } from '../../../../src/core/dates/when.ts';

const moment = (text: string): Moment => {
	const parsed = parseMoment(text);
	if (typeof parsed === 'string') throw new Error(`${text}: ${parsed}`);
	return parsed;
};

describe('reading one date or time', () => {
	for (const [text, precision] of [
		['2017', 'year'],
		['2002-09', 'month'],
		['2017-10-29', 'day'],
		['2017-10-29T10:00Z', 'time'],
		['2017-10-29T10:00+09:00', 'time'],
		['2017-10-29T23:59:59-05:00', 'time'],
		['2017-10-29T10:00+05:45', 'time'],
	] as const) {
		test(`${text} is known to the ${precision} and no more`, () => {
			assert.deepEqual(parseMoment(text), { text, precision });
		});
	}

	test('29 February exists in a leap year', () => {
		assert.deepEqual(parseMoment('2024-02-29'), { text: '2024-02-29', precision: 'day' });
	});

	for (const text of ['2023-02-29', '1900-02-29', '2017-04-31', '2017-13', '2017-00', '2017-01-00', '2017-01-32', '2023-02-29T10:00Z']) {
		test(`${text} is no day of the calendar`, () => {
			assert.equal(parseMoment(text), 'no-such-day');
		});
	}

	test('a time without its offset is refused, because abroad it is another moment', () => {
		assert.equal(parseMoment('2017-10-29T10:00'), 'no-offset');
	});

	for (const text of ['', 'yesterday', '29.10.2017', '2017/10/29', '17-10-29', '2017-1-2', ' 2017', '2017 ', '2017-10-29 10:00+09:00', '2017-10-29T24:00Z', '2017-10-29T10:60Z', '2017-10-29T10Z', '2017-10-29T10:00+9', '２０１７']) {
		test(`“${text}” is no date`, () => {
			assert.equal(parseMoment(text), 'not-a-date');
		});
	}
});

describe('reading a stretch of time', () => {
	test('both ends keep their own precision', () => {
		assert.deepEqual(parseWhen('2002-09/2017-10-30'), {
			kind: 'interval',
			from: { text: '2002-09', precision: 'month' },
			to: { text: '2017-10-30', precision: 'day' },
		});
	});

	test('two dots leave the end open', () => {
		assert.deepEqual(parseWhen('2017-11-01/..'), { kind: 'interval', from: { text: '2017-11-01', precision: 'day' }, to: 'open' });
	});

	test('two dots leave the beginning open', () => {
		assert.deepEqual(parseWhen('../2017'), { kind: 'interval', from: 'open', to: { text: '2017', precision: 'year' } });
	});

	test('a stretch without ends is refused', () => {
		assert.equal(parseWhen('../..'), 'empty-interval');
	});

	test('a stretch that ends before it begins is refused', () => {
		assert.equal(parseWhen('2017-10-30/2017-10-29'), 'reversed');
	});

	test('a stretch may begin and end on the same day', () => {
		assert.equal(typeof parseWhen('2017-10-29/2017-10-29'), 'object');
	});

	test('a stretch may end in the month that holds its first day', () => {
		assert.equal(typeof parseWhen('2017-10-29/2017-10'), 'object');
	});

	for (const [text, problem] of [
		['2017-02-30/2017-03-01', 'no-such-day'],
		['2017-03-01/2017-02-30', 'no-such-day'],
		['2017-03-01T10:00/2017-03-02', 'no-offset'],
		['2017/2018/2019', 'not-a-date'],
		['/2017', 'not-a-date'],
		['2017/', 'not-a-date'],
		['..', 'not-a-date'],
	] as const) {
		test(`${text} is refused, and it is said why`, () => {
			assert.equal(parseWhen(text), problem);
		});
	}

	test('a stretch within one day may begin in the evening of New York and end on that day', () => {
		assert.equal(typeof parseWhen('2017-10-29T22:00-05:00/2017-10-29'), 'object');
	});
});

describe('writing a date again', () => {
	const pad = (number: number, length = 2) => String(number).padStart(length, '0');
	const days = fc
		.tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
		.map(([year, month, day]) => [pad(year, 4), pad(month), pad(day)] as const);
	const dates = days.chain(([year, month, day]) => fc.constantFrom(year, `${year}-${month}`, `${year}-${month}-${day}`, `${year}-${month}-${day}T07:30+09:00`));

	test('every date that can be read is written as it was', () => {
		fc.assert(fc.property(dates, (text) => assert.equal(whenText(when(text)), text)));
	});

	test('every stretch that can be read is written as it was', () => {
		const ends = fc.oneof(dates, fc.constant('..'));
		fc.assert(
			fc.property(ends, ends, (from, to) => {
				const parsed = parseWhen(`${from}/${to}`);
				if (typeof parsed !== 'string') assert.equal(whenText(parsed), `${from}/${to}`);
			}),
		);
	});

	test('a text that nobody has checked is a fault of ours', () => {
		assert.throws(() => when('soon'), /`soon` was not checked before use: not-a-date/);
	});
});

describe('what a date may mean', () => {
	for (const [text, first, last] of [
		['2017', '2017-01-01T00:00:00.000Z', '2017-12-31T23:59:59.999Z'],
		['2016-02', '2016-02-01T00:00:00.000Z', '2016-02-29T23:59:59.999Z'],
		['2017-12', '2017-12-01T00:00:00.000Z', '2017-12-31T23:59:59.999Z'],
		['2017-12-31', '2017-12-31T00:00:00.000Z', '2017-12-31T23:59:59.999Z'],
		['2017-12-31T10:00+09:00', '2017-12-31T01:00:00.000Z', '2017-12-31T01:00:00.000Z'],
	] as const) {
		test(`${text} begins at ${first} and ends at ${last}`, () => {
			assert.equal(new Date(earliest(moment(text))).toISOString(), first);
			assert.equal(new Date(latest(moment(text))).toISOString(), last);
		});
	}

	test('a stretch starts where it begins', () => {
		assert.equal(startOf(when('2017-10-29/2017-10-30')).text, '2017-10-29');
	});

	test('a stretch without a beginning counts by its end', () => {
		assert.equal(startOf(when('../2019-08')).text, '2019-08');
	});
});

describe('the day on which an instant falls', () => {
	const midnight = Date.UTC(2017, 11, 31, 23, 30);

	for (const [zone, day] of [
		['UTC', '2017-12-31'],
		['Asia/Tokyo', '2018-01-01'],
		['America/New_York', '2017-12-31'],
		['Asia/Kathmandu', '2018-01-01'],
		['Pacific/Kiritimati', '2018-01-01'],
		['Pacific/Pago_Pago', '2017-12-31'],
	] as const) {
		test(`half past eleven at night at Greenwich on 31 December is ${day} in ${zone}`, () => {
			assert.equal(dayIn(midnight, zone), day);
		});
	}

	test('summer time moves midnight', () => {
		assert.equal(dayIn(Date.UTC(2024, 6, 1, 23, 30), 'Europe/London'), '2024-07-02');
	});
});
