import { componentsIn } from '../prose/prose.ts';
import type { Check, Issue } from './check.ts';

/** Each event and measure of the facts has its words in the source language, so that none is known only to us. */
export const everyEventIsTold: Check = {
	name: 'every-event-is-told',
	severity: 'mandatory',
	reliesOn: 'names',
	find: ({ notices }) =>
		notices.flatMap(({ notice, at, folder }) => {
			const source = notice.translations[notice.incident['source-locale']];
			if (!source) return [];
			const issues: Issue[] = [];
			const told = (pages: readonly ('timeline' | 'prevention' | 'notice')[], name: 'Event' | 'Measure') =>
				new Set(pages.flatMap((page) => { const prose = source.pages[page]; return prose === 'missing' ? [] : componentsIn(prose.children, name).map(({ attributes }) => attributes['id']); }));
			const look = (part: 'events' | 'measures', ids: ReadonlySet<string | undefined>, file: string, name: string) => {
				const inOrder = Object.keys(notice.incident[part]);
				for (const id of inOrder) {
					if (ids.has(id)) continue;
					const next = inOrder.slice(inOrder.indexOf(id) + 1).find((other) => ids.has(other));
					const path = `${folder}/${notice.incident['source-locale']}/${file}`;
					const [where, ja] = next === undefined ? [path, `${path} に`] : [`${path} above <${name} id="${next}">`, `${path} の <${name} id="${next}"> の上に`];
					issues.push({
						position: at([part, id]),
						found: `${id}:`,
						message: { en: `\`${part}.${id}\` has no words in ${file}, so readers never learn of it.`, ja: `\`${part}.${id}\` の説明が ${file} にありません。読者に伝わりません。` },
						hint: { en: `Add to ${where}\n<${name} id="${id}">\n\nWhat happened.\n\n</${name}>`, ja: `${ja}加えてください。\n<${name} id="${id}">\n\n説明\n\n</${name}>` },
					});
				}
			};
			if (source.pages.timeline !== 'missing' && !source.pages.timeline.isBroken) look('events', told(['timeline'], 'Event'), 'timeline.mdx', 'Event');
			if (source.pages.prevention !== 'missing' && !source.pages.prevention.isBroken) look('measures', told(['prevention', 'notice'], 'Measure'), 'prevention.mdx', 'Measure');
			return issues;
		}),
};
