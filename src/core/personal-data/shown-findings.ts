/** Findings quote what people typed. What gives somebody away is kept back, whichever check or reader quotes it. */
import type { Finding, Words } from '../findings/finding.ts';
import { bankAccountsIn } from './bank-accounts.ts';
import { cardsIn } from './cards.ts';
import type { Detection } from './detection.ts';
import { emailsIn } from './emails.ts';
import { readingOf } from './find-personal-data.ts';
import { nationalIdsIn } from './national-ids.ts';
import { secretsIn } from './secrets.ts';

export function shownFinding(finding: Finding): Finding {
	const { found, message, hint } = finding;
	return { ...finding, ...(found === undefined ? {} : { found: shown(found) }), message: inBoth(message), hint: inBoth(hint) };
}

function inBoth({ en, ja }: Words): Words {
	return { en: shown(en), ja: shown(ja) };
}

/** @example shown('card 4111 1111 1111 1111') // => 'card 4•••••••••••1111' */
function shown(text: string): string {
	const reading = readingOf(text, 'none');
	const found = [...secretsIn(reading), ...emailsIn(reading), ...bankAccountsIn(reading), ...cardsIn(reading), ...nationalIdsIn(reading)];
	return withMasks(text, found.filter(({ isCertain }) => isCertain));
}

/** The text with masks in the place of what was found in it. */
export function withMasks(text: string, detections: readonly Detection[]): string {
	let whole = text;
	let before = text.length;
	for (const { start, end, masked } of [...detections].sort((a, b) => b.start - a.start)) {
		if (end > before) continue;
		whole = whole.slice(0, start) + masked + whole.slice(end);
		before = start;
	}
	return whole;
}
