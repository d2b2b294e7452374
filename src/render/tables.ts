/** The tables that pages make from facts: who is affected, which data, what is awaited. */
import { dataOf } from '../core/facts/names.ts';
import { when } from '../core/dates/when.ts';
import type { SaidDate, SaidFact, SaidMilestone, Wording } from './wording.ts';

/** The answer to “am I affected?”, before it is put in words. */
export type AffectedAnswer = 'yes' | 'possibly' | 'unknown' | 'no';

export interface AffectedRow {
	id: string;
	group: string;
	answer: AffectedAnswer;
	answerText: string;
	/** How many; none for groups who are not affected. */
	people: SaidFact | undefined;
	data: string[];
	period: SaidDate | undefined;
	/** The larger group it is part of. */
	partOf: string | undefined;
}

/** Cohorts in the order of the facts, then the groups who are not affected. */
export function affectedRows(wording: Wording): AffectedRow[] {
	const { incident, name, t } = wording;
	const answers = { confirmed: 'yes', suspected: 'possibly', unknown: 'unknown' } as const;
	const cohorts = Object.entries(incident.cohorts).map(([id, cohort]): AffectedRow => {
		const answer = answers[cohort.certainty];
		return {
			id,
			group: name(id),
			answer,
			answerText: t(`affected.${answer}`),
			people: wording.fact(`cohorts.${id}.count`),
			data: dataOf(incident, id).map(name),
			period: cohort.period === undefined ? undefined : wording.dateValue(when(cohort.period)),
			partOf: cohort['subset-of'] === undefined ? undefined : name(cohort['subset-of']),
		};
	});
	const others = Object.entries(incident['not-affected']).map(([id, group]): AffectedRow => ({
		id,
		group: name(id),
		answer: 'no',
		answerText: t('affected.no'),
		people: undefined,
		data: [],
		period: group.period === undefined ? undefined : wording.dateValue(when(group.period)),
		partOf: undefined,
	}));
	return [...cohorts, ...others];
}

export interface DataItemRow {
	id: string;
	name: string;
	state: 'exposed' | 'not-exposed' | 'unknown';
	stateText: string;
	protection: string | undefined;
}

/** Data items in the order of the facts. */
export function dataItemRows({ incident, name, t }: Wording): DataItemRow[] {
	return Object.entries(incident['data-items']).map(([id, { state, certainty, protection }]) => {
		const key = state === 'exposed' ? (certainty === 'suspected' ? 'data.exposedSuspected' : 'data.exposed') : state === 'not-exposed' ? 'data.notExposed' : 'data.unknown';
		const protections = { none: 'data.protectionNone', hashed: 'data.protectionHashed', encrypted: 'data.protectionEncrypted', unknown: 'data.protectionUnknown' };
		return { id, name: name(id), state, stateText: t(key), protection: protection && t(protections[protection]) };
	});
}

/** Milestones in the order of the facts. */
export function milestoneRows({ incident, milestone }: Wording): SaidMilestone[] {
	return Object.keys(incident.milestones).map((id) => milestone(id));
}
