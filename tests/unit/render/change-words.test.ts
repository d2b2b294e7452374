import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from '../seeded.ts';
import { factChanges } from '../../../src/core/changes/fact-changes.ts';
import type { Incident, IncidentInput } from '../../../src/core/facts/incident.ts';
import { readCatalogues } from '../../../src/files/read-catalogues.ts';
import { changeSentence, changeWords, type SaidChange } from '../../../src/render/change-words.ts';
import { translator } from '../../../src/render/messages.ts';
import { wordingOf, type Wording } from '../../../src/render/wording.ts';
import { makeIncident } from '../make-incident.ts';
import { twoIncidents } from '../core/changes/arbitrary-incident.ts';
import { plainSpaces } from './format/strings.ts';

const catalogues = readCatalogues(fileURLToPath(new URL('../../../src/locales/', import.meta.url)));

/** English as the site has it; tests of single words say which ones they mean. */
const t = translator(catalogues['en'] ?? {}, 'en');

const names = {
	card: 'Customers with card data',
	stores: 'Customers of our stores',
	members: 'Members',
	'card-number': 'card number',
	password: 'password',
	'payment-restart': 'Paying by card',
	waf: 'Firewall',
	encryption: 'Encryption',
	hotline: 'Hotline',
	police: 'Police',
	director: 'Director',
};

function wordingWith(incident: Incident, labels: Record<string, string> = names, publisher = 'Parcel Post'): Wording {
	return wordingOf({ incident, labels: { title: 'Lost parcels', names: labels, reasons: {} }, locale: 'en', publisher, t });
}

function said(before: Partial<IncidentInput>, after: Partial<IncidentInput>, [old, now] = [names, names] as Record<string, string>[]): SaidChange[] {
	const [was, is] = [makeIncident(before), makeIncident(after)];
	return changeWords(factChanges(was, is), wordingWith(was, old), wordingWith(is, now));
}

/** Every line as a feed would have it. */
const sentences = (...states: Parameters<typeof said>) => said(...states).map((change) => plainSpaces(changeSentence(change, t)));

describe('a milestone', () => {
	const payment = (milestone: NonNullable<IncidentInput['milestones']>[string]) => ({ milestones: { 'payment-restart': milestone } });

	test('is told by its name and its states', () => {
		assert.deepEqual(said(payment({ state: 'undecided', 'waiting-for': ['waf'] }), payment({ state: 'planned', date: '2018-02-01' })), [
			{ name: 'milestones.payment-restart', what: 'Paying by card', type: 'changed', before: 'Not yet decided', after: 'Planned for 1 February 2018' },
		]);
	});

	test('that waits for something else says what', () => {
		assert.deepEqual(
			sentences(payment({ state: 'undecided', 'waiting-for': ['waf'] }), payment({ state: 'undecided', 'waiting-for': ['waf', 'encryption'] })),
			['Paying by card: Not yet decided · Waiting for: Firewall → Not yet decided · Waiting for: Firewall and Encryption'],
		);
	});

	test('that is new, or gone, says so', () => {
		assert.deepEqual(sentences({}, payment({ state: 'undecided' })), ['Paying by card: Not yet decided (new)']);
		assert.deepEqual(sentences(payment({ state: 'undecided' }), {}), ['Paying by card: Not yet decided (removed)']);
	});
});

