import { componentsIn, type ProseComponent } from '../prose/prose.ts';
import { isEntry } from '../prose/sections.ts';
import type { Check, Issue } from './check.ts';
import { prosePages } from './prose-pages.ts';
import { saysSomething, wordsOfEntry } from './prose-without-words.ts';

/** Every question has its answer; every request, event and measure has words. */
export const entriesSaySomething: Check = {
	name: 'entries-say-something',
	severity: 'mandatory',
	find: ({ notices }) =>
		notices.flatMap(({ notice }) =>
			prosePages(notice).flatMap(({ page }) =>
				componentsIn(page.children)
					.filter(isEntry)
					.flatMap((entry) => troubleOf(entry)),
			),
		),
};

function troubleOf(entry: ProseComponent): Issue[] {
	const { name, attributes, position } = entry;
	const words = wordsOfEntry(entry);
	const { id = '', title = '' } = attributes;
	const place = { position, found: `<${name} id="${id}">` };
	const isAnswer = name === 'Question';
	// A tag without anything in it is refused where the file is read.
	const written = words.trim().split('\n')[0] ?? '';
	if (!saysSomething(words)) {
		return [
			{
				...place,
				message: isAnswer
					? { en: `The question \`${id}\` has no answer${written === '' ? '' : ` but \`${written}\``}, so whoever needs it would read it in vain.`, ja: `質問 \`${id}\` に答えがありません${written === '' ? '' : `（\`${written}\` だけです）`}。必要な方が読んでも分かりません。` }
					: { en: `<${name} id="${id}"> has no words${written === '' ? '' : ` but \`${written}\``}, so readers would learn nothing from it.`, ja: `<${name} id="${id}"> に文章がありません${written === '' ? '' : `（\`${written}\` だけです）`}。読者に何も伝わりません。` },
				hint: {
					en: `Write ${isAnswer ? 'the answer' : 'the text'} before </${name}>; if it is not known yet, say so and say when readers will hear more.`,
					ja: `</${name}> の前に${isAnswer ? '答え' : '文章'}を書いてください。まだ分からなければ、そのことと、いつお知らせできるかを書きます。`,
				},
			},
		];
	}
	if (title === '' || bare(words) !== bare(title)) return [];
	return [
		{
			...place,
			message: isAnswer
				? { en: `The answer to \`${id}\` only repeats the question, so whoever needs it would read it in vain.`, ja: `質問 \`${id}\` の答えが質問の繰り返しです。必要な方が読んでも分かりません。` }
				: { en: `The words of \`${id}\` only repeat its title, so readers would not know how to do it.`, ja: `\`${id}\` の文章が題名の繰り返しです。どうすればよいか、読者に伝わりません。` },
			hint: {
				en: isAnswer ? 'Write the answer; if it is not known yet, say so and say when readers will hear more.' : 'Say how it is done, and why.',
				ja: isAnswer ? '答えを書いてください。まだ分からなければ、そのことと、いつお知らせできるかを書きます。' : 'どうすればよいか、なぜ必要かを書いてください。',
			},
		},
	];
}

/** The letters and digits alone, so that a question mark or an “A:” of another width makes no difference. */
function bare(text: string): string {
	return text.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}\uFFFC]/gu, '');
}
