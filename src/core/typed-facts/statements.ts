/**
 * Reads what a text states in figures: dates, times, telephone numbers, amounts and other numbers, each with what it
 * counts. Says what is written, not whether it is right or should stand there.
 */
import { remembered } from '../remembered.ts';
import { readTimes, type ClockRange, type ClockTime } from './clock-times.ts';
import { countedAfter, type Counted } from './counted-things.ts';
import { readDates, type ReadDate } from './dates.ts';
import { fold, type Folded } from './folded.ts';
import { languageOf } from './language-of.ts';
import { moneyAround } from './money.ts';
import { readNumerals, type Numeral } from './numerals.ts';
import { countriesOf, readPhones, type PhoneStretch } from './phones.ts';

interface Stretch {
	/** In the folded text. */
	start: number;
	end: number;
}

export type Statement =
	| ReadDate
	| (ClockRange & { kind: 'hours' })
	| (ClockTime & { kind: 'time' })
	| (PhoneStretch & { kind: 'phone' })
	| (Stretch & { kind: 'amount'; values: readonly number[]; currencies: readonly string[] })
	| (Stretch & { kind: 'number'; numeral: Numeral; counted: Counted });

export interface ReadText {
	folded: Folded;
	statements: readonly Statement[];
}

/** Addresses on the web and of mail, whose figures say nothing. */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s)\]）」。、]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|(?<![\p{L}\d])(?:[a-z0-9-]+\.)+(?:example|com|net|org|jp|info|eu|co|gov|edu|de|fr|es|id|vn|br|kr|tw|cn|uk)(?:\/[^\s)\]）」。、]*)?(?![\p{L}\d])/gu;

/** How far around a number its meaning is looked for. */
const NEAR = 60;

/** Nobody types it, and no number reaches over it. */
const TAKEN = '\uFFFC';

/**
 * @param countries Where a telephone number without its country code may be dialled beside the country of the
 * language: `JP`, `GB`.
 */
export const readStatements = remembered((original: string, locale: string, countries: readonly string[] = []): ReadText => {
	const folded = fold(original);
	const language = languageOf(locale);
	const statements: Statement[] = [];
	let rest = folded.text.replace(ADDRESS, (address) => TAKEN.repeat(address.length));
	const take = (stretches: readonly Stretch[]) => {
		let left = '';
		let place = 0;
		for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
			if (start < place) continue;
			left += rest.slice(place, start) + TAKEN.repeat(end - start);
			place = end;
		}
		rest = left + rest.slice(place);
	};
	const within = () => ({ ...folded, text: rest });

	const dates = readDates(within(), locale);
	const phones = readPhones(rest, [...new Set([...countriesOf(locale).slice(0, 1), ...countries, ...countriesOf(locale)])]).filter((phone) => !dates.some((date) => date.start < phone.end && phone.start < date.end && date.end - date.start >= phone.end - phone.start));
	take(phones);
	statements.push(...phones.map((phone) => ({ kind: 'phone' as const, ...phone })));

	const kept = dates.filter((date) => !phones.some((phone) => date.start < phone.end && phone.start < date.end));
	take(kept);
	statements.push(...kept);

	const { times, ranges } = readTimes(within(), language);
	// 24 giờ and 24 h are a time or a length of it; alone, they are read with what else is counted.
	const lone = times.filter((time) => /:\d|\d[.h]\d|[時点點시]|uhr|\p{L}.*\d|\d ?(?!h$|giờ$)\p{L}/u.test(rest.slice(time.start, time.end)) && !ranges.some(({ start, end }) => time.start < end && start < time.end));
	take([...ranges, ...lone]);
	statements.push(...ranges.map((range) => ({ kind: 'hours' as const, ...range })), ...lone.map((time) => ({ kind: 'time' as const, ...time })));

	const duals = language === 'ar' ? inArabicDuals(rest) : [];
	take(duals);
	statements.push(...duals);
	for (const numeral of readNumerals(within(), locale)) {
		const [before, after] = [rest.slice(Math.max(0, numeral.start - NEAR), numeral.start), rest.slice(numeral.end, numeral.end + NEAR)];
		const money = moneyAround(before, after);
		if (money) {
			statements.push({ kind: 'amount', start: numeral.start - money.before, end: numeral.end + money.after, values: numeral.values, currencies: money.currencies });
			continue;
		}
		const { counted, length } = countedAfter(after, locale);
		statements.push({ kind: 'number', start: numeral.start, end: numeral.end + (counted === 'mark' ? 0 : length), numeral, counted });
	}
	return { folded, statements: statements.sort((a, b) => a.start - b.start) };
});

/** Two of a length of time are one word in Arabic. */
const DUALS: readonly (readonly [Counted, RegExp])[] = [
	['year', /(?<!\p{L})(?:سنتين|سنتان|عامين|عامان)(?!\p{L})/gu],
	['month', /(?<!\p{L})(?:شهرين|شهران)(?!\p{L})/gu],
	['week', /(?<!\p{L})(?:اسبوعين|اسبوعان)(?!\p{L})/gu],
	['day', /(?<!\p{L})(?:يومين|يومان)(?!\p{L})/gu],
	['hour', /(?<!\p{L})(?:ساعتين|ساعتان)(?!\p{L})/gu],
	['minute', /(?<!\p{L})(?:دقيقتين|دقيقتان)(?!\p{L})/gu],
];

function inArabicDuals(text: string): Extract<Statement, { kind: 'number' }>[] {
	return DUALS.flatMap(([counted, pattern]) =>
		[...text.matchAll(pattern)].map(({ 0: word, index }) => {
			const stretch = { start: index, end: index + word.length };
			return { kind: 'number' as const, ...stretch, counted, numeral: { ...stretch, values: [2], written: 'words' as const, isGrouped: false } };
		}),
	);
}
