/** How one changed fact becomes a line: by what it said before and what it says after. */
import type { ValueChange } from '../core/changes/fact-changes.ts';
import type { CertaintySaid, NameOf } from './fact-words.ts';
import type { Wording } from './wording.ts';

/** One line of what changed. Several lines may have one name: a contact’s number and its hours. */
export type SaidChange = {
	/** The name of the fact that changed: `milestones.payment-restart`. */
	name: string;
	/** What readers call it: “Paying by card”. */
	what: string;
} & (
	| { type: 'changed'; before: string; after: string }
	| { type: 'added'; before: undefined; after: string }
	| { type: 'removed'; before: string; after: undefined }
	/** Something that only comparing the pages shows. */
	| { type: 'other'; before: undefined; after: undefined }
);

/** What a line is told from. */
export interface Scene {
	before: Wording;
	after: Wording;
	/** Every change by the name of its fact, for facts that are told together. */
	all: ReadonlyMap<string, ValueChange>;
	nameOf: NameOf;
}

/** A line, unless both states read the same. A state without words is one in which the fact was not told. */
export function line(change: ValueChange, { before, after }: Scene, what: string, say: (wording: Wording) => string): SaidChange[] {
	const { name } = change;
	const was = change.kind === 'added' ? '' : say(before);
	const is = change.kind === 'removed' ? '' : say(after);
	if (was === is) return [];
	if (was === '') return [{ name, what, type: 'added', before: undefined, after: is }];
	if (is === '') return [{ name, what, type: 'removed', before: was, after: undefined }];
	return [{ name, what, type: 'changed', before: was, after: is }];
}

/** Where the certainty is what changed, “confirmed” is said too. */
export function certaintySaid(
	change: { kind: 'added' | 'removed' } | { kind: 'changed'; before: { certainty: string }; after: { certainty: string } },
): CertaintySaid {
	return change.kind === 'changed' && change.before.certainty !== change.after.certainty ? 'always' : 'unless-confirmed';
}

/** Things by their names, as a list in the reader’s language. */
export function named(ids: readonly string[], { after, nameOf }: Scene): string {
	return ids.length === 0 ? after.t('change.none') : after.list(ids.map(nameOf));
}
