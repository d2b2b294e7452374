import type { StaffLanguage } from '../core/findings/finding.ts';

/** How people name a language that Candor speaks to them. */
export const LANGUAGE_NAMES = /^(?:ja(?:[-_].*)?|jpn?|japanese|日本語|en(?:[-_].*)?|eng|english|英語)$/i;

/**
 * The language of messages to staff: what they asked for, else Japanese where the machine speaks it, else English.
 * The variables mean what POSIX says; an empty one is as if it were not there.
 * @param asked Ignored where it is no language that Candor speaks.
 * @param locale What the machine says where its environment says nothing, as on Windows.
 */
export function staffLanguage({ LC_ALL, LC_MESSAGES, LANG }: Readonly<Record<string, string | undefined>>, asked?: string, locale?: string): StaffLanguage {
	const wanted = asked?.normalize('NFKC').trim() ?? '';
	return /^(?:ja|jpn?$|日本)/i.test((LANGUAGE_NAMES.test(wanted) && wanted) || LC_ALL || LC_MESSAGES || LANG || locale || '') ? 'ja' : 'en';
}
