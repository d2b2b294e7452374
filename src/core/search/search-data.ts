import { searchLanguage, type SearchData } from './language.ts';
import { placesOf, readText } from './matches.ts';
import { noVocabulary, type Vocabulary } from './vocabulary.ts';

/**
 * What the browser needs to know of a language to search these texts. The rest of the vocabulary stays at home:
 * a reader on a bad line should not wait for synonyms of what is not there.
 */
export function searchDataFor(locale: string, texts: readonly string[], vocabulary: Vocabulary = noVocabulary): SearchData {
	const language = searchLanguage({ locale, vocabulary, total: texts.length, written: [] });
	const read = texts.map((text) => readText(text, language));
	const isMentioned = (word: string) => {
		const placesIn = placesOf(language.normalise(word).text, language);
		return read.some((text) => placesIn(text).length > 0);
	};
	const same = vocabulary.same.filter((group) => group.some(isMentioned));
	const used = new Set(
		[...read.map(({ normalised }) => normalised.text), ...[...same.flat(), ...vocabulary.ignore].map((word) => language.normalise(word).text)].join(''),
	);
	return {
		locale,
		total: texts.length,
		vocabulary: {
			...vocabulary,
			same,
			characters: pairsOf(vocabulary.characters)
				.filter(([, read]) => used.has(read))
				.flat()
				.join(''),
		},
		written: writtenForms(texts, vocabulary.characters),
	};
}

/** How the texts spell each character that is read as another, so that Pagefind can be asked for what they have. */
function writtenForms(texts: readonly string[], characters: string): string[] {
	const inTexts = new Set(texts.join(''));
	const forms = Map.groupBy(
		pairsOf(characters).filter(([from]) => inTexts.has(from)),
		([, read]) => read,
	);
	return [...forms].map(([read, pairs]) => [read, ...(inTexts.has(read) ? [read] : []), ...pairs.map(([from]) => from)].join(''));
}

function pairsOf(list: string): [from: string, read: string][] {
	const characters = [...list.replace(/\s/g, '')];
	return characters.flatMap((from, place): [string, string][] => (place % 2 === 0 ? [[from, characters[place + 1] ?? from]] : []));
}