describe('a group of people', () => {
	const card = (cohort: Partial<NonNullable<IncidentInput['cohorts']>[string]>) => ({
		'data-items': { password: { state: 'exposed' as const }, 'card-number': { state: 'exposed' as const } },
		cohorts: { card: { count: 13438, certainty: 'suspected' as const, ...cohort } },
	});

	test('whose number and certainty changed is told in one line', () => {
		assert.deepEqual(sentences(card({}), card({ count: 12900, certainty: 'confirmed' })), [
			'Customers with card data: number of people: 13,438 people (suspected) → 12,900 people (confirmed)',
		]);
	});

	test('whose number changed is told with the certainty that pages show', () => {
		assert.deepEqual(sentences(card({}), card({ count: 12900 })), [
			'Customers with card data: number of people: 13,438 people (suspected) → 12,900 people (suspected)',
		]);
	});

	test('of which only the certainty changed answers whether they are affected', () => {
		assert.deepEqual(sentences(card({}), card({ certainty: 'confirmed' })), ['Customers with card data: affected?: Possibly → Yes']);
	});

	test('whose number is not known has its certainty told by itself', () => {
		assert.deepEqual(sentences(card({}), card({ count: 'unknown', certainty: 'confirmed' })), [
			'Customers with card data: number of people: 13,438 people (suspected) → not known yet',
			'Customers with card data: affected?: Possibly → Yes',
		]);
	});

	test('tells which data, in the order of the tables', () => {
		assert.deepEqual(sentences(card({ data: ['card-number'] }), card({ data: ['card-number', 'password'] })), [
			'Customers with card data: which data: card number → password and card number',
		]);
		assert.deepEqual(sentences(card({ data: ['card-number'] }), card({})), ['Customers with card data: which data: card number → Nothing']);
		assert.deepEqual(sentences(card({ data: ['card-number', 'password'] }), card({ data: ['password', 'card-number'] })), []);
	});

	test('tells its period and the group it is part of', () => {
		assert.deepEqual(sentences(card({}), card({ period: '2017-11-01/..', 'subset-of': 'members' })), [
			'Customers with card data: part of a larger group: Members (new)',
			'Customers with card data: period: since 1 November 2017 (new)',
		]);
	});

	test('that is new is told with everything that is known of it', () => {
		assert.deepEqual(
			sentences({}, card({ data: ['password'] })).filter((line) => line.startsWith('Customers')),
			['Customers with card data: number of people: 13,438 people (suspected) (new)', 'Customers with card data: which data: password (new)'],
		);
	});

	test('that is not affected is told so', () => {
		assert.deepEqual(sentences({}, { 'not-affected': { stores: { period: '2017' } } }), [
			'Customers of our stores: affected?: No (new)',
			'Customers of our stores: period: 2017 (new)',
		]);
		assert.deepEqual(sentences({ 'not-affected': { stores: { period: '2017' } } }, { 'not-affected': { stores: { period: '2016' } } }), [
			'Customers of our stores: period: 2017 → 2016',
		]);
	});
});

describe('what happened', () => {
	const what = (changed: Partial<IncidentInput['what']>) => ({
		what: {
			kinds: ['availability' as const],
			certainty: 'suspected' as const,
			cause: { category: 'supplier' as const, certainty: 'suspected' as const },
			...changed,
		},
	});

	test('is told with its cause, and with “confirmed” where that is the news', () => {
		assert.deepEqual(sentences(what({}), what({ cause: { category: 'supplier', certainty: 'confirmed' } })), [
			'Cause: At a supplier (suspected) → At a supplier (confirmed)',
		]);
		assert.deepEqual(sentences(what({}), what({ cause: { category: 'insider', certainty: 'suspected' } })), [
			'Cause: At a supplier (suspected) → Misuse by someone inside (suspected)',
		]);
	});

	test('is told with how sure we are, what was done and where', () => {
		assert.deepEqual(sentences(what({}), what({ certainty: 'confirmed', kinds: ['confidentiality', 'availability'], services: ['waf'] })), [
			'What was done to the data: lost or out of reach → leaked and lost or out of reach',
			'What happened: how sure we are: suspected → confirmed',
			'Services affected: Nothing → Firewall',
		]);
	});

	test('has dates', () => {
		assert.deepEqual(sentences({ occurred: 'unknown' }, { occurred: '2017-10-29', 'next-update': '2018-01', 'access-clear-since': '2017-11-01' }), [
			'When it happened: not known yet → 29 October 2017',
			'No unauthorised access seen since: 1 November 2017 (new)',
			'Next update: January 2018 (new)',
		]);
	});

	test('has misuse or not, as of a day', () => {
		assert.deepEqual(sentences({ misuse: { state: 'not-seen', 'as-of': '2017-12-22' } }, { misuse: { state: 'not-seen', 'as-of': '2018-01-10' } }), [
			'Misuse of the data: Not seen (as of 22 December 2017) → Not seen (as of 10 January 2018)',
		]);
	});
});

