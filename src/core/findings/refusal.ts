import type { Words } from './finding.ts';

/**
 * Why something that a person asked for was not done, where the reason is no place in the content: a word that was
 * typed, or how far the notice is.
 */
export interface Refusal {
	/** One sentence: what is wrong, in their own words. */
	message: Words;
	/** What to type or do instead, with the exact line. */
	hint: Words;
}
