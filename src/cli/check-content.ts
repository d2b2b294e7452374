import { runChecks } from '../core/checks/policy.ts';
import { shownFinding } from '../core/personal-data/shown-findings.ts';
import { inReadingOrder, stops, type Finding } from '../core/findings/finding.ts';
import type { NoticeSource, Project } from '../core/notice/project.ts';
import type { ContentFolder } from '../files/content-folder.ts';
import { readProject } from '../files/read-project.ts';
import { lintProject } from '../linting/policy.ts';

export { reportProblems } from './answer.ts';

/** Findings of a sound content stop nothing. */
export type CheckedContent = { kind: 'sound'; project: Project; findings: Finding[] } | { kind: 'broken'; findings: Finding[] };

/** Reads the content and runs every check on what could be read, so that all problems are known at once. */
export async function checkContent(content: ContentFolder): Promise<CheckedContent> {
	const { project, findings } = readProject(content.path, content.shown);
	const all = project === 'unreadable' ? findings : await allFindings(project, findings);
	return project === 'unreadable' || stops(all) ? { kind: 'broken', findings: all } : { kind: 'sound', project, findings: all };
}

/**
 * What was found in reading, and what checks and linters find.
 * @param now When it is to be true.
 */
export async function allFindings(project: Project, read: readonly Finding[], now = Date.now()): Promise<Finding[]> {
	return inReadingOrder([...read, ...runChecks(project, { now }), ...(await lintProject(project)).map(shownFinding)]);
}

/** Findings of one notice and of what all notices share; another notice’s draft must not hold this one up. */
export async function findingsOf(project: Project, read: readonly Finding[], source: NoticeSource, now?: number): Promise<Finding[]> {
	return concerning(source.notice.id, project, await allFindings({ ...project, notices: [source] }, read, now));
}

/** What was published is not what is there, or cannot be read. */
export function isOfRecord({ check, position }: Finding): boolean {
	return check === 'record-is-unbroken' || /\/revisions(?:\/|$)/.test(position.file);
}

/** Those that are not in the folder of another notice. */
export function concerning(id: string, { records }: Project, findings: readonly Finding[]): Finding[] {
	const others = records.filter((record) => record.id !== id).map((record) => `/incidents/${record.id}/`);
	return inReadingOrder(findings.filter(({ position }) => !others.some((other) => position.file.includes(other))));
}
