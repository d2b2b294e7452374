import { fileURLToPath } from 'node:url';
import { readCatalogues } from '../files/read-catalogues.ts';

let read: ReturnType<typeof readCatalogues> | undefined;

/** The strings of every language that Candor speaks. They are part of the program, so they are read once. */
export function ownCatalogues(): ReturnType<typeof readCatalogues> {
	return (read ??= readCatalogues(fileURLToPath(new URL('../locales/', import.meta.url))));
}
