/**
 * How people ask in one language: which words mean the same to a customer of a breach, which say nothing about
 * what is asked, and how words change. Written by hand in `src/locales/search/<language>.yaml`; languages
 * without one are searched by their words as they stand.
 */
import { z } from 'zod';

const words = z.array(z.string().min(1));

export const vocabularySchema = z.strictObject({
	/**
	 * Groups of words and phrases of which any finds all the others. Only put together what a customer would take
	 * for an answer: “passport” beside “password” would undo the whole search.
	 */
	same: z.array(words.min(2)).default([]),
	/** Questions such as “what should I do?”: when nothing else is asked, the requests of the notices answer them. */
	requests: words.default([]),
	/** Words and phrases that every question has: “how”, “please”, “what should I do”. They are not looked for. */
	ignore: words.default([]),
	/**
	 * Endings that one word takes, in groups: with `['', s, ed]` “reissue”, “reissues” and “reissued” are one word.
	 * Without any, a word may gain three letters, or change its last two.
	 */
	endings: z.array(z.array(z.string()).min(2)).default([]),
	/** What may stand before a word without a space, as the Arabic article does. */
	beginnings: words.default([]),
	/** What follows a noun without a space, as Korean particles do. */
	particles: words.default([]),
	/** Endings of verbs and of politeness. A word that ends so is not said to be absent: it is no thing. */
	closings: words.default([]),
	/** Pairs of characters; the first is read as the second. Chinese: traditional, then simplified. */
	characters: z.string().default(''),
});

export type Vocabulary = z.output<typeof vocabularySchema>;

/** What a language without a file of its own has. */
export const noVocabulary: Vocabulary = { same: [], requests: [], ignore: [], endings: [], beginnings: [], particles: [], closings: [], characters: '' };
