/** Every linter, in the order in which a person would want to hear of it. */
import { partsOf } from '../core/language/locale.ts';
import type { Finding } from '../core/findings/finding.ts';
import type { Project } from '../core/notice/project.ts';
import { writtenTexts } from '../core/notice/written-text.ts';
import { japaneseKeepsOneTone } from './japanese-keeps-one-tone.ts';
import type { Linter } from './linter.ts';
import { textlintLinters } from './textlint-linters.ts';

/** A longer text is no paragraph that people wrote, and the dictionary would take minutes for it. */
const LONGEST = 5_000;

export const linters: readonly Linter[] = [japaneseKeepsOneTone, ...textlintLinters];

/**
 * What the linters find in a project. Dictionaries are read when there is Japanese to read, and once.
 */
export async function lintProject({ notices }: Project): Promise<Finding[]> {
	const findings: Finding[] = [];
	for (const source of notices) {
		const texts = writtenTexts(source).filter(({ kind, locale, text }) => kind !== 'comment' && partsOf(locale).language === 'ja' && text.length <= LONGEST);
		if (texts.length === 0) continue;
		for (const { name, severity, find } of linters) findings.push(...(await find(texts)).map((issue): Finding => ({ check: name, severity, ...issue })));
	}
	return findings;
}
