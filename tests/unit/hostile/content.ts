import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { runChecks } from '../../../src/core/checks/policy.ts';
import { inReadingOrder, type Finding } from '../../../src/core/findings/finding.ts';
import { readProject } from '../../../src/files/read-project.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** Where the one notice of a small sound site is. */
export const NOTICE = 'incidents/2026-lost-parcels';

/** A copy of a small sound site to do something to. */
export function contentFolder(t: TestContext): string {
	const folder = join(temporaryFolder(t), 'content');
	cpSync('tests/fixtures/checks/base', folder, { recursive: true });
	return folder;
}

/** What readers and checks say of it. */
export function findingsIn(folder: string): Finding[] {
	const { project, findings } = readProject(folder, 'content');
	return inReadingOrder([...findings, ...(project === 'unreadable' ? [] : runChecks(project, { now: Date.parse('2026-03-10T12:00:00Z') }))]);
}
