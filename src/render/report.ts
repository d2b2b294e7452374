/** Findings as text for a terminal: where, what is there, what is wrong and why it matters, what to write. */
import type { Finding, StaffLanguage } from '../core/findings/finding.ts';
import { inReadingOrder } from '../core/findings/finding.ts';

/**
 * @param language Of the messages.
 * @example
 * content/incidents/2026-x/incident.yaml
 *   4:10   count: `1,234`
 *          `cohorts.card.count` is `1,234`, which cannot be shown to readers as it stands.
 *          Write a whole number without separators, for example 22796.
 *          incident-is-well-formed · mandatory
 */
export function reportText(findings: readonly Finding[], language: StaffLanguage = 'en'): string {
	const byFile = Map.groupBy(inReadingOrder(findings), ({ position }) => position.file);
	return [...byFile]
		.map(([file, inFile]) => [file, ...inFile.map((finding) => findingText(finding, language))].join('\n'))
		.join('\n\n');
}

function findingText({ check, severity, position, found, message, hint }: Finding, language: StaffLanguage): string {
	const where = position.kind === 'source' ? `${position.line}:${position.column}` : '';
	const margin = '  ' + `${where} `.padEnd(7);
	const indent = ' '.repeat(margin.length);
	const lines = [...(found === undefined ? [] : [found]), message[language], ...hint[language].split('\n'), `${check} · ${severity}`];
	return lines.map((line, index) => (index === 0 ? margin : indent) + line).join('\n');
}

/** The last line: how many, and what was not done. @example countText(report) // => '2 problems in 1 file' */
export function countText(findings: readonly Finding[], language: StaffLanguage = 'en'): string {
	const files = new Set(findings.map(({ position }) => position.file)).size;
	const problems = findings.length;
	if (language === 'ja') return `${files} 個のファイルに ${problems} 件の問題`;
	return `${problems} ${problems === 1 ? 'problem' : 'problems'} in ${files} ${files === 1 ? 'file' : 'files'}`;
}
