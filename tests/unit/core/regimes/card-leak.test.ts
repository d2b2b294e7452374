/**
 * The worked example of a card leak: judged by hand, element by element, and list by list. The lists must say the same
 * of the hand-made judgement, and of a notice that holds exactly these facts.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { answerTo } from '../../../../src/core/regimes/answers.ts';
import { evidenceOf } from '../../../../src/core/regimes/evidence.ts';
import { groupOf, judge, type ConditionAnswer, type Judgement } from '../../../../src/core/regimes/judge.ts';
import type { Row } from '../../../../src/core/regimes/lists.ts';
import { regimeReport } from '../../../../src/core/regimes/report.ts';
import { statusOf, type Status } from '../../../../src/core/regimes/status.ts';
import { elementNames, regimeNames, type ElementName, type ListName } from '../../../../src/core/regimes/vocabulary.ts';
import { readProject } from '../../../../src/files/read-project.ts';
import { theLists } from './the-lists.ts';

type Hand = 'present' | 'partial' | 'missing' | 'not-given';

interface Example {
	hand_status: Record<ElementName, Hand>;
	overrides: Partial<Record<ListName, Partial<Record<ElementName, Hand>>>>;
	conditions: Record<string, boolean | 'unknown'>;
	expected: Record<string, Partial<Record<ExpectedList, ElementName[]>>>;
}

type ExpectedList = 'conflict' | 'required-missing' | 'required-partial' | 'required-ask' | 'recommended-missing-or-partial' | 'condition-unknown' | 'ok';

const fixtures = fileURLToPath(new URL('../../../fixtures/regimes/', import.meta.url));
const example = parse(readFileSync(`${fixtures}example-card-leak.yaml`, 'utf8')) as Example;

/** By hand, as a row of a list must find it: what nobody was told is a question to a person. */
function handStatus(list: ListName, element: ElementName): Status['status'] {
	const hand = example.overrides[list]?.[element] ?? example.hand_status[element];
	return hand === 'not-given' ? 'needs-human' : hand;
}

function conditionBy(row: Row): ConditionAnswer {
	const answer = row.when === undefined ? 'unknown' : example.conditions[row.when];
	return answer === true ? 'yes' : answer === false ? 'no' : 'unknown';
}

/** The lists of the example: gaps of what is required or recommended, what is open, and what is required and there. */
function listOf({ weight, result, awaits }: Judgement): ExpectedList | 'none' {
	const group = groupOf({ weight, result, awaits });
	switch (group) {
		case 'recommended-gap':
			return 'recommended-missing-or-partial';
		case 'settled':
			return weight === 'required' ? 'ok' : 'none';
		case 'other-ask':
		case 'not-asked':
			return 'none';
		default:
			return group;
	}
}

function sorted(rows: readonly { element: ElementName; judgement: Judgement }[]): Record<string, string[]> {
	const lists = Map.groupBy(rows, ({ judgement }) => listOf(judgement));
	return Object.fromEntries([...lists].filter(([list]) => list !== 'none').map(([list, members]) => [list, members.map(({ element }) => element).sort()]));
}

function expectedOf(list: ListName): Record<string, string[]> {
	return Object.fromEntries(Object.entries(example.expected[list] ?? {}).map(([name, elements]) => [name, [...elements].sort()]));
}

test('the example judges every element and every regime that Candor knows', () => {
	assert.deepEqual(Object.keys(example.hand_status).sort(), [...elementNames].sort());
	assert.deepEqual(Object.keys(example.expected).sort(), [...regimeNames].sort());
});

describe('what was judged by hand has the gaps that were expected', () => {
	for (const name of regimeNames) {
		test(name, () => {
			const rows = theLists.lists[name].rows.map((row) => ({ element: row.element, judgement: judge(row, handStatus(name, row.element), conditionBy(row)) }));
			assert.deepEqual(sorted(rows), expectedOf(name));
		});
	}
});

