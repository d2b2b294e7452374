/** The zero of each script in which readers write numbers. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50, 0x0ed0, 0x1040, 0x17e0];

const HYPHENS = /[\u2010-\u2015\u2212\ufe63\uff0d]/g;
const SPACES = /[\u00a0\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff]/g;

/**
 * The text with digits, letters and signs as ASCII has them; every character keeps its place.
 * @example plainText('４１１１－٢٢') // => '4111-22'
 */
export function plainText(text: string): string {
	return text
		.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
		.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\u0ed0-\u0ed9\u1040-\u1049\u17e0-\u17e9]/g, digit)
		.replace(HYPHENS, '-')
		.replace(SPACES, ' ')
		.replace(/(?<=\d)ー(?=\d)/g, '-');
}

function digit(sign: string): string {
	const code = sign.charCodeAt(0);
	return String(code - (ZEROS.find((zero) => code >= zero && code < zero + 10) ?? code));
}

/** The digits of a stretch of plain text. */
export function digitsOf(text: string): string {
	return text.replace(/\D/g, '');
}
