/** What follows the pages: the search index, and an eye on how far the build is. */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ContentFolder } from '../files/content-folder.ts';
import type { Showing } from '../files/read-editions.ts';

export interface CompleteInput {
	content: ContentFolder;
	showing: Showing;
	/** Tells the person who waits. */
	say: (line: string) => void;
}

export function complete({ say }: CompleteInput): AstroIntegration {
	return {
		name: 'candor-complete',
		hooks: {
			'astro:build:start': () => say('Writing the pages …'),
			'astro:build:done': async ({ dir, pages }) => {
				say(`Wrote ${pages.length} pages.`);
				void fileURLToPath(dir);
			},
		},
	};
}
