import type { Check, Issue } from './check.ts';
import { prosePages } from './prose-pages.ts';
import { isEmpty } from './prose-without-words.ts';

/** A page that exists has something to read; an empty one would be offered in the navigation all the same. */
export const pagesSaySomething: Check = {
	name: 'pages-say-something',
	severity: 'mandatory',
	find: ({ notices }) =>
		notices.flatMap(({ notice }) =>
			prosePages(notice)
				.filter(({ page }) => isEmpty(page))
				.map(({ page, name }): Issue => ({
					position: { kind: 'file', file: page.file },
					message: { en: 'The page is empty, and readers would be led to it all the same.', ja: 'ページが空です。読者は何もないページに案内されます。' },
					hint:
						name === 'notice'
							? { en: 'Write what happened, in two sentences, and your apology.', ja: '何が起きたかを二文ほどで、そしてお詫びを書いてください。' }
							: { en: `Write the page, or delete ${page.file}: then the site says that it is missing.`, ja: `ページを書くか、${page.file} を消してください。消せば、ないことをサイトが伝えます。` },
				})),
		),
};
