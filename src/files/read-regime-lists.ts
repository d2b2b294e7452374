import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { regimeLists, type RegimeLists } from '../core/regimes/lists.ts';

/** Regulators’ lists, from `src/regimes/*.yaml`. A mistake in one is ours and throws. */
export function readRegimeLists(folder: string): RegimeLists {
	const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'));
	return regimeLists(Object.fromEntries(files.sort().map((file) => [file.replace(/\.yaml$/, ''), parse(readFileSync(join(folder, file), 'utf8')) as unknown])));
}
