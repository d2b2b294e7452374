import type { Check, Issue } from './check.ts';

/** Each kind of data that left, or may have left, belongs to a cohort; and no cohort has data that did not. */
export const dataBelongsToSomeone: Check = {
	name: 'data-belongs-to-someone',
	severity: 'recommended',
	reliesOn: 'values',
	find: ({ notices }) =>
		notices.flatMap(({ notice: { incident }, at }): Issue[] => {
			const cohorts = Object.entries(incident.cohorts);
			const owned = new Set(cohorts.flatMap(([, { data }]) => data));
			// A misspelt id is reported for itself, and may well be the one that seems to be missing.
			const isSpelt = [...owned].every((item) => Object.hasOwn(incident['data-items'], item));
			const ownerless = cohorts.length === 0 || !isSpelt ? [] : Object.entries(incident['data-items']).filter(([id, { state }]) => state !== 'not-exposed' && !owned.has(id));
			return [
				...ownerless.map(([id, { state }]): Issue => ({
					position: at(['data-items', id]),
					found: `${id}:`,
					message: {
						en: `\`${id}\` is \`${state}\` and belongs to no cohort, so nobody can tell whether theirs is concerned.`,
						ja: `\`${id}\` は \`${state}\` ですが、どの cohorts にも属しません。自分が対象か、読者に分かりません。`,
					},
					hint: { en: `Add \`${id}\` to \`data\` of the cohorts that have it.`, ja: `当てはまる cohorts の \`data\` に \`${id}\` を加えてください。` },
				})),
				...cohorts.flatMap(([id, { data }]) =>
					data
						.filter((item) => Object.hasOwn(incident['data-items'], item) && incident['data-items'][item]?.state === 'not-exposed')
						.map((item): Issue => ({
							position: at(['cohorts', id, 'data']),
							found: `data: [${data.join(', ')}]`,
							message: {
								en: `\`${item}\` is \`not-exposed\` and stands among the data of \`${id}\`, so these people would be told both.`,
								ja: `\`${item}\` は \`not-exposed\` ですが、\`${id}\` の data にあります。対象の方に両方が伝わります。`,
							},
							hint: { en: `Take \`${item}\` out of this list, or correct its state.`, ja: `この一覧から \`${item}\` を除くか、状態を直してください。` },
						})),
				),
			];
		}),
};
