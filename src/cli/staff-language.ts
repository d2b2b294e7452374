import type { StaffLanguage } from '../core/findings/finding.ts';

/**
 * The language of messages to staff: what they asked for, else Japanese where the machine speaks it, else English.
 * The variables mean what POSIX says; an empty one is as if it were not there.
 */
export function staffLanguage({ LC_ALL, LC_MESSAGES, LANG }: Readonly<Record<string, string | undefined>>, asked?: string): StaffLanguage {
	return (asked || LC_ALL || LC_MESSAGES || LANG || '').startsWith('ja') ? 'ja' : 'en';
}
