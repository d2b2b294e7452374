import { pageNames } from '../prose/prose.ts';
import type { Check, Issue } from './check.ts';

/** A language that has pages has labels too: without the names of the facts, none of its pages can be shown. */
export const translationsCanBeShown: Check = {
	name: 'translations-can-be-shown',
	severity: 'recommended',
	find: ({ notices }) =>
		notices.flatMap(({ notice, folder, doubtful, record }) =>
			Object.entries(notice.translations).flatMap(([locale, { labels, pages }]): Issue[] => {
				const written = pageNames.filter((name) => pages[name] !== 'missing').map((name) => `${name}.mdx`);
				const file = `${folder}/${locale}/labels.yaml`;
				// What the source language lacks is reported as more than this.
				if (labels !== 'missing' || written.length === 0 || locale === notice.incident['source-locale'] || doubtful.includes(file)) return [];
				const published = record.revisions.findLast((revision) => (revision.notice.translations[locale]?.labels ?? 'missing') !== 'missing');
				const [from, ja] = published
					? [`Copy it from ${folder}/revisions/${published.revision.number}/${locale}/labels.yaml, as it was published, or copy`, `公開した ${folder}/revisions/${published.revision.number}/${locale}/labels.yaml から写すか、`]
					: ['Copy', ''];
				return [
					{
						position: { kind: 'file', file },
						message: { en: `The file is missing, so readers of this language are shown none of what is translated (${written.join(', ')}).`, ja: `このファイルがないため、訳したページ（${written.join('、')}）がこの言語の読者に表示されません。` },
						hint: { en: `${from} labels.yaml of \`${notice.incident['source-locale']}\` and translate its lines.`, ja: `${ja}\`${notice.incident['source-locale']}\` の labels.yaml を写して訳してください。` },
					},
				];
			}),
		),
};
