/**
 * A feed before it is written down: an entry for every revision that says something new. A revised notice comes
 * back to the top of a reader’s list because each revision is an entry of its own, with its own id and time.
 */
import type { Stage } from '../../core/record/revision.ts';

export interface FeedEntry {
	/** A `tag:` URI (RFC 4151), which stays the same when the page moves. */
	id: string;
	title: string;
	/** Absolute address of the page that tells it in full. */
	url: string;
	locale: string;
	/** When the revision was published, in milliseconds since 1970 UTC. */
	published: number;
	/** The publisher. */
	author: string;
	/** What changed, in one line, where someone wrote it in this language. */
	summary: string | undefined;
	/** What changed, as HTML. */
	html: string;
	stage: { name: Stage; text: string };
}

export interface Feed {
	id: string;
	title: string;
	/** What keeps a sample or a drill from being taken for real. */
	subtitle: string | undefined;
	locale: string;
	/** Absolute address of the page that the feed follows. */
	home: string;
	/** Absolute addresses of the feed itself. */
	self: { atom: string; json: string };
	/** The publisher, where all entries have the same. */
	author: string | undefined;
	/** The time of the newest entry, never that of the build. */
	updated: number;
	/** Newest first. */
	entries: readonly FeedEntry[];
}

/** A feed exists once there is something to tell: its time is that of an entry, and no other time is true. */
export function feedOf(feed: Omit<Feed, 'updated'>): Feed | undefined {
	const [newest] = feed.entries;
	return newest && { ...feed, updated: newest.published };
}
