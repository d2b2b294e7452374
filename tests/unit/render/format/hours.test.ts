import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Hours } from '../../../../src/core/facts/incident.ts';
import { formatHours } from '../../../../src/render/format/hours.ts';
import { locales, marksIn, plainSpaces } from './strings.ts';

const office: Hours = { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '10:00', to: '19:00' };
const say = (hours: readonly Hours[], locale: string) => formatHours(hours, locale, marksIn(locale)).map(plainSpaces);

const officeHours: Record<(typeof locales)[number], string> = {
	ja: '月-金 10:00-19:00',
	en: 'Mon-Fri 10:00-19:00',
	'zh-Hans': '周一-周五 10:00-19:00',
	'zh-Hant': '週一-週五 上午10:00-下午7:00',
	ko: '월-금 오전 10:00-오후 7:00',
	vi: 'Thứ 2-Thứ 6 10:00-19:00',
	id: 'Sen-Jum 10.00-19.00',
	'pt-BR': 'seg.-sex. 10:00-19:00',
	es: 'lun-vie 10:00-19:00',
	fr: 'lun.-ven. 10:00-19:00',
	de: 'Mo-Fr 10:00-19:00',
	ar: 'الاثنين-الجمعة 10:00 ص-7:00 م',
};

describe('opening hours', () => {
	for (const locale of locales) {
		test(`of an office, in ${locale}`, () => {
			assert.deepEqual(say([office], locale), [officeHours[locale]]);
		});
	}

	test('have a line for each set of days', () => {
		assert.deepEqual(say([office, { days: ['sat'], from: '10:00', to: '13:30' }], 'en'), ['Mon-Fri 10:00-19:00', 'Sat 10:00-13:30']);
	});

	test('list days that are not neighbours, in the order of the week', () => {
		assert.match(say([{ days: ['fri', 'mon', 'wed'], from: '10:00', to: '12:00' }], 'en')[0] ?? '', /^Mon, Wed,? (?:and )?Fri 10:00-12:00$/);
	});

	test('name two neighbours each', () => {
		assert.doesNotMatch(say([{ days: ['sat', 'sun'], from: '10:00', to: '12:00' }], 'en')[0] ?? '', /Sat-Sun/);
	});

	test('join neighbours and list the rest', () => {
		assert.match(say([{ days: ['mon', 'tue', 'wed', 'sat'], from: '10:00', to: '12:00' }], 'en')[0] ?? '', /^Mon-Wed,? (?:and )?Sat /);
	});

	test('name a day once that is written twice', () => {
		assert.deepEqual(say([{ days: ['mon', 'mon'], from: '10:00', to: '12:00' }], 'en'), ['Mon 10:00-12:00']);
	});

	test('around the clock are said in words', () => {
		assert.deepEqual(say([{ days: ['sun'], from: '00:00', to: '24:00' }], 'ja'), ['日 all day']);
	});

	test('until midnight end at midnight', () => {
		assert.match(say([{ days: ['sun'], from: '18:00', to: '24:00' }], 'de')[0] ?? '', /^So 18:00-(?:0?0|24):00$/);
	});

	test('that nobody gave are none', () => {
		assert.deepEqual(say([], 'en'), []);
	});
});
