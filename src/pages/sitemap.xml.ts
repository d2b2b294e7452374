import { sitemap } from '../render/sitemap.ts';
import { siteContent } from '../site/content.ts';
import { sitemapPages } from '../site/sitemap-pages.ts';

export async function GET(): Promise<Response> {
	return new Response(sitemap(sitemapPages(await siteContent())), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
}
