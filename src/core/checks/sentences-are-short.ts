import { quoted } from '../findings/quoted.ts';
import { languageName } from '../language/locale.ts';
import { lengthOf, limitFor } from '../language/sentence-limits.ts';
import { sentencesOf } from '../language/sentences.ts';
import { writtenTexts, type WrittenText } from '../notice/written-text.ts';
import type { Check, Issue } from './check.ts';

/** No sentence is so long that a worried person must read it twice. */
export const sentencesAreShort: Check = {
	name: 'sentences-are-short',
	severity: 'recommended',
	find: ({ notices }) => notices.flatMap((source) => writtenTexts(source).filter(({ kind }) => kind === 'paragraph' || kind === 'item' || kind === 'cell' || kind === 'summary').flatMap(issuesIn)),
};

function issuesIn({ text, locale, at }: WrittenText): Issue[] {
	const { most, unit } = limitFor(locale);
	return sentencesOf(text, locale)
		.map((sentence) => ({ ...sentence, length: lengthOf(sentence.text, locale) }))
		.filter(({ length }) => length > most)
		.map(({ start, length, text: words }): Issue => {
			const language = { en: languageName(locale, 'en'), ja: languageName(locale, 'ja') };
			return {
				position: at(start),
				found: quoted(words),
				message: {
					en: `This sentence has ${length} ${unit}; beyond ${most} in ${language.en}, people in a hurry or reading a foreign language lose its beginning.`,
					ja: `この文は ${length} ${unit === 'words' ? '語' : '字'}あります。${language.ja}では ${most} ${unit === 'words' ? '語' : '字'}を超えると、急いで読む人や母語でない人が意味を取りにくくなります。`,
				},
				hint: {
					en: 'Make two sentences of it, one thought each, or a list where it counts things up.',
					ja: '一つの文で一つのことを言うように、二つの文に分けてください。並べあげるものは箇条書きにします。',
				},
			};
		});
}