describe('data, measures and numbers', () => {
	test('data tell their state and protection', () => {
		assert.deepEqual(
			sentences(
				{ 'data-items': { password: { state: 'unknown' } } },
				{ 'data-items': { password: { state: 'exposed', certainty: 'suspected', protection: 'hashed' } } },
			),
			['password: state: Not known yet → Possibly exposed · Stored as a hash'],
		);
	});

	test('measures tell their state and date', () => {
		const waf = (measure: Partial<NonNullable<IncidentInput['measures']>[string]>) => ({
			measures: { waf: { state: 'planned' as const, purpose: 'prevention' as const, ...measure } },
		});
		assert.deepEqual(sentences(waf({}), waf({ date: '2018-02' })), ['Firewall: state: Planned → Planned for February 2018']);
		assert.deepEqual(sentences(waf({}), waf({ state: 'ongoing', date: '2018-02/..' })), ['Firewall: state: Planned → Under way · since February 2018']);
	});

	test('numbers tell their unit, and “confirmed” where that is the news', () => {
		const term = (figure: Partial<NonNullable<IncidentInput['figures']>[string]>) => ({ figures: { term: { value: 2, unit: 'year' as const, ...figure } } });
		assert.deepEqual(sentences(term({}), term({ value: 3 })), ['Number stated: 2 years → 3 years']);
		assert.deepEqual(sentences(term({ certainty: 'suspected' }), term({})), ['Number stated: 2 years (suspected) → 2 years (confirmed)']);
	});
});

describe('the timeline', () => {
	const told = (event: Partial<NonNullable<IncidentInput['events']>[string]>) => ({
		organisations: { police: { role: 'police' } },
		events: { told: { when: '2017-11-20', kind: 'report' as const, actor: 'publisher', ...event } },
	});

	test('tells a new entry by its date, what it is about and who acted', () => {
		assert.deepEqual(sentences({}, told({})), ['Timeline: 20 November 2017: Report to authorities · By: Parcel Post (new)']);
	});

	test('tells an entry that has another date with both', () => {
		assert.deepEqual(sentences(told({}), told({ when: '2017-11-21' })), [
			'Timeline: 21 November 2017: 20 November 2017 · Report to authorities · By: Parcel Post → 21 November 2017 · Report to authorities · By: Parcel Post',
		]);
	});

	test('tells who was told, and when', () => {
		assert.deepEqual(sentences(told({}), { ...told({}), authorities: { police: { kind: 'police', told: 'told' } } }), ['Told: Police: 20 November 2017 (new)']);
	});
});

describe('a contact', () => {
	const weekdays = { days: ['mon', 'tue', 'wed', 'thu', 'fri'] as ('mon' | 'tue' | 'wed' | 'thu' | 'fri')[], from: '10:00', to: '19:00' };
	const hotline = (contact: NonNullable<IncidentInput['contacts']>[string]) => ({ contacts: { hotline: contact } });

	test('with another address is told by its addresses', () => {
		assert.deepEqual(
			sentences(hotline({ email: 'a@example.com', hours: [weekdays] }), hotline({ email: 'b@example.com', url: 'https://example.com/', hours: [weekdays] })),
			['Hotline: how to reach it: a@example.com → b@example.com · https://example.com/'],
		);
	});

	test('with other hours is told by its hours', () => {
		assert.deepEqual(
			sentences(
				hotline({ phone: '+81364079100', hours: [weekdays] }),
				hotline({ phone: '+81364079100', hours: [{ ...weekdays, to: '21:00' }], 'public-holidays': 'open' }),
			),
			['Hotline: opening hours: Mon–Fri 10:00–19:00, Japan Standard Time, UTC+9 → Mon–Fri 10:00–21:00, Japan Standard Time, UTC+9 · open on public holidays'],
		);
	});

	test('that is new is told with both', () => {
		assert.deepEqual(
			said({}, hotline({ phone: '+81364079100', hours: [weekdays] })).map(({ name, what, type }) => [name, what, type]),
			[
				['contacts.hotline', 'Hotline: how to reach it', 'added'],
				['contacts.hotline', 'Hotline: opening hours', 'added'],
			],
		);
	});
});

