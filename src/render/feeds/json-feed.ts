import { generateJsonFeed } from 'feedsmith';
import type { Feed, FeedEntry } from './feed.ts';

/** A feed as JSON Feed 1.1. https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed({ title, subtitle, locale, home, self, author, entries }: Feed): string {
	const feed = generateJsonFeed(
		{
			title,
			home_page_url: home,
			feed_url: self.json,
			...(subtitle === undefined ? {} : { description: subtitle }),
			language: locale,
			...(author === undefined ? {} : { authors: [{ name: author }] }),
			items: entries.map(jsonItem),
		},
		{ strict: true },
	);
	return `${JSON.stringify(feed, undefined, '\t')}\n`;
}

function jsonItem({ id, title, url, locale, published, author, summary, html, stage }: FeedEntry) {
	return {
		id,
		url,
		title,
		content_html: html,
		...(summary === undefined ? {} : { summary }),
		date_published: new Date(published),
		date_modified: new Date(published),
		authors: [{ name: author }],
		tags: [stage.text],
		language: locale,
	};
}
