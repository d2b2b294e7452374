/**
 * Findings as GitHub shows them beside the lines of a change.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
 */
import { inReadingOrder, type Finding, type Severity, type StaffLanguage } from '../core/findings/finding.ts';

const LEVELS: Record<Severity, string> = { mandatory: 'error', recommended: 'warning', informative: 'notice' };

/**
 * @param pathOf What GitHub calls a file: from the top of the repository.
 * @example annotationLines([finding], 'en', (file) => file)[0] // => '::error file=content/site.yaml,line=3,col=1,title=site-is-well-formed::The site has no name.%0AAdd under `name:` …'
 */
export function annotationLines(findings: readonly Finding[], language: StaffLanguage, pathOf: (file: string) => string): string[] {
	return inReadingOrder(findings).map(({ check, severity, position, message, hint }) => {
		const place = position.kind === 'source' ? { line: String(position.line), col: String(position.column) } : {};
		const properties = Object.entries({ file: pathOf(position.file), ...place, title: check }).map(([name, value]) => `${name}=${propertyText(value)}`);
		return `::${LEVELS[severity]} ${properties.join(',')}::${messageText(`${message[language]}\n${hint[language]}`)}`;
	});
}

/** Text that stands beside annotations and must not be read as one, whatever a file says. */
export function withoutCommands(text: string): string {
	return text.replace(/^(\s*):(?=:)/gm, '$1: ').replace(/##(?=\[)/g, '# #');
}

function messageText(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function propertyText(text: string): string {
	return messageText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
