import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from './sites.ts';

/** What the site says by itself in a language, as written in src/locales. */
export function uiStrings(locale: string): Readonly<Record<string, string>> {
	return parse(readFileSync(join(root, 'src', 'locales', `${locale}.yaml`), 'utf8')) as Record<string, string>;
}
