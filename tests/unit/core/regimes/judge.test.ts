import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { groupOf, judge } from '../../../../src/core/regimes/judge.ts';

const required = { level: 'required' } as const;
const conditional = { level: 'conditional', when: 'alt-measure' } as const;

describe('a row', () => {
	test('that is required says what the notice shows', () => {
		for (const status of ['present', 'stated-unknown', 'partial', 'missing', 'needs-human'] as const) assert.equal(judge(required, status, 'unanswered').result, status);
	});

	test('with a condition that is not met does not apply, whatever the notice shows', () => {
		for (const status of ['present', 'missing'] as const) assert.equal(judge(conditional, status, 'no').result, 'not-applicable');
	});

	test('with a condition that nobody answered, or nobody can answer, is a question and never “not applicable”', () => {
		for (const answer of ['unanswered', 'unknown'] as const) {
			assert.deepEqual(judge(conditional, 'missing', answer), { weight: 'required', result: 'needs-human', awaits: 'condition' });
			assert.deepEqual(judge(conditional, 'partial', answer), { weight: 'required', result: 'needs-human', awaits: 'condition' });
		}
	});

	test('whose element is there asks nobody for its condition', () => {
		assert.equal(judge(conditional, 'present', 'unanswered').result, 'present');
		assert.equal(judge(conditional, 'stated-unknown', 'unknown').result, 'stated-unknown');
	});

	test('with a condition that is met counts as the row says', () => {
		assert.equal(judge(conditional, 'missing', 'yes').weight, 'required');
		assert.equal(judge({ ...conditional, then: 'recommended' }, 'missing', 'yes').weight, 'recommended');
	});

	test('that forbids what is there, even in part, is a conflict', () => {
		const forbidden = { level: 'forbidden' } as const;
		assert.equal(judge(forbidden, 'present', 'unanswered').result, 'conflict');
		assert.equal(judge(forbidden, 'partial', 'unanswered').result, 'conflict');
		assert.equal(judge(forbidden, 'missing', 'unanswered').result, 'not-applicable');
		assert.equal(judge(forbidden, 'stated-unknown', 'unanswered').result, 'not-applicable');
	});
});

test('a gap stands where its weight puts it, and an optional element is none', () => {
	assert.equal(groupOf(judge(required, 'missing', 'unanswered')), 'required-missing');
	assert.equal(groupOf(judge(required, 'partial', 'unanswered')), 'required-partial');
	assert.equal(groupOf(judge({ level: 'recommended' }, 'partial', 'unanswered')), 'recommended-gap');
	assert.equal(groupOf(judge({ level: 'optional' }, 'missing', 'unanswered')), 'not-asked');
	assert.equal(groupOf(judge(required, 'needs-human', 'unanswered')), 'required-ask');
	assert.equal(groupOf(judge({ level: 'recommended' }, 'needs-human', 'unanswered')), 'other-ask');
	assert.equal(groupOf(judge(conditional, 'needs-human', 'unanswered')), 'condition-unknown');
	assert.equal(groupOf(judge(conditional, 'needs-human', 'yes')), 'required-ask');
});
