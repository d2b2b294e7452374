import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from '../../seeded.ts';
import { applyFactChanges } from '../../../../src/core/changes/apply-fact-changes.ts';
import { factChanges } from '../../../../src/core/changes/fact-changes.ts';
import { factsOf } from '../../../../src/core/changes/facts-of.ts';
import { incidentSchema, type Incident, type IncidentInput } from '../../../../src/core/facts/incident.ts';
import { publicFacts, staffParts } from '../../../../src/core/facts/staff-facts.ts';
import { makeIncident } from '../../make-incident.ts';
import { anyIncident, twoIncidents } from './arbitrary-incident.ts';

const seeded = { seed: 20171222, numRuns: 150 };

describe('the changes between two states of an incident', () => {
	test('turn the one into the other: no fact escapes the comparison', () => {
		fc.assert(
			fc.property(twoIncidents, ([before, after]) => {
				assert.deepEqual(publicFacts(applyFactChanges(before, factChanges(before, after))), publicFacts(after));
			}),
			seeded,
		);
	});

	test('are none of what is for staff', () => {
		fc.assert(
			fc.property(twoIncidents, ([before, after]) => {
				const staff = Object.fromEntries(staffParts.map((part) => [part, after[part]]));
				assert.deepEqual(factChanges(before, { ...before, ...staff } as Incident), []);
			}),
			seeded,
		);
	});

	test('bring entries that both have into the newer order', () => {
		fc.assert(
			fc.property(twoIncidents, ([before, after]) => {
				const result = applyFactChanges(before, factChanges(before, after));
				const shared = Object.keys(after.contacts).filter((id) => Object.hasOwn(before.contacts, id));
				assert.deepEqual(
					Object.keys(result.contacts).filter((id) => shared.includes(id)),
					shared,
				);
			}),
			seeded,
		);
	});

	test('are none between a state and itself', () => {
		fc.assert(
			fc.property(anyIncident, (incident) => {
				assert.deepEqual(factChanges(incident, structuredClone(incident)), []);
			}),
			seeded,
		);
	});

	test('are the same facts backwards, with before and after exchanged', () => {
		fc.assert(
			fc.property(twoIncidents, ([before, after]) => {
				const names = (a: Incident, b: Incident) => factChanges(a, b).map(({ name, kind }) => `${name} ${kind}`);
				const mirror = { added: 'removed', removed: 'added', changed: 'changed', reordered: 'reordered' } as Record<string, string>;
				const backwards = names(after, before).map((line) => line.replace(/\w+$/, (kind) => mirror[kind] ?? kind));
				assert.deepEqual(names(before, after).sort(), backwards.sort());
			}),
			seeded,
		);
	});

	test('leave the incident that they are made on as it was', () => {
		fc.assert(
			fc.property(twoIncidents, ([before, after]) => {
				const copy = structuredClone(before);
				applyFactChanges(before, factChanges(before, after));
				assert.deepEqual(before, copy);
			}),
			seeded,
		);
	});

	test('are found in fields that the schema will have one day', () => {
		const future = (value: unknown) => ({ ...makeIncident(), 'not-thought-of-yet': value }) as unknown as Incident;
		const changes = factChanges(future({ a: [1, 2] }), future({ a: [1, 3] }));
		assert.deepEqual(changes as unknown, [
			{ kind: 'changed', name: 'not-thought-of-yet', part: 'not-thought-of-yet', before: { a: [1, 2] }, after: { a: [1, 3] } },
		]);
	});
});

describe('a fact', () => {
	const incident = makeIncident({
		'next-update': '2026-04',
		cohorts: { card: { count: 10, certainty: 'suspected', data: ['card-number'], period: '2025/..' } },
		milestones: { 'payment-restart': { state: 'undecided' } },
		gone: { 'faq/#points': { withdrawn: true } },
	});

	test('has a name that readers of a change would use', () => {
		const names = factsOf(incident).map(({ name }) => name);
		for (const name of [
			'occurred',
			'next-update',
			'what.kinds',
			'what.cause',
			'cohorts.card.count',
			'cohorts.card.period',
			'milestones.payment-restart',
			'gone.faq/#points',
		]) {
			assert.ok(names.includes(name), `${name} is among ${names.join(', ')}`);
		}
	});

	test('has a name of its own', () => {
		fc.assert(
			fc.property(anyIncident, (any) => {
				const names = factsOf(any).map(({ name }) => name);
				assert.equal(new Set(names).size, names.length);
			}),
			seeded,
		);
	});

	test('stands in the order of the schema', () => {
		const parts = [...new Set(factsOf(incident).map(({ part }) => part))];
		assert.deepEqual(
			parts,
			Object.keys(incidentSchema.shape).filter((part) => parts.includes(part as (typeof parts)[number])),
		);
	});
});

describe('a change', () => {
	const changesOf = (before: Partial<IncidentInput>, after: Partial<IncidentInput>) => factChanges(makeIncident(before), makeIncident(after));

	test('says what was there and what is there', () => {
		const card = (count: number) => ({ cohorts: { card: { count, certainty: 'confirmed' as const } } });
		assert.deepEqual(changesOf(card(13438), card(12900)), [
			{ kind: 'changed', name: 'cohorts.card.count', part: 'cohorts', id: 'card', field: 'count', before: 13438, after: 12900 },
		]);
	});

	test('of something new has nothing before', () => {
		assert.deepEqual(changesOf({}, { 'next-update': '2026-04' }), [{ kind: 'added', name: 'next-update', part: 'next-update', after: '2026-04' }]);
	});

	test('of something gone has nothing after, and stands where it stood', () => {
		const event = { when: '2026-03-01', kind: 'report' } as const;
		const changes = changesOf(
			{ events: { a: event, b: event, c: event } },
			{ events: { a: { ...event, kind: 'detection' }, c: { ...event, kind: 'detection' } } },
		);
		assert.deepEqual(
			changes.map(({ kind, name }) => `${kind} ${name}`),
			['changed events.a', 'removed events.b', 'changed events.c'],
		);
	});

	test('of a milestone is one, however many of its fields differ', () => {
		const changes = changesOf(
			{ milestones: { pay: { state: 'undecided', 'waiting-for': ['waf'] } } },
			{ milestones: { pay: { state: 'planned', date: '2026-05-01' } } },
		);
		assert.deepEqual(
			changes.map(({ name }) => name),
			['milestones.pay'],
		);
	});

	test('of the order of entries is told apart from what they say', () => {
		const [phone, mail] = [{ phone: '+81364079100' }, { email: 'help@example.com' }];
		assert.deepEqual(changesOf({ contacts: { phone, mail } }, { contacts: { mail, phone } }), [
			{ kind: 'reordered', name: 'contacts', part: 'contacts', before: ['phone', 'mail'], after: ['mail', 'phone'] },
		]);
	});

	test('is not made by an entry put in between', () => {
		const mail = { email: 'help@example.com' };
		const changes = changesOf({ contacts: { a: mail, c: mail } }, { contacts: { a: mail, b: mail, c: mail } });
		assert.deepEqual(
			changes.map(({ kind }) => kind),
			['added'],
		);
	});

	test('is not made by the order of fields in the file', () => {
		assert.deepEqual(
			changesOf({ contacts: { a: { phone: '+81364079100', email: 'a@example.com' } } }, { contacts: { a: { email: 'a@example.com', phone: '+81364079100' } } }),
			[],
		);
	});
});
