import { compareWhens, isBefore, startOf, type When } from '../dates/when.ts';
import { dateValues, eventDate } from '../facts/names.ts';
import type { Check, Issue } from './check.ts';

/** Things are told in the order in which they happened: occurred, discovered, disclosed; and so the timeline. */
export const datesAreInOrder: Check = {
	name: 'dates-are-in-order',
	severity: 'mandatory',
	reliesOn: 'values',
	find: ({ notices }) =>
		notices.flatMap(({ notice: { incident }, at }) => {
			const issues: Issue[] = [];
			const dates = dateValues(incident);
			const known = (name: string): When | undefined => {
				const value = dates.get(name);
				return value && value.kind !== 'unknown' ? value : undefined;
			};
			for (const [first, second] of [
				['occurred', 'discovered'],
				['discovered', 'disclosed'],
				['occurred', 'disclosed'],
			] as const) {
				const [a, b] = [known(first), known(second)];
				if (!a || !b || !isBefore(startOf(b), startOf(a))) continue;
				issues.push({
					position: at([second]),
					found: `${second}: ${String(incident[second])}`,
					message: {
						en: `\`${second}\` (${String(incident[second])}) is before \`${first}\` (${String(incident[first])}); readers and press will ask how that can be.`,
						ja: `\`${second}\`（${String(incident[second])}）が \`${first}\`（${String(incident[first])}）より前です。読者が疑問に思います。`,
					},
					hint: { en: 'Correct one of the two dates.', ja: 'どちらかの日付を直してください。' },
				});
			}
			let previous: { id: string; date: When } | undefined;
			for (const [id, event] of Object.entries(incident.events)) {
				const date = eventDate(incident, event.when);
				if (date.kind === 'unknown') continue;
				if (previous && compareWhens(previous.date, date) > 0) {
					issues.push({
						position: at(['events', id, 'when']),
						found: `when: ${event.when}`,
						message: {
							en: `\`events.${id}\` stands after \`events.${previous.id}\` but happened before it, so the timeline would jump back.`,
							ja: `\`events.${id}\` は \`events.${previous.id}\` の後にありますが、日付は前です。時系列が前後します。`,
						},
						hint: { en: `Move \`${id}\` above \`${previous.id}\`, here and in timeline.mdx, or correct its date.`, ja: `\`${id}\` を \`${previous.id}\` の上に移すか、日付を直してください（timeline.mdx も）。` },
					});
				}
				previous = { id, date };
			}
			return issues;
		}),
};
