/**
 * Finds what was typed in a text and belongs into `incident.yaml`: what is a fact of the incident, and what looks
 * like one.
 */
import type { CalendarDate } from './calendar-date.ts';
import type { Counted } from './counted-things.ts';
import type { DateStretch } from './dates.ts';
import { originalStretch } from './folded.ts';
import type { KnownFacts } from './known-facts.ts';
import { languageOf } from './language-of.ts';
import { piecesOf } from './pieces.ts';
import { readStatements, type ReadText, type Statement } from './statements.ts';
import { isIdentifier, isLawDate, isMark, isNumberOf, isRoundTheClock, isShare, isYearly } from './surroundings.ts';

export type LookalikeKind = 'count' | 'date' | 'amount' | 'phone';

/** What was meant. `fact`: a fact of the incident. `perhaps`: most likely one. `lookalike`: nothing that the facts know. */
export type Meaning =
	| { kind: 'fact' | 'perhaps'; names: readonly FactName[] }
	| { kind: 'lookalike'; looksLike: LookalikeKind };

/** How prose prints a fact: the component and the name that it takes. */
export interface FactName {
	component: 'Fact' | 'When' | 'Contact';
	name: string;
}

export interface TypedFact {
	/** In the original text. */
	start: number;
	end: number;
	meaning: Meaning;
	statement: Statement;
}

/** Numbers of people below this are the size of a household or of a meeting, not of an incident. */
const FEWEST_PEOPLE = 10;
const FEWEST_RECORDS = 100;
/** A number as large as this is unlikely to be the same as a fact by chance. */
const TELLING = 1000;

export function typedFacts(original: string, locale: string, known: KnownFacts): TypedFact[] {
	return piecesOf(original).flatMap(({ text, offset }) => {
		const read = readStatements(text, locale, known.countries);
		return read.statements.flatMap((statement) =>
			meaningsOf(statement, read, locale, known).map(({ start, end, meaning, part = statement }) => {
				const stretch = originalStretch(read.folded, start, end);
				return { start: offset + stretch.start, end: offset + stretch.end, meaning, statement: part };
			}),
		);
	});
}

interface Found {
	start: number;
	end: number;
	meaning: Meaning;
	/** The end of a range that it is about. */
	part?: Statement;
}

function meaningsOf(statement: Statement, { folded, statements }: ReadText, locale: string, known: KnownFacts): Found[] {
	const { text } = folded;
	const { start, end } = statement;
	const all = (meaning: Meaning | undefined): Found[] => (meaning ? [{ start, end, meaning }] : []);
	switch (statement.kind) {
		case 'phone':
			return isIdentifier(text, start) ? [] : all(phoneMeaning(statement.numbers, known));
		case 'hours': {
			const names = known.hours.filter(({ from, to }) => statement.from.minutes.includes(from) && statement.to.minutes.includes(to)).map(({ contact }): FactName => ({ component: 'Contact', name: contact }));
			// A shop may be open when the line is; beside its number they are those of the line.
			const beside = statements.flatMap((other) => (other.kind === 'phone' ? [phoneMeaning(other.numbers, known)] : []));
			const isOfLine = beside.some((meaning) => meaning.kind === 'fact' && meaning.names.some(({ name }) => names.some((hours) => hours.name === name)));
			return all(isOfLine ? named(names) : perhaps(names));
		}
		case 'time':
			return [];
		case 'amount':
			return all(amountMeaning(statement, known));
		case 'date':
			return isLawDate(text, start, end) ? [] : all(dateMeaning(statement, text, known));
		case 'range': {
			if (isLawDate(text, start, end)) return [];
			const period = named(known.periods.filter(({ from, to }) => isSame(statement.from, from) && isSame(statement.to, to)).map(({ name }) => when(name)));
			if (period) return all(period);
			return [statement.from, statement.to].flatMap((part) => {
				const meaning = dateMeaning(part, text, known);
				return meaning ? [{ start: part.start, end: part.end, meaning, part: { kind: 'date' as const, ...part } }] : [];
			});
		}
		case 'number':
			return all(numberMeaning(statement, folded, locale, known));
	}
}

function named(names: readonly FactName[]): Meaning | undefined {
	return names.length === 0 ? undefined : { kind: 'fact', names };
}

function perhaps(names: readonly FactName[]): Meaning | undefined {
	return names.length === 0 ? undefined : { kind: 'perhaps', names };
}

function lookalike(looksLike: LookalikeKind): Meaning {
	return { kind: 'lookalike', looksLike };
}

function when(name: string): FactName {
	return { component: 'When', name };
}

function fact(name: string): FactName {
	return { component: 'Fact', name };
}

function phoneMeaning(numbers: readonly string[], { phones }: KnownFacts): Meaning {
	return named(phones.filter(({ number }) => numbers.includes(number)).map(({ contact }) => ({ component: 'Contact', name: contact }))) ?? lookalike('phone');
}

