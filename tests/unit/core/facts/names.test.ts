import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dataOf, dateValues, eventDate, factValues, namedIds } from '../../../../src/core/facts/names.ts';
import { makeIncident } from '../../make-incident.ts';

const sure = { certainty: 'confirmed' } as const;

describe('values that prose may print', () => {
	test('each cohort has a count, with how sure we are', () => {
		const values = factValues(makeIncident({ cohorts: { card: { count: 12, certainty: 'suspected' } } }));
		assert.deepEqual([...values], [['cohorts.card.count', { kind: 'count', count: 12, certainty: 'suspected' }]]);
	});

	test('a count that is not known is a value too', () => {
		const values = factValues(makeIncident({ cohorts: { card: { count: 'unknown', certainty: 'unknown' } } }));
		assert.deepEqual(values.get('cohorts.card.count'), { kind: 'count', count: 'unknown', certainty: 'unknown' });
	});

	test('each figure has its number, unit and certainty', () => {
		const values = factValues(makeIncident({ figures: { term: { value: 2, unit: 'year' } } }));
		assert.deepEqual([...values], [['figures.term', { kind: 'figure', figure: { value: 2, unit: 'year', certainty: 'confirmed' } }]]);
	});
});

describe('dates that prose may print', () => {
	const namesOf = (facts: Parameters<typeof makeIncident>[0]) => [...dateValues(makeIncident(facts)).keys()];

	test('the three dates of the incident are always there', () => {
		assert.deepEqual(namesOf({}), ['occurred', 'discovered', 'disclosed']);
	});

	test('a date that is not known can be printed, as unknown', () => {
		assert.deepEqual(dateValues(makeIncident({ occurred: 'unknown' })).get('occurred'), { kind: 'unknown' });
	});

	test('a stretch has a beginning and an end of its own', () => {
		const dates = dateValues(makeIncident({ occurred: '2026-02/2026-03-01' }));
		assert.deepEqual(dates.get('occurred.from'), { kind: 'moment', at: { text: '2026-02', precision: 'month' } });
		assert.deepEqual(dates.get('occurred.to'), { kind: 'moment', at: { text: '2026-03-01', precision: 'day' } });
	});

	test('an end that is open has no name', () => {
		assert.deepEqual(
			namesOf({ occurred: '2026-02/..', discovered: '../2026-03' }).filter((name) => name.includes('.')),
			['occurred.from', 'discovered.to'],
		);
	});

	test('every other date of the facts has a name', () => {
		assert.deepEqual(
			namesOf({
				reconstructs: '2025',
				'access-clear-since': '2026-03-03',
				'next-update': '2026-04',
				misuse: { state: 'not-seen', 'as-of': '2026-03-03' },
				events: { lost: { when: '2026-03-01', kind: 'occurrence' } },
				cohorts: { senders: { count: 1, ...sure, period: '2020' } },
				'not-affected': { others: { period: '2021' } },
				measures: { recount: { state: 'done', purpose: 'response', date: '2026-03-03' } },
				milestones: { 'pick-up': { state: 'planned', date: '2026-05' }, sending: { state: 'undecided' }, offers: { state: 'cancelled' } },
			}).slice(3),
			[
				'reconstructs',
				'access-clear-since',
				'next-update',
				'misuse.as-of',
				'events.lost',
				'cohorts.senders.period',
				'not-affected.others.period',
				'measures.recount.date',
				'milestones.pick-up.date',
			],
		);
	});

	test('an event that happened when the incident did follows that date', () => {
		const incident = makeIncident({ occurred: '2026-02/2026-03', events: { lost: { when: 'occurred', kind: 'occurrence' } } });
		assert.deepEqual(dateValues(incident).get('events.lost'), dateValues(incident).get('occurred'));
		assert.ok(dateValues(incident).has('events.lost.to'));
	});

	test('an event at a date that is not known has no date either', () => {
		assert.deepEqual(eventDate(makeIncident({ discovered: 'unknown' }), 'discovered'), { kind: 'unknown' });
	});
});

