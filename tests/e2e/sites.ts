/** The sites that the tests build: the content of this repository, and every folder of tests/fixtures/sites. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface SiteUnderTest {
	name: string;
	/** The content folder as it stands in the repository. */
	source: string;
	/** `published`: what readers see. `draft`: what staff see before, exercises included. */
	showing: 'published' | 'draft';
}

export const root = fileURLToPath(new URL('../../', import.meta.url));

const fixtures = join(root, 'tests', 'fixtures', 'sites');

export const sites: readonly SiteUnderTest[] = [
	{ name: 'content', source: join(root, 'content'), showing: 'published' },
	...readdirSync(fixtures, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.flatMap(({ name }): SiteUnderTest[] => [
			{ name, source: join(fixtures, name), showing: 'published' },
			{ name: `${name}-draft`, source: join(fixtures, name), showing: 'draft' },
		]),
];

/** Where the copy of the content is that a site of this run was built from. */
export function contentOf(name: string): string {
	return join(runFolder(), `${name}.content`);
}

/** Where a built site of this run is: outside the repository, gone when the run ends. */
export function builtFolder(name: string): string {
	return join(runFolder(), name);
}

function runFolder(): string {
	const folder = process.env['CANDOR_E2E'];
	if (folder === undefined) throw new Error('The sites are built by build-sites.ts, which has not run.');
	return folder;
}
