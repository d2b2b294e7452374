import { readdirSync, statSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { Finding, Words } from '../core/findings/finding.ts';
import { MOST_ENTRIES } from '../core/limits.ts';
import { standingAt } from './standing.ts';

export interface Place {
	/** Names of the folders in it, sorted, without those that tools keep for themselves. */
	folders: string[];
	/** Of everything else. */
	others: string[];
	/** What begins with a dot. */
	hidden: string[];
	/** What stands there and cannot be read. */
	findings: Finding[];
}

/**
 * Looks into a folder. Links to other folders, or to nothing, are not followed: what they hold could change without
 * anyone noticing.
 * @param shown What messages call it.
 */
export function placeAt(folder: string, shown: string): Place {
	const empty = (...findings: Finding[]): Place => ({ folders: [], others: [], hidden: [], findings });
	const name = shown.split('/').at(-1) ?? shown;
	switch (standingAt(folder)) {
		case 'nothing':
			return empty();
		case 'link':
			return empty(onlyALink(shown, name));
		case 'closed':
			return empty(closed(shown, name));
		case 'file':
		case 'other':
			return empty(noFolder(shown, name));
		case 'folder':
	}
	const entries = entriesOf(folder);
	if (entries === 'closed') return empty(closed(shown, name));
	if (entries.length > MOST_ENTRIES) return empty(crowded(shown, name, entries.length));
	const sorted = entries.toSorted((a, b) => (a.name < b.name ? -1 : 1));
	const seen = sorted.filter((entry) => !entry.name.startsWith('.'));
	return {
		folders: seen.filter((entry) => entry.isDirectory()).map((entry) => entry.name),
		others: seen.filter((entry) => !entry.isDirectory()).map((entry) => entry.name),
		hidden: sorted.filter((entry) => entry.name.startsWith('.')).map((entry) => entry.name),
		findings: seen.filter((entry) => entry.isSymbolicLink() && !leadsToFile(join(folder, entry.name))).map((entry) => onlyALink(`${shown}/${entry.name}`, entry.name)),
	};
}

function entriesOf(folder: string): Dirent[] | 'closed' {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch {
		return 'closed';
	}
}

function leadsToFile(path: string): boolean {
	try {
		return statSync(path).isFile();
	} catch {
		return false;
	}
}

function onlyALink(file: string, name: string): Finding {
	return misplaced(
		file,
		{ en: `\`${name}\` is only a link to another folder, whose text could change without anyone noticing, so it is not read.`, ja: `\`${name}\` は別のフォルダへのリンクです。内容が知らないうちに変わるおそれがあるため、読み込みません。` },
		{ en: 'Replace the link with a copy of the folder, or delete it.', ja: 'リンクをフォルダの写しに置きかえるか、消してください。' },
	);
}

/** Something else stands where a folder should. */
export function noFolder(file: string, name: string): Finding {
	return misplaced(
		file,
		{ en: `\`${name}\` is a file, where a folder is expected, so nothing of it would be shown.`, ja: `フォルダがあるはずのところに、ファイル \`${name}\` があります。中身は表示されません。` },
		{ en: `Move the file away, and make a folder \`${name}\` if there is something to put into it.`, ja: `ファイルを移して、必要ならフォルダ \`${name}\` を作ってください。` },
	);
}

function closed(file: string, name: string): Finding {
	return misplaced(
		file,
		{ en: `The folder \`${name}\` cannot be opened, so nothing in it would be shown.`, ja: `フォルダ \`${name}\` を開けません。中身は表示されません。` },
		{ en: 'Allow yourself to read it: its permissions are in the properties of the folder.', ja: 'フォルダのプロパティで、読み取りを許可してください。' },
	);
}

function crowded(file: string, name: string, count: number): Finding {
	return misplaced(
		file,
		{ en: `The folder \`${name}\` holds ${count} things, more than anyone put there by hand, so it is not read.`, ja: `フォルダ \`${name}\` に ${count} 個もあります。手で置いたものとは思えないため、読み込みません。` },
		{ en: `Check that it is the right folder. Up to ${MOST_ENTRIES} are read.`, ja: `正しいフォルダか確かめてください。読み込むのは ${MOST_ENTRIES} 個までです。` },
	);
}

/** Something is not where it is looked for. */
export function misplaced(file: string, message: Words, hint: Words): Finding {
	return { check: 'files-are-in-place', severity: 'mandatory', position: { kind: 'file', file }, message, hint };
}
