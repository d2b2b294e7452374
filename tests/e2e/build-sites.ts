/** Builds every site once, before any test. Without a site there is nothing to test, so a failed build ends the run. */
import { appendFileSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readProject } from '../../src/files/read-project.ts';
import { candor, type Outcome } from './command-line.ts';
import { builtFolder, contentOf, sites, type SiteUnderTest } from './sites.ts';

export default async function buildSites(): Promise<() => void> {
	const folder = mkdtempSync(join(tmpdir(), 'candor-e2e-'));
	process.env['CANDOR_E2E'] = folder;
	const remove = () => rmSync(folder, { recursive: true, force: true });
	try {
		const outcomes = await Promise.allSettled(sites.map(build));
		for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
	} catch (error) {
		remove();
		throw error;
	}
	return remove;
}

async function build({ name, source, showing }: SiteUnderTest): Promise<void> {
	const content = contentOf(name);
	cpSync(source, content, { recursive: true });
	if (showing === 'draft') return keepDraft(content, builtFolder(name));
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

/** A draft is only ever shown, so it is copied while it is. */
async function keepDraft(content: string, target: string): Promise<void> {
	const shown = mkdtempSync(`${target}-`);
	const outcome = await candor(['preview-draft', '--content', content, '--port', '0'], {
		environment: { TMPDIR: shown, TMP: shown, TEMP: shown },
		onOutput: (output, stop) => {
			if (!output.includes('http://') || existsSync(target)) return;
			const [folder = ''] = readdirSync(shown).filter((each) => existsSync(join(shown, each, 'index.html')));
			cpSync(join(shown, folder), target, { recursive: true });
			stop();
		},
	});
	if (!existsSync(target)) throw new Error(`${outcome.command} failed:\n${outcome.output}`);
}

function expectDone({ exitCode, output, command }: Outcome): void {
	if (exitCode !== 0) throw new Error(`${command} failed:\n${output}`);
}
