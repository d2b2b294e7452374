/** What a text states by value, so that 22,796 is ２万２７９６ and March 2018 is 2018年3月. */
import { remembered } from '../remembered.ts';
import { languageOf } from './language-of.ts';
import { fold } from './folded.ts';
import { monthNames } from './month-names.ts';
import { readNumerals } from './numerals.ts';
import type { ClockTime } from './clock-times.ts';
import type { DateStretch } from './dates.ts';
import { piecesOf } from './pieces.ts';
import { readStatements, type Statement } from './statements.ts';

/** A number; of a telephone, a day of the year or a time of day, a text that is the same in every language. */
export type Value = number | string;

/** The values of a statement, in each way in which it may be read; all of one way belong together. */
export function readingsOf(statement: Statement): Value[][] {
	switch (statement.kind) {
		case 'date':
			return dateReadings(statement);
		case 'range':
			return dateReadings(statement.from).flatMap((from) => dateReadings(statement.to).map((to) => [...from, ...to]));
		case 'time':
			return timeReadings(statement);
		case 'hours':
			return timeReadings(statement.from).flatMap((from) => timeReadings(statement.to).map((to) => [...from, ...to]));
		case 'phone':
			return statement.numbers.map((number) => [number]);
		case 'amount':
			return statement.values.map((value) => [value]);
		case 'number':
			return statement.numeral.values.map((value) => [value]);
	}
}

function dateReadings({ dates }: DateStretch): Value[][] {
	return dates.map(({ year, month, day }) => {
		const rest = month !== undefined && day !== undefined ? [`day ${month}-${day}`] : [month, day];
		return [year, ...rest].filter((part) => part !== undefined);
	});
}

/** Half past ten in the evening is 22:30, and in a language that says so, 10:30. */
function timeReadings({ minutes }: ClockTime): Value[][] {
	return minutes.map((all) => [`time ${all % 720}`]);
}

/** The numbers that a statement is written with. */
function figuresOf(statement: Statement): number[] {
	const date = ({ dates }: DateStretch) => dates.flatMap(({ year, month, day }) => [year, month, day].filter((part) => part !== undefined));
	const time = ({ minutes }: ClockTime) => minutes.flatMap((all) => [Math.floor(all / 60), all % 60]);
	if (statement.kind === 'date') return date(statement);
	if (statement.kind === 'range') return [...date(statement.from), ...date(statement.to)];
	if (statement.kind === 'time') return time(statement);
	return statement.kind === 'hours' ? [...time(statement.from), ...time(statement.to)] : [];
}

/** Words that say a number by the way. */
const IN_PASSING: Readonly<Record<string, readonly (readonly [RegExp, number])[]>> = {
	ar: [[/ثالث/u, 3], [/ثان/u, 2], [/اول/u, 1], [/مزدوج|كلا|كلتا|ثنائي|نصف|\p{L}ين(?!\p{L})|\p{L}ان(?!\p{L})/u, 2]],
	de: [[/dritt/u, 3], [/zweit|beid|doppel|zwei/u, 2], [/viert/u, 4], [/halb|hälfte/u, 2]],
	en: [[/\bthird/u, 3], [/\bsecond|\bboth\b|\btwice\b|\bdouble|\bdual|\bpair|\bhal(?:f|ve)/u, 2], [/\bfirst\b|\bonce\b/u, 1], [/\bfourth|\bquarter/u, 4], [/\bfifth/u, 5]],
	es: [[/tercer/u, 3], [/segund|doble|ambos|ambas|mitad/u, 2], [/cuart/u, 4]],
	fr: [[/tiers|troisi/u, 3], [/second|deuxi|double|moiti/u, 2], [/quatri|quart/u, 4]],
	id: [[/ketiga/u, 3], [/kedua|ganda|separuh|setengah/u, 2], [/keempat/u, 4], [/kelima/u, 5]],
	ja: [[/両|双方|半/u, 2]],
	ko: [[/[두둘]|양측|절반/u, 2], [/세 |셋/u, 3], [/네 |넷/u, 4], [/다섯/u, 5], [/여섯/u, 6], [/일곱/u, 7], [/여덟/u, 8], [/아홉/u, 9], [/열(?![한하두둘세셋네넷다여일아])/u, 10], [/열한|열하나/u, 11], [/열두|열둘/u, 12], [/열세|열셋/u, 13], [/열네|열넷/u, 14], [/열다섯/u, 15], [/열여섯/u, 16], [/열일곱/u, 17], [/열여덟/u, 18], [/열아홉/u, 19], [/스무|스물/u, 20], [/제3자/u, 3]],
	pt: [[/terceir/u, 3], [/segund|dobro|dupl|ambos|ambas|metade/u, 2], [/quart/u, 4]],
	vi: [[/thứ ba/u, 3], [/hai|đôi|nửa/u, 2], [/thứ tư/u, 4]],
	zh: [[/[两兩双雙半]/u, 2]],
};

/** Everything that a text may be said to state; more rather than less, because it is what a translation may repeat. */
export const valuesIn = remembered((text: string, locale: string, countries: readonly string[]): ReadonlySet<Value> => {
	const values = new Set<Value>();
	for (const { text: piece } of piecesOf(text)) {
		const { statements } = readStatements(piece, locale, countries);
		const folded = fold(piece);
		for (const value of [...statements.flatMap(readingsOf).flat(), ...statements.flatMap(figuresOf)]) values.add(value);
		for (const value of readNumerals(folded, locale).flatMap((numeral) => numeral.values)) values.add(value);
		for (const [word] of folded.text.matchAll(/[\p{L}\p{M}]+/gu)) {
			const month = monthNames(locale).get(word);
			if (month !== undefined) values.add(month);
		}
		for (const [pattern, value] of IN_PASSING[languageOf(locale)] ?? []) if (pattern.test(folded.text)) values.add(value);
	}
	return values;
});
