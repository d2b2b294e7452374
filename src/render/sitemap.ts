/** The sitemap: every page that search engines may show, with its other languages. https://www.sitemaps.org/protocol.html */
import { escapeXml } from './xml.ts';

export interface SitemapPage {
	/** Absolute address. */
	url: string;
	/** The same page in each language, itself included. */
	alternates: readonly { hreflang: string; href: string }[];
}

export function sitemap(pages: readonly SitemapPage[]): string {
	const entries = pages.map(
		({ url, alternates }) =>
			`<url><loc>${escapeXml(url)}</loc>${alternates.map(({ hreflang, href }) => `<xhtml:link rel="alternate" hreflang="${escapeXml(hreflang)}" href="${escapeXml(href)}"/>`).join('')}</url>`,
	);
	return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${entries.join('\n')}\n</urlset>\n`;
}