describe('who publishes', () => {
	test('is told by name, then and now', () => {
		const [was, is] = [makeIncident(), makeIncident({ publisher: 'letter-post' })];
		const [line] = changeWords(factChanges(was, is), wordingWith(was), wordingWith(is, names, 'Letter Post'));
		assert.equal(line && changeSentence(line, t), 'Published by: Parcel Post → Letter Post');
	});

	test('is told with who signs and where clocks are', () => {
		assert.deepEqual(sentences({}, { 'signed-by': 'director', 'time-zone': 'Asia/Seoul' }), [
			'Signed by: Director (new)',
			'Time zone of times and opening hours: Japan Standard Time, UTC+9 → Korean Standard Time, UTC+9',
		]);
	});
});

describe('names', () => {
	const planned = { milestones: { 'payment-restart': { state: 'planned' as const, date: '2018-02-01' } } };

	test('are those of the newer labels, for both states', () => {
		const data = (items: string[]) => ({
			'data-items': { password: { state: 'exposed' as const }, 'card-number': { state: 'exposed' as const } },
			cohorts: { card: { count: 1, certainty: 'confirmed' as const, data: items } },
		});
		assert.deepEqual(sentences(data(['password']), data(['password', 'card-number']), [names, { ...names, password: 'secret word' }]), [
			'Customers with card data: which data: secret word → secret word and card number',
		]);
	});

	test('of what is gone are those of the older labels', () => {
		assert.deepEqual(sentences(planned, {}, [names, {}]), ['Paying by card: Planned for 1 February 2018 (removed)']);
	});
});

describe('what readers are not told', () => {
	test('is what no page shows', () => {
		assert.deepEqual(
			sentences(
				{ organisations: { police: { role: 'police' } }, services: { shop: {} } },
				{
					regimes: ['appi'],
					'source-locale': 'ja',
					organisations: { police: { role: 'regulator', url: 'https://police.example/' } },
					services: { shop: { url: 'https://shop.example/' } },
					gone: { 'faq/#points': { withdrawn: true } },
				},
			),
			[],
		);
	});

	test('is another order of entries', () => {
		const [a, b] = [{ phone: '+81364079100' }, { email: 'help@example.com' }];
		assert.deepEqual(sentences({ contacts: { a, b } }, { contacts: { b, a } }), []);
	});

	test('is a difference that reads the same', () => {
		assert.deepEqual(
			sentences({ measures: { waf: { state: 'done', purpose: 'response' } } }, { measures: { waf: { state: 'done', purpose: 'prevention' } } }),
			[],
		);
	});

	test('is called “other details” where a page shows it and no line can', () => {
		assert.deepEqual(
			said({ mode: 'sample' }, { mode: 'live', reconstructs: '2017', 'next-update': '2018' }).map(({ type, what }) => `${type} ${what}`),
			['added Next update', 'other Other details'],
		);
		assert.deepEqual(sentences({ mode: 'sample' }, { mode: 'live' }), ['Other details']);
	});
});

describe('whatever changed', () => {
	for (const locale of ['en', 'ja']) {
		test(`can be said in ${locale}, without empty words and without saying that nothing became the same`, () => {
			const say = translator(catalogues[locale] ?? {}, locale);
			const wording = (incident: Incident) => wordingOf({ incident, labels: { title: 'A', names: {}, reasons: {} }, locale, publisher: 'P', t: say });
			fc.assert(
				fc.property(twoIncidents, ([before, after]) => {
					for (const change of changeWords(factChanges(before, after), wording(before), wording(after))) {
						assert.notEqual(changeSentence(change, say), '');
						assert.notEqual(change.what, '');
						assert.notEqual(change.before, '');
						assert.notEqual(change.after, '');
						if (change.type === 'changed') assert.notEqual(change.before, change.after);
					}
				}),
				{ seed: 20171222, numRuns: 30 },
			);
		});
	}
});
