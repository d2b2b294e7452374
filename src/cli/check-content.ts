import { gapsAreFilled } from '../core/checks/gaps-are-filled.ts';
import { runChecks } from '../core/checks/policy.ts';
import { inReadingOrder, stops, type Finding, type StaffLanguage } from '../core/findings/finding.ts';
import type { Project } from '../core/notice/project.ts';
import type { ContentFolder } from '../files/content-folder.ts';
import { readProject } from '../files/read-project.ts';
import { countText, reportText } from '../render/report.ts';
import { complain, say, type Terminal } from './terminal.ts';

/** `gaps`: what is still to be written in working copies, where that was tolerated. */
export type CheckedContent = { kind: 'sound'; project: Project; warnings: Finding[]; gaps: Finding[] } | { kind: 'broken'; findings: Finding[] };

/**
 * Reads the content and runs every check on what could be read, so that all problems are known at once.
 * @param gaps A working copy with gaps is unfinished and not wrong: it may be looked at, and a build that reads the
 * record alone never shows it.
 */
export function checkContent(content: ContentFolder, gaps: 'refused' | 'tolerated' = 'refused'): CheckedContent {
	const { project, findings } = readProject(content.path, content.shown);
	const all = inReadingOrder([...findings, ...(project === 'unreadable' ? [] : runChecks(project, { now: Date.now() }))]);
	const unfinished = gaps === 'tolerated' ? all.filter(isGap) : [];
	const problems = all.filter((finding) => !unfinished.includes(finding));
	return project === 'unreadable' || stops(problems) ? { kind: 'broken', findings: problems } : { kind: 'sound', project, warnings: problems, gaps: unfinished };
}

/** Something is still to be written in a working copy. */
export function isGap({ check, position }: Finding): boolean {
	return check === gapsAreFilled.name && position.file.includes('/incidents/');
}

/** How much is still to be written, and how to see where; nothing where all is. */
export function sayGaps(terminal: Terminal, language: StaffLanguage, gaps: readonly Finding[]): void {
	if (gaps.length === 0) return;
	const en = `${gaps.length === 1 ? 'One gap is' : `${gaps.length} gaps are`} still to be filled before this can be published. To see where: npm run check`;
	say(terminal, language === 'ja' ? `公開の前に書くところが ${gaps.length} か所残っています。場所を見るには: npm run check` : en);
}

/** Prints what is wrong, and what was not done because of it. */
export function reportProblems(terminal: Terminal, language: StaffLanguage, findings: readonly Finding[], consequence: Record<StaffLanguage, string>): void {
	complain(terminal, `${reportText(findings, language)}\n\n${countText(findings, language)}${language === 'ja' ? '。' : '. '}${consequence[language]}`);
}
