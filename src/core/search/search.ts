/** Finds the answer to a question among the records of a site, and says which of its words are found nowhere. */
import { askingFor } from './asking.ts';
import { excerptOf, type Stretch } from './excerpt.ts';
import type { SearchLanguage } from './language.ts';
import { placesOf, readText, type Place, type ReadText } from './matches.ts';
import { termsOf, type Term, type Word } from './terms.ts';

/** A record as the index holds it. */
export interface Found {
	url: string;
	kind: string;
	title: string;
	text: string;
}

/** Proposes records; which of them hold the word is decided here. */
export type Propose<Record extends Found> = (query: string) => Promise<readonly Record[]>;

export interface Result<Record extends Found> {
	record: Record;
	excerpt: readonly Stretch[];
	score: number;
}

export interface Answer<Record extends Found> {
	/** The best first. */
	results: readonly Result<Record>[];
	/** Words of the question that stand in no record, as the reader wrote them. */
	absent: readonly string[];
}

/** More than anyone reads; what is left out is in the full index below. */
export const MOST_RESULTS = 20;

export async function search<Record extends Found>(question: string, language: SearchLanguage, propose: Propose<Record>): Promise<Answer<Record>> {
	const records = new Map<string, ReadRecord<Record>>();
	const proposed = async (word: string) =>
		(await Promise.all(askingFor(word, language).map(propose))).flat().map((record) => {
			const known = records.get(record.url) ?? { record, title: readText(record.title, language), text: readText(record.text, language) };
			records.set(record.url, known);
			return known;
		});
	const looked = await Promise.all(termsOf(question, language).map((term) => lookUp(term, language, proposed)));
	const hits = looked.flat();
	const present = hits.filter(({ matches }) => matches.size > 0);
	return {
		results: ranked(present, records, language.total).slice(0, MOST_RESULTS),
		absent: [...new Set(hits.filter(({ term, matches }) => matches.size === 0 && term.isTelling).map(({ term }) => term.shown))],
	};
}

interface ReadRecord<Record extends Found> {
	record: Record;
	title: ReadText;
	text: ReadText;
}

/** Where a term stands in a record. */
interface Match {
	weight: number;
	inTitle: number;
	inText: number;
	places: readonly Place[];
}

interface Hit {
	term: Term;
	/** By address of the record. */
	matches: ReadonlyMap<string, Match>;
}

async function lookUp<Record extends Found>(term: Term, language: SearchLanguage, proposed: (word: string) => Promise<ReadRecord<Record>[]>): Promise<Hit[]> {
	const matches = new Map<string, Match>();
	await Promise.all(
		term.words.map(async (word) => {
			for (const { record, title, text } of new Set(await proposed(word.text))) {
				const [inTitle, inText] = [placesOf(word.text, title, language), placesOf(word.text, text, language)];
				if (inTitle.length + inText.length > 0) matches.set(record.url, joined(matches.get(record.url), word, inTitle, inText));
			}
		}),
	);
	if (matches.size > 0 || term.parts.length === 0) return [{ term, matches }];
	const parts = (await Promise.all(term.parts.map((part) => lookUp(part, language, proposed)))).flat();
	return parts.some((part) => part.matches.size > 0) ? parts : [{ term, matches }];
}

function joined(known: Match | undefined, { weight }: Word, inTitle: readonly Place[], inText: readonly Place[]): Match {
	return {
		weight: Math.max(known?.weight ?? 0, weight),
		inTitle: (known?.inTitle ?? 0) + inTitle.length,
		inText: (known?.inText ?? 0) + inText.length,
		places: [...(known?.places ?? []), ...inText],
	};
}

/** Questions and requests are what readers come for; the day something happened seldom is. */
const KINDS: Readonly<Record<string, number>> = { question: 1.2, request: 1.1, section: 1, measure: 0.9, event: 0.7 };

/** What a word in the title is worth. The title of an event is its own text over again. */
const TITLE = ({ kind }: Found) => (kind === 'event' ? 0 : 2);

function ranked<Record extends Found>(hits: readonly Hit[], records: ReadonlyMap<string, ReadRecord<Record>>, total: number): Result<Record>[] {
	const rarity = ({ matches }: Hit) => Math.log(1 + (total - matches.size + 0.5) / (matches.size + 0.5));
	const whole = hits.reduce((sum, hit) => sum + rarity(hit), 0);
	const results = [...records.values()].flatMap(({ record, text }): Result<Record>[] => {
		const found = hits.flatMap((hit) => {
			const match = hit.matches.get(record.url);
			return match ? [{ hit, match }] : [];
		});
		if (found.length === 0) return [];
		const covered = found.reduce((sum, { hit }) => sum + rarity(hit), 0) / whole;
		const score = found.reduce((sum, { hit, match }) => sum + rarity(hit) * match.weight * ((match.inTitle > 0 ? TITLE(record) : 0) + match.inText / (match.inText + 1)), 0);
		return [{ record, excerpt: excerptOf(text, found.flatMap(({ match }) => match.places)), score: score * covered * (KINDS[record.kind] ?? 1) }];
	});
	return results.sort((a, b) => b.score - a.score || (a.record.url < b.record.url ? -1 : 1));
}
