import { dirname, join } from 'node:path';
import type { Disk } from './disk.ts';

/**
 * Writes several files so that each is the old one or the new one and never half. All of them are on the disk under
 * another name before the first takes its place.
 * @param files Texts by path within the folder, with slashes.
 */
export function writeFiles(disk: Disk, folder: string, files: Readonly<Record<string, string>>): void {
	const places = Object.entries(files).map(([path, text]) => ({ path: join(folder, path), text }));
	try {
		for (const { path, text } of places) {
			disk.makeFolder(dirname(path));
			disk.write(`${path}${DRAFT}`, text);
		}
		for (const { path } of places) disk.move(`${path}${DRAFT}`, path);
	} catch (error) {
		for (const { path } of places) disk.remove(`${path}${DRAFT}`);
		throw error;
	}
}

/** Writes a folder that is not there yet: whole or not at all. */
export function writeFolder(disk: Disk, folder: string, files: Readonly<Record<string, string>>): void {
	const draft = join(dirname(folder), `.unfinished-new-${folder.split(/[\\/]/).at(-1)}`);
	disk.remove(draft);
	try {
		disk.makeFolder(draft);
		for (const [path, text] of Object.entries(files)) {
			disk.makeFolder(dirname(join(draft, path)));
			disk.write(join(draft, path), text);
		}
		disk.move(draft, folder);
	} catch (error) {
		disk.remove(draft);
		throw error;
	}
}

const DRAFT = '.unfinished';
