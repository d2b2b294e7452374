/** Findings as text for a terminal: where, what is there, what is wrong and why it matters, what to write. */
import type { Finding, Severity, StaffLanguage, Words } from '../core/findings/finding.ts';
import { inReadingOrder } from '../core/findings/finding.ts';
import { MOST_SHOWN } from '../core/limits.ts';
import { unpainted, type Paint } from './paint.ts';
import { visible } from './visible.ts';

const severityWords: Record<Severity, Words> = {
	mandatory: { en: 'mandatory', ja: '必須' },
	recommended: { en: 'recommended', ja: '推奨' },
	informative: { en: 'informative', ja: '参考' },
};

/**
 * @param language Of the messages.
 * @example
 * content/incidents/2026-x/incident.yaml
 *   4:10   count: `1,234`
 *          `cohorts.card.count` is `1,234`, which cannot be shown to readers as it stands.
 *          Write a whole number without separators, for example 22796.
 *          incident-is-well-formed · mandatory
 */
export function reportText(findings: readonly Finding[], language: StaffLanguage = 'en', paint: Paint = unpainted): string {
	const byFile = Map.groupBy(inReadingOrder(findings), ({ position }) => position.file);
	return [...byFile]
		.map(([file, inFile]) => [paint('file', visible(file)), ...gravest(inFile).map((finding) => findingText(finding, language, paint)), ...rest(inFile.length - MOST_SHOWN, language)].join('\n'))
		.join('\n\n');
}

/** As many as are shown: what stops a publication before what does not. */
function gravest(findings: readonly Finding[]): Finding[] {
	if (findings.length <= MOST_SHOWN) return [...findings];
	const { stopping = [], others = [] } = Object.groupBy(findings, ({ severity }) => (severity === 'mandatory' ? 'stopping' : 'others'));
	return inReadingOrder([...stopping, ...others].slice(0, MOST_SHOWN));
}

/** Nobody reads a thousand messages; those that were mended first often mend the rest. */
function rest(count: number, language: StaffLanguage): string[] {
	if (count <= 0) return [];
	return [language === 'ja' ? `  ほかに ${count} 件。上のものを直してから、もう一度実行してください。` : `  ${count} more in this file. Mend those above, and run this again.`];
}

function findingText({ check, severity, position, found, message, hint }: Finding, language: StaffLanguage, paint: Paint): string {
	const margin = '  ' + `${placeOf(position)} `.padEnd(7);
	const indent = ' '.repeat(margin.length);
	const lines = [
		...(found === undefined ? [] : [visible(found)]),
		paint(severity, visible(message[language])),
		...visible(hint[language]).split('\n'),
		paint('aside', `${check} · ${severityWords[severity][language]}`),
	];
	return lines.map((line, index) => (index === 0 ? margin : indent) + line).join('\n');
}

/**
 * One line for each, for who is in the middle of something else.
 * @param most How many are told.
 * @example content/incidents/2026-x/en/faq.mdx:4:10  The question has no answer.
 */
export function briefLines(findings: readonly Finding[], language: StaffLanguage, most: number, paint: Paint = unpainted): string[] {
	return inReadingOrder(findings)
		.slice(0, most)
		.map(({ position, message }) => `${paint('file', visible([position.file, placeOf(position)].filter(Boolean).join(':')))}  ${visible(message[language])}`);
}

function placeOf(position: Finding['position']): string {
	return position.kind === 'source' ? `${position.line}:${position.column}` : '';
}

export type Counts = Record<Severity, number>;

export function countsOf(findings: readonly Finding[]): Counts {
	const count = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length;
	return { mandatory: count('mandatory'), recommended: count('recommended'), informative: count('informative') };
}

/** How many there are of each severity, and in how many files. @example countText(report) // => '2 problems in 1 file' */
export function countText(findings: readonly Finding[], language: StaffLanguage = 'en'): string {
	const files = new Set(findings.map(({ position }) => position.file)).size;
	const { mandatory, recommended, informative } = countsOf(findings);
	if (language === 'ja') {
		const counted = [
			mandatory > 0 ? `${mandatory} 件の問題` : '',
			recommended > 0 ? `${recommended} 件の注意` : '',
			informative > 0 ? `${informative} 件の参考` : '',
		].filter(Boolean);
		return `${files} 個のファイルに ${counted.join('、') || '0 件の問題'}`;
	}
	const counted = [
		mandatory > 0 ? plural(mandatory, 'problem') : '',
		recommended > 0 ? plural(recommended, 'warning') : '',
		informative > 0 ? plural(informative, 'remark') : '',
	].filter(Boolean);
	return `${counted.join(', ') || plural(0, 'problem')} in ${plural(files, 'file')}`;
}

function plural(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
