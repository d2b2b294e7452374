import { dayIn } from '../dates/when.ts';
import { liveNotices } from './as-of.ts';
import type { Check, Issue } from './check.ts';

const WEEK = 7 * 86_400_000;

/** Where a live notice cannot say yet when something will work again, it says when it will say more. */
export const waitingHasANextUpdate: Check = {
	name: 'waiting-has-a-next-update',
	severity: 'recommended',
	reliesOn: 'values',
	find: (project, { now }) =>
		liveNotices(project, now).flatMap(({ notice: { incident }, at }): Issue[] => {
			const waiting = Object.entries(incident.milestones).flatMap(([id, { state }]) => (state === 'undecided' ? [id] : []));
			const [first] = waiting;
			if (first === undefined || incident['next-update'] !== undefined) return [];
			const soon = dayIn(now + WEEK, incident['time-zone']);
			const names = waiting.map((id) => `\`${id}\``).join(', ');
			return [
				{
					position: at(['milestones', first, 'state']),
					found: 'state: undecided',
					message: { en: `${names}: not decided yet, and the notice does not say when readers will hear more, so they would look every day or not at all.`, ja: `${names} は未定で、次にいつお知らせするかもありません。読者は毎日見に来るか、もう来ません。` },
					hint: {
						en: `Add to incident.yaml when you will write again, even if nothing is decided by then, for example\nnext-update: ${soon}`,
						ja: `次に書く日を、それまでに決まらなくても、incident.yaml に加えてください。例:\nnext-update: ${soon}`,
					},
				},
			];
		}),
};
