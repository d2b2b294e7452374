import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import ICAL from 'ical.js';
import type { IncidentInput } from '../../../src/core/facts/incident.ts';
import type { Edition } from '../../../src/core/record/edition.ts';
import type { Revision } from '../../../src/core/record/revision.ts';
import { hasCalendar, milestoneCalendar } from '../../../src/render/calendar.ts';
import { english, japanese, makeEdition, makeNotice, makeSiteContent } from '../make-site-content.ts';

type Milestone = NonNullable<IncidentInput['milestones']>[string];

const words = {
	en: { ...english, names: { restart: 'Deliveries; parcels, letters', login: 'Login' } },
	ja: { ...japanese, names: { restart: '小包・書留・国際郵便の配達の再開（一部の地域を除きます）', login: 'ログイン' } },
};

/** The milestone `restart` in each revision; `none` where the facts do not have it. */
function editionOf(...states: (Milestone | 'none')[]): Edition {
	return makeEdition(...states.map((restart) => ({ notice: makeNotice(restart === 'none' ? {} : { milestones: { restart } }, words) })));
}

function calendarOf(edition: Edition, locale = 'en'): string | undefined {
	return milestoneCalendar(makeSiteContent(edition), edition, locale);
}

interface Read {
	uid: string;
	sequence: number;
	start: string;
	isDate: boolean;
	status: string;
	summary: string;
	stamp: string;
	created: string;
	modified: string;
	url: string;
	description: string;
}

/** The events as another program reads them. */
function eventsIn(text: string | undefined): Read[] {
	if (text === undefined) return [];
	const calendar = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]);
	return calendar.getAllSubcomponents('vevent').map((component) => {
		const event = new ICAL.Event(component);
		const value = (name: string) => String(component.getFirstPropertyValue(name));
		return {
			uid: event.uid,
			sequence: Number(value('sequence')),
			start: event.startDate.toString(),
			isDate: event.startDate.isDate,
			status: value('status'),
			summary: event.summary,
			stamp: value('dtstamp'),
			created: value('created'),
			modified: value('last-modified'),
			url: value('url'),
			description: event.description,
		};
	});
}

const undecided: Milestone = { state: 'undecided' };
const planned = (date: string): Milestone => ({ state: 'planned', date });
const done = (date: string): Milestone => ({ state: 'done', date });
const cancelled: Milestone = { state: 'cancelled', date: '2026-03-20' };

/** Runs in another zone, as a machine elsewhere would. */
function inZone<T>(t: TestContext, zone: string, work: () => T): T {
	const before = process.env['TZ'];
	const restore = () => {
		if (before === undefined) delete process.env['TZ'];
		else process.env['TZ'] = before;
	};
	t.after(restore);
	process.env['TZ'] = zone;
	const result = work();
	restore();
	return result;
}

describe('what a calendar holds', () => {
	test('a day is an all-day entry of that day', () => {
		const [event] = eventsIn(calendarOf(editionOf(planned('2026-04-01'))));
		assert.equal(event?.start, '2026-04-01');
		assert.equal(event?.isDate, true);
		assert.equal(event?.summary, 'Deliveries; parcels, letters: Planned for 1 April 2026');
		assert.equal(event?.uid, 'restart@2026-lost-parcels.notices.example.com');
		assert.equal(event?.url, 'https://notices.example.com/en/2026-lost-parcels/');
	});

	test('a time is that instant', () => {
		const [event] = eventsIn(calendarOf(editionOf(planned('2026-04-01T10:00+09:00'))));
		assert.equal(event?.start, '2026-04-01T01:00:00Z');
		assert.equal(event?.isDate, false);
	});

	test('what is done stands on its day', () => {
		const [event] = eventsIn(calendarOf(editionOf(done('2026-03-30'))));
		assert.equal(event?.start, '2026-03-30');
		assert.equal(event?.status, 'CONFIRMED');
	});

	for (const [name, milestone] of Object.entries({
		'what is undecided': undecided,
		'a month': planned('2026-04'),
		'a year': planned('2026'),
		'a stretch': planned('2026-04-01/2026-04-10'),
		'a stretch that is open': planned('2026-04-01/..'),
		'what was cancelled without ever having had a date': cancelled,
	})) {
		test(`${name} is not in it, so there is no calendar`, () => {
			const edition = editionOf(milestone);
			assert.equal(calendarOf(edition), undefined);
			assert.equal(hasCalendar(edition, 'en'), false);
		});
	}

	test('a date that was taken back is in it no more', () => {
		assert.equal(calendarOf(editionOf(planned('2026-04-01'), undecided)), undefined);
		assert.equal(calendarOf(editionOf(planned('2026-04-01'), planned('2026-05'))), undefined);
	});

	test('what is cancelled keeps its last date and says so', () => {
		const [event] = eventsIn(calendarOf(editionOf(planned('2026-04-01'), planned('2026-05-01'), undecided, cancelled)));
		assert.equal(event?.status, 'CANCELLED');
		assert.equal(event?.start, '2026-05-01');
		assert.match(event?.summary ?? '', /: Cancelled on 20 March 2026$/);
	});

	test('a withdrawn notice takes its dates back', () => {
		const notice = makeNotice({ milestones: { restart: planned('2026-04-01') } }, words);
		const [event] = eventsIn(calendarOf(makeEdition({ notice }, { notice, revision: { stage: 'withdrawn' } })));
		assert.equal(event?.status, 'CANCELLED');
		assert.equal(event?.sequence, 1);
		assert.match(event?.summary ?? '', /This notice has been withdrawn$/);
	});

	test('a language without the notice has no calendar, nor has a draft that was never published', () => {
		assert.equal(calendarOf(editionOf(planned('2026-04-01')), 'ko'), undefined);
		assert.equal(calendarOf({ ...editionOf(planned('2026-04-01')), revisions: [], isDraft: true }), undefined);
	});

	test('a sample says what it is', () => {
		const edition = makeEdition({ notice: makeNotice({ mode: 'sample', milestones: { restart: planned('2026-04-01') } }, words) });
		assert.match(eventsIn(calendarOf(edition))[0]?.description ?? '', /^Sample: /);
	});
});

