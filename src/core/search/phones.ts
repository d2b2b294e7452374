/**
 * Phone numbers. A customer who was called by “the company” looks for the number that called: it must be found
 * however it is written, and a number that is not in the notice must not be.
 */

export interface PhonePlace {
	start: number;
	end: number;
	digits: string;
}

/** Numbers with their gaps, as in `+81 3-6407-9100` or `(03) 6407 9100`. */
const PHONE = /\+?\(?\d[\d\s()./‐‑–-]{6,}\d/g;

export function phonesIn(text: string): PhonePlace[] {
	return [...text.matchAll(PHONE)]
		.map(({ index, 0: written }) => ({ start: index, end: index + written.length, digits: written.replace(/\D/g, '') }))
		.filter(({ digits }) => digits.length >= 8 && digits.length <= 15);
}

/** With country code or without: +81 3 6407 9100 is 03-6407-9100. */
export function samePhone(a: string, b: string): boolean {
	const [left, right] = [a.replace(/^0+/, ''), b.replace(/^0+/, '')];
	const [longer, shorter] = left.length >= right.length ? [left, right] : [right, left];
	return shorter.length >= 7 && longer.endsWith(shorter) && longer.length - shorter.length <= 3;
}

/** What a number is filed under, whatever stands before it. */
export function phoneKey(digits: string): string {
	return digits.slice(-7);
}
