import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding, Words } from '../core/findings/finding.ts';

/** Folders by name, sorted, without those that tools keep for themselves. */
export function foldersIn(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
		.map(({ name }) => name)
		.sort();
}

/**
 * Folders that are only links to folders elsewhere, or to nothing. They are not read: what they hold could change
 * without anyone noticing.
 */
export function linksIn(folder: string, shown: string): Finding[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isSymbolicLink() && !entry.name.startsWith('.') && !leadsToFile(join(folder, entry.name)))
		.map(({ name }) => name)
		.sort()
		.map((name) =>
			misplaced(
				`${shown}/${name}`,
				{ en: `\`${name}\` is only a link to another folder, whose text could change without anyone noticing, so it is not read.`, ja: `\`${name}\` は別のフォルダへのリンクです。内容が知らないうちに変わるおそれがあるため、読み込みません。` },
				{ en: 'Replace the link with a copy of the folder, or delete it.', ja: 'リンクをフォルダの写しに置きかえるか、消してください。' },
			),
		);
}

function leadsToFile(path: string): boolean {
	return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** Something is not where it is looked for. */
export function misplaced(file: string, message: Words, hint: Words): Finding {
	return { check: 'files-are-in-place', severity: 'mandatory', position: { kind: 'file', file }, message, hint };
}
