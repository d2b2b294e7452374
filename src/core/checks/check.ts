/**
 * A check is a sentence that is true when all is well (`fact-names-exist`) and the function that finds where
 * it is not. It asks for a project and returns findings; it never prints and never decides what they mean.
 */
import type { Finding, Severity } from '../findings/finding.ts';
import type { Project } from '../notice/project.ts';

/**
 * What a check says of one place; its name is added by `runChecks`, and its severity where the issue has none of
 * its own: what is a fault in a text that was just written may be no more than a translation that is behind.
 */
export type Issue = Omit<Finding, 'check' | 'severity'> & { severity?: Severity };

export interface Check {
	name: string;
	severity: Severity;
	/** It looks at the values of facts, or at which names exist, and so says nothing of a notice where those were refused. */
	reliesOn?: 'values' | 'names';
	find: (project: Project, circumstances: Circumstances) => Issue[];
}

/** What a check may know beside the content. */
export interface Circumstances {
	/** Milliseconds since 1970: the moment for which promises and plans are judged. */
	now: number;
}
