import { endOf, isToCome, precedes } from '../dates/in-zone.ts';
import { startOf, when, type Moment } from '../dates/when.ts';
import type { Incident } from '../facts/incident.ts';
import { writtenDates } from '../facts/written-dates.ts';
import type { Words } from '../findings/finding.ts';
import type { NoticeSource } from '../notice/project.ts';
import { asOf } from './as-of.ts';
import type { Check, Issue } from './check.ts';

/** Nobody sets a disclosure further ahead: the terms that laws give are counted in days. */
const FURTHEST_DISCLOSURE = 366 * 86_400_000;

/** What is said to have happened, or to be done, has a date that has come. */
export const whatIsDoneIsPast: Check = {
	name: 'what-is-done-is-past',
	severity: 'mandatory',
	reliesOn: 'values',
	find: ({ notices }, { now }) => notices.flatMap((source) => futureDates(source, asOf(source, now))),
};

function futureDates(source: NoticeSource, now: number): Issue[] {
	const { notice, at, record } = source;
	const { incident } = notice;
	const zone = incident['time-zone'];
	const disclosed = when(incident.disclosed);
	const isPublished = record.revisions.length > 0;
	const isAhead = isToCome(startOf(disclosed), now, zone);
	const isSet = !isPublished && isAhead && !isToCome(startOf(disclosed), now + FURTHEST_DISCLOSURE, zone);
	// What a first publication will tell on its day may be written before; so may an exercise for the day it is set on.
	const isFuture = (moment: Moment) => isToCome(moment, now, zone) && !(isSet && !precedes(endOf(disclosed) ?? startOf(disclosed), moment, zone));

	return writtenDates(incident).flatMap(({ path, text }): Issue[] => {
		const claim = claimOf(incident, path, isPublished);
		if (!claim) return [];
		const date = when(text);
		const moment = endOf(date) ?? startOf(date);
		if (!(claim.isKnownBefore && incident.mode !== 'drill' ? isToCome(moment, now, zone) : isFuture(moment))) return [];
		if (path[0] === 'disclosed' && isSet) return [];
		const name = path.join('.');
		return [
			{
				position: at(path),
				found: `${path.at(-1)}: ${text}`,
				message: { en: `\`${name}\` is ${text}, which has not come yet: ${claim.why.en}.`, ja: `\`${name}\` の ${text} はまだ先の日付です。${claim.why.ja}。` },
				hint: claim.hint ?? { en: 'Correct the date.', ja: '日付を直してください。' },
			},
		];
	});
}

interface Claim {
	why: Words;
	hint?: Words;
	/** It was so before the notice could be written. */
	isKnownBefore?: true;
}

const HAPPENED: Words = { en: 'readers would be told of something as if it had happened', ja: 'まだ起きていないことを、起きたこととして読者に伝えてしまいます' };

const UNTIL_THEN: Words = { en: 'Write `state: planned` until that day has come, or correct the date.', ja: 'その日までは `state: planned` と書くか、日付を直してください。' };

/** What a date claims to be past; `undefined` for dates that may be ahead. */
function claimOf(incident: Incident, path: readonly string[], isPublished: boolean): Claim | undefined {
	const [part = '', id = ''] = path;
	switch (part) {
		case 'occurred':
		case 'discovered':
		case 'reconstructs':
			return { why: HAPPENED, isKnownBefore: true };
		case 'disclosed':
			return {
				why: isPublished
					? { en: 'the notice is published, so readers see it earlier than it says', ja: 'お知らせはすでに公開されており、食い違いが読者に見えます' }
					: { en: 'that is more than a year ahead, and people would wait in vain', ja: '一年以上先の日付です' },
			};
		case 'access-clear-since':
		case 'events':
			return { why: HAPPENED };
		case 'misuse':
			return { why: { en: 'nobody can know today what will be seen by then', ja: 'その日までのことは、まだ分かりません' } };
		case 'cohorts':
			return { why: { en: 'people who are not customers yet cannot be affected', ja: 'まだ利用していない方は対象になりえません' } };
		case 'measures':
			return incident.measures[id]?.state === 'done' ? { why: HAPPENED, hint: UNTIL_THEN } : undefined;
		case 'milestones': {
			const state = incident.milestones[id]?.state;
			if (state === 'done') return { why: { en: 'readers would try what does not work yet', ja: 'まだできないことを読者が試してしまいます' }, hint: UNTIL_THEN };
			return state === 'cancelled' ? { why: HAPPENED } : undefined;
		}
		default:
			return undefined;
	}
}
