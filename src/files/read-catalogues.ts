import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** UI strings of every language that Candor speaks, by locale, from `src/locales/<locale>.yaml`. */
export function readCatalogues(folder: string): Record<string, Record<string, string>> {
	const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
	return Object.fromEntries(
		files.sort().map((file) => [file.replace(/\.yaml$/, ''), parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>]),
	);
}
