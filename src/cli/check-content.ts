import { gapsAreFilled } from '../core/checks/gaps-are-filled.ts';
import { runChecks } from '../core/checks/policy.ts';
import { shownFinding } from '../core/personal-data/shown-findings.ts';
import { inReadingOrder, stops, type Finding } from '../core/findings/finding.ts';
import type { NoticeSource, Project } from '../core/notice/project.ts';
import type { ContentFolder } from '../files/content-folder.ts';
import { readProject } from '../files/read-project.ts';
import { lintProject } from '../linting/policy.ts';

export { reportProblems } from './answer.ts';

/** Findings of a sound content stop nothing. `gaps`: what is still to be written in working copies, where that was tolerated. */
export type CheckedContent = { kind: 'sound'; project: Project; findings: Finding[]; gaps: Finding[] } | { kind: 'broken'; findings: Finding[] };

/**
 * Reads the content and runs every check on what could be read, so that all problems are known at once.
 * @param gaps A working copy with gaps is unfinished and not wrong: it may be looked at, and a build that reads the
 * record alone never shows it.
 */
export async function checkContent(content: ContentFolder, gaps: 'refused' | 'tolerated' = 'refused'): Promise<CheckedContent> {
	const { project, findings } = readProject(content.path, content.shown);
	const all = project === 'unreadable' ? findings : await allFindings(project, findings);
	const unfinished = gaps === 'tolerated' ? all.filter(isGap) : [];
	const problems = all.filter((finding) => !unfinished.includes(finding));
	return project === 'unreadable' || stops(problems) ? { kind: 'broken', findings: problems } : { kind: 'sound', project, findings: problems, gaps: unfinished };
}

/** Something is still to be written in a working copy. */
export function isGap({ check, position }: Finding): boolean {
	return check === gapsAreFilled.name && position.file.includes('/incidents/');
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

/** What was published is not what is there, or cannot be read: a record, or a folder that may hold some. */
export function isOfRecord({ check, position }: Finding): boolean {
	return check === 'record-is-unbroken' || /\/revisions(?:\/|$)|\/incidents(?:\/[^/]+)?$/.test(position.file);
}

/** Those that are not in the folder of another notice. */
export function concerning(id: string, { records }: Project, findings: readonly Finding[]): Finding[] {
	const others = records.filter((record) => record.id !== id).map((record) => `/incidents/${record.id}/`);
	return inReadingOrder(findings.filter(({ position }) => !others.some((other) => position.file.includes(other))));
}
