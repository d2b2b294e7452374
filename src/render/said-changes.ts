import { factChanges } from '../core/changes/fact-changes.ts';
import type { Notice } from '../core/notice/notice.ts';
import { changeWords, type SaidChange } from './change-words.ts';
import type { SiteContent } from './site-content.ts';

/** What changed in the facts between two states, in a language that may have had no labels then. */
export function saidChanges(content: SiteContent, before: Notice, after: Notice, locale: string): SaidChange[] {
	return changeWords(factChanges(before.incident, after.incident), content.wordingThen(before, locale), content.wordingThen(after, locale));
}
