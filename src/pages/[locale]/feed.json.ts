import type { APIContext } from 'astro';
import { jsonFeed } from '../../render/feeds/json-feed.ts';
import { siteFeed } from '../../render/feeds/site-feed.ts';
import { siteContent } from '../../site/content.ts';
import { siteFeedPaths } from '../../site/feed-paths.ts';
import { fileResponse } from '../../site/file-response.ts';

export const getStaticPaths = siteFeedPaths;

export async function GET({ params }: APIContext): Promise<Response> {
	const feed = siteFeed(await siteContent(), params['locale'] ?? '');
	return fileResponse(feed && jsonFeed(feed), 'application/feed+json');
}
