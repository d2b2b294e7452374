/**
 * How long a sentence may be that people read once, on a phone, in a hurry, and perhaps not in their first language.
 *
 * The measure is English: GOV.UK has sentences of more than 25 words looked at again, and 30 leaves room, because a
 * warning about every second sentence is not read. The other languages say in their own number of words what English
 * says in 30: the ratio is that of the words the site says by itself, the same in all of them (`src/locales`).
 */
import { PRINTED } from '../notice/written-text.ts';
import { partsOf } from './locale.ts';
import { wordsOf } from './sentences.ts';

interface Limit {
	most: number;
	unit: 'characters' | 'words';
	reason: string;
}

/** By language; `other` for every other one. */
export const sentenceLimits: Readonly<Record<string, Limit>> = {
	en: { most: 30, unit: 'words', reason: 'GOV.UK looks again at sentences of more than 25 words.' },
	de: { most: 30, unit: 'words', reason: '0.99 words for one of English: compounds save words, articles and split verbs add them.' },
	es: { most: 34, unit: 'words', reason: '1.09 words for one of English: articles and prepositions.' },
	pt: { most: 32, unit: 'words', reason: '0.98 words for one of English in the short texts of the site; as Spanish in long ones.' },
	fr: { most: 34, unit: 'words', reason: '1.11 words for one of English: articles, prepositions and negations in two words.' },
	vi: { most: 40, unit: 'words', reason: '1.30 words for one of English: each syllable is written as a word.' },
	id: { most: 26, unit: 'words', reason: '0.83 words for one of English: prefixes and suffixes in the place of small words.' },
	ar: { most: 26, unit: 'words', reason: '0.83 words for one of English: article, conjunction and pronoun are part of a word.' },
	ko: { most: 22, unit: 'words', reason: '0.73 words for one of English: particles and endings are part of a word.' },
	ja: { most: 80, unit: 'characters', reason: '2.2 characters for a word of English are 67; guides for public documents ask to look again from 50 to 60, textlint’s preset for technical texts stops at 100.' },
	zh: { most: 60, unit: 'characters', reason: '1.6 characters for a word of English are 49, and signs between clauses are counted too.' },
	other: { most: 40, unit: 'words', reason: 'Nothing is known of the language: only what is long in any of them.' },
};

/** Stands for what a component prints, in characters: a short name or a date. */
const PRINTED_CHARACTERS = 6;

/** Stands for a word or a number in other letters, which is read at a glance. */
const FOREIGN_WORD = '＃＃＃';

export function limitFor(locale: string): Limit {
	return sentenceLimits[partsOf(locale).language] ?? (sentenceLimits['other'] as Limit);
}

/** How long a sentence is, in the unit of its language. */
export function lengthOf(sentence: string, locale: string): number {
	const printed = sentence.split(PRINTED).length - 1;
	if (limitFor(locale).unit === 'words') return wordsOf(sentence, locale).length + printed;
	return [...sentence.replaceAll(PRINTED, '').replace(/[\p{Script=Latin}\p{Nd}.,'’@/-]+/gu, FOREIGN_WORD).replace(/\s/g, '')].length + PRINTED_CHARACTERS * printed;
}
