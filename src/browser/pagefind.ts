/** Pagefind as this site has it: an index of records for each language, asked for what may hold a word. */
import { fromIndexText } from '../core/search/index-text.ts';
import type { SearchData } from '../core/search/language.ts';
import type { Found, Records } from '../core/search/search.ts';

/** What is used of Pagefind’s own script. https://pagefind.app/docs/api/ */
interface PagefindScript {
	createInstance(options: Readonly<Record<string, unknown>>): Pagefind;
}

interface Pagefind {
	/** @param query `null` for every record. */
	search(query: string | null): Promise<{ results: readonly { data(): Promise<PagefindRecord> }[] }>;
}

interface PagefindRecord {
	url: string;
	content: string;
	meta: { place?: string; kind?: string; label?: string; notice?: string };
}

export interface IndexedFound extends Found {
	/** “Question”, “Request”, … in the reader’s language. */
	label: string;
	notice: string;
}

export interface Index {
	data: SearchData;
	records: Records<IndexedFound>;
}

/** More proposals for one word than this are the long tail of a large site. */
const MOST_PROPOSALS = 60;

/** @param folder Where the index is, as a path with a slash at the end. */
export async function openIndex(folder: string, locale: string): Promise<Index> {
	const [{ createInstance }, data] = await Promise.all([
		import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<PagefindScript>,
		loadData(`${folder}words.${locale}.json`),
	]);
	// Without records of its own, a language would be given the index of another.
	if (data.total === 0) return { data, records: { propose: async () => [], all: async () => [] } };
	const pagefind = createInstance({
		basePath: folder,
		// Records know their address from the root.
		baseUrl: '/',
		// A worker would be one more file, and its response would need a permission for WebAssembly of its own.
		noWorker: true,
		// Pagefind would ask for its entry file with the time of day, past every cache.
		metaCacheTag: '',
	});
	// Pagefind goes on without what did not arrive, and then finds nothing.
	if ((await pagefind.search(null)).results.length === 0) throw new Error('The search index did not arrive.');
	const asked = new Map<string | null, Promise<readonly IndexedFound[]>>();
	const ask = async (query: string | null) => {
		const { results } = await pagefind.search(query);
		const records = await Promise.all(results.slice(0, query === null ? results.length : MOST_PROPOSALS).map((result) => result.data()));
		return records.map(foundIn);
	};
	const askOnce = (query: string | null) => {
		const known = asked.get(query) ?? ask(query);
		asked.set(query, known);
		return known;
	};
	return { data, records: { propose: askOnce, all: () => askOnce(null) } };
}

async function loadData(path: string): Promise<SearchData> {
	const response = await fetch(path);
	if (!response.ok) throw new Error(`${path} answers ${response.status}`);
	return (await response.json()) as SearchData;
}

function foundIn({ url, content, meta: { place = '0', kind = '', label = '', notice = '' } }: PagefindRecord): IndexedFound {
	const [title = '', ...lines] = fromIndexText(content).split('\n');
	return { url, place: Number(place), kind, label, notice, title, text: lines.join('\n') };
}
