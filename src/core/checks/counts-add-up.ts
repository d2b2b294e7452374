import type { Incident } from '../facts/incident.ts';
import type { Check, Issue } from './check.ts';

/** A part is not larger than its whole, nor than what that is a part of. */
export const countsAddUp: Check = {
	name: 'counts-add-up',
	severity: 'mandatory',
	reliesOn: 'values',
	find: ({ notices }) =>
		notices.flatMap(({ notice: { incident }, at }) =>
			Object.entries(incident.cohorts).flatMap(([id, { count }]): Issue[] => {
				const whole = nearestCounted(incident, id);
				if (typeof count !== 'number' || whole === undefined || count <= whole.count) return [];
				return [
					{
						position: at(['cohorts', id, 'count']),
						found: `count: ${count}`,
						message: {
							en: `\`${id}\` has ${count} people and is part of \`${whole.id}\`, which has ${whole.count}: readers cannot believe both.`,
							ja: `\`${id}\` は ${count} 名ですが、それを含む \`${whole.id}\` は ${whole.count} 名です。数が合いません。`,
						},
						hint: {
							en: `Correct one of the two counts: \`${id}\` is ${whole.count} or fewer, or \`${whole.id}\` is ${count} or more. If it is no part of \`${whole.id}\`, delete its \`subset-of\`.`,
							ja: `どちらかの人数を直してください。\`${id}\` は ${whole.count} 以下、または \`${whole.id}\` は ${count} 以上です。\`${whole.id}\` の一部でなければ、\`subset-of\` の行を消してください。`,
						},
					},
				];
			}),
		),
};

/** The nearest cohort around this one whose count is known. Where each is compared with the next, no larger one is missed. */
function nearestCounted({ cohorts }: Incident, id: string): { id: string; count: number } | undefined {
	const seen = new Set([id]);
	let next = cohorts[id]?.['subset-of'];
	while (next !== undefined && !seen.has(next)) {
		seen.add(next);
		const count = Object.hasOwn(cohorts, next) ? cohorts[next]?.count : undefined;
		if (typeof count === 'number') return { id: next, count };
		next = Object.hasOwn(cohorts, next) ? cohorts[next]?.['subset-of'] : undefined;
	}
	return undefined;
}
