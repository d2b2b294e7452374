/** What a command has to say, told to a person in their language or to a machine as one document. */
import { isAbsolute, relative, resolve } from 'node:path';
import type { Finding, StaffLanguage, Words } from '../core/findings/finding.ts';
import { inReadingOrder } from '../core/findings/finding.ts';
import type { Refusal } from '../core/findings/refusal.ts';
import type { ReportDocument, ReportResults } from '../core/findings/report-document.ts';
import { annotationLines, withoutCommands } from '../render/annotations.ts';
import { briefLines, countsOf, countText, reportText } from '../render/report.ts';
import { visible } from '../render/visible.ts';
import { paintFor } from './colour.ts';
import type { CommandInput, ExitCode } from './command.ts';
import type { Terminal } from './terminal.ts';
import { answerWords } from './words/answer.ts';

type Audience = Pick<CommandInput, 'terminal' | 'language' | 'flags'>;

export interface Answer<Name extends keyof ReportResults = keyof ReportResults> {
	command: Name | 'none';
	exitCode: ExitCode;
	/** What a person asked to see, before anything else. */
	text?: string | undefined;
	refusals?: readonly Refusal[];
	findings?: readonly Finding[];
	/** Findings are what was asked for, and not in the way of it. */
	isReport?: boolean;
	/** One sentence, the last: what was done, or what was not done and so is as it was. */
	outcome: Words;
	/** What was shown speaks for itself: a person is not told the outcome. */
	isQuiet?: boolean;
	result?: ReportResults[Name] | undefined;
}

/** An option of every command that reports. */
export const jsonOption = { meaning: { en: 'answer with one JSON document, for programs', ja: '結果を一つの JSON で出す（プログラム用）' } };

export function answer<Name extends keyof ReportResults>({ terminal, language, flags }: Audience, given: Answer<Name>): ExitCode {
	const { command, exitCode, text, refusals = [], findings = [], isReport = false, outcome, isQuiet = false, result } = given;
	if (flags.has('json')) {
		const document = {
			version: 1,
			command,
			exitCode,
			outcome,
			refusals,
			findings: inReadingOrder(findings).map(findingDocument),
			counts: countsOf(findings),
			...(result === undefined ? {} : { result }),
		};
		terminal.stdout.write(`${JSON.stringify(document, null, '\t')}\n`);
		return exitCode;
	}
	if (text !== undefined && text !== '') print(terminal, terminal.stdout, text);
	const stream = isReport || exitCode === 0 ? terminal.stdout : terminal.stderr;
	if (findings.length > 0) print(terminal, stream, `${findingsText(terminal, stream, language, findings)}\n`);
	if (refusals.length > 0) print(terminal, stream, refusals.map(({ message, hint }) => visible(`${message[language]}\n${hint[language]}`)).join('\n\n'));
	const counted = findings.length > 0 ? answerWords.counted(countText(findings, language))[language] : '';
	const last = isQuiet ? '' : counted + outcome[language];
	if (last !== '') print(terminal, stream, last);
	annotate(terminal, stream, language, findings);
	return exitCode;
}

/** How many warnings are told to someone who is doing something else. */
const BRIEF = 5;

/** Findings that do not stop what is being done, told in passing. */
export function mention(terminal: Terminal, language: StaffLanguage, findings: readonly Finding[]): void {
	const warnings = findings.filter(({ severity }) => severity === 'recommended');
	if (warnings.length === 0) return;
	const paint = paintFor(terminal.stdout, terminal.environment);
	const lines = [
		paint('recommended', answerWords.mentioned(countText(warnings, language))[language]),
		...briefLines(warnings, language, BRIEF, paint).map((line) => `  ${line}`),
		`  ${answerWords.inFull(Math.max(0, warnings.length - BRIEF))[language]}`,
	];
	print(terminal, terminal.stdout, lines.join('\n'));
	annotate(terminal, terminal.stdout, language, warnings);
}

/** Prints what is wrong, and what was not done because of it. */
export function reportProblems(terminal: Terminal, language: StaffLanguage, findings: readonly Finding[], consequence: Words): void {
	answer({ terminal, language, flags: new Set() }, { command: 'none', exitCode: 1, findings, outcome: consequence });
}

/** What must be mended first; what is only advised comes after it, under a line that says so. */
function findingsText(terminal: Terminal, stream: Terminal['stdout'], language: StaffLanguage, findings: readonly Finding[]): string {
	const paint = paintFor(stream, terminal.environment);
	const must = findings.filter(({ severity }) => severity === 'mandatory');
	const may = findings.filter(({ severity }) => severity !== 'mandatory');
	if (must.length === 0 || may.length === 0) return reportText(findings, language, paint);
	return [
		paint('aside', answerWords.must[language]),
		reportText(must, language, paint),
		'',
		paint('aside', answerWords.may[language]),
		reportText(may, language, paint),
	].join('\n');
}

function annotate(terminal: Terminal, stream: Terminal['stdout'], language: StaffLanguage, findings: readonly Finding[]): void {
	const { environment, cwd } = terminal;
	if (environment['GITHUB_ACTIONS'] !== 'true') return;
	const top = environment['GITHUB_WORKSPACE'] ?? cwd;
	const pathOf = (file: string) => {
		const near = relative(top, resolve(cwd, file)).replaceAll('\\', '/');
		return near.startsWith('..') || isAbsolute(near) ? file : near;
	};
	for (const line of annotationLines(findings, language, pathOf)) stream.write(`${line}\n`);
}

/** Text for a person; in GitHub’s log, text that cannot pass for a command to it. */
export function print({ environment }: Terminal, stream: Terminal['stdout'], text: string): void {
	stream.write(`${environment['GITHUB_ACTIONS'] === 'true' ? withoutCommands(text) : text}\n`);
}

function findingDocument({ check, severity, position, found, message, hint }: Finding): ReportDocument['findings'][number] {
	const { file } = position;
	const place = position.kind === 'source' ? { line: position.line, column: position.column } : {};
	return { check, severity, file, ...place, ...(found === undefined ? {} : { found }), message: { ...message }, hint: { ...hint } };
}
