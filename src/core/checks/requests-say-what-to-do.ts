import { thingTitle } from '../language/action-titles.ts';
import { componentsIn } from '../prose/prose.ts';
import type { Check, Issue } from './check.ts';
import { prosePages } from './prose-pages.ts';

/** The title of a request is what to do: it stands alone on top of the notice, where people read nothing else. */
export const requestsSayWhatToDo: Check = {
	name: 'requests-say-what-to-do',
	severity: 'recommended',
	find: ({ notices }) =>
		notices.flatMap(({ notice }) =>
			prosePages(notice).flatMap(({ locale, page }) =>
				componentsIn(page.children, 'Request').flatMap(({ attributes, attributesAt, position }): Issue[] => {
					const title = attributes['title'] ?? '';
					const thing = thingTitle(title, locale);
					if (thing === 'none') return [];
					return [
						{
							position: attributesAt?.['title'] ?? position,
							found: `title="${title}"`,
							message: {
								en: 'The title of this request names a thing and no action, so people who read only the titles do not learn what to do.',
								ja: 'このお願いの題が、することを言っていません。題だけを読む人に、何をすればよいかが伝わりません。',
							},
							hint: {
								en: `Write what to do, for example title="${thing.example}".`,
								ja: `することを書いてください。例: title="${thing.example}"`,
							},
						},
					];
				}),
			),
		),
};