function amountMeaning({ values, currencies }: Extract<Statement, { kind: 'amount' }>, { figures }: KnownFacts): Meaning | undefined {
	const same = figures.filter(({ value, currency }) => currencies.includes(currency) && values.includes(value));
	// Nothing, and not a penny, are no amounts.
	return named(same.map(({ name }) => fact(name))) ?? (values.every((value) => value <= 1) ? undefined : lookalike('amount'));
}

/** The date as far as it is told is that of the fact. */
function isSame({ dates }: DateStretch, date: CalendarDate): boolean {
	return dates.some((told) => told.day === date.day && told.month === date.month && (told.year === date.year || (told.year === undefined && told.day !== undefined)));
}

function isWithin(told: CalendarDate, date: CalendarDate): boolean {
	return told.year === date.year && told.month === date.month;
}

function dateMeaning(stretch: DateStretch, text: string, { dates, figures }: KnownFacts): Meaning | undefined {
	const [told] = stretch.dates;
	if (!told) return undefined;
	if (told.month === undefined && told.day !== undefined) {
		// 1日に3回 is once a day.
		if (told.day === 1 && !/(?:[同翌当當]月|같은 달|다음 달|the|día|dia|ngày|tanggal|يوم) ?$/u.test(text.slice(Math.max(0, stretch.start - 12), stretch.start))) return undefined;
		// 2日 is the second of a month, or two days.
		const lengths = figures.filter(({ unit, value }) => unit === 'day' && value === told.day).map(({ name }) => fact(name));
		return perhaps([...dates.filter(({ date }) => date.day === told.day).map(({ name }) => when(name)), ...lengths]);
	}
	const same = dates.filter(({ date }) => isSame(stretch, date)).map(({ name }) => when(name));
	if (told.day !== undefined && told.year === undefined && isYearly(text, stretch.start, stretch.end)) return undefined;
	if (told.month === undefined) return perhaps(same);
	if (told.day === undefined) return named(same) ?? perhaps(dates.filter(({ date }) => date.day !== undefined && isWithin(told, date)).map(({ name }) => when(name)));
	return named(same) ?? lookalike('date');
}

function numberMeaning({ start, end, numeral, counted }: Extract<Statement, { kind: 'number' }>, folded: ReadText['folded'], locale: string, known: KnownFacts): Meaning | undefined {
	const { text } = folded;
	const { values, written } = numeral;
	const isSpelled = written === 'words';
	const language = languageOf(locale);
	if (counted === 'mark') return undefined;
	if (counted === 'people' || counted === 'records') return countMeaning(counted, numeral, text, known);
	if (counted !== 'nothing known') {
		const same = known.figures.filter(({ unit, value }) => unit === counted && values.includes(value)).map(({ name }) => fact(name));
		if (same.length === 0 || ((counted === 'hour' || counted === 'day') && isRoundTheClock(text, start, end)) || (values.every((value) => value === 1) && isSpelled)) return undefined;
		// Two years are the length of many things; a share is that of one.
		return counted === 'percent' ? named(same) : perhaps(same);
	}
	if (isMark(folded, numeral.start, numeral.end, language) || isIdentifier(text, numeral.start)) return undefined;
	const isYear = written === 'digits' && !numeral.isGrouped && /^[12]\d{3}$/.test(text.slice(numeral.start, numeral.end));
	if (isYear) {
		const years = known.dates.filter(({ date }) => date.month === undefined && values.includes(date.year ?? 0)).map(({ name }) => when(name));
		if (years.length > 0) return perhaps(years);
	}
	const telling = values.filter((value) => value >= TELLING);
	const same = [...known.counts, ...known.figures.filter(({ unit, currency }) => unit === 'none' && currency === 'none')].filter(({ value }) => telling.includes(value)).map(({ name }) => fact(name));
	if (same.length > 0) return named(same);
	return numeral.isGrouped && values.some((value) => value >= FEWEST_RECORDS) && isNumberOf(text, start) ? lookalike('count') : undefined;
}

function countMeaning(counted: Counted, { start, end, values, written, isGrouped }: Extract<Statement, { kind: 'number' }>['numeral'], text: string, known: KnownFacts): Meaning | undefined {
	const wholes = values.filter((value) => Number.isInteger(value));
	const same = [...known.counts, ...known.figures.filter(({ unit, currency }) => unit === 'none' && currency === 'none')].filter(({ value }) => wholes.includes(value) && value > 1).map(({ name }) => fact(name));
	const isCertain = wholes.some((value) => value >= FEWEST_PEOPLE) && (written !== 'words' || isGrouped || wholes.some((value) => value >= FEWEST_RECORDS));
	if (isShare(text, start, end, Math.max(...values))) return undefined;
	if (same.length > 0) return isCertain ? named(same) : written === 'words' ? undefined : perhaps(same);
	// Ten men, ten colours: a round number in words is a figure of speech.
	if (written === 'words' && wholes.every((value) => /^10+$/.test(String(value)))) return undefined;
	const fewest = counted === 'people' ? FEWEST_PEOPLE : FEWEST_RECORDS;
	return isGrouped || wholes.some((value) => value >= fewest) ? lookalike('count') : undefined;
}
