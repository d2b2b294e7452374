/**
 * Content comes in through `files/`, as it does for checks, so that “it builds” and “it checks” cannot disagree.
 * Astro’s own loaders would compile MDX into programs; ours only ever hands over data.
 */
import { fileURLToPath } from 'node:url';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import type { Site } from './core/facts/site.ts';
import type { Edition } from './core/record/edition.ts';
import { contentFolder } from './files/content-folder.ts';
import { readCatalogues } from './files/read-catalogues.ts';
import { buildTime, readEditions } from './files/read-editions.ts';

const content = contentFolder(undefined, process.env['CANDOR_CONTENT'], process.cwd());
const showing = process.env['CANDOR_SHOWING'] === 'draft' ? 'draft' : 'published';

/** The whole site in one entry: pages need each other (languages, navigation), and content is small. */
const project = defineCollection({
	schema: z.custom<{ site: Site; editions: Edition[] }>(),
	loader: {
		name: 'candor-project',
		load: async ({ store, watcher, logger }) => {
			const read = () => {
				const now = buildTime(process.env['SOURCE_DATE_EPOCH'], Date.now);
				const found = readEditions(content.path, content.shown, showing, now);
				if (found.findings.length > 0) logger.warn(`${content.shown} has problems; npm run check lists them. Pages show what could be read.`);
				if (found.kind === 'unreadable') return;
				store.set({ id: 'project', data: { site: found.site, editions: found.editions } });
			};
			read();
			watcher?.add(content.path);
			watcher?.on('all', (_event, path) => {
				if (path.startsWith(content.path)) read();
			});
		},
	},
});

/** UI strings, one entry per language. */
const strings = defineCollection({
	schema: z.custom<Record<string, string>>(),
	loader: {
		name: 'candor-strings',
		load: async ({ store, config, watcher }) => {
			const folder = fileURLToPath(new URL('./src/locales/', config.root));
			const read = () => {
				for (const [locale, catalogue] of Object.entries(readCatalogues(folder))) store.set({ id: locale, data: catalogue });
			};
			read();
			watcher?.on('all', (_event, path) => {
				if (path.startsWith(folder)) read();
			});
		},
	},
});

export const collections = { project, strings };
