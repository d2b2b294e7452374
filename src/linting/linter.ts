/**
 * A linter is a check that needs a dictionary: it reads files, takes its time and so is asked for its findings with
 * `await`. Its name, its severities and its findings are those of any check (`core/checks/check.ts`).
 */
import type { Issue } from '../core/checks/check.ts';
import type { Severity } from '../core/findings/finding.ts';
import type { WrittenText } from '../core/notice/written-text.ts';

export interface Linter {
	/** A sentence that is true when all is well. */
	name: string;
	severity: Severity;
	/** @param texts What readers see of one notice in Japanese. */
	find(texts: readonly WrittenText[]): Promise<Issue[]>;
}
