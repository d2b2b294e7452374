import { statSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';

export interface ContentFolder {
	/** Absolute path. */
	path: string;
	/** What messages call it: relative to where the person stands, where that is shorter. */
	shown: string;
}

/**
 * Where the content is: `--content DIR`, else `CANDOR_CONTENT`, else `content` beside package.json.
 * @param cwd Where the person stands.
 */
export function contentFolder(chosen: string | undefined, environment: string | undefined, cwd: string): ContentFolder {
	const path = resolve(cwd, chosen ?? environment ?? 'content');
	const near = relative(cwd, path);
	return { path, shown: near === '' ? '.' : near.startsWith('..') || isAbsolute(near) ? path : near };
}

/** It may be a link: whoever names the folder knows where it leads. */
export function folderExists({ path }: ContentFolder): boolean {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
}
