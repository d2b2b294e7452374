/** A sentence of a text, and where it begins there. */
import { remembered } from '../remembered.ts';

export interface Sentence {
	text: string;
	start: number;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenter(locale: string, granularity: 'sentence' | 'word'): Intl.Segmenter {
	const key = `${granularity} ${locale}`;
	let made = segmenters.get(key);
	if (!made) {
		try {
			made = new Intl.Segmenter(locale, { granularity });
		} catch {
			made = new Intl.Segmenter('und', { granularity });
		}
		segmenters.set(key, made);
	}
	return made;
}

/** The sentences of a text, without the spaces around them. A line break within a sentence does not end it. */
export const sentencesOf = remembered((text: string, locale: string): readonly Sentence[] => {
	const sentences: Sentence[] = [];
	for (const { segment, index } of segmenter(locale, 'sentence').segment(text.replaceAll('\n', ' '))) {
		const words = segment.trim();
		if (words !== '') sentences.push({ text: words, start: index + segment.indexOf(words) });
	}
	return sentences;
});

/** The words of a text as the language has them, with where each begins. */
export const wordsOf = remembered((text: string, locale: string): readonly Sentence[] => {
	return [...segmenter(locale, 'word').segment(text)].filter(({ isWordLike }) => isWordLike).map(({ segment, index }) => ({ text: segment, start: index }));
});
