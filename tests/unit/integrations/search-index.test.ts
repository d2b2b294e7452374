import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { askingFor } from '../../../src/core/search/asking.ts';
import { searchLanguage } from '../../../src/core/search/language.ts';
import { placesOf, readText } from '../../../src/core/search/matches.ts';
import { openSearch } from '../../../src/core/search/search.ts';
import { readEditions } from '../../../src/files/read-editions.ts';
import { writeSearchIndex } from '../../../src/integrations/search-index.ts';
import { searchIndexOf, type LanguageIndex } from '../../../src/render/search-index.ts';
import { siteContentOf } from '../../../src/render/site-content.ts';
import { passports, searchQuestions } from '../../e2e/search-questions.ts';
import { catalogues } from '../make-site-content.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { vocabularies } from '../core/search/speak.ts';
import { openInNode } from './pagefind-in-node.ts';

const NOTICE = '2017-sempre';
const locales = ['ja', 'en', 'zh-Hans', 'zh-Hant', 'ko'];

/** The index of the first sample alone. */
function languages(): LanguageIndex[] {
	const found = readEditions(fileURLToPath(new URL('../../../content', import.meta.url)), 'content', 'draft', 0);
	assert.equal(found.kind, 'read');
	if (found.kind !== 'read') return [];
	const editions = found.editions.filter(({ notice }) => notice.id === NOTICE);
	return searchIndexOf(siteContentOf({ ...found.site, locales }, editions, catalogues), vocabularies);
}

test('the search index', async (whole) => {
	const index = languages();
	const folder = temporaryFolder(whole);
	await writeSearchIndex(folder, index);

	await whole.test('is the same when it is made again', async (t) => {
		const other = temporaryFolder(t);
		await writeSearchIndex(other, languages());
		assert.deepEqual(filesIn(other), filesIn(folder));
		for (const file of filesIn(folder)) assert.deepEqual(readFileSync(join(other, file)), readFileSync(join(folder, file)), file);
	});

	await whole.test('brings nothing that search does not load', () => {
		assert.deepEqual(
			filesIn(folder).filter((file) => /ui|highlight|worker|playground/.test(file)),
			[],
		);
	});

	for (const locale of locales) {
		await whole.test(`in ${locale}`, async (own) => {
			const { data, records } = await openInNode(folder, locale);
			const language = searchLanguage(data);
			const search = openSearch(language, records);

			await own.test('is the one that its pages get, with every record as it was', async () => {
				const all = await records.all();
				const expected = index.find((language) => language.locale === locale)?.records ?? [];
				assert.deepEqual(all.map(({ url }) => url).sort(), expected.map(({ url }) => url).sort());
				assert.ok(all.length > 0 && all.every(({ url }) => url.startsWith(`/${locale}/`)));
			});

			await own.test('proposes every record that has a word', async () => {
				const texts = (await records.all()).map(({ url, title, text }) => ({ url, text: readText(`${title}\n${text}`, language) }));
				const words = new Set<string>();
				for (const { text } of texts) {
					for (const [place, run] of text.runs.entries()) {
						if (run.writing === 'spaced') words.add(run.text);
						else if (place % 5 === 0) for (const length of [1, 2, 4]) words.add([...run.text].slice(0, length).join(''));
					}
				}
				const missed: string[] = [];
				for (const word of words) {
					const proposed = new Set((await Promise.all(askingFor(word, language).map(records.propose))).flat().map(({ url }) => url));
					const placesIn = placesOf(word, language);
					for (const { url, text } of texts) if (placesIn(text).length > 0 && !proposed.has(url)) missed.push(`${word}: ${url}`);
				}
				assert.deepEqual(missed, []);
			});

			await own.test('answers what customers ask among the first three', async (t) => {
				const missed: string[] = [];
				let [asked, first] = [0, 0];
				for (const [anchor, questions] of Object.entries(searchQuestions[locale] ?? {})) {
					for (const question of questions) {
						const { results } = await search(question);
						const rank = results.findIndex(({ record }) => record.url.endsWith(`/${NOTICE}/faq/#${anchor}`));
						asked++;
						if (rank === 0) first++;
						if (rank < 0 || rank > 2) missed.push(`${question} → ${anchor} is ${rank < 0 ? 'not found' : `number ${rank + 1}`}`);
					}
				}
				t.diagnostic(`${locale}: ${asked} questions, ${first} answered first, ${asked - missed.length} among the first three`);
				assert.deepEqual(missed, []);
			});

			await own.test('never answers a question about passports with passwords', async () => {
				for (const question of passports[locale] ?? []) {
					const { results, absent } = await search(question);
					assert.equal(absent.length, 1, question);
					assert.deepEqual(
						results.filter(({ record }) => record.url.endsWith('#change-reused-passwords')),
						[],
						question,
					);
				}
			});
		});
	}
});

function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.sort();
}
