import { PRINTED } from '../notice/written-text.ts';

/** Numbers of cards, people and phones, and who an address belongs to: a report is copied into chats and tickets. */
const PRIVATE = /(?<number>(?:\p{Nd}[ \-－.]?){8,}\p{Nd})|(?<who>(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]{1,64})(?=@[\p{L}\p{N}-]+\.)/gu;

/** As much as stands in one line of a terminal beside the place. */
const MOST = 72;

/**
 * The text with no more of a long number or an address than tells which one is meant.
 * @example masked('4242 4242 4242 4242') // => '42…'
 */
export function masked(text: string): string {
	return text.replace(PRIVATE, (words) => `${words.slice(0, 2)}…`);
}

/**
 * A piece of a text with some of its surroundings, on one line, for `found`; long numbers and addresses are cut.
 * @example quoted('Please call us on [date] at noon.', 18, 24) // => 'Please call us on [date] at noon.'
 */
export function quoted(text: string, start = 0, end = text.length): string {
	const from = text.length <= MOST ? 0 : Math.max(0, Math.min(start - 20, text.length - MOST));
	const to = text.length <= MOST ? text.length : Math.max(from, Math.min(text.length, Math.max(Math.min(end, start + MOST), from + MOST)));
	const line = masked(text.slice(from, to)).replaceAll(PRINTED, '…').replace(/\s+/g, ' ').trim();
	return `${from > 0 ? '…' : ''}${line}${to < text.length ? '…' : ''}`;
}
