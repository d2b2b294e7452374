import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../../core/facts/json-schemas.ts';
import type { Command } from '../command.ts';
import { say } from '../terminal.ts';

export const schemas: Command = {
	summary: 'Write the JSON Schemas that editors complete and validate the YAML files with.',
	run: async ({ terminal, content }) => {
		const folder = join(content.path, 'schemas');
		mkdirSync(folder, { recursive: true });
		for (const [file, schema] of Object.entries(jsonSchemas())) writeFileSync(join(folder, file), `${JSON.stringify(schema, null, '\t')}\n`);
		say(terminal, `Wrote ${Object.keys(jsonSchemas()).join(', ')} into ${content.shown}/schemas.`);
		return 0;
	},
};
