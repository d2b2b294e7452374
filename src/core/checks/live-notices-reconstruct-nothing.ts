import type { Check, Issue } from './check.ts';

/** Only a sample reconstructs a real notice; a live notice is the real one. */
export const liveNoticesReconstructNothing: Check = {
	name: 'live-notices-reconstruct-nothing',
	severity: 'mandatory',
	reliesOn: 'values',
	find: ({ notices }) =>
		notices.flatMap(({ notice: { incident }, at }): Issue[] => {
			if (incident.mode !== 'live' || incident.reconstructs === undefined) return [];
			return [
				{
					position: at(['reconstructs']),
					found: `reconstructs: ${incident.reconstructs}`,
					message: { en: 'The notice is live and says that it reconstructs another one, so readers could not tell whether it is genuine.', ja: 'お知らせは live なのに、別のお知らせの再構成とされています。本物かどうか、読者に分かりません。' },
					hint: { en: 'Delete the line; or, if it is a sample, write `mode: sample`.', ja: 'この行を消すか、見本なら `mode: sample` と書いてください。' },
				},
			];
		}),
};
