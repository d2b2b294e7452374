import type { Notice } from '../notice/notice.ts';
import { publishedAt, type Revision } from './revision.ts';

/** A revision and the notice as it stood in it. */
export interface PublishedNotice {
	revision: Revision;
	notice: Notice;
}

/** Everything that was published of one incident, oldest first. */
export interface NoticeRecord {
	id: string;
	revisions: readonly PublishedNotice[];
}

/**
 * The record as it stands at a moment: what is scheduled for later does not exist yet.
 * @param now Milliseconds since 1970 UTC.
 */
export function recordAt({ id, revisions }: NoticeRecord, now: number): NoticeRecord {
	return { id, revisions: revisions.filter(({ revision }) => publishedAt(revision) <= now) };
}

/** What readers see: the newest revision; none before the first. */
export function currentOf({ revisions }: NoticeRecord): PublishedNotice | undefined {
	return revisions.at(-1);
}
