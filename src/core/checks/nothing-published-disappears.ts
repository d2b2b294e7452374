import { nearest } from '../findings/nearest.ts';
import type { Notice } from '../notice/notice.ts';
import { pageNames, type PageName } from '../prose/prose.ts';
import { addressesOf, unexplainedlyGone, type Address } from '../record/gone.ts';
import type { Check, Issue } from './check.ts';
import { isOnBrokenPage, repeatedIds } from './prose-pages.ts';

/** A page or an entry that was published is still there, or says where it went. */
export const nothingPublishedDisappears: Check = {
	name: 'nothing-published-disappears',
	severity: 'mandatory',
	find: ({ notices }) =>
		notices.flatMap(({ notice, at, record, folder }) =>
			unexplainedlyGone(
				record.revisions.map(({ notice: published }) => published),
				notice,
			)
				.filter((address) => !isOnBrokenPage(notice, address) && !isSpokenOf(notice, address))
				.map((address): Issue => {
					const last = record.revisions.findLast(({ notice: published }) => addressesOf(published).includes(address));
					const [page, language] = [pageOf(address), notice.incident['source-locale']];
					const from = last ? ` (${folder}/revisions/${last.revision.number}/${language}/${page}.mdx)` : '';
					const meant = nearest(address, addressesOf(notice));
					return {
						position: at(['gone']),
						message: {
							en: `\`${address}\` was published and is no longer there; newspapers and letters may link to it.`,
							ja: `公開済みの \`${address}\` がなくなっています。新聞や手紙からリンクされているかもしれません。`,
						},
						hint: {
							en: `Put it back${from}, or add to incident.yaml where it went or that it is withdrawn (the reason then goes into labels.yaml under \`reasons:\`)\ngone:\n  ${address}: { redirect: ${meant ?? 'faq/#…'} }\ngone:\n  ${address}: { withdrawn: true }`,
							ja: `元に戻す${from}か、行き先または取り下げたことを incident.yaml に書いてください（理由は labels.yaml の \`reasons:\` に書きます）。\ngone:\n  ${address}: { redirect: ${meant ?? 'faq/#…'} }\ngone:\n  ${address}: { withdrawn: true }`,
						},
					};
				}),
		),
};

function pageOf(address: Address): PageName {
	return pageNames.find((page) => address.startsWith(`${page}/`)) ?? 'notice';
}

/**
 * Another check says what is behind it: there is no notice in the source language, an event that the facts still have
 * was not told, or its entry stands there under the id of another.
 */
function isSpokenOf(notice: Notice, address: Address): boolean {
	const source = notice.translations[notice.incident['source-locale']];
	if (!source || source.pages.notice === 'missing') return true;
	const name = pageOf(address);
	const page = source.pages[name];
	if (page === 'missing') return false;
	const id = address.slice(address.indexOf('#') + 1);
	const parts = { timeline: notice.incident.events, prevention: notice.incident.measures } as const;
	if ((name === 'timeline' || name === 'prevention') && Object.hasOwn(parts[name], id)) return true;
	return repeatedIds(page).length > 0;
}