describe('a notice that holds these facts', () => {
	const { project, findings } = readProject(`${fixtures}content`, 'content');
	assert.ok(project !== 'unreadable');
	const [source] = project.notices;
	assert.ok(source);
	const { incident } = source.notice;
	const evidence = evidenceOf(source, project.site);

	/**
	 * Where the hand-made judgement had to leave a question open and a notice does not, because a notice in Candor cannot
	 * exist without the answer, or because what is not in it is missing from it.
	 */
	const exceptions: Partial<Record<ElementName, { status: Status['status']; why: string }>> = {
		'notice-date': { status: 'present', why: 'the example gives no date; incident.yaml must have `disclosed`, and every page prints the date of its revision' },
		'org-identity': { status: 'present', why: 'the example names no company; site.yaml must name the publisher in every language' },
		'affected-service': { status: 'present', why: 'the example speaks of an online shop and names none; the facts name it by an id, the labels in words' },
		'org-parent': { status: 'missing', why: 'the example says nothing of a parent; a notice that points at no place where it names one does not name one' },
		'posting-duration': { status: 'missing', why: 'the example says nothing of it; nobody has answered until when the page stays' },
	};

	/** Judgements that are a person’s, in the example as in Candor. */
	const human: readonly ElementName[] = ['plain-language', 'dedicated-message', 'accessibility'];

	test('is read without a fault', () => {
		assert.deepEqual(findings, []);
		assert.equal(source.reliable, 'values');
	});

	test('answers the conditions as the example does', () => {
		for (const [question, answer] of Object.entries(example.conditions)) {
			assert.equal(answerTo(incident, question as NonNullable<Row['when']>).kind, answer === 'unknown' ? 'unknown' : answer ? 'yes' : 'no', question);
		}
	});

	for (const name of regimeNames) {
		test(`shows each element that ${name} asks for as it was judged by hand`, () => {
			for (const row of theLists.lists[name].rows) {
				const { status } = statusOf(row.evidence ?? theLists.elements[row.element].evidence, evidence, incident);
				assert.equal(status, exceptions[row.element]?.status ?? handStatus(name, row.element), row.element);
			}
		});
	}

	test('leaves to a person what is a person’s to judge', () => {
		for (const element of human) {
			assert.equal(example.hand_status[element], 'not-given');
			assert.equal(statusOf(theLists.elements[element].evidence, evidence, incident).status, 'needs-human');
		}
	});

	test('differs from the judgement by hand in nothing but what the example does not mention', () => {
		for (const element of Object.keys(exceptions) as ElementName[]) assert.equal(example.hand_status[element], 'not-given', element);
	});

	/** What the example asks for and a notice cannot lack, so that it is there. */
	const answered: Partial<Record<ListName, ElementName[]>> = { 'us-ca': ['notice-date', 'org-identity'], 'us-ny': ['org-identity'], 'au-ndb': ['org-identity'] };

	for (const name of regimeNames) {
		test(`has the gaps that were expected of it by ${name}`, () => {
			const expected = expectedOf(name);
			const known = answered[name] ?? [];
			const open = (expected['required-ask'] ?? []).filter((element) => !known.includes(element as ElementName));
			const { 'required-ask': _asked, ...rest } = expected;
			const wanted = { ...rest, ...(open.length > 0 ? { 'required-ask': open } : {}), ok: [...(expected['ok'] ?? []), ...known].sort() };

			const [list] = regimeReport(source, project.site, theLists, [name]).lists;
			const rows = list?.audiences.flatMap((audience) => audience.rows) ?? [];
			const awaits = (row: (typeof rows)[number]): Judgement['awaits'] => (row.result !== 'needs-human' ? 'nothing' : row.group === 'condition-unknown' ? 'condition' : 'evidence');
			assert.deepEqual(sorted(rows.map((row) => ({ element: row.element, judgement: { weight: row.weight, result: row.result, awaits: awaits(row) } }))), wanted);
		});
	}
});
