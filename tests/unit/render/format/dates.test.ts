import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { when } from '../../../../src/core/dates/when.ts';
import { formatDate, formatInstant, machineDate, zoneName, zoneOfHours } from '../../../../src/render/format/dates.ts';
import { locales, marksIn, plainSpaces } from './strings.ts';

type Locale = (typeof locales)[number];

const say = (text: string, locale: string, zone = 'Asia/Tokyo') => plainSpaces(formatDate(when(text), locale, zone, marksIn(locale)));

/** What each language makes of a date. */
const said: Record<string, Record<Locale, string>> = {
	'2017': {
		ja: '2017年',
		en: '2017',
		'zh-Hans': '2017年',
		'zh-Hant': '2017年',
		ko: '2017년',
		vi: '2017',
		id: '2017',
		'pt-BR': '2017',
		es: '2017',
		fr: '2017',
		de: '2017',
		ar: '2017',
	},
	'2002-09': {
		ja: '2002年9月',
		en: 'September 2002',
		'zh-Hans': '2002年9月',
		'zh-Hant': '2002年9月',
		ko: '2002년 9월',
		vi: 'tháng 9 năm 2002',
		id: 'September 2002',
		'pt-BR': 'setembro de 2002',
		es: 'septiembre de 2002',
		fr: 'septembre 2002',
		de: 'September 2002',
		ar: 'سبتمبر 2002',
	},
	'2017-12-22': {
		ja: '2017年12月22日',
		en: '22 December 2017',
		'zh-Hans': '2017年12月22日',
		'zh-Hant': '2017年12月22日',
		ko: '2017년 12월 22일',
		vi: '22 tháng 12, 2017',
		id: '22 Desember 2017',
		'pt-BR': '22 de dezembro de 2017',
		es: '22 de diciembre de 2017',
		fr: '22 décembre 2017',
		de: '22. Dezember 2017',
		ar: '22 ديسمبر 2017',
	},
	'2017-10-29/2017-10-30': {
		ja: '2017年10月29日～30日',
		en: '29 – 30 October 2017',
		'zh-Hans': '2017年10月29日～30日',
		'zh-Hant': '2017年10月29日～30日',
		ko: '2017년 10월 29일~30일',
		vi: '29 – 30 tháng 10, 2017',
		id: '29–30 Oktober 2017',
		'pt-BR': '29 – 30 de outubro de 2017',
		es: '29–30 de octubre de 2017',
		fr: '29–30 octobre 2017',
		de: '29.–30. Oktober 2017',
		ar: '29–30 أكتوبر 2017',
	},
	'2017-10-29/2017-11-02': {
		ja: '2017年10月29日～11月2日',
		en: '29 October – 2 November 2017',
		'zh-Hans': '2017年10月29日～11月2日',
		'zh-Hant': '2017年10月29日～11月2日',
		ko: '2017년 10월 29일~11월 2일',
		vi: '29 tháng 10 – 2 tháng 11, 2017',
		id: '29 Oktober – 2 November 2017',
		'pt-BR': '29 de outubro – 2 de novembro de 2017',
		es: '29 de octubre – 2 de noviembre de 2017',
		fr: '29 octobre – 2 novembre 2017',
		de: '29. Oktober – 2. November 2017',
		ar: '29 أكتوبر – 2 نوفمبر 2017',
	},
	'2016-12-30/2017-01-02': {
		ja: '2016年12月30日～2017年1月2日',
		en: '30 December 2016 – 2 January 2017',
		'zh-Hans': '2016年12月30日～2017年1月2日',
		'zh-Hant': '2016年12月30日～2017年1月2日',
		ko: '2016년 12월 30일~2017년 1월 2일',
		vi: '30 tháng 12, 2016 – 2 tháng 1, 2017',
		id: '30 Desember 2016 – 2 Januari 2017',
		'pt-BR': '30 de dezembro de 2016 – 2 de janeiro de 2017',
		es: '30 de diciembre de 2016 – 2 de enero de 2017',
		fr: '30 décembre 2016 – 2 janvier 2017',
		de: '30. Dezember 2016 – 2. Januar 2017',
		ar: '30 ديسمبر 2016 – 2 يناير 2017',
	},
	'2018-02/2018-03': {
		ja: '2018年2月～3月',
		en: 'February – March 2018',
		'zh-Hans': '2018年2月～3月',
		'zh-Hant': '2018年2月～3月',
		ko: '2018년 2월~3월',
		vi: 'tháng 2 – tháng 3 năm 2018',
		id: 'Februari–Maret 2018',
		'pt-BR': 'fevereiro – março de 2018',
		es: 'febrero–marzo de 2018',
		fr: 'février – mars 2018',
		de: 'Februar–März 2018',
		ar: 'فبراير – مارس 2018',
	},
	'2017-11/2018-02': {
		ja: '2017年11月～2018年2月',
		en: 'November 2017 – February 2018',
		'zh-Hans': '2017年11月～2018年2月',
		'zh-Hant': '2017年11月～2018年2月',
		ko: '2017년 11월~2018년 2월',
		vi: 'tháng 11 năm 2017 – tháng 2 năm 2018',
		id: 'November 2017 – Februari 2018',
		'pt-BR': 'novembro de 2017 – fevereiro de 2018',
		es: 'noviembre de 2017 – febrero de 2018',
		fr: 'novembre 2017 – février 2018',
		de: 'November 2017 – Februar 2018',
		ar: 'نوفمبر 2017 – فبراير 2018',
	},
	'2002-09/2017-10-30': {
		ja: '2002年9月 → 2017年10月30日',
		en: 'September 2002 → 30 October 2017',
		'zh-Hans': '2002年9月 → 2017年10月30日',
		'zh-Hant': '2002年9月 → 2017年10月30日',
		ko: '2002년 9월 → 2017년 10월 30일',
		vi: 'tháng 9 năm 2002 → 30 tháng 10, 2017',
		id: 'September 2002 → 30 Oktober 2017',
		'pt-BR': 'setembro de 2002 → 30 de outubro de 2017',
		es: 'septiembre de 2002 → 30 de octubre de 2017',
		fr: 'septembre 2002 → 30 octobre 2017',
		de: 'September 2002 → 30. Oktober 2017',
		ar: 'سبتمبر 2002 → 30 أكتوبر 2017',
	},
	'2017-12-22T10:00+09:00': {
		ja: '2017年12月22日 10:00 [日本標準時 UTC+9]',
		en: '22 December 2017 at 10:00 [Japan Standard Time UTC+9]',
		'zh-Hans': '2017年12月22日 10:00 [日本标准时间 UTC+9]',
		'zh-Hant': '2017年12月22日 上午10:00 [日本標準時間 UTC+9]',
		ko: '2017년 12월 22일 오전 10:00 [일본 표준시 UTC+9]',
		vi: 'lúc 10:00 22 tháng 12, 2017 [Giờ Chuẩn Nhật Bản UTC+9]',
		id: '22 Desember 2017 pukul 10.00 [Waktu Standar Jepang UTC+9]',
		'pt-BR': '22 de dezembro de 2017 às 10:00 [Horário Padrão do Japão UTC+9]',
		es: '22 de diciembre de 2017 a las 10:00 [hora estándar de Japón UTC+9]',
		fr: '22 décembre 2017 à 10:00 [heure normale du Japon UTC+9]',
		de: '22. Dezember 2017 um 10:00 [Japanische Normalzeit UTC+9]',
		ar: '22 ديسمبر 2017 في 10:00 ص [توقيت اليابان الرسمي UTC+9]',
	},
};

