import { endOf, precedes } from '../dates/in-zone.ts';
import { when } from '../dates/when.ts';
import type { Incident } from '../facts/incident.ts';
import type { Check, Issue } from './check.ts';

/** The period of a part lies within that of its whole. */
export const periodsAddUp: Check = {
	name: 'periods-add-up',
	severity: 'recommended',
	reliesOn: 'values',
	find: ({ notices }) =>
		notices.flatMap(({ notice: { incident }, at }) =>
			Object.entries(incident.cohorts).flatMap(([id, { period, 'subset-of': whole }]): Issue[] => {
				const around = whole === undefined || !Object.hasOwn(incident.cohorts, whole) ? undefined : incident.cohorts[whole]?.period;
				if (period === undefined || around === undefined || !sticksOut(period, around, incident)) return [];
				return [
					{
						position: at(['cohorts', id, 'period']),
						found: `period: ${period}`,
						message: {
							en: `\`${id}\` is part of \`${whole}\` and its period ${period} is not within ${around}, so some readers would be in the part and not in the whole.`,
							ja: `\`${id}\` は \`${whole}\` の一部ですが、期間 ${period} が ${around} に収まっていません。一部にだけ当てはまる方が出てしまいます。`,
						},
						hint: { en: 'Correct one of the two periods, or `subset-of`.', ja: 'どちらかの期間か、`subset-of` を直してください。' },
					},
				];
			}),
		),
};

function sticksOut(part: string, whole: string, { 'time-zone': zone }: Incident): boolean {
	const [inner, outer] = [when(part), when(whole)];
	const begin = (value: typeof inner) => (value.kind === 'moment' ? value.at : value.from === 'open' ? undefined : value.from);
	const [innerBegin, outerBegin, innerEnd, outerEnd] = [begin(inner), begin(outer), endOf(inner), endOf(outer)];
	const isEarly = outerBegin !== undefined && (innerBegin === undefined || precedes(innerBegin, outerBegin, zone));
	const isLate = outerEnd !== undefined && (innerEnd === undefined || precedes(outerEnd, innerEnd, zone));
	return isEarly || isLate;
}
