/**
 * A fixture of a check is an overlay: the files that differ from `fixtures/checks/base`, a small site without
 * faults, and `without.txt`, which lists what of the base it lacks.
 */
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runChecks } from '../../../../src/core/checks/policy.ts';
import { inReadingOrder, type Finding } from '../../../../src/core/findings/finding.ts';
import { readProject } from '../../../../src/files/read-project.ts';
import { lintProject } from '../../../../src/linting/policy.ts';

export const fixtures = fileURLToPath(new URL('../../../fixtures/', import.meta.url));

/** Some days after the base was disclosed. */
const NOW = Date.parse('2026-03-10T12:00:00Z');

const BASE = join(fixtures, 'checks', 'base');

/** Files that speak of the fixture and are no content. */
const NOTES = /^(?:expected|without|known-bug)\.txt$|^report\..+\.txt$/;

/** Lays a fixture over the base in a folder of its own, which is gone after `use`. */
export async function withOverlay<T>(overlay: string, use: (folder: string) => Promise<T>): Promise<T> {
	const folder = mkdtempSync(join(tmpdir(), 'candor-'));
	try {
		cpSync(BASE, folder, { recursive: true });
		const without = join(overlay, 'without.txt');
		const lacking = existsSync(without) ? readFileSync(without, 'utf8').trim().split(/\r?\n/) : [];
		for (const path of lacking) rmSync(join(folder, path), { recursive: true });
		cpSync(overlay, folder, { recursive: true, filter: (path) => !NOTES.test(basename(path)) });
		return await use(folder);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** What the readers, the checks and the linters say of a content folder, as a person would hear it. */
export async function findingsIn(folder: string): Promise<Finding[]> {
	const { project, findings } = readProject(folder, 'content');
	return inReadingOrder([...findings, ...(project === 'unreadable' ? [] : [...runChecks(project, { now: NOW }), ...(await lintProject(project))])]);
}
