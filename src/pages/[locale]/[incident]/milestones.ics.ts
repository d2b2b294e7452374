import type { APIContext } from 'astro';
import { milestoneCalendar } from '../../../render/calendar.ts';
import { siteContent } from '../../../site/content.ts';
import { calendarPaths } from '../../../site/feed-paths.ts';
import { fileResponse } from '../../../site/file-response.ts';
import { editionOf } from '../../../site/paths.ts';

export const getStaticPaths = calendarPaths;

export async function GET({ params }: APIContext): Promise<Response> {
	const content = await siteContent();
	const { edition, locale } = editionOf(content, params);
	return fileResponse(milestoneCalendar(content, edition, locale), 'text/calendar');
}
