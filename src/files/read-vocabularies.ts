import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { vocabularySchema, type Vocabulary } from '../core/search/vocabulary.ts';

/** Search vocabularies by language or locale, from `src/locales/search/<tag>.yaml`. A mistake in one is ours and throws. */
export function readVocabularies(folder: string): Map<string, Vocabulary> {
	const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.yaml')) : [];
	return new Map(files.sort().map((file) => [file.replace(/\.yaml$/, ''), vocabularySchema.parse(parse(readFileSync(join(folder, file), 'utf8')))]));
}