describe('things that labels must name', () => {
	test('each thing is listed with the place that asks for its name', () => {
		const incident = makeIncident({
			'signed-by': 'head-of-post',
			services: { shop: {} },
			organisations: { police: { role: 'police' } },
			'data-items': { name: { state: 'unknown' } },
			cohorts: { senders: { count: 1, ...sure } },
			'not-affected': { others: {} },
			measures: { recount: { state: 'done', purpose: 'response' } },
			contacts: { desk: { phone: '+81312345678' } },
			milestones: { 'pick-up': { state: 'undecided' } },
		});
		assert.deepEqual(
			[...namedIds(incident)].map(([id, path]) => `${id} ← ${path.join('.')}`),
			[
				'shop ← services.shop',
				'police ← organisations.police',
				'name ← data-items.name',
				'senders ← cohorts.senders',
				'others ← not-affected.others',
				'recount ← measures.recount',
				'desk ← contacts.desk',
				'pick-up ← milestones.pick-up',
				'head-of-post ← signed-by',
			],
		);
	});

	test('events, figures and authorities need no name', () => {
		const incident = makeIncident({
			events: { lost: { when: 'occurred', kind: 'occurrence' } },
			figures: { term: { value: 2 } },
			authorities: { police: { kind: 'police', told: 'lost' } },
		});
		assert.deepEqual([...namedIds(incident)], []);
	});
});

describe('the data of a cohort', () => {
	const items = { name: { state: 'exposed' }, email: { state: 'exposed' }, card: { state: 'exposed' } } as const;
	const incidentWith = (cohorts: NonNullable<Parameters<typeof makeIncident>[0]>['cohorts']) => makeIncident({ 'data-items': items, cohorts });

	test('a part has the data of the whole as well as its own, in the order of the facts', () => {
		const incident = incidentWith({
			members: { count: 2, ...sure, data: ['email', 'name'] },
			card: { count: 1, ...sure, 'subset-of': 'members', data: ['card'] },
		});
		assert.deepEqual(dataOf(incident, 'card'), ['name', 'email', 'card']);
	});

	test('the whole does not have the data of its parts', () => {
		const incident = incidentWith({
			members: { count: 2, ...sure, data: ['name'] },
			card: { count: 1, ...sure, 'subset-of': 'members', data: ['card'] },
		});
		assert.deepEqual(dataOf(incident, 'members'), ['name']);
	});

	test('parts of parts are followed to the top', () => {
		const incident = incidentWith({
			all: { count: 3, ...sure, data: ['name'] },
			members: { count: 2, ...sure, 'subset-of': 'all', data: ['email'] },
			card: { count: 1, ...sure, 'subset-of': 'members', data: ['card'] },
		});
		assert.deepEqual(dataOf(incident, 'card'), ['name', 'email', 'card']);
	});

	test('cohorts that are part of each other do not hang the site', () => {
		const incident = incidentWith({
			one: { count: 1, ...sure, 'subset-of': 'two', data: ['name'] },
			two: { count: 1, ...sure, 'subset-of': 'one', data: ['card'] },
		});
		assert.deepEqual(dataOf(incident, 'one'), ['name', 'card']);
	});

	test('a cohort that is part of itself does not hang the site', () => {
		assert.deepEqual(dataOf(incidentWith({ one: { count: 1, ...sure, 'subset-of': 'one', data: ['name'] } }), 'one'), ['name']);
	});

	test('a larger cohort that does not exist adds nothing', () => {
		assert.deepEqual(dataOf(incidentWith({ one: { count: 1, ...sure, 'subset-of': 'nobody', data: ['name'] } }), 'one'), ['name']);
	});

	test('data that the facts do not know are left out', () => {
		assert.deepEqual(dataOf(incidentWith({ one: { count: 1, ...sure, data: ['name', 'shoe-size'] } }), 'one'), ['name']);
	});

	test('a cohort that nobody knows has no data', () => {
		assert.deepEqual(dataOf(makeIncident(), 'constructor'), []);
	});
});
