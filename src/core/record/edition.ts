import { withoutStaffFacts } from '../facts/staff-facts.ts';
import type { Notice } from '../notice/notice.ts';
import { currentOf, recordAt, type NoticeRecord, type PublishedNotice } from './record.ts';

/** What readers of one notice are shown: its newest state and how it came to it. */
export interface Edition {
	notice: Notice;
	/** What is published by now, oldest first. Empty only for a draft that was never published. */
	revisions: readonly PublishedNotice[];
	/** A working copy, marked as such on every page; never part of a production build. */
	isDraft: boolean;
}

/**
 * What a production build shows: the newest published revision of every notice, and no exercise.
 * @param now Milliseconds since 1970 UTC; what is scheduled for later does not exist yet.
 */
export function publishedEditions(records: readonly NoticeRecord[], now: number): Edition[] {
	return records.flatMap((record): Edition[] => {
		const revisions = readable(recordAt(record, now));
		const current = currentOf({ id: record.id, revisions });
		return current && current.notice.incident.mode !== 'drill' ? [{ notice: current.notice, revisions, isDraft: false }] : [];
	});
}

/** What a preview shows: every working copy, exercises included, on top of what is published. */
export function draftEditions(notices: readonly Notice[], records: readonly NoticeRecord[], now: number): Edition[] {
	return notices.map((notice) => {
		const record = records.find(({ id }) => id === notice.id);
		return { notice: forReaders(notice), revisions: record ? readable(recordAt(record, now)) : [], isDraft: true };
	});
}

/** Pages, feeds and data are made from editions, so what is for staff ends here. */
function forReaders(notice: Notice): Notice {
	return { ...notice, incident: withoutStaffFacts(notice.incident) };
}

function readable({ revisions }: NoticeRecord): PublishedNotice[] {
	return revisions.map(({ revision, notice }) => ({ revision, notice: forReaders(notice) }));
}

/** Whether readers are shown a withdrawal instead of a notice. A draft is shown as it is written. */
export function isWithdrawn({ revisions, isDraft }: Edition): boolean {
	return !isDraft && revisions.at(-1)?.revision.stage === 'withdrawn';
}
