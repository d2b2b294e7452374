/** What pages are made from: what is published by now, or the working copies for a preview. */
import { draftEditions, publishedEditions, type Edition } from '../core/record/edition.ts';
import type { Site } from '../core/facts/site.ts';
import type { Finding } from '../core/findings/finding.ts';
import { readProject } from './read-project.ts';

/** `published` reads only the record; `draft` shows working copies, marked as such. */
export type Showing = 'published' | 'draft';

export type ReadEditions = { kind: 'read'; site: Site; editions: Edition[]; findings: Finding[] } | { kind: 'unreadable'; findings: Finding[] };

/**
 * @param folder The content folder.
 * @param shown What messages call it.
 * @param now Milliseconds since 1970 UTC; what is scheduled for later does not exist yet.
 */
export function readEditions(folder: string, shown: string, showing: Showing, now: number): ReadEditions {
	const { project, findings } = readProject(folder, shown);
	if (project === 'unreadable') return { kind: 'unreadable', findings };
	const { site, notices, records } = project;
	const working = notices.map(({ notice }) => notice);
	const editions = showing === 'draft' ? draftEditions(working, records, now) : publishedEditions(records, now);
	return { kind: 'read', site, editions, findings };
}

/** *Now*, as a build means it: `SOURCE_DATE_EPOCH` (seconds) where it is set, so that a build can be repeated. */
export function buildTime(sourceDateEpoch: string | undefined, clock: () => number): number {
	return sourceDateEpoch !== undefined && /^\d+$/.test(sourceDateEpoch) ? Number(sourceDateEpoch) * 1000 : clock();
}
