/** Changes of who is affected and who is not. */
import type { ValueChange } from '../core/changes/fact-changes.ts';
import { when } from '../core/dates/when.ts';
import { line, named, type SaidChange, type Scene } from './change-line.ts';
import { countWords } from './fact-words.ts';
import { affectedRows } from './tables.ts';
import type { Wording } from './wording.ts';

/** How many and how sure are one line where both changed; otherwise each answers its own question. */
export function cohortLines(change: ValueChange & { part: 'cohorts' }, scene: Scene): SaidChange[] {
	const { t } = scene.after;
	const { id } = change;
	const group = scene.nameOf(id);
	const [count, certainty] = [scene.all.get(`cohorts.${id}.count`), scene.all.get(`cohorts.${id}.certainty`)];
	const isOneLine = count !== undefined && certainty?.kind === count.kind && isNumber(count);
	switch (change.field) {
		case 'count':
			return line(change, scene, t('change.count', { group }), (wording) => {
				const cohort = wording.incident.cohorts[id];
				return cohort ? countWords(cohort.count, cohort.certainty, isOneLine ? 'always' : 'unless-confirmed', wording) : '';
			});
		case 'certainty':
			return isOneLine ? [] : line(change, scene, t('change.affected', { group }), (wording) => answerIn(wording, id));
		case 'subset-of':
			return line(change, scene, t('change.partOf', { group }), ({ incident }) => scene.nameOf(incident.cohorts[id]?.['subset-of'] ?? ''));
		case 'data':
			return line(change, scene, t('change.data', { group }), ({ incident }) => {
				const data = incident.cohorts[id]?.data ?? [];
				if (data.length === 0 && change.kind !== 'changed') return '';
				// In the order of the facts, as tables show them, so that another order in the file is no change.
				return named(
					Object.keys(incident['data-items']).filter((item) => data.includes(item)),
					scene,
				);
			});
		case 'period':
			return line(change, scene, t('change.period', { group }), ({ incident, dateValue }) => periodIn(incident.cohorts[id]?.period, dateValue));
	}
}

/** Whether every state that is told has a number, so that certainty can stand beside it. */
function isNumber(change: ValueChange): boolean {
	const values = [...('before' in change ? [change.before] : []), ...('after' in change ? [change.after] : [])];
	return values.every((value) => typeof value === 'number');
}

/** A group that is not affected, and the period that decides who belongs to it. */
export function notAffectedLines(change: ValueChange & { part: 'not-affected' }, scene: Scene): SaidChange[] {
	const { t } = scene.after;
	const group = scene.nameOf(change.id);
	return [
		...line(change, scene, t('change.affected', { group }), () => t('affected.no')),
		...line(change, scene, t('change.period', { group }), ({ incident, dateValue }) => periodIn(incident['not-affected'][change.id]?.period, dateValue)),
	];
}

function answerIn(wording: Wording, cohortId: string): string {
	return affectedRows(wording).find(({ id }) => id === cohortId)?.answerText ?? '';
}

function periodIn(period: string | undefined, dateValue: Wording['dateValue']): string {
	return period === undefined ? '' : dateValue(when(period)).text;
}
