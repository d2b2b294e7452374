import type { APIContext } from 'astro';
import { incidentJson } from '../../../render/incident-json.ts';
import { siteContent } from '../../../site/content.ts';
import { translatedPaths } from '../../../site/feed-paths.ts';
import { fileResponse } from '../../../site/file-response.ts';
import { editionOf } from '../../../site/paths.ts';

export const getStaticPaths = translatedPaths;

export async function GET({ params }: APIContext): Promise<Response> {
	const content = await siteContent();
	const { edition, locale } = editionOf(content, params);
	return fileResponse(incidentJson(content, edition, locale), 'application/json');
}
