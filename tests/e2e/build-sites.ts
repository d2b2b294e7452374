import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { candor } from './command-line.ts';
import { builtFolder, sites } from './sites.ts';

/** Builds every site once, before any test. Without a site there is nothing to test, so a failed build ends the run. */
export default async function buildSites(): Promise<() => void> {
	const folder = mkdtempSync(join(tmpdir(), 'candor-e2e-'));
	process.env['CANDOR_E2E'] = folder;
	const remove = () => rmSync(folder, { recursive: true, force: true });
	for (const { name, folder: content } of sites) {
		const { exitCode, output } = await candor(['build', '--content', content, '--out', builtFolder(name)]);
		if (exitCode === 0) continue;
		remove();
		throw new Error(`The site of ${content} was not built:\n${output}`);
	}
	return remove;
}
