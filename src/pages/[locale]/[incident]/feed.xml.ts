import type { APIContext } from 'astro';
import { atomFeed } from '../../../render/feeds/atom.ts';
import { noticeFeed } from '../../../render/feeds/notice-feed.ts';
import { siteContent } from '../../../site/content.ts';
import { feedPaths } from '../../../site/feed-paths.ts';
import { fileResponse } from '../../../site/file-response.ts';
import { editionOf } from '../../../site/paths.ts';

export const getStaticPaths = feedPaths;

export async function GET({ params }: APIContext): Promise<Response> {
	const content = await siteContent();
	const { edition, locale } = editionOf(content, params);
	const feed = noticeFeed(content, edition, locale);
	return fileResponse(feed && atomFeed(feed), 'application/atom+xml');
}
