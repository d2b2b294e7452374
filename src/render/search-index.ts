/** What the search index of a site is made from: its current pages, language by language. */
import { localesWith } from '../core/notice/notice.ts';
import { bareWords } from '../core/search/asking.ts';
import { toIndexText } from '../core/search/index-text.ts';
import { searchLanguage, type SearchData, type SearchLanguage } from '../core/search/language.ts';
import { phoneKey, phonesIn } from '../core/search/phones.ts';
import { searchDataFor } from '../core/search/search-data.ts';
import type { Vocabulary } from '../core/search/vocabulary.ts';
import { searchRecords, type SearchRecord } from './search-records.ts';
import type { SiteContent } from './site-content.ts';

/** A record in the form that Pagefind takes. */
export interface IndexedRecord {
	url: string;
	language: string;
	content: string;
	meta: Record<string, string>;
}

export interface LanguageIndex {
	locale: string;
	records: readonly IndexedRecord[];
	data: SearchData;
}

/** @param vocabularies By language or locale. */
export function searchIndexOf(content: SiteContent, vocabularies: ReadonlyMap<string, Vocabulary>): LanguageIndex[] {
	return content.site.locales.map((locale) => {
		const t = content.strings(locale);
		const found = content.editions
			.filter(({ notice }) => localesWith(notice, 'notice').includes(locale))
			.flatMap(({ notice }) => {
				const wording = content.wording(notice, locale);
				return searchRecords(notice, wording, content.urls).map((record) => ({ record, notice: wording.labels['short-title'] ?? wording.labels.title }));
			});
		const texts = found.map(({ record }) => wordsOf(record));
		const data = searchDataFor(locale, texts, vocabularies.get(locale) ?? vocabularies.get(new Intl.Locale(locale).language));
		const language = searchLanguage(data);
		return {
			locale,
			data,
			records: found.map(({ record, notice }, place) => indexed(record, language, { place: String(place), label: t(`kind.${record.kind}`), notice })),
		};
	});
}

function indexed(record: SearchRecord, language: SearchLanguage, told: { place: string; label: string; notice: string }): IndexedRecord {
	const text = wordsOf(record);
	// Found, and never shown.
	const more = [...phonesIn(text).map(({ digits }) => phoneKey(digits)), ...bareWords(text, language)].join(' ');
	return {
		url: record.url,
		// Pagefind looks for the language of the page in small letters, and takes any other index when it finds none.
		language: language.locale.toLowerCase(),
		content: toIndexText(text),
		meta: { kind: record.kind, ...told, ...(more === '' ? {} : { more }) },
	};
}

/** The title is the first line, so that it is indexed and sent once. */
function wordsOf({ title, text }: SearchRecord): string {
	return `${title.replaceAll('\n', ' ')}\n${text}`;
}
