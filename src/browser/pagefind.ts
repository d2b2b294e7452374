/** Pagefind as this site has it: an index of records for each language, asked for what may hold a word. */
import { fromIndexText } from '../core/search/index-text.ts';
import type { SearchData } from '../core/search/language.ts';
import type { Found } from '../core/search/search.ts';

/** What is used of Pagefind’s own script. https://pagefind.app/docs/api/ */
interface Pagefind {
	options(options: Readonly<Record<string, unknown>>): Promise<void>;
	init(): Promise<void>;
	search(query: string): Promise<{ results: readonly { data(): Promise<PagefindRecord> }[] }>;
}

interface PagefindRecord {
	url: string;
	content: string;
	meta: { kind?: string; label?: string; notice?: string };
}

export interface IndexedFound extends Found {
	/** “Question”, “Request”, … in the reader’s language. */
	label: string;
	notice: string;
}

export interface Index {
	data: SearchData;
	propose(query: string): Promise<readonly IndexedFound[]>;
}

/** More proposals for one word than this are the long tail of a large site. */
const MOST_PROPOSALS = 60;

/**
 * @param folder Where the index is, as a path with a slash at the end.
 * @param home Where the pages in this language are: a language without records would be given those of another.
 */
export async function openIndex(folder: string, locale: string, home: string): Promise<Index> {
	const [pagefind, data] = await Promise.all([openPagefind(folder), loadData(`${folder}words.${locale}.json`)]);
	const asked = new Map<string, Promise<readonly IndexedFound[]>>();
	const ask = async (query: string) => {
		const { results } = await pagefind.search(query);
		const records = await Promise.all(results.slice(0, MOST_PROPOSALS).map((result) => result.data()));
		return records.filter(({ url }) => url.startsWith(home)).map(foundIn);
	};
	return {
		data,
		propose: (query) => {
			const known = asked.get(query) ?? ask(query);
			asked.set(query, known);
			return known;
		},
	};
}

async function openPagefind(folder: string): Promise<Pagefind> {
	const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
	await pagefind.options({
		// Records know their address from the root.
		baseUrl: '/',
		// A worker would be one more file, and its response would need a permission for WebAssembly of its own.
		noWorker: true,
		// Pagefind would ask for its entry file with the time of day, past every cache.
		metaCacheTag: '',
	});
	await pagefind.init();
	return pagefind;
}

async function loadData(path: string): Promise<SearchData> {
	const response = await fetch(path);
	if (!response.ok) throw new Error(`${path} answers ${response.status}`);
	return (await response.json()) as SearchData;
}

function foundIn({ url, content, meta: { kind = '', label = '', notice = '' } }: PagefindRecord): IndexedFound {
	const [title = '', ...lines] = fromIndexText(content).split('\n');
	return { url, kind, label, notice, title, text: lines.join('\n') };
}
