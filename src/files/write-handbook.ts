import { existsSync, readFileSync } from 'node:fs';
import { replaceFile, type Disk } from './disk.ts';

/**
 * Puts generated text between `<!-- name -->` and `<!-- /name -->` of a Markdown file and leaves the rest alone.
 * @returns The whole new text.
 */
export function withSections(text: string, sections: Readonly<Record<string, string>>): string {
	return Object.entries(sections).reduce(
		(whole, [name, section]) => whole.replace(new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(\n<!-- /${name} -->)`), (_match, open: string, close: string) => `${open}${section}${close}`),
		text,
	);
}

/** Writes generated sections into a handbook, where there is one. */
export function writeSections(disk: Disk, path: string, sections: Readonly<Record<string, string>>): void {
	if (existsSync(path)) replaceFile(disk, path, withSections(readFileSync(path, 'utf8'), sections));
}
