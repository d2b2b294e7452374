import { dayIn } from '../dates/when.ts';
import type { Measure } from '../facts/incident.ts';
import type { NoticeSource } from '../notice/project.ts';
import { recordAt } from '../record/record.ts';
import { publishedAt } from '../record/revision.ts';
import { liveNotices } from './as-of.ts';
import type { Check, Issue } from './check.ts';

const DAY = 86_400_000;

/**
 * Days that a plan may stand without a date. A month is what authorities themselves allow for the final report (30 days
 * in Japan and in several other countries): by then an organisation knows what it will do, and readers expect it to say when.
 */
const PATIENCE = 30;

/** A measure that a live notice has planned for a month has a date. */
export const plansGetDates: Check = {
	name: 'plans-get-dates',
	severity: 'recommended',
	reliesOn: 'values',
	find: (project, { now }) =>
		liveNotices(project, now).flatMap((source) =>
			Object.entries(source.notice.incident.measures).flatMap(([id, measure]): Issue[] => {
				const since = isVague(measure) ? vagueSince(source, id, now) : undefined;
				if (since === undefined || now - since.time <= PATIENCE * DAY) return [];
				const month = dayIn(now + 2 * PATIENCE * DAY, source.notice.incident['time-zone']).slice(0, 7);
				const days = Math.floor((now - since.time) / DAY);
				return [
					{
						position: source.at(['measures', id, 'state']),
						found: 'state: planned',
						message: {
							en: `\`measures.${id}\` is planned without a date for ${days} days, since revision ${since.number}, so readers cannot tell whether it will ever be done.`,
							ja: `\`measures.${id}\` は第${since.number}報から ${days} 日間、日付のない予定のままです。本当に行われるのか、読者に分かりません。`,
						},
						hint: {
							en: `Add when it is planned, a month is enough, for example\n  date: ${month}\nor write \`state: ongoing\` or \`state: done\`.`,
							ja: `予定の時期を加えてください。月だけでもかまいません。例:\n  date: ${month}\n始めていれば \`state: ongoing\`、済んでいれば \`state: done\` と書きます。`,
						},
					},
				];
			}),
		),
};

function isVague(measure: Measure | undefined): boolean {
	return measure?.state === 'planned' && measure.date === undefined;
}

/** The first of the newest revisions that all have the plan without a date. */
function vagueSince({ record }: NoticeSource, id: string, now: number): { number: number; time: number } | undefined {
	const revisions = [...recordAt(record, now).revisions].reverse();
	const clear = revisions.findIndex(({ notice: { incident } }) => !(Object.hasOwn(incident.measures, id) && isVague(incident.measures[id])));
	const first = (clear === -1 ? revisions : revisions.slice(0, clear)).at(-1);
	return first && { number: first.revision.number, time: publishedAt(first.revision) };
}
