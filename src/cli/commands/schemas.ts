import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../../core/facts/json-schemas.ts';
import { realDisk, replaceFile } from '../../files/disk.ts';
import { writeSections } from '../../files/write-handbook.ts';
import { fieldTable } from '../../render/field-table.ts';
import type { Command } from '../command.ts';
import { say } from '../terminal.ts';
import { siteWords } from '../words/site.ts';

export const schemas: Command = {
	summary: { en: 'Write the JSON Schemas that editors use, and the tables of fields in the handbook.', ja: 'エディタ用の JSON Schema と、手引きの項目表を書き出す。' },
	example: 'npm run schemas',
	run: async ({ terminal, content, language }) => {
		const folder = join(content.path, 'schemas');
		const all = jsonSchemas();
		mkdirSync(folder, { recursive: true });
		for (const [file, schema] of Object.entries(all)) replaceFile(realDisk, join(folder, file), `${JSON.stringify(schema, null, '\t')}\n`);
		writeSections(realDisk, join(content.path, 'README.md'), handbookSections());
		say(terminal, siteWords.schemas(Object.keys(all).join(', '), content.shown)[language]);
		return 0;
	},
};

/** The generated parts of the handbook, by name. */
export function handbookSections(): Record<string, string> {
	return Object.fromEntries(Object.entries(jsonSchemas()).map(([file, schema]) => [`fields of ${file.replace('.schema.json', '.yaml')}`, fieldTable(schema)]));
}
