/** Writes the search index: one record for each question, request and section, not one for each page. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { LanguageIndex } from '../render/search-index.ts';

/** What search loads. Pagefind also brings interfaces of its own, which nothing here uses. */
const NEEDED = /^(?:pagefind\.js|pagefind-entry\.json|[^/]+\.pf_meta|wasm\.[^/]+\.pagefind|(?:fragment|index)\/.+)$/;

/** Records that come in one file: few requests on a bad line, and little that was not asked for. */
const RECORDS_IN_A_FILE = 16;

/**
 * @param folder Where the site is.
 * @param languages Each in reading order; the same records in the same order make the same bytes.
 * @returns How many records can be found.
 */
export async function writeSearchIndex(folder: string, languages: readonly LanguageIndex[]): Promise<number> {
	const target = join(folder, 'pagefind');
	rmSync(target, { recursive: true, force: true });
	const most = Math.max(0, ...languages.map(({ records }) => records.length));
	try {
		const { index, errors } = await createIndex({ maxFragments: Math.max(1, Math.ceil(most / RECORDS_IN_A_FILE)) });
		if (!index) throw new Error(errors.join('\n'));
		for (const record of languages.flatMap(({ records }) => records)) {
			const added = await index.addCustomRecord(record);
			if (added.errors.length > 0) throw new Error(`${record.url} cannot be indexed: ${added.errors.join('\n')}`);
		}
		const made = await index.getFiles();
		if (made.errors.length > 0) throw new Error(made.errors.join('\n'));
		for (const { path, content } of made.files.filter((file) => NEEDED.test(file.path))) write(join(target, path), content);
	} finally {
		await close();
	}
	for (const { locale, data } of languages) write(join(target, `words.${locale}.json`), JSON.stringify(data));
	return languages.reduce((sum, { records }) => sum + records.length, 0);
}

function write(path: string, content: string | Uint8Array): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, content);
}
