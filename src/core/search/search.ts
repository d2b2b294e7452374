/** Finds the answer to a question among the records of a site, and says which of its words are found nowhere. */
import { askingFor } from './asking.ts';
import { excerptOf, type Stretch } from './excerpt.ts';
import type { SearchLanguage } from './language.ts';
import { placesOf, readText, type Place, type ReadText } from './matches.ts';
import { asksWhatToDo, termsOf, type Term, type Word } from './terms.ts';

/** A record as the index holds it. */
export interface Found {
	url: string;
	/** Its place among all records, in reading order. */
	place: number;
	kind: string;
	title: string;
	text: string;
}

/** Where records come from. */
export interface Records<Record extends Found> {
	/** Those that may hold what is asked for; which of them do is decided here. */
	propose(query: string): Promise<readonly Record[]>;
	all(): Promise<readonly Record[]>;
}

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

/**
 * Up to here a word is only called absent after every record was read: an index that did not arrive on a bad line
 * must not make the page say that nothing mentions cards.
 */
const MOST_TO_READ = 300;

/** Opens a search, which keeps what it has read for the next question. */
export function openSearch<Record extends Found>(language: SearchLanguage, source: Records<Record>): (question: string) => Promise<Answer<Record>> {
	const shelf = shelfOf(language, source);
	return (question) => search(question, language, source, shelf);
}

async function search<Record extends Found>(
	question: string,
	language: SearchLanguage,
	source: Records<Record>,
	shelf: Shelf<Record>,
): Promise<Answer<Record>> {
	const terms = termsOf(question, language);
	if (terms.length === 0 && asksWhatToDo(question, language)) return { results: requests(await source.all(), language).slice(0, MOST_RESULTS), absent: [] };
	const hits = (await Promise.all(terms.map((term) => lookUp(term, language, shelf)))).flat();
	const present = hits.filter(({ matches }) => matches.size > 0);
	return {
		results: ranked(present, shelf.read(), language.total).slice(0, MOST_RESULTS),
		absent: [...new Set(hits.filter(({ term, matches }) => matches.size === 0 && term.isTelling).map(({ term }) => term.shown))],
	};
}

/** All of them, in the order of the notices. */
function requests<Record extends Found>(records: readonly Record[], language: SearchLanguage): Result<Record>[] {
	return records
		.filter(({ kind }) => kind === 'request')
		.sort((a, b) => a.place - b.place)
		.map((record) => ({ record, excerpt: excerptOf(readText(record.text, language), []), score: 0 }));
}

/** Records, each read once for all words. */
interface Shelf<Record extends Found> {
	proposed(word: string): Promise<ReadonlySet<ReadRecord<Record>>>;
	everything(): Promise<ReadonlySet<ReadRecord<Record>>>;
	/** What was looked at so far. */
	read(): Iterable<ReadRecord<Record>>;
}

function shelfOf<Record extends Found>(language: SearchLanguage, { propose, all }: Records<Record>): Shelf<Record> {
	const known = new Map<string, ReadRecord<Record>>();
	const read = (records: readonly Record[]) =>
		new Set(
			records.map((record) => {
				const found = known.get(record.url) ?? { record, title: readText(record.title, language), text: readText(record.text, language) };
				known.set(record.url, found);
				return found;
			}),
		);
	return {
		proposed: async (word) => read((await Promise.all(askingFor(word, language).map(propose))).flat()),
		everything: async () => read(language.total <= MOST_TO_READ ? await all() : []),
		read: () => known.values(),
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

async function lookUp<Record extends Found>(term: Term, language: SearchLanguage, shelf: Shelf<Record>): Promise<Hit[]> {
	const proposed = matchesOf(term, language, await Promise.all(term.words.map(({ text }) => shelf.proposed(text))));
	if (proposed.size > 0) return [{ term, matches: proposed }];
	const everything = await shelf.everything();
	const matches = matchesOf(
		term,
		language,
		term.words.map(() => everything),
	);
	if (matches.size > 0 || term.parts.length === 0) return [{ term, matches }];
	const parts = (await Promise.all(term.parts.map((part) => lookUp(part, language, shelf)))).flat();
	const found = parts.filter((part) => part.matches.size > 0);
	return found.length === parts.length ? found : [...found, { term, matches }];
}

/** @param shelves The records to look through, for each word of the term. */
function matchesOf<Record extends Found>({ words }: Term, language: SearchLanguage, shelves: readonly ReadonlySet<ReadRecord<Record>>[]): Map<string, Match> {
	const matches = new Map<string, Match>();
	for (const [place, word] of words.entries()) {
		const placesIn = placesOf(word.text, language);
		for (const { record, title, text } of shelves[place] ?? []) {
			const [inTitle, inText] = [placesIn(title), placesIn(text)];
			if (inTitle.length + inText.length > 0) matches.set(record.url, joined(matches.get(record.url), word, inTitle, inText));
		}
	}
	return matches;
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

function ranked<Record extends Found>(hits: readonly Hit[], records: Iterable<ReadRecord<Record>>, total: number): Result<Record>[] {
	const rarity = ({ matches }: Hit) => Math.log(1 + (total - matches.size + 0.5) / (matches.size + 0.5));
	const whole = hits.reduce((sum, hit) => sum + rarity(hit), 0);
	const results = [...records].flatMap(({ record, text }): Result<Record>[] => {
		const found = hits.flatMap((hit) => {
			const match = hit.matches.get(record.url);
			return match ? [{ hit, match }] : [];
		});
		if (found.length === 0) return [];
		const covered = found.reduce((sum, { hit }) => sum + rarity(hit), 0) / whole;
		const score = found.reduce(
			(sum, { hit, match }) => sum + rarity(hit) * match.weight * ((match.inTitle > 0 ? TITLE(record) : 0) + match.inText / (match.inText + 1)),
			0,
		);
		return [
			{
				record,
				excerpt: excerptOf(
					text,
					found.flatMap(({ match }) => match.places),
				),
				score: score * covered * (KINDS[record.kind] ?? 1),
			},
		];
	});
	return results.sort((a, b) => b.score - a.score || a.record.place - b.record.place);
}
