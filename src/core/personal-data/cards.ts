import { masked, type Detection, type Reading } from './detection.ts';
import { isHarmlessNumber } from './number-words.ts';
import { digitsOf } from './plain-text.ts';

/** Issuers by what a number begins with, and how long their numbers are. */
const ISSUERS: readonly (readonly [beginning: RegExp, lengths: readonly number[]])[] = [
	[/^4/, [16, 19]],
	[/^5[1-5]/, [16]],
	[/^2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)/, [16]],
	[/^3[47]/, [15]],
	[/^35(?:2[89]|[3-8]\d)/, [16]],
	[/^3(?:0[0-59]|[689])/, [14]],
	[/^(?:6011|64[4-9]|65)/, [16, 19]],
	[/^(?:62|81)/, [16, 17, 18, 19]],
	[/^(?:60|508|82)/, [16]],
	[/^220[0-4]/, [16]],
];

/** How the digits of cards are set apart. */
const GROUPINGS = new Set(['14', '15', '16', '17', '18', '19', '4-4-4-4', '4-4-4-4-3', '4-6-5', '4-6-4', '4-4-4-2', '6-13', '8-8']);

/** Digits with at most one sign between them. */
const RUN = /(?<![\d])\d(?:[ ./·-]?\d){12,}/g;

/** Numbers that pass the check digit and begin as those of an issuer do. */
export function cardsIn({ plain }: Reading): Detection[] {
	return [...plain.matchAll(RUN)].flatMap(({ 0: run, index }) => {
		const groups = [...run.matchAll(/\d+/g)];
		for (let first = 0; first < groups.length; first++) {
			for (let last = first; last < groups.length; last++) {
				const parts = groups.slice(first, last + 1);
				const lengths = parts.map(([digits]) => digits.length);
				const number = parts.map(([digits]) => digits).join('');
				if (number.length > 19) break;
				if (!GROUPINGS.has(lengths.join('-')) || !isCard(number)) continue;
				const start = index + (parts[0]?.index ?? 0);
				const end = index + (parts.at(-1)?.index ?? 0) + (lengths.at(-1) ?? 0);
				if (isHarmlessNumber(plain, start)) return [];
				return [{ kind: 'card', start, end, masked: masked(number.charAt(0), number.slice(-4), number.length - 5), isCertain: true } satisfies Detection];
			}
		}
		return [];
	});
}

function isCard(number: string): boolean {
	return ISSUERS.some(([beginning, lengths]) => lengths.includes(number.length) && beginning.test(number)) && passesLuhn(number);
}

/** The check digit of cards and of several national numbers. */
export function passesLuhn(number: string): boolean {
	const sum = [...digitsOf(number)].reverse().reduce((total, digit, place) => {
		const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
		return total + (value > 9 ? value - 9 : value);
	}, 0);
	return sum % 10 === 0 && /[1-9]/.test(number);
}
