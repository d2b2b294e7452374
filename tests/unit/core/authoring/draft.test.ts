import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftOf, type Given } from '../../../../src/core/authoring/draft.ts';
import type { Site } from '../../../../src/core/facts/site.ts';

const site: Site = { name: { en: 'Notices', ja: 'お知らせ' }, 'base-url': 'https://notice.example.com', locales: ['en', 'ja'], 'default-locale': 'en', publishers: { parcels: { name: { en: 'Parcels Ltd' }, domains: [], phones: [] } } };

const draft = (given: Given, id = '2026-lost-parcels') => draftOf({ given, id, site, taken: ['2026-parcels'], zones: {}, language: 'en', now: Date.parse('2026-03-05T23:30:00Z') });
const sound: Given = { 'time-zone': ['Europe/London'], kind: ['confidentiality'] };
const places = (given: Given, id?: string) => draft(given, id).findings.map(({ position }) => position.file);

test('what nobody said is left open or has a default', () => {
	const { answers, findings } = draft(sound);
	assert.deepEqual(findings, []);
	assert.deepEqual([answers.mode, answers.publisher, answers.source, answers.occurred, answers.count, answers.disclosed], ['live', 'parcels', 'en', 'unknown', 'unknown', '2026-03-05']);
});

test('today is the day where the incident is', () => {
	assert.equal(draft({ ...sound, 'time-zone': ['Asia/Tokyo'] }).answers.disclosed, '2026-03-06');
});

test('everything that does not fit is found at once, by the flag it was typed with', () => {
	const wrong = { mode: ['life'], kind: ['leak'], 'time-zone': ['Mars/Base'], occurred: ['2026-02-30'], count: ['many'], data: ['passwrd'], phone: ['12345'], hours: ['always'], email: ['x'], publisher: ['parcel'], source: ['fr'], 'next-update': ['soon'] };
	assert.deepEqual(new Set(places(wrong, '2026-parcels')), new Set(['<id>', '--publisher', '--source', '--data', '--hours', '--mode', '--time-zone', '--kind', '--occurred', '--count', '--phone', '--email', '--next-update']));
});

test('a name that is taken is refused with one that is free', () => {
	const { findings, suggestedId } = draft(sound, '2026-parcels');
	assert.equal(suggestedId, '2026-parcels-2');
	assert.match(findings[0]?.hint.en ?? '', /2026-parcels-2/);
});

test('a publisher may be named as people call it', () => {
	assert.equal(draft({ ...sound, publisher: ['Parcels Ltd'] }).answers.publisher, 'parcels');
});

test('dates that cannot be are said where they were typed', () => {
	assert.deepEqual(places({ ...sound, occurred: ['2026-03-03'], discovered: ['2026-03-01'] }), ['--discovered']);
});

test('data cannot be exposed and safe', () => {
	assert.deepEqual(places({ ...sound, data: ['name'], 'not-exposed': ['name'] }), ['--not-exposed']);
});

test('an empty folder needs a site too, in each of its languages', () => {
	const begin = (given: Given) => draftOf({ given, id: 'x', site: 'missing', taken: [], zones: {}, language: 'ja', now: 0 });
	const first = begin({ ...sound, locales: ['ja,en'] });
	assert.deepEqual(first.findings.map(({ position }) => position.file), ['--site-name', '--site-name', '--publisher-name', '--publisher-name', '--base-url']);
	const second = begin({ ...sound, locales: ['ja', 'en'], 'site-name': ['お知らせ', 'en=Notices'], 'publisher-name': ['ja=例示運輸', 'en=Example Parcels'], 'base-url': ['https://notice.example.com/'] });
	assert.deepEqual(second.findings, []);
	assert.deepEqual(second.site === 'exists' ? [] : [second.site.locales, second.site['default-locale'], Object.keys(second.site.publishers), second.site['base-url']], [['ja', 'en'], 'ja', ['example-parcels'], 'https://notice.example.com']);
});
