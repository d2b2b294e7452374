/** What follows the pages: a last look at them, the search index, and an eye on how far the build is. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Site } from '../core/facts/site.ts';
import type { Words } from '../core/findings/finding.ts';
import type { Edition } from '../core/record/edition.ts';
import { readCatalogues } from '../files/read-catalogues.ts';
import { readVocabularies } from '../files/read-vocabularies.ts';
import { searchIndexOf } from '../render/search-index.ts';
import { siteContentOf } from '../render/site-content.ts';
import { checkBuiltPages } from './check-built-pages.ts';
import { writeSearchIndex } from './search-index.ts';

export interface CompleteInput {
	site: Site;
	/** What the pages were made from. */
	editions: readonly Edition[];
	/** Tells the person who waits. */
	say: (line: Words) => void;
}

export function complete({ site, editions, say }: CompleteInput): AstroIntegration {
	return {
		name: 'candor-complete',
		hooks: {
			'astro:build:start': () => say({ en: 'Writing the pages …', ja: 'ページを書き出しています …' }),
			'astro:build:done': async ({ dir, pages }) => {
				say({ en: `Wrote ${pages.length} pages.`, ja: `${pages.length} ページを書き出しました。` });
				const folder = fileURLToPath(dir);
				checkBuiltPages(folder, editions);
				const content = siteContentOf(site, editions, new Map(Object.entries(readCatalogues(locales('.')))));
				const found = await writeSearchIndex(folder, searchIndexOf(content, readVocabularies(locales('search'))));
				say({ en: `Indexed ${found} ${found === 1 ? 'entry' : 'entries'} for search.`, ja: `検索できる項目: ${found} 件` });
			},
		},
	};
}

function locales(folder: string): string {
	return fileURLToPath(new URL(`../locales/${folder}/`, import.meta.url));
}
