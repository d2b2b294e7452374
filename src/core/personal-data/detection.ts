/**
 * A detection is a stretch of text that gives away a person or opens a door, and what may be shown of it.
 *
 * A report is read over shoulders, pasted into chats and kept in logs of builds. It says where something stands and
 * what it is, never the thing itself.
 */
export const kinds = ['card', 'national-id', 'bank-account', 'passport', 'email', 'phone', 'network-address', 'birth-date', 'secret', 'name'] as const;
export type Kind = (typeof kinds)[number];

export interface Detection {
	kind: Kind;
	/** Where it begins and ends in the text. */
	start: number;
	end: number;
	/** What a report may show. */
	masked: string;
	/** Nothing else is written like this: check digits that fit, the pattern of a key, or a word beside it that says what it is. */
	isCertain: boolean;
}

/** A text to look through, and what is known of where it stands. */
export interface Reading {
	/** As it is written. */
	written: string;
	/** The same text, character for character, with digits, letters and signs of other widths and scripts as ASCII has them. */
	plain: string;
	/** The language that it is written in; `none` where nobody said, as in a comment. */
	language: string | 'none';
}

/** A sign for each stretch that is kept back. @example masked('4', '1111') // => '4•••1111' */
export function masked(first: string, last = '', hidden = 3): string {
	return first + '•'.repeat(hidden) + last;
}
