import { endOf, isOver } from '../dates/in-zone.ts';
import { startOf, when } from '../dates/when.ts';
import type { NoticeSource } from '../notice/project.ts';
import { liveNotices } from './as-of.ts';
import type { Check, Issue } from './check.ts';

/** What a live notice plans for a day is done by then, or has another day. */
export const plansAreUpToDate: Check = {
	name: 'plans-are-up-to-date',
	severity: 'recommended',
	reliesOn: 'values',
	find: (project, { now }) => liveNotices(project, now).flatMap((source) => overduePlans(source, now)),
};

function overduePlans({ notice: { id: notice, incident }, at }: NoticeSource, now: number): Issue[] {
	return (['milestones', 'measures'] as const).flatMap((part) =>
		Object.entries(incident[part]).flatMap(([id, plan]): Issue[] => {
			if (plan.state !== 'planned' || plan.date === undefined) return [];
			const date = when(plan.date);
			// “From 1 February” is due when it begins.
			if (!isOver(endOf(date) ?? startOf(date), now, incident['time-zone'])) return [];
			const name = `${part}.${id}`;
			return [
				{
					position: at([part, id, 'date']),
					found: `date: ${plan.date}`,
					message: { en: `\`${name}\` is planned for ${plan.date}, which is over, so readers who waited for it see that nobody looks after this page.`, ja: `\`${name}\` の予定 ${plan.date} は過ぎています。待っていた読者には、ページが放置されているように見えます。` },
					hint: {
						en: part === 'milestones' ? `If it is done:\nnpm run notice set ${notice} ${name} done ${plan.date}\nOtherwise write a new date, or \`state: undecided\` and no date.` : 'Write `state: done` with the day, or a new date.',
						ja: part === 'milestones' ? `済んでいれば:\nnpm run notice set ${notice} ${name} done ${plan.date}\nまだなら、新しい日付を書くか、日付を消して \`state: undecided\` と書いてください。` : '済んだなら `state: done` とその日付を、まだなら新しい日付を書いてください。',
					},
				},
			];
		}),
	);
}
