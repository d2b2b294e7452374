import { nearest } from '../findings/nearest.ts';
import { addressesOf, unexplainedlyGone } from '../record/gone.ts';
import type { Check, Issue } from './check.ts';
import { isOnBrokenPage } from './prose-pages.ts';

/** A page or an entry that was published is still there, or says where it went. */
export const nothingPublishedDisappears: Check = {
	name: 'nothing-published-disappears',
	severity: 'mandatory',
	find: ({ notices }) =>
		notices.flatMap(({ notice, at, record }) =>
			unexplainedlyGone(
				record.revisions.map(({ notice: published }) => published),
				notice,
			)
				.filter((address) => !isOnBrokenPage(notice, address))
				.map((address): Issue => {
					const meant = nearest(address, addressesOf(notice));
					return {
						position: at(['gone']),
						message: {
							en: `\`${address}\` was published and is no longer there; newspapers and letters may link to it.`,
							ja: `公開済みの \`${address}\` がなくなっています。新聞や手紙からリンクされているかもしれません。`,
						},
						hint: {
							en: `Put it back, or add to incident.yaml where it went or that it is withdrawn (the reason then goes into labels.yaml under \`reasons:\`)\ngone:\n  ${address}: { redirect: ${meant ?? 'faq/#…'} }\ngone:\n  ${address}: { withdrawn: true }`,
							ja: `元に戻すか、行き先または取り下げたことを incident.yaml に書いてください（理由は labels.yaml の \`reasons:\` に書きます）。\ngone:\n  ${address}: { redirect: ${meant ?? 'faq/#…'} }\ngone:\n  ${address}: { withdrawn: true }`,
						},
					};
				}),
		),
};
