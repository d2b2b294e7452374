import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fromIndexText } from '../../../src/core/search/index-text.ts';
import type { SearchData } from '../../../src/core/search/language.ts';
import type { Found, Records } from '../../../src/core/search/search.ts';

interface Pagefind {
	search(query: string | null): Promise<{ results: { data(): Promise<{ url: string; content: string; meta: Record<string, string> }> }[] }>;
}

/**
 * Opens an index with the script that browsers get, as a page in that language would. Pagefind asks for
 * `<html lang>` and fetches its files from the site, so this process plays both.
 * @param folder The built site.
 */
export async function openInNode(folder: string, locale: string): Promise<{ data: SearchData; records: Records<Found> }> {
	const path = join(folder, 'pagefind');
	const page = {
		document: { currentScript: null, querySelector: () => ({ getAttribute: () => locale }) },
		location: { href: 'http://localhost/' },
		fetch: async (input: string) => new Response(readFileSync(join(path, new URL(input, 'http://localhost/').pathname.replace('/pagefind/', '')))),
	};
	for (const [name, value] of Object.entries(page)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
	// Each language has a WebAssembly of its own, and the script keeps the first that it loads.
	const { createInstance } = await import(`${pathToFileURL(join(path, 'pagefind.js')).href}?${locale}`);
	const pagefind = createInstance({ basePath: '/pagefind/', baseUrl: '/', noWorker: true, metaCacheTag: '' }) as Pagefind;
	const propose = async (query: string | null) => {
		const { results } = await pagefind.search(query);
		const records = await Promise.all(results.map((result) => result.data()));
		return records.map(({ url, content, meta }): Found => {
			const [title = '', ...lines] = fromIndexText(content).split('\n');
			return { url, place: Number(meta['place']), kind: meta['kind'] ?? '', title, text: lines.join('\n') };
		});
	};
	const data = JSON.parse(readFileSync(join(path, `words.${locale}.json`), 'utf8')) as SearchData;
	return { data, records: { propose, all: () => propose(null) } };
}
