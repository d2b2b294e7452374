/** The sites that the tests build: the content of this repository, and every folder of tests/fixtures/sites. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface ContentUnderTest {
	name: string;
	/** Absolute path of the content folder. */
	folder: string;
}

export const root = fileURLToPath(new URL('../../', import.meta.url));

const fixtures = join(root, 'tests', 'fixtures', 'sites');

export const sites: readonly ContentUnderTest[] = [
	{ name: 'content', folder: join(root, 'content') },
	...readdirSync(fixtures, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => ({ name, folder: join(fixtures, name) })),
];

/** Where the built sites of this run are: outside the repository, gone when the run ends. */
export function builtFolder(name: string): string {
	const folder = process.env['CANDOR_E2E'];
	if (folder === undefined) throw new Error('The sites are built by build-sites.ts, which has not run.');
	return join(folder, name);
}
