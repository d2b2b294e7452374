/** The labelled sentences of `fixtures/corpora/typed-facts`, and how well they are read. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { incidentSchema } from '../../../../src/core/facts/incident.ts';
import { knownFacts } from '../../../../src/core/typed-facts/known-facts.ts';
import { typedFacts, type TypedFact } from '../../../../src/core/typed-facts/typed-facts.ts';

const folder = fileURLToPath(new URL('../../../fixtures/corpora/typed-facts/', import.meta.url));
const read = (file: string): unknown => parse(readFileSync(join(folder, file), 'utf8'));

const known = knownFacts(incidentSchema.parse(read('incident.yaml')));

export const corpusLocales = readdirSync(folder)
	.filter((file) => file.endsWith('.yaml') && file !== 'incident.yaml')
	.map((file) => file.replace(/\.yaml$/, ''))
	.sort();

/** `development` was looked at while the check was written, `held-out` was not. */
export type Part = 'development' | 'held-out';

interface Sentences {
	/** By sentence, what was typed in it: by the words, the name of a fact or what it looks like. */
	facts: Record<string, Record<string, string>>;
	ordinary: string[];
}

export interface Score {
	found: number;
	missed: string[];
	falseAlarms: string[];
}

export function sentencesIn(locale: string, part: Part): Sentences {
	return (read(`${locale}.yaml`) as Record<Part, Sentences>)[part];
}

export function scoreOf(locale: string, part: Part): Score {
	const { facts, ordinary } = sentencesIn(locale, part);
	const score: Score = { found: 0, missed: [], falseAlarms: [] };
	for (const [sentence, labels] of [...Object.entries(facts), ...ordinary.map((text): [string, Record<string, string>] => [text, {}])]) {
		const left = typedFacts(sentence, locale, known);
		for (const [words, label] of Object.entries(labels)) {
			const start = sentence.indexOf(words);
			const index = left.findIndex((typed) => typed.start < start + words.length && start < typed.end && means(typed, label));
			if (index === -1) score.missed.push(`${locale}: “${words}” (${label}) in “${sentence}”`);
			else {
				left.splice(index, 1);
				score.found++;
			}
		}
		score.falseAlarms.push(...left.map(({ start, end }) => `${locale}: “${sentence.slice(start, end)}” in “${sentence}”`));
	}
	return score;
}

function means({ meaning }: TypedFact, label: string): boolean {
	if (meaning.kind === 'lookalike') return label === `${meaning.looksLike === 'amount' ? 'an' : 'a'}-${meaning.looksLike}`;
	return meaning.names.some(({ component, name }) => [name, `contacts.${name}`].includes(label) || (component === 'When' && name === `${label}.date`));
}

export function added(...scores: readonly Score[]): Score {
	return {
		found: scores.reduce((sum, { found }) => sum + found, 0),
		missed: scores.flatMap(({ missed }) => missed),
		falseAlarms: scores.flatMap(({ falseAlarms }) => falseAlarms),
	};
}

/** How many of the findings are right. */
export function precisionOf({ found, falseAlarms }: Score): number {
	return found / (found + falseAlarms.length);
}

/** How many of the typed facts are found. */
export function recallOf({ found, missed }: Score): number {
	return found / (found + missed.length);
}
