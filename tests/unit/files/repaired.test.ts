import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '../seeded.ts';
import { incidentSchema } from '../../../src/core/facts/incident.ts';
import { repaired } from '../../../src/files/repaired.ts';

const sound = {
	mode: 'live',
	publisher: 'parcel-post',
	'source-locale': 'en',
	'time-zone': 'Asia/Tokyo',
	what: { kinds: ['availability'], certainty: 'confirmed', cause: { category: 'supplier', certainty: 'suspected' } },
	occurred: '2026-03-01',
	discovered: '2026-03-02',
	disclosed: '2026-03-04',
	cohorts: { senders: { count: 120, certainty: 'confirmed', period: '2025/2026' }, receivers: { count: 80, certainty: 'suspected', 'subset-of': 'senders' } },
	events: { lost: { when: 'occurred', kind: 'occurrence' } },
	contacts: { desk: { email: 'desk@parcel-post.example', hours: [{ days: ['mon'], from: '10:00', to: '19:00' }] } },
	milestones: { 'pick-up': { state: 'planned', date: '2026-05-01', 'waiting-for': ['recount'] } },
	measures: { recount: { state: 'done', purpose: 'response' } },
	figures: { term: { value: 2, unit: 'year' } },
};

/** What the reader of a file does with one that is refused. */
function repair(value: unknown) {
	const parsed = incidentSchema.safeParse(value, { reportInput: true });
	return parsed.success ? { value: parsed.data, isComplete: true } : repaired(incidentSchema, value, parsed.error.issues);
}

function withFacts(facts: object) {
	const result = repair({ ...structuredClone(sound), ...facts });
	if (result === 'nothing') throw new Error('Nothing could be repaired.');
	return result.value;
}

test('a wrong value gets a stand-in, and every other fact stays as written', () => {
	const value = withFacts({ cohorts: { ...sound.cohorts, senders: { ...sound.cohorts.senders, count: 'many' } } });
	assert.equal(value.cohorts['receivers']?.count, 80);
	assert.equal(value.cohorts['senders']?.period, '2025/2026');
	assert.deepEqual(Object.keys(value.cohorts), ['senders', 'receivers']);
});

test('a milestone without its date keeps its name, so that prose that mentions it is not blamed', () => {
	const value = withFacts({ milestones: { 'pick-up': { state: 'planned' } } });
	assert.deepEqual(Object.keys(value.milestones), ['pick-up']);
});

test('a milestone in a state that does not exist keeps its name', () => {
	const value = withFacts({ milestones: { 'pick-up': { state: 'soon' } } });
	assert.deepEqual(Object.keys(value.milestones), ['pick-up']);
});

test('a misspelt field is left out', () => {
	const value = withFacts({ ocurred: '2026-01-01' });
	assert.ok(!Object.hasOwn(value, 'ocurred'));
});

test('a field that is missing gets a stand-in', () => {
	const { occurred: _, ...without } = sound;
	assert.notEqual(repair(without), 'nothing');
});

test('a name that cannot be one is left out, and its neighbours stay', () => {
	const value = withFacts({ cohorts: { 'Senders!': { count: 1, certainty: 'confirmed' }, receivers: { count: 80, certainty: 'suspected' } } });
	assert.deepEqual(Object.keys(value.cohorts), ['receivers']);
});

test('the value that was read is left as it was', () => {
	const value = { ...structuredClone(sound), mode: 'real', surplus: 1 };
	const copy = structuredClone(value);
	repair(value);
	assert.deepEqual(value, copy);
});

test('an opening hour without its nought leaves all the other facts to be checked', () => {
	const value = withFacts({ contacts: { desk: { phone: '+81364079100', hours: [{ days: ['mon'], from: '9:00', to: '19:00' }] } } });
	assert.deepEqual(Object.keys(value.cohorts), ['senders', 'receivers']);
	assert.deepEqual(Object.keys(value.contacts), ['desk']);
});

test('a word in the place of an entry leaves all the other facts to be checked', () => {
	const value = withFacts({ events: { lost: 'yesterday' } });
	assert.deepEqual(Object.keys(value.cohorts), ['senders', 'receivers']);
	assert.deepEqual(Object.keys(value.events), ['lost']);
});

test('what is no set of facts at all cannot be repaired', () => {
	for (const value of ['text', 5, [], undefined]) assert.equal(repair(value), 'nothing', JSON.stringify(value));
});

/** Every single value of the facts, as keys that lead to it. */
function places(value: unknown, before: string[] = []): string[][] {
	if (typeof value !== 'object' || value === null) return [before];
	return Object.entries(value).flatMap(([key, inner]) => places(inner, [...before, key]));
}

test('one wrong value, wherever it stands, leaves all the other facts to be checked', () => {
	// Without its source language nothing of a notice can be compared; opening hours have a test of their own.
	const all = places(sound).filter((path) => path[0] !== 'source-locale' && !path.includes('hours'));
	fc.assert(
		fc.property(fc.constantFrom(...all), fc.constantFrom<unknown>('no such word', 5, -1.5, true, null), (path, wrong) => {
			const value = structuredClone(sound) as Record<string, unknown>;
			const parent = path.slice(0, -1).reduce<Record<string, unknown>>((here, key) => here[key] as Record<string, unknown>, value);
			parent[path.at(-1) ?? ''] = wrong;
			const result = repair(value);
			assert.ok(result !== 'nothing', `${path.join('.')}: ${JSON.stringify(wrong)}`);
			for (const part of ['cohorts', 'events', 'contacts', 'milestones', 'measures', 'figures'] as const) {
				assert.deepEqual(Object.keys(result.value[part]), Object.keys(sound[part]), path.join('.'));
			}
		}),
		{ seed: 1, numRuns: 500 },
	);
});
