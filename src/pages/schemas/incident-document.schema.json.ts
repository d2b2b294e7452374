import { incidentJsonSchema } from '../../render/incident-json.ts';
import { siteContent } from '../../site/content.ts';
import { fileResponse } from '../../site/file-response.ts';

export async function GET(): Promise<Response> {
	const { urls } = await siteContent();
	return fileResponse(incidentJsonSchema(urls), 'application/schema+json');
}
