/**
 * `test` with a built site to look at. Each worker serves the folder on a port of its own; what a page holds is
 * asked of the files as they are on disk, and only what needs a reader is asked of a real visit.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, type Browser } from '@playwright/test';
import { serve } from '../../src/cli/serve.ts';
import type { Site } from '../../src/core/facts/site.ts';
import { readProject } from '../../src/files/read-project.ts';
import { expectedPages, shownNotices, type ExpectedPage, type ShownNotice } from './expected-pages.ts';
import { builtFolder, contentOf, sites } from './sites.ts';

export interface SiteOptions {
	/** The name of a site in `sites`. */
	siteName: string;
}

export interface BuiltSite {
	name: string;
	/** Where the files are. */
	folder: string;
	/** Where they are served, with a slash at the end. */
	url: string;
	/** What belongs to the whole site. */
	settings: Site;
	/** The notices that it shows. */
	notices: readonly ShownNotice[];
	/** The pages that this content asks for. */
	pages: readonly ExpectedPage[];
	/** Every file, as paths with forward slashes, sorted. */
	files: readonly string[];
	html(page: ExpectedPage): string;
}

/**
 * Looks at every page as a parsed document, without loading it.
 * @returns What was seen, by the path of the page.
 */
export type EveryPage = <Seen, Argument = undefined>(look: (page: Document, argument: Argument) => Seen, argument?: Argument) => Promise<Map<string, Seen>>;

export const test = base.extend<object, SiteOptions & { site: BuiltSite; everyPage: EveryPage }>({
	siteName: ['', { option: true, scope: 'worker' }],
	site: [
		async ({ siteName }, use) => {
			const folder = builtFolder(siteName);
			const { project } = readProject(contentOf(siteName), siteName);
			if (project === 'unreadable') throw new Error(`The content of ${siteName} cannot be read.`);
			const notices = shownNotices(project, sites.find(({ name }) => name === siteName)?.showing ?? 'published');
			const files = readdirSync(folder, { recursive: true, withFileTypes: true })
				.filter((entry) => entry.isFile())
				.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'))
				.sort();
			const served = await serve(folder, 0);
			await use({
				name: siteName,
				folder,
				url: served.url,
				settings: project.site,
				notices,
				pages: expectedPages(project, notices, files),
				files,
				html: ({ file }) => readFileSync(join(folder, file), 'utf8'),
			});
			await served.close();
		},
		{ scope: 'worker' },
	],
	everyPage: [
		async ({ browser, site }, use) => {
			const { look, close } = await parsedPages(browser, site);
			await use(look);
			await close();
		},
		{ scope: 'worker' },
	],
	baseURL: async ({ site }, use) => use(site.url),
});

export { expect } from '@playwright/test';

async function parsedPages(browser: Browser, site: BuiltSite): Promise<{ look: EveryPage; close: () => Promise<void> }> {
	const page = await browser.newPage();
	const documents = await page.evaluateHandle(
		(files) => files.map(({ path, html }) => ({ path, page: new DOMParser().parseFromString(html, 'text/html') })),
		site.pages.map((expected) => ({ path: expected.path, html: site.html(expected) })),
	);
	const look: EveryPage = async (see, argument) => {
		const seen = await page.evaluate(
			([parsed, source, given]) => {
				const call = new Function(`return (${source})`)() as (document: Document, argument: unknown) => unknown;
				return parsed.map(({ path, page: document }) => [path, call(document, given)] as const);
			},
			[documents, see.toString(), argument] as const,
		);
		return new Map(seen) as Map<string, ReturnType<typeof see>>;
	};
	return { look, close: () => page.close() };
}
