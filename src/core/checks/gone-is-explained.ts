import { listed, nearest } from '../findings/nearest.ts';
import { addressesOf } from '../record/gone.ts';
import type { Check, Issue } from './check.ts';
import { isOnBrokenPage } from './prose-pages.ts';

/** What is gone leads to something that exists, or has a reason in the language the notice is written in. */
export const goneIsExplained: Check = {
	name: 'gone-is-explained',
	severity: 'mandatory',
	find: ({ notices }) =>
		notices.flatMap(({ notice, at, labelsAt, folder, doubtful }) => {
			// Without the source language there is nothing to compare with, which is said there.
			if (!notice.translations[notice.incident['source-locale']]) return [];
			const addresses = addressesOf(notice);
			const source = notice.incident['source-locale'];
			const labels = notice.translations[source]?.labels;
			return Object.entries(notice.incident.gone).flatMap(([address, where]): Issue[] => {
				if (addresses.includes(address)) {
					return [
						{
							position: at(['gone', address]),
							found: `${address}:`,
							message: { en: `\`${address}\` is said to be gone, and is there.`, ja: `\`${address}\` は取り下げたことになっていますが、存在します。` },
							hint: { en: 'Delete this line, or take the entry out of the prose.', ja: 'この行を消すか、文章からその項目を除いてください。' },
						},
					];
				}
				if ('redirect' in where) {
					if (addresses.includes(where.redirect) || isOnBrokenPage(notice, where.redirect)) return [];
					const meant = nearest(where.redirect, addresses);
					return [
						{
							position: at(['gone', address]),
							found: `redirect: ${where.redirect}`,
							message: { en: `Readers of \`${address}\` would be sent to \`${where.redirect}\`, which does not exist.`, ja: `\`${address}\` の行き先 \`${where.redirect}\` がありません。` },
							hint: { en: `${meant ? `Did you mean \`${meant}\`? ` : ''}There are: ${listed(addresses, 40)}.`, ja: `${meant ? `\`${meant}\` のことですか。` : ''}あるもの: ${listed(addresses, 40)}。` },
						},
					];
				}
				if (doubtful.includes(`${folder}/${source}/labels.yaml`)) return [];
				if (labels && labels !== 'missing' && Object.hasOwn(labels.reasons, address)) return [];
				return [
					{
						position: (labelsAt[source] ?? at)(['reasons']),
						message: { en: `\`${address}\` is withdrawn without a reason, and readers will ask why.`, ja: `\`${address}\` を取り下げた理由がありません。読者が疑問に思います。` },
						hint: { en: `Add to ${source}/labels.yaml\nreasons:\n  ${address}: …`, ja: `${source}/labels.yaml に加えてください。\nreasons:\n  ${address}: …` },
					},
				];
			});
		}),
};
