import { fileURLToPath } from 'node:url';
import { readVocabularies } from '../../../../src/files/read-vocabularies.ts';
import { searchLanguage, type SearchLanguage } from '../../../../src/core/search/language.ts';
import { searchDataFor } from '../../../../src/core/search/search-data.ts';
import { openSearch, type Answer, type Found } from '../../../../src/core/search/search.ts';
import { noVocabulary, type Vocabulary } from '../../../../src/core/search/vocabulary.ts';

/** The vocabularies that the site is built with. */
export const vocabularies = readVocabularies(fileURLToPath(new URL('../../../../src/locales/search/', import.meta.url)));

/** A language with its whole vocabulary, whatever the texts say. */
export function speak(locale: string, vocabulary: Partial<Vocabulary> = vocabularies.get(locale.split('-')[0] ?? '') ?? {}): SearchLanguage {
	return searchLanguage({ locale, vocabulary: { ...noVocabulary, ...vocabulary }, total: 10, written: [] });
}

/** Records by title; each is proposed for every word, so that only the decision is tested. */
export async function ask(locale: string, question: string, records: Readonly<Record<string, string>>): Promise<Answer<Found>> {
	const found = Object.entries(records).map(([title, text], place): Found => ({ url: `/${place}/`, place, kind: 'question', title, text }));
	const language = searchLanguage(
		searchDataFor(
			locale,
			found.map(({ title, text }) => `${title}\n${text}`),
			vocabularies.get(locale.split('-')[0] ?? ''),
		),
	);
	return openSearch(language, { propose: async () => found, all: async () => found })(question);
}

export function titles({ results }: Answer<Found>): string[] {
	return results.map(({ record }) => record.title);
}
