/** The names of the months as `Intl` knows them, in the forms that they take alone and within a date. */
import { fold } from './folded.ts';
import { languageOf } from './language-of.ts';

/** Countries that have names of their own beside those of the language. */
const VARIANTS: Readonly<Record<string, readonly string[]>> = {
	ar: ['ar-EG', 'ar-LB', 'ar-SA', 'ar-MA', 'ar-DZ', 'ar-TN', 'ar-MR'],
	de: ['de-AT'],
	en: ['en-GB', 'en-US', 'en-AU', 'en-IN'],
	es: ['es-MX', 'es-AR', 'es-PE', 'es-UY'],
	fr: ['fr-CA', 'fr-CH'],
	pt: ['pt-BR', 'pt-PT'],
	id: ['id', 'ms'],
};

/** Names that people write and `Intl` does not. */
const FURTHER: Readonly<Record<string, readonly [string, number][]>> = {
	de: [['jänner', 1], ['feber', 2], ['sept', 9]],
	en: [['sept', 9]],
	es: [['setiembre', 9], ['set', 9], ['sept', 9]],
	id: [['agust', 8], ['nopember', 11], ['pebruari', 2]],
};

const LONG: readonly Intl.DateTimeFormatOptions[] = [{ month: 'long' }, { day: 'numeric', month: 'long' }];
const SHORT: readonly Intl.DateTimeFormatOptions[] = [{ month: 'short' }, { day: 'numeric', month: 'short' }];

const made = new Map<string, ReadonlyMap<string, number>>();

/** From a name, folded and without a full stop, to the number of the month. Languages that count their months have none. */
export function monthNames(locale: string): ReadonlyMap<string, number> {
	const language = languageOf(locale);
	const ready = made.get(language);
	if (ready) return ready;
	const names = new Map<string, number>(FURTHER[language] ?? []);
	for (const tag of [locale, ...(VARIANTS[language] ?? [])]) addNames(names, gregorian(tag), (month) => Date.UTC(2023, month - 1, 15), [...LONG, ...SHORT]);
	// English is typed into every language.
	if (language !== 'en') addNames(names, gregorian('en-GB'), (month) => Date.UTC(2023, month - 1, 15), LONG);
	made.set(language, names);
	return names;
}

let hijri: ReadonlyMap<string, number> | undefined;

/** The months of the Islamic calendar, in Arabic. */
export function hijriMonthNames(): ReadonlyMap<string, number> {
	if (hijri) return hijri;
	const names = new Map<string, number>();
	// The months of one year begin some 29.5 days apart; 20 July 2023 is the second day of the first.
	addNames(names, 'ar-SA-u-ca-islamic-umalqura', (month) => Date.UTC(2023, 6, 25) + Math.round((month - 1) * 29.53) * 86_400_000, LONG);
	hijri = names;
	return names;
}

function gregorian(locale: string): string {
	return new Intl.Locale(locale, { calendar: 'gregory' }).toString();
}

function addNames(names: Map<string, number>, locale: string, instant: (month: number) => number, styles: readonly Intl.DateTimeFormatOptions[]): void {
	for (const style of styles) {
		const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' });
		for (let month = 1; month <= 12; month++) {
			const part = format.formatToParts(instant(month)).find(({ type }) => type === 'month')?.value ?? '';
			const name = fold(part).text.replace(/\.$/, '');
			if (/^\p{L}[\p{L}\p{M} ]*$/u.test(name) && !/[月월]/.test(name) && !names.has(name)) names.set(name, month);
		}
	}
}
