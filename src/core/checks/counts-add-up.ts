import type { Check, Issue } from './check.ts';

/** A part is not larger than its whole. */
export const countsAddUp: Check = {
	name: 'counts-add-up',
	severity: 'mandatory',
	reliesOn: 'values',
	find: ({ notices }) =>
		notices.flatMap(({ notice: { incident }, at }) =>
			Object.entries(incident.cohorts).flatMap(([id, { count, 'subset-of': whole }]): Issue[] => {
				const all = whole === undefined ? undefined : incident.cohorts[whole]?.count;
				if (typeof count !== 'number' || typeof all !== 'number' || count <= all) return [];
				return [
					{
						position: at(['cohorts', id, 'count']),
						found: `count: ${count}`,
						message: {
							en: `\`${id}\` has ${count} people and is part of \`${whole}\`, which has ${all}: readers cannot believe both.`,
							ja: `\`${id}\` は ${count} 名ですが、それを含む \`${whole}\` は ${all} 名です。数が合いません。`,
						},
						hint: { en: 'Correct one of the two counts, or `subset-of`.', ja: 'どちらかの人数か、`subset-of` を直してください。' },
					},
				];
			}),
		),
};
