/** What follows the pages: a last look at them, the search index, and an eye on how far the build is. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Edition } from '../core/record/edition.ts';
import { checkBuiltPages } from './check-built-pages.ts';

export interface CompleteInput {
	/** What the pages were made from. */
	editions: readonly Edition[];
	/** Tells the person who waits. */
	say: (line: string) => void;
}

export function complete({ editions, say }: CompleteInput): AstroIntegration {
	return {
		name: 'candor-complete',
		hooks: {
			'astro:build:start': () => say('Writing the pages …'),
			'astro:build:done': ({ dir, pages }) => {
				say(`Wrote ${pages.length} pages.`);
				checkBuiltPages(fileURLToPath(dir), editions);
			},
		},
	};
}
