import { z } from 'zod';
import { reportDocumentSchema } from '../findings/report-document.ts';
import { incidentSchema } from './incident.ts';
import { labelsSchema } from './labels.ts';
import { siteSchema } from './site.ts';

/** JSON Schemas (draft 2020-12) of what people write, and of what commands answer to programs, by file name under `content/schemas/`. */
export function jsonSchemas(): Record<string, unknown> {
	const write = (schema: z.ZodType) => z.toJSONSchema(schema, { io: 'input', target: 'draft-2020-12' });
	return {
		'incident.schema.json': write(incidentSchema),
		'labels.schema.json': write(labelsSchema),
		'report.schema.json': z.toJSONSchema(reportDocumentSchema, { io: 'output', target: 'draft-2020-12', reused: 'ref' }),
		'site.schema.json': write(siteSchema),
	};
}