for (const [text, byLocale] of Object.entries(said)) {
	describe(text, () => {
		for (const locale of locales) {
			test(`in ${locale}`, () => {
				assert.equal(say(text, locale), byLocale[locale]);
			});
		}
	});
}

describe('a date in any language', () => {
	for (const locale of locales) {
		test(`has Latin digits and the Gregorian year in ${locale}`, () => {
			assert.match(say('2017-12-22', locale), /2017/);
			assert.match(say('2017-12-22', locale), /22/);
		});

		test(`is not made more precise than it was written in ${locale}`, () => {
			assert.doesNotMatch(say('2002-09', locale), /\b1\b/);
		});
	}

	test('is said in words when it is not known', () => {
		assert.equal(formatDate({ kind: 'unknown' }, 'en', 'UTC', marksIn('en')), 'unknown');
	});

	test('stays the same day in every zone', () => {
		for (const zone of ['Pacific/Kiritimati', 'UTC', 'Pacific/Pago_Pago']) assert.equal(say('2017-12-22', 'en', zone), '22 December 2017');
	});

	test('may have an end that is open', () => {
		assert.equal(say('2017-11-01/..', 'en'), '1 November 2017 → …');
	});

	test('may have a beginning that is open', () => {
		assert.equal(say('../2019-08', 'en'), '… → August 2019');
	});

	test('is said once where a stretch begins and ends with it', () => {
		assert.equal(say('2017-10-29/2017-10-29', 'en'), '29 October 2017');
		assert.equal(say('2017-10-29/2017-10-29', 'ja'), '2017年10月29日');
	});
});

