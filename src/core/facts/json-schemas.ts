import { z } from 'zod';
import { incidentSchema } from './incident.ts';
import { labelsSchema } from './labels.ts';
import { siteSchema } from './site.ts';

/** JSON Schemas (draft 2020-12) of what people write, by file name under `content/schemas/`. */
export function jsonSchemas(): Record<string, unknown> {
	const write = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' });
	return {
		'incident.schema.json': write(incidentSchema),
		'labels.schema.json': write(labelsSchema),
		'site.schema.json': write(siteSchema),
	};
}
