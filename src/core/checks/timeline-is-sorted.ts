import { componentsIn } from '../prose/prose.ts';
import type { Check, Issue } from './check.ts';
import { prosePages } from './prose-pages.ts';

/** The entries of the timeline stand in the order of the facts. */
export const timelineIsSorted: Check = {
	name: 'timeline-is-sorted',
	severity: 'mandatory',
	reliesOn: 'names',
	find: ({ notices }) =>
		notices.flatMap(({ notice }) => {
			const order = Object.keys(notice.incident.events);
			return prosePages(notice).flatMap(({ page }) => {
				const told = componentsIn(page.children, 'Event').filter(({ attributes }) => order.includes(attributes['id'] ?? ''));
				return told.flatMap(({ attributes, position }, index): Issue[] => {
					const before = told[index - 1]?.attributes['id'];
					const id = attributes['id'] ?? '';
					if (before === undefined || order.indexOf(before) <= order.indexOf(id)) return [];
					return [
						{
							position,
							found: `<Event id="${id}">`,
							message: { en: `\`${id}\` stands after \`${before}\`, but incident.yaml has it before, so the timeline would jump back.`, ja: `\`${id}\` が \`${before}\` の後にありますが、incident.yaml では前です。時系列が前後します。` },
							hint: { en: `Move this entry above <Event id="${before}">.`, ja: `この項目を <Event id="${before}"> の上に移してください。` },
						},
					];
				});
			});
		}),
};