describe('how an entry is followed', () => {
	/** The sequence number after each revision; nothing where there is no entry. */
	const sequences = (...states: (Milestone | 'none')[]) =>
		states.map((_, index) => eventsIn(calendarOf(editionOf(...states.slice(0, index + 1))))[0]?.sequence);

	test('the number rises with every change of the milestone and with nothing else', () => {
		assert.deepEqual(sequences(planned('2026-04-01'), planned('2026-04-01'), planned('2026-04-02'), done('2026-04-02'), done('2026-04-02')), [0, 0, 1, 2, 2]);
	});

	test('it counts from the first date, not from what was undecided before', () => {
		assert.deepEqual(sequences('none', undecided, planned('2026-04'), planned('2026-04-01'), done('2026-04-01')), [undefined, undefined, undefined, 0, 1]);
	});

	test('it never falls, whatever comes in between', () => {
		assert.deepEqual(sequences(planned('2026-04-01'), undecided, planned('2026-05-01'), cancelled, planned('2026-06-01')), [0, undefined, 2, 3, 4]);
	});

	test('it does not fall when a withdrawal is taken back', () => {
		const notice = makeNotice({ milestones: { restart: planned('2026-04-01') } }, words);
		const steps = (['interim', 'withdrawn', 'interim'] as const).map((stage): { notice: typeof notice; revision: Partial<Revision> } => ({
			notice,
			revision: { stage },
		}));
		assert.deepEqual(
			steps.map((_, index) => eventsIn(calendarOf(makeEdition(...steps.slice(0, index + 1))))[0]?.sequence),
			[0, 1, 2],
		);
	});

	test('another milestone that changes leaves it alone', () => {
		const notice = (login: Milestone) => makeNotice({ milestones: { restart: planned('2026-04-01'), login } }, words);
		const events = eventsIn(calendarOf(makeEdition({ notice: notice(planned('2026-04-05')) }, { notice: notice(planned('2026-04-06')) })));
		assert.deepEqual(
			events.map(({ uid, sequence }) => [uid.split('@')[0], sequence]),
			[
				['restart', 0],
				['login', 1],
			],
		);
	});

	test('it keeps one name in every language and every revision', () => {
		const edition = editionOf(planned('2026-04-01'), done('2026-04-02'));
		assert.deepEqual(
			eventsIn(calendarOf(edition)).map(({ uid }) => uid),
			eventsIn(calendarOf(edition, 'ja')).map(({ uid }) => uid),
		);
	});

	test('its times are those of revisions: the newest, the first with a date, the last change', () => {
		const [event] = eventsIn(calendarOf(editionOf(undecided, planned('2026-04-01'), done('2026-04-01'), done('2026-04-01'))));
		assert.deepEqual([event?.stamp, event?.created, event?.modified], ['2026-03-07T01:00:00Z', '2026-03-05T01:00:00Z', '2026-03-06T01:00:00Z']);
	});
});

describe('the calendar as it is written', () => {
	const both = editionOf(planned('2026-04-01'));

	for (const zone of ['UTC', 'Asia/Tokyo', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
		test(`the bytes are the same where the machine stands in ${zone}`, (t) => {
			const edition = makeEdition({ notice: makeNotice({ milestones: { restart: planned('2026-04-01'), login: done('2026-03-31T23:30+09:00') } }, words) });
			const text = inZone(t, zone, () => calendarOf(edition, 'ja'));
			assert.match(text ?? '', /DTSTART;VALUE=DATE:20260401\r\n/);
			assert.match(text ?? '', /DTSTART:20260331T143000Z\r\n/);
			assert.equal(text, calendarOf(edition, 'ja'));
		});
	}

	test('lines end as RFC 5545 wants and hold 75 octets at most, with every character whole', () => {
		const text = calendarOf(both, 'ja') ?? '';
		assert.match(text, /END:VCALENDAR\r\n$/);
		const lines = text.split('\r\n');
		assert.deepEqual(
			lines.filter((line) => /[\r\n]/.test(line)),
			[],
		);
		assert.deepEqual(
			lines.filter((line) => Buffer.byteLength(line) > 75),
			[],
		);
		assert.ok(
			lines.some((line) => line.startsWith(' ')),
			'a long Japanese line is folded',
		);
		assert.ok(text.isWellFormed());
		assert.equal(eventsIn(text)[0]?.summary, '小包・書留・国際郵便の配達の再開（一部の地域を除きます）: 2026年4月1日に予定');
	});

	test('it has what RFC 5545 demands of a calendar and of an entry', () => {
		const text = calendarOf(both) ?? '';
		for (const line of ['VERSION:2.0', 'PRODID:-//Candor//Milestones//EN', 'UID:', 'DTSTAMP:20260304T010000Z', 'SEQUENCE:0'])
			assert.match(text, new RegExp(`^${line}`, 'm'));
		assert.doesNotMatch(text, /^METHOD:/m);
	});

	test('its name is written as text', () => {
		const edition = makeEdition({
			notice: makeNotice({ milestones: { restart: planned('2026-04-01') } }, { en: { ...words.en, title: 'Lost; parcels, letters' } }),
		});
		const text = calendarOf(edition) ?? '';
		for (const name of ['NAME', 'X-WR-CALNAME']) assert.ok(text.includes(`\r\n${name}:Lost\\; parcels\\, letters\r\n`));
	});
});
