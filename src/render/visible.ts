/**
 * A text from a file as a terminal may show it: signs that would move the cursor, change colours or turn lines round
 * are written out. Whoever sends a translation must not be able to paint over a report.
 * @example visible('\u001b[2Jfine') // => '\\u{1b}[2Jfine'
 */
export function visible(text: string): string {
	return text.replace(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e]/g, (sign) => `\\u{${sign.charCodeAt(0).toString(16)}}`);
}
