import { generateAtomFeed } from 'feedsmith';
import { withoutForbidden } from '../xml.ts';
import type { Feed, FeedEntry } from './feed.ts';

/** A feed as Atom. https://www.rfc-editor.org/rfc/rfc4287 */
export function atomFeed(feed: Feed): string {
	const { id, title, subtitle, locale, home, self, author, updated, entries } = feed;
	return generateAtomFeed(
		{
			id,
			title: words(title),
			...(subtitle === undefined ? {} : { subtitle: words(subtitle) }),
			updated: new Date(updated),
			xml: { lang: locale },
			links: [
				{ href: self.atom, rel: 'self', type: 'application/atom+xml' },
				{ href: home, rel: 'alternate', type: 'text/html', hreflang: locale },
			],
			...(author === undefined ? {} : { authors: [{ name: withoutForbidden(author) }] }),
			entries: entries.map((entry) => atomEntry(entry, locale)),
		},
		{ strict: true },
	);
}

function atomEntry({ id, title, url, locale, published, author, summary, html, stage }: FeedEntry, feedLocale: string) {
	return {
		id,
		title: words(title),
		published: new Date(published),
		updated: new Date(published),
		...(locale === feedLocale ? {} : { xml: { lang: locale } }),
		links: [{ href: url, rel: 'alternate', type: 'text/html', hreflang: locale }],
		authors: [{ name: withoutForbidden(author) }],
		categories: [{ term: stage.name, label: withoutForbidden(stage.text) }],
		...(summary === undefined ? {} : { summary: words(summary) }),
		content: { type: 'html', value: withoutForbidden(html) },
	};
}

function words(text: string) {
	return { type: 'text', value: withoutForbidden(text) };
}
