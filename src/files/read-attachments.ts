/** Finds pictures and documents beside the text of a notice, and reads what they say of people without showing it. */
import { lstatSync, readdirSync, readFileSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import type { Attachment } from '../core/notice/project.ts';
import { metadataOf } from './metadata/metadata.ts';

/** Larger files are films, whose makers are asked for by other means. */
const MOST_BYTES = 64_000_000;

/** How deep folders are looked into, so that nobody waits for a folder that was put here by mistake. */
const DEEPEST = 6;

/** The text of a notice, which has readers of its own. */
const TEXT = /\.(?:mdx?|ya?ml|txt|json|xliff?)$/i;

/**
 * Files of the working copy; what was published is not looked at again.
 * @param shown What messages call the folder.
 */
export function readAttachments(folder: string, shown: string, depth = 0): Attachment[] {
	return entriesIn(folder)
		.filter(({ name }) => !name.startsWith('.') && !(depth === 0 && name === 'revisions'))
		.sort((a, b) => (a.name < b.name ? -1 : 1))
		.flatMap((entry): Attachment[] => {
			const path = join(folder, entry.name);
			const file = `${shown}/${entry.name}`;
			if (entry.isDirectory()) return depth < DEEPEST ? readAttachments(path, file, depth + 1) : [];
			if (!entry.isFile() || TEXT.test(entry.name)) return [];
			const bytes = bytesOf(path);
			return bytes ? [{ file, says: metadataOf(bytes) }] : [];
		});
}

/** Nothing where the file is too large, or where the machine keeps it closed. */
function bytesOf(path: string): Buffer | undefined {
	try {
		return lstatSync(path).size > MOST_BYTES ? undefined : readFileSync(path);
	} catch {
		return undefined;
	}
}

/** A folder that cannot be opened is told of by who looks for the pages in it. */
function entriesIn(folder: string): Dirent[] {
	try {
		return readdirSync(folder, { withFileTypes: true });
	} catch {
		return [];
	}
}
