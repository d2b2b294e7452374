import { siteContent } from '../site/content.ts';

/** Nothing is forbidden here: a page that must stay out of search engines says so itself, and must be read to say it. */
export async function GET(): Promise<Response> {
	const { urls } = await siteContent();
	return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${urls.absolute(`${urls.root}sitemap.xml`)}\n`);
}
