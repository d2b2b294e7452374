import { lstatSync } from 'node:fs';

/** What stands at a path. `closed`: the machine does not let us look. `other`: a device, a pipe, a socket. */
export type Standing = 'nothing' | 'file' | 'folder' | 'link' | 'closed' | 'other';

/** Nothing is there, or cannot be: a part of the path is a file, or the name is longer than names are. */
const ABSENT: readonly string[] = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'ERR_INVALID_ARG_VALUE'];

/** Looks without opening, since a pipe that is opened waits for ever, and without following, since a link leads anywhere. */
export function standingAt(path: string): Standing {
	try {
		const stats = lstatSync(path);
		if (stats.isFile()) return 'file';
		if (stats.isDirectory()) return 'folder';
		return stats.isSymbolicLink() ? 'link' : 'other';
	} catch (error) {
		return ABSENT.includes(codeOf(error)) ? 'nothing' : 'closed';
	}
}

/** What the system calls the failure: `ENOENT`, `ENOSPC`; empty for a fault of ours. */
export function codeOf(error: unknown): string {
	return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