describe('a time', () => {
	test('is shown in the zone of the incident, wherever it was written', () => {
		assert.equal(say('2017-12-22T01:00Z', 'en', 'Asia/Tokyo'), '22 December 2017 at 10:00 [Japan Standard Time UTC+9]');
	});

	test('may fall on another day in the zone of the incident', () => {
		assert.match(say('2017-12-21T20:00Z', 'en', 'Asia/Tokyo'), /^22 December 2017 at 5:00/);
	});

	test('knows summer time', () => {
		assert.equal(say('2024-07-01T09:00Z', 'en', 'Europe/London'), '1 July 2024 at 10:00 [United Kingdom Time UTC+1]');
	});

	test('an instant is said like a time that was written', () => {
		assert.equal(formatInstant(Date.UTC(2017, 11, 22, 1), 'ja', 'Asia/Tokyo', marksIn('ja')), say('2017-12-22T10:00+09:00', 'ja'));
	});

	test('a stretch of times gives both with their zone', () => {
		assert.equal(
			say('2017-12-22T10:00+09:00/2017-12-22T11:30+09:00', 'en'),
			'22 December 2017 at 10:00 [Japan Standard Time UTC+9] → 22 December 2017 at 11:30 [Japan Standard Time UTC+9]',
		);
	});

	test('a zone an odd half hour away says so', () => {
		assert.equal(zoneName(0, 'en', 'Asia/Kolkata', marksIn('en')), 'India Standard Time UTC+5:30');
	});

	for (const locale of locales) {
		test(`UTC is called just that in ${locale}`, () => {
			assert.equal(zoneName(0, locale, 'UTC', marksIn(locale)), 'UTC');
			assert.equal(zoneOfHours(2026, locale, 'UTC', marksIn(locale)), 'UTC');
		});
	}

	test('a zone without a name has its offset alone', () => {
		assert.equal(zoneName(0, 'fr', 'Etc/GMT+5', marksIn('fr')), 'UTC-5');
	});

	test('a zone at Greenwich that has a name keeps it', () => {
		assert.equal(zoneName(0, 'en', 'Africa/Abidjan', marksIn('en')), 'Greenwich Mean Time UTC+0');
	});
});

describe('the zone of opening hours, which hold all year', () => {
	for (const [zone, said] of [
		['Asia/Tokyo', 'Japan Standard Time UTC+9'],
		['Europe/London', 'United Kingdom Time UTC+0/UTC+1'],
		['Australia/Sydney', 'Australian Eastern Time UTC+10/UTC+11'],
	] as const) {
		test(`${zone} is ${said}`, () => {
			assert.equal(zoneOfHours(2026, 'en', zone, marksIn('en')), said);
		});
	}
});

describe('a date for machines', () => {
	for (const [text, machine] of [
		['2002-09', '2002-09'],
		['2017-12-22T10:00+09:00', '2017-12-22T10:00+09:00'],
		['2017-10-29/2017-10-30', '2017-10-29'],
		['../2019-08', '2019-08'],
	] as const) {
		test(`${text} is ${machine}`, () => {
			assert.equal(machineDate(when(text)), machine);
		});
	}

	test('is empty when the date is not known', () => {
		assert.equal(machineDate({ kind: 'unknown' }), '');
	});
});
