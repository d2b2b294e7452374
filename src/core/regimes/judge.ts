/** What a row of a list says of a notice, once it is known what the notice shows and what a person answered. */
import type { Row } from './lists.ts';
import type { Result, Weight } from './vocabulary.ts';

/** What a person answered to the condition of a row. */
export type ConditionAnswer = 'yes' | 'no' | 'unknown' | 'unanswered';

export interface Judgement {
	/** The level that counts here: that of the row, or what its condition makes of it. */
	weight: Weight;
	result: Result;
	/** What a person is asked for: whether the row applies at all, or whether the notice holds it. */
	awaits: 'condition' | 'evidence' | 'nothing';
}

export function judge(row: Pick<Row, 'level' | 'when' | 'then'>, status: Exclude<Result, 'not-applicable' | 'conflict'>, condition: ConditionAnswer): Judgement {
	const weight: Weight = row.level === 'conditional' ? (row.then ?? 'required') : row.level;
	if (row.when !== undefined && condition === 'no') return { weight, result: 'not-applicable', awaits: 'nothing' };
	const awaitsEvidence = status === 'needs-human' ? 'evidence' : 'nothing';
	if (weight === 'forbidden') {
		const result = status === 'present' || status === 'partial' ? 'conflict' : status === 'needs-human' ? 'needs-human' : 'not-applicable';
		return { weight, result, awaits: awaitsEvidence };
	}
	const isAnswered = status === 'present' || status === 'stated-unknown';
	if (row.when !== undefined && condition !== 'yes' && !isAnswered) return { weight, result: 'needs-human', awaits: 'condition' };
	return { weight, result: status, awaits: awaitsEvidence };
}

/** Where a row stands in a report; `settled` and `not-asked` need nobody’s attention. */
export type Group = 'conflict' | 'required-missing' | 'required-partial' | 'recommended-gap' | 'required-ask' | 'condition-unknown' | 'other-ask' | 'settled' | 'not-asked';

export function groupOf({ weight, result, awaits }: Judgement): Group {
	switch (result) {
		case 'conflict':
			return 'conflict';
		case 'not-applicable':
			return 'not-asked';
		case 'present':
		case 'stated-unknown':
			return 'settled';
		case 'needs-human':
			return awaits === 'condition' ? 'condition-unknown' : weight === 'required' ? 'required-ask' : 'other-ask';
		case 'missing':
		case 'partial':
			if (weight === 'required') return `required-${result}`;
			return weight === 'recommended' ? 'recommended-gap' : 'not-asked';
	}
}
