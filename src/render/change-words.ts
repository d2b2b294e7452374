import type { FactChange } from '../core/changes/fact-changes.ts';
import type { Translate } from './messages.ts';
import type { Wording } from './wording.ts';

export interface SaidChange {
	name: string;
	what: string;
	before: string;
	after: string;
	type: 'added' | 'removed' | 'changed';
}

export function changeWords(changes: readonly FactChange[], before: Wording, after: Wording): SaidChange[] {
	void [changes, before, after];
	return [];
}

export function changeSentence({ what, before, after, type }: SaidChange, t: Translate): string {
	return t(type === 'added' ? 'change.sentenceAdded' : type === 'removed' ? 'change.sentenceRemoved' : 'change.sentence', { what, before, after });
}
