import { PRINTED } from '../notice/written-text.ts';

/** As much as stands in one line of a terminal beside the place. */
const MOST = 72;

/**
 * A piece of a text with some of its surroundings, on one line, for `found`.
 * @example quoted('Please call us on [date] at noon.', 18, 24) // => 'Please call us on [date] at noon.'
 */
export function quoted(text: string, start = 0, end = text.length): string {
	const from = text.length <= MOST ? 0 : Math.max(0, Math.min(start - 20, text.length - MOST));
	const to = text.length <= MOST ? text.length : Math.max(from, Math.min(text.length, Math.max(Math.min(end, start + MOST), from + MOST)));
	const line = [...text.slice(from, to)].join('').replaceAll(PRINTED, '…').replace(/\s+/g, ' ').trim();
	return `${from > 0 ? '…' : ''}${line}${to < text.length ? '…' : ''}`;
}
