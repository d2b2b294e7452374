import type { NoticeSource, Project } from '../notice/project.ts';
import { currentOf, recordAt } from '../record/record.ts';
import { publishedAt } from '../record/revision.ts';

/** The moment for which a working copy has to be true: now, or when its newest revision appears, where that is scheduled. */
export function asOf({ record }: NoticeSource, now: number): number {
	return Math.max(now, ...record.revisions.map(({ revision }) => publishedAt(revision)));
}

/** The notices whose promises readers rely on: live, and not withdrawn. */
export function liveNotices({ notices }: Project, now: number): NoticeSource[] {
	return notices.filter(({ notice, record }) => notice.incident.mode === 'live' && currentOf(recordAt(record, now))?.revision.stage !== 'withdrawn');
}
