/** Looks a text through for everything that gives a person away or opens a door. */
import { bankAccountsIn } from './bank-accounts.ts';
import { birthDatesIn } from './birth-dates.ts';
import { cardsIn } from './cards.ts';
import type { Detection, Reading } from './detection.ts';
import { emailsIn } from './emails.ts';
import { languageOf } from './language.ts';
import { nationalIdsIn } from './national-ids.ts';
import { networkAddressesIn } from './network-addresses.ts';
import { passportsIn } from './passports.ts';
import { namesIn } from './person-names.ts';
import { phonesIn } from './phones.ts';
import { plainText } from './plain-text.ts';
import { remembered } from '../remembered.ts';
import { secretsIn } from './secrets.ts';

export function readingOf(written: string, locale: string | 'none'): Reading {
	return { written, plain: plainText(written), language: languageOf(locale) };
}

/** The same of a text that somebody typed. */
export const personalDataOf = remembered((written: string, locale: string, countries: readonly string[]): readonly Detection[] => personalDataIn(readingOf(written, locale), countries));

/**
 * What is found, from left to right. Of what overlaps, the surest kind is kept: a number that passes for a card is no phone.
 * @param countries Where numbers are dialled that are written without a country.
 */
export function personalDataIn(reading: Reading, countries: readonly string[]): Detection[] {
	const inOrder = [
		...secretsIn(reading),
		...emailsIn(reading),
		...bankAccountsIn(reading),
		...cardsIn(reading),
		...birthDatesIn(reading),
		...nationalIdsIn(reading).sort((a, b) => Number(b.isCertain) - Number(a.isCertain)),
		...passportsIn(reading),
		...networkAddressesIn(reading),
		...phonesIn(reading, countries),
		...namesIn(reading),
	];
	const kept: Detection[] = [];
	for (const detection of inOrder) {
		if (!kept.some(({ start, end }) => detection.start < end && start < detection.end)) kept.push(detection);
	}
	return kept.sort((a, b) => a.start - b.start);
}
