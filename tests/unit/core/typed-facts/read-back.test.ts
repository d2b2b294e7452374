/** What `Intl` writes is read back as what it was, in every language and script. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from '../../seeded.ts';
import { readDates } from '../../../../src/core/typed-facts/dates.ts';
import { fold } from '../../../../src/core/typed-facts/folded.ts';
import { knownFacts } from '../../../../src/core/typed-facts/known-facts.ts';
import { readNumerals } from '../../../../src/core/typed-facts/numerals.ts';
import { typedFacts } from '../../../../src/core/typed-facts/typed-facts.ts';
import { makeIncident } from '../../make-incident.ts';
import { locales } from './locales.ts';

const SEED = { seed: 20171222 };

const numberingSystems = Intl.supportedValuesOf('numberingSystem');

describe('a count formatted for a language is read back as its value', () => {
	for (const locale of locales) {
		test(locale, () => {
			fc.assert(
				fc.property(fc.integer({ min: 0, max: 9_999_999_999 }), fc.constantFrom(...numberingSystems), (count, system) => {
					const written = new Intl.NumberFormat(`${locale}-u-nu-${system}`).format(count);
					const read = readNumerals(fold(written), locale);
					assert.equal(read.length, 1, written);
					assert.ok(read[0]?.values.includes(count), `${written} is read as ${read[0]?.values.join(' or ')}`);
				}),
				{ ...SEED, numRuns: 300 },
			);
		});
	}
});

test('a count in a sentence is read back, wherever it stands', () => {
	fc.assert(
		fc.property(fc.constantFrom(...locales), fc.integer({ min: 10, max: 99_999_999 }), fc.constantFrom(' ', '(', '「', '“', ': '), (locale, count, before) => {
			const written = new Intl.NumberFormat(locale).format(count);
			const { text } = fold(`a${before}${written}. b`);
			const read = readNumerals({ text }, locale);
			assert.ok(read.some(({ values }) => values.includes(count)), text);
		}),
		{ ...SEED, numRuns: 500 },
	);
});

/** Each language with the countries that write it otherwise, and the calendars that are read. */
const dateLocales = [...locales, 'en-GB', 'en-US', 'en-CA', 'en-IN', 'ar-EG', 'ar-LB', 'ar-MA', 'ar-TN', 'de-AT', 'de-CH', 'es-MX', 'es-PE', 'fr-CA', 'fr-CH', 'pt-PT', 'zh-HK', 'ja-u-ca-japanese', 'zh-TW-u-ca-roc', 'ar-SA-u-ca-islamic-umalqura'];

describe('a date formatted for a language is read back', () => {
	for (const locale of dateLocales) {
		for (const dateStyle of ['full', 'long', 'medium', 'short'] as const) {
			test(`${locale}, ${dateStyle}`, () => {
				const format = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' });
				const [language = ''] = locale.split('-u-');
				const noon = (year: number) => Date.UTC(year, 0, 1, 12);
				fc.assert(
					fc.property(fc.integer({ min: noon(1971), max: noon(2069) }), (instant) => {
						const date = new Date(instant);
						const written = format.format(date);
						const [read, ...others] = readDates(fold(written), language);
						assert.deepEqual(others, [], written);
						assert.ok(read?.kind === 'date', written);
						const wanted = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
						assert.ok(read.dates.some((told) => told.year === wanted.year && told.month === wanted.month && told.day === wanted.day), `${written} is read as ${JSON.stringify(read.dates)}`);
					}),
					{ ...SEED, numRuns: 60 },
				);
			});
		}
	}
});

test('any text whatever is read, and what is found stands in it', () => {
	const known = knownFacts(makeIncident({ cohorts: { card: { count: 120, certainty: 'confirmed' } }, contacts: { desk: { phone: '+442079460321' } } }));
	const piece = fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom('120', ' ', '２', '万', '年', '月', '日', 'March', '.', ',', '/', '-', '+', '(', ')', '千', '만', 'مارس', '%', '€', '\u200b', '\u0301', '名', ' people'));
	fc.assert(
		fc.property(fc.array(piece, { maxLength: 30 }), fc.constantFrom(...locales, 'it', 'th', 'fa', 'ar-u-nu-arab', 'en-x-plain'), (pieces, locale) => {
			const text = pieces.join('');
			for (const { start, end } of typedFacts(text, locale, known)) assert.ok(start >= 0 && start < end && end <= text.length, `${start}–${end} of ${text.length}`);
		}),
		{ ...SEED, numRuns: 2000 },
	);
});
