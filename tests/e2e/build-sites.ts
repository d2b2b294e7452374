/** Builds every site once, before any test. Without a site there is nothing to test, so a failed build ends the run. */
import { appendFileSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readProject } from '../../src/files/read-project.ts';
import { candor, node, type Outcome } from './command-line.ts';
import { builtFolder, contentOf, sites, type SiteUnderTest } from './sites.ts';

export default async function buildSites(): Promise<() => void> {
	const folder = mkdtempSync(join(tmpdir(), 'candor-e2e-'));
	process.env['CANDOR_E2E'] = folder;
	const remove = () => rmSync(folder, { recursive: true, force: true });
	try {
		// One after the other: all builds of a checkout share Astro's folder for its own files.
		for (const site of sites) await build(site);
	} catch (error) {
		remove();
		throw error;
	}
	return remove;
}

async function build({ name, source, showing }: SiteUnderTest): Promise<void> {
	const content = contentOf(name);
	cpSync(source, content, { recursive: true });
	if (showing === 'draft') return expectDone(await node(['tests/e2e/build-draft.ts', content, builtFolder(name)]));
	for (const id of readdirSync(join(content, 'incidents'))) {
		if (!existsSync(join(content, 'incidents', id, 'revisions'))) await publishTwice(content, id);
	}
	expectDone(await candor(['build', '--content', content, '--out', builtFolder(name)]));
}

/** Gives a fixture a record: as it is, then with facts and words that are new, so that its translation is behind. */
async function publishTwice(content: string, id: string): Promise<void> {
	const { project } = readProject(content, content);
	const notice = project === 'unreadable' ? undefined : project.notices.map((source) => source.notice).find((each) => each.id === id);
	if (!notice || notice.incident.mode === 'drill') return;
	const publish = async (...options: string[]) => expectDone(await candor(['notice', 'publish', id, '--content', content, '--yes', ...options]));
	await publish();
	const { cohorts, 'source-locale': source } = notice.incident;
	const counted = Object.entries(cohorts).find(([, { count }]) => count !== 'unknown');
	if (counted) expectDone(await candor(['notice', 'set', id, `cohorts.${counted[0]}.count`, String(Number(counted[1].count) + 1), '--content', content]));
	appendFileSync(join(content, 'incidents', id, source, 'notice.mdx'), '\nWe will write here again.\n');
	await publish('--summary', `${source}=One more person is affected.`);
}

function expectDone({ exitCode, output, command }: Outcome): void {
	if (exitCode !== 0) throw new Error(`${command} failed:\n${output}`);
}
