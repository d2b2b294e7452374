import { endOf, isOver } from '../dates/in-zone.ts';
import { startOf, when } from '../dates/when.ts';
import { liveNotices } from './as-of.ts';
import type { Check, Issue } from './check.ts';

/** The next update that a live notice promises is still to come. */
export const nextUpdateIsAhead: Check = {
	name: 'next-update-is-ahead',
	severity: 'recommended',
	reliesOn: 'values',
	find: (project, { now }) =>
		liveNotices(project, now).flatMap(({ notice: { incident }, at }): Issue[] => {
			const text = incident['next-update'];
			if (text === undefined) return [];
			const date = when(text);
			if (!isOver(endOf(date) ?? startOf(date), now, incident['time-zone'])) return [];
			return [
				{
					position: at(['next-update']),
					found: `next-update: ${text}`,
					message: { en: `The next update was promised for ${text}, which is over, so readers who came back for it find nothing and stop believing the page.`, ja: `次のお知らせの予定 ${text} は過ぎています。また見に来た読者の信頼を失います。` },
					hint: { en: 'Publish what is known, even if that is little, with a new date; or delete the line if nothing more will follow.', ja: '分かったことを、少しでも公開し、新しい日付を書いてください。もう続きがなければ、この行を消してください。' },
				},
			];
		}),
};
