/** Reads telephone numbers, however they are grouped, as they would be dialled in the countries of the notice. */
import { findPhoneNumbersInText, getCountries, type CountryCode } from 'libphonenumber-js/max';

export interface PhoneStretch {
	start: number;
	end: number;
	/** What it reaches, with its country code and without spaces: one for each country in which it may be dialled. */
	numbers: readonly string[];
}

/** Seven digits with no more between them than telephone numbers have. */
const ENOUGH_DIGITS = /\d(?:[ ().\/-]{0,3}\d){6}/;

/** @param countries Where a number without its country code may be dialled, the likeliest first: `JP`, `GB`. */
export function readPhones(text: string, countries: readonly string[]): PhoneStretch[] {
	if (!ENOUGH_DIGITS.test(text)) return [];
	const known = new Set<string>(getCountries());
	const found: { start: number; end: number; numbers: string[] }[] = [];
	for (const country of countries.filter((code) => known.has(code))) {
		for (const { startsAt, endsAt: last, number } of findPhoneNumbersInText(text, { defaultCountry: country as CountryCode })) {
			// What follows a comma is read as an extension, and is another number.
			const [written = ''] = text.slice(startsAt, last).split(/[;,]/);
			const endsAt = startsAt + written.length;
			if (!isDialled(written, number.formatNational()) || isAttached(text, startsAt, endsAt)) continue;
			const start = written.startsWith('(') && !written.includes(')') ? startsAt + 1 : startsAt;
			const same = found.find((other) => start < other.end && other.start < endsAt);
			if (!same) found.push({ start, end: endsAt, numbers: [number.number] });
			else if (!same.numbers.includes(number.number)) same.numbers.push(number.number);
		}
	}
	return found.sort((a, b) => a.start - b.start);
}

/** Has what one dials first: the plus, or the nought of the country. A figure of as many digits lacks it. */
function isDialled(written: string, national: string): boolean {
	if (written.includes('/')) return false;
	const digits = written.replace(/\D/g, '');
	if (/^\(?\+/.test(written) || digits.startsWith('00')) return true;
	return !national.replace(/\D/g, '').startsWith('0') || digits.startsWith('0');
}

/** Part of something longer: CVE-2017-5638, 12.345.678/0001-95. */
function isAttached(text: string, start: number, end: number): boolean {
	return /[a-z\d][-/.]?$/.test(text.slice(Math.max(0, start - 2), start)) || /^(?:[-/.]?\d|[a-z])/.test(text.slice(end, end + 2));
}

/** Countries beside the one in which most readers of a language live. */
const FURTHER: Readonly<Record<string, readonly string[]>> = { ar: ['SA', 'AE'], de: ['AT', 'CH'], en: ['GB'], es: ['MX'], zh: ['HK'] };

const countries = new Map<string, string[]>();

/** The countries in which a number without country code is likely to be dialled by readers of a language. */
export function countriesOf(locale: string): string[] {
	const known = countries.get(locale);
	if (known) return known;
	const { language, region = 'US' } = new Intl.Locale(locale).maximize();
	const found = [region, ...(FURTHER[language] ?? [])];
	countries.set(locale, found);
	return found;
}
