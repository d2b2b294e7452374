/** Freezes the working copy into the record. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { pageNames } from '../core/prose/prose.ts';
import type { Revision } from '../core/record/revision.ts';
import type { Disk } from './disk.ts';
import { placeAt } from './places.ts';
import { digestOf, sha256, UNFINISHED } from './read-record.ts';

/** What the person decides; the rest follows from the record. */
export type Publication = Pick<Revision, 'number' | 'published' | 'kind' | 'stage' | 'summary' | 'needs-no-translation' | 'previous'>;

/** The files of the working copy that belong to a revision: the facts, and each language’s pages and labels. */
export function workingFiles(folder: string, locales: readonly string[]): string[] {
	const perLocale = [...pageNames.map((page) => `${page}.mdx`), 'labels.yaml'];
	const candidates = ['incident.yaml', ...locales.flatMap((locale) => perLocale.map((file) => `${locale}/${file}`))];
	return candidates.filter((file) => existsSync(join(folder, file))).sort();
}

/**
 * Writes `revisions/<number>/`. Everything is written beside the record and moved into it in one step, so that
 * whoever is stopped at any moment leaves the old record or the new one.
 * @returns The SHA-256 of the new `revision.yaml`.
 */
export function publishRevision(disk: Disk, folder: string, locales: readonly string[], publication: Publication): string {
	const revisions = join(folder, 'revisions');
	const draft = join(revisions, `.unfinished-${publication.number}`);
	disk.makeFolder(revisions);
	disk.remove(draft);
	disk.makeFolder(draft);
	const files: Record<string, string> = {};
	for (const file of workingFiles(folder, locales)) {
		disk.makeFolder(dirname(join(draft, file)));
		disk.copy(join(folder, file), join(draft, file));
		files[file] = digestOf(join(draft, file));
	}
	const text = `# Written by \`npm run notice publish\`. Never edited: the record would break.\n${stringify({ ...publication, files }, { lineWidth: 0 })}`;
	disk.write(join(draft, 'revision.yaml'), text);
	disk.move(draft, join(revisions, String(publication.number)));
	return sha256(text);
}

/** Takes away what a stopped publication left beside the record. @returns Whether there was anything. */
export function clearUnfinished(disk: Disk, folder: string): boolean {
	const revisions = join(folder, 'revisions');
	const left = placeAt(revisions, 'revisions').hidden.filter((name) => UNFINISHED.test(name));
	for (const name of left) disk.remove(join(revisions, name));
	return left.length > 0;
}

/** SHA-256 of every file of the working copy that belongs to a revision. */
export function workingDigests(folder: string, locales: readonly string[]): Record<string, string> {
	return Object.fromEntries(workingFiles(folder, locales).map((file) => [file, digestOf(join(folder, file))]));
}

/** The files in which two sets of digests differ; those that came or went as well. */
export function differingFiles(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): string[] {
	const names = new Set([...Object.keys(before), ...Object.keys(after)]);
	return [...names].filter((name) => before[name] !== after[name]).sort();
}
