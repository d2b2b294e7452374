/** The few steps by which files reach a disk, so that a test can stop a publication between any two of them. */
import { closeSync, cpSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

export interface Disk {
	makeFolder(path: string): void;
	/** Writes a whole file and waits until it is on the disk. */
	write(path: string, bytes: Uint8Array | string): void;
	copy(from: string, to: string): void;
	/** Moves within one file system, in one step; the new name is on the disk when it returns. */
	move(from: string, to: string): void;
	remove(path: string): void;
}

export const realDisk: Disk = {
	makeFolder: (path) => void mkdirSync(path, { recursive: true }),
	write: (path, bytes) => {
		writeFileSync(path, bytes);
		synchronise(path);
	},
	copy: (from, to) => {
		cpSync(from, to);
		synchronise(to);
	},
	move: (from, to) => {
		renameSync(from, to);
		synchronise(dirname(to));
	},
	remove: (path) => rmSync(path, { recursive: true, force: true }),
};

/** Replaces a file in one step: readers see the old one or the new one, never half. */
export function replaceFile(disk: Disk, path: string, text: string): void {
	const draft = `${path}.unfinished`;
	try {
		disk.write(draft, text);
		disk.move(draft, path);
	} catch (error) {
		disk.remove(draft);
		throw error;
	}
}

function synchronise(path: string): void {
	// Windows cannot open a folder; there the rename itself is what counts.
	let handle: number;
	try {
		handle = openSync(path, 'r');
	} catch {
		return;
	}
	try {
		fsyncSync(handle);
	} catch {
		// A file system without fsync on folders has nothing to wait for.
	} finally {
		closeSync(handle);
	}
}
