/**
 * A finding is one thing that is wrong in the content, said to the press officer who can mend it.
 *
 * Checks and readers return findings; they never print and never stop anything. What a finding means for a
 * build, a publication or a terminal is decided in `cli/` and `integrations/`.
 */

/** Where a finding was made. Not knowing is a value, so that a reporter cannot forget to handle it. */
export type Position =
	| { kind: 'source'; file: string; line: number; column: number }
	| { kind: 'file'; file: string };

/** `mandatory` stops a build or a publication, `recommended` warns, `informative` is shown on request. (CSAF.) */
export type Severity = 'mandatory' | 'recommended' | 'informative';

/** Languages that the messages to staff are written in. */
export type StaffLanguage = 'en' | 'ja';

/** The same words in every language that staff may read. */
export type Words = Readonly<Record<StaffLanguage, string>>;

export interface Finding {
	/** The check that found it, for example `fact-names-exist`. */
	check: string;
	severity: Severity;
	position: Position;
	/** Their own text, quoted: one line. Absent where there is nothing to quote, as for a missing file. */
	found?: string;
	/** One sentence: what is wrong, and why it matters to the people affected. */
	message: Words;
	/** What to do, with the line to write in the syntax of the file. May have several lines. */
	hint: Words;
}

/** Stops: at least one finding is mandatory. */
export function stops(findings: readonly Finding[]): boolean {
	return findings.some(({ severity }) => severity === 'mandatory');
}

/** By file, line and column, so that a person can go down a file once. */
export function inReadingOrder(findings: readonly Finding[]): Finding[] {
	const key = ({ position }: Finding) => (position.kind === 'source' ? [position.line, position.column] : [0, 0]);
	return [...findings].sort((a, b) => {
		if (a.position.file !== b.position.file) return a.position.file < b.position.file ? -1 : 1;
		const [aLine = 0, aColumn = 0] = key(a);
		const [bLine = 0, bColumn = 0] = key(b);
		return aLine - bLine || aColumn - bColumn;
	});
}
