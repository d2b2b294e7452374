/**
 * Which of a few languages written with Latin letters a text is in, after ELD.
 *
 * Asked which of all languages a short text is in, any detector errs. Asked which of the few that a site has, it does
 * not: what the likeliest has beyond the expected one is the measure, and a narrow lead says nothing.
 */
import { eld } from 'eld/extrasmall';
import { partsOf } from './locale.ts';

/** How far another language must lead. Right sentences of seven languages do not reach 1.1, but for names in them. */
const LEAD = 1.15;

/** So many words at either end of a sentence tell its language, and must lead by so much, because they are few. */
const END = 3;
const LEAD_OF_FEW = 1.3;

/** Languages that the detector knows by the name of their nearest relative. */
const KNOWN_AS: Readonly<Record<string, string>> = { id: 'ms', nb: 'no', nn: 'no' };

const languages = new Set(Object.values(eld.info().Languages));

/**
 * The other language that a text is surely in, or `none`.
 * @param expected The language that it should be in.
 * @param others The languages that it may have come from.
 */
export function otherLatinLanguage(text: string, expected: string, others: readonly string[]): string {
	const own = codeOf(expected);
	if (!languages.has(own)) return 'none';
	const scores = eld.detect(text).getScores();
	const likeliest = others
		.filter((other) => partsOf(other).script === 'Latn' && codeOf(other) !== own && languages.has(codeOf(other)))
		.sort((a, b) => (scores[codeOf(b)] ?? 0) - (scores[codeOf(a)] ?? 0))[0];
	if (likeliest === undefined) return 'none';
	if ((scores[codeOf(likeliest)] ?? 0) <= LEAD * Math.max(scores[own] ?? 0, 0.05)) return 'none';
	// A long name of an authority abroad within a sentence leaves the ends of the sentence to its own language.
	const words = text.trim().split(/\s+/);
	const isOwn = [words.slice(0, END), words.slice(-END)].some((end) => leads(end.join(' '), own, codeOf(likeliest)));
	return isOwn ? 'none' : likeliest;
}

/** The language of a text that is in none of the languages of the page, or `other`. */
export function latinLanguageOf(text: string, among: readonly string[]): string {
	const scores = eld.detect(text).getScores();
	const likeliest = among.filter((locale) => partsOf(locale).script === 'Latn').sort((a, b) => (scores[codeOf(b)] ?? 0) - (scores[codeOf(a)] ?? 0))[0];
	return likeliest !== undefined && (scores[codeOf(likeliest)] ?? 0) > 0 ? likeliest : 'other';
}

function leads(text: string, language: string, over: string): boolean {
	const scores = eld.detect(text).getScores();
	return (scores[language] ?? 0) > LEAD_OF_FEW * Math.max(scores[over] ?? 0, 0.05);
}

function codeOf(locale: string): string {
	const { language } = partsOf(locale);
	return KNOWN_AS[language] ?? language;
}
