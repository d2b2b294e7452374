import type { Circumstances } from '../core/checks/check.ts';
import { runChecks } from '../core/checks/policy.ts';
import { shownFinding } from '../core/personal-data/shown-findings.ts';
import { inReadingOrder, stops, type Finding, type StaffLanguage } from '../core/findings/finding.ts';
import type { Project } from '../core/notice/project.ts';
import type { ContentFolder } from '../files/content-folder.ts';
import { readProject } from '../files/read-project.ts';
import { lintProject } from '../linting/policy.ts';
import { countText, reportText } from '../render/report.ts';
import { complain, type Terminal } from './terminal.ts';

export type CheckedContent = { kind: 'sound'; project: Project; warnings: Finding[] } | { kind: 'broken'; findings: Finding[] };

/** Reads the content and runs every check on what could be read, so that all problems are known at once. */
export async function checkContent(content: ContentFolder): Promise<CheckedContent> {
	const { project, findings } = readProject(content.path, content.shown);
	const all = inReadingOrder([...findings, ...(project === 'unreadable' ? [] : await findingsOf(project, { now: Date.now() }))]);
	return project === 'unreadable' || stops(all) ? { kind: 'broken', findings: all } : { kind: 'sound', project, warnings: all };
}

/** What checks and linters find in a project. */
export async function findingsOf(project: Project, circumstances: Circumstances): Promise<Finding[]> {
	return inReadingOrder([...runChecks(project, circumstances), ...(await lintProject(project)).map(shownFinding)]);
}

/** Prints what is wrong, and what was not done because of it. */
export function reportProblems(terminal: Terminal, language: StaffLanguage, findings: readonly Finding[], consequence: Record<StaffLanguage, string>): void {
	complain(terminal, `${reportText(findings, language)}\n\n${countText(findings, language)}${language === 'ja' ? '。' : '. '}${consequence[language]}`);
}
