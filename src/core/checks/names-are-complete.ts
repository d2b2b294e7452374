import { namedIds } from '../facts/names.ts';
import { nearest } from '../findings/nearest.ts';
import { currentOf } from '../record/record.ts';
import type { Check, Issue } from './check.ts';

/** In every language that has labels, each thing that the facts know has a name, and no name stands for nothing. */
export const namesAreComplete: Check = {
	name: 'names-are-complete',
	severity: 'mandatory',
	reliesOn: 'names',
	find: ({ site, siteAt, notices }) =>
		notices.flatMap(({ notice, at, labelsAt, folder, record, doubtful }) => {
			const published = currentOf(record)?.notice;
			const ids = namedIds(notice.incident);
			return Object.entries(notice.translations).flatMap(([locale, { labels }]): Issue[] => {
				if (labels === 'missing') return [];
				const where = labelsAt[locale] ?? at;
				const file = `${folder}/${locale}/labels.yaml`;
				const misspelt = Object.keys(labels.names).flatMap((id) => (ids.has(id) || Object.hasOwn(notice.incident.figures, id) ? [] : (nearest(id, ids.keys()) ?? [])));
				const original = notice.translations[notice.incident['source-locale']]?.labels;
				const unnamed = (doubtful.includes(file) ? [] : [...ids]).flatMap(([id, path]): Issue[] =>
					Object.hasOwn(labels.names, id) || misspelt.includes(id)
						? []
						: [
								{
									// A fact that is new since the last revision may reach readers before its translation does.
									...(published && locale !== notice.incident['source-locale'] && !namedIds(published.incident).has(id) ? { severity: 'recommended' as const } : {}),
									position: where(['names']),
									message: {
										en: `\`${id}\` (incident.yaml, ${path.join('.')}) has no name in this language, so readers would see a hole.`,
										ja: `\`${id}\`（incident.yaml の ${path.join('.')}）のこの言語での名前がありません。`,
									},
									hint: {
										en: `Add under \`names:\` in ${file}\n  ${id}: …${original && original !== 'missing' && original !== labels && original.names[id] !== undefined ? `\nIn the source language: ${original.names[id]}` : ''}`,
										ja: `${file} の \`names:\` の下に加えてください。\n  ${id}: …${original && original !== 'missing' && original !== labels && original.names[id] !== undefined ? `\n元の言語では: ${original.names[id]}` : ''}`,
									},
								},
							],
				);
				const surplus = Object.keys(labels.names)
					// A figure may have a name, for the table of what changed.
					.filter((id) => !ids.has(id) && !Object.hasOwn(notice.incident.figures, id))
					.map((id): Issue => {
						const meant = nearest(id, ids.keys());
						return {
							position: where(['names', id]),
							found: `${id}:`,
							message: { en: `\`${id}\` names nothing that incident.yaml knows, so no reader will see it.`, ja: `\`${id}\` は incident.yaml にありません。どこにも表示されません。` },
							hint: { en: meant ? `Did you mean \`${meant}\`? Otherwise delete the line.` : 'Delete the line.', ja: meant ? `\`${meant}\` のことですか。違うなら、この行を消してください。` : 'この行を消してください。' },
						};
					});
				const publisher = site.publishers[notice.incident.publisher];
				const nameless: Issue[] =
					publisher && !Object.hasOwn(publisher.name, locale)
						? [
								{
									position: siteAt(['publishers', notice.incident.publisher, 'name']),
									message: { en: `The publisher \`${notice.incident.publisher}\` has no name in \`${locale}\`.`, ja: `発行者 \`${notice.incident.publisher}\` の \`${locale}\` での名前がありません。` },
									hint: { en: `Add under publishers.${notice.incident.publisher}.name\n  ${locale}: …`, ja: `publishers.${notice.incident.publisher}.name の下に加えてください。\n  ${locale}: …` },
								},
							]
						: [];
				return [...unnamed, ...surplus, ...nameless];
			});
		}),
};
