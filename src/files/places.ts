import { existsSync, readdirSync } from 'node:fs';
import type { Finding, Words } from '../core/findings/finding.ts';

/** Folders by name, sorted, without those that tools keep for themselves. */
export function foldersIn(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
		.map(({ name }) => name)
		.sort();
}

/** Something is not where it is looked for. */
export function misplaced(file: string, message: Words, hint: Words): Finding {
	return { check: 'files-are-in-place', severity: 'mandatory', position: { kind: 'file', file }, message, hint };
}
