/**
 * The words of regulators’ lists. A list says what one regime asks of a notice: which elements, how strongly, by which
 * provision. Which lists to compare with is chosen by a person; nothing here decides which laws apply.
 */

/** What a notice may be asked to hold (content), or how it is to be given (form). */
export const elementNames = [
	'notice-title',
	'notice-date',
	'notice-status',
	'org-identity',
	'org-parent',
	'affected-service',
	'incident-summary',
	'occurrence-period',
	'discovery-date',
	'response-timeline',
	'cause',
	'certainty',
	'affected-count',
	'affected-criteria',
	'self-check-route',
	'data-items',
	'data-not-affected',
	'protection-state',
	'likely-consequences',
	'misuse-status',
	'response-measures',
	'recurrence-prevention',
	'support-services',
	'credit-bureau-contacts',
	'security-freeze-info',
	'police-report-right',
	'protective-steps',
	'password-reset-direction',
	'scam-warning',
	'remedy-procedure',
	'regulator-notified',
	'police-notified',
	'law-enforcement-delay',
	'delay-reasons',
	'complaint-right',
	'agency-contacts',
	'contact-point',
	'dpo-contact',
	'toll-free-number',
	'service-status',
	'plain-language',
	'recipient-language',
	'dedicated-message',
	'prescribed-format',
	'posting-duration',
	'accessibility',
	'verification-cues',
] as const;
export type ElementName = (typeof elementNames)[number];

/** Regimes, in the order in which they are listed. */
export const regimeNames = [
	'appi',
	'ppc-public',
	'gdpr',
	'uk-gdpr',
	'us-ca',
	'us-hipaa',
	'us-ny',
	'us-ma',
	'kr-pipa',
	'sg-pdpa',
	'au-ndb',
	'ca-pipeda',
	'ca-qc',
	'br-lgpd',
	'cn-pipl',
	'tw-pdpa',
	'nz-privacy',
	'in-dpdp',
] as const;

/** Lists of advice for notices that a regime does not decide. */
export const adviceNames = ['card-data', 'listed-company', 'eu-service-recipients'] as const;

/** Every list that can be chosen. */
export const listNames = [...regimeNames, ...adviceNames] as const;
export type ListName = (typeof listNames)[number];

/** How strongly a list asks for an element. `conditional`: when its condition holds. */
export const levels = ['required', 'conditional', 'recommended', 'optional', 'forbidden'] as const;
export type Level = (typeof levels)[number];

/** The level when the condition holds. */
export type Weight = Exclude<Level, 'conditional'>;

/** What stands behind a row. */
export const bases = ['statute', 'regulation', 'guidance', 'practice'] as const;

/** What kind of copy was opened to verify a row. */
export const sightings = ['official', 'reproduction', 'summary'] as const;
export type Sighting = (typeof sightings)[number];

/** What is compared: the notice to one person, or what everybody can read. */
export const audiences = ['person', 'publication'] as const;
export type Audience = (typeof audiences)[number];

/** Everything that a comparison may say. None of these words says that a notice is lawful, and none may be added that does. */
export const results = ['present', 'stated-unknown', 'partial', 'missing', 'not-applicable', 'needs-human', 'conflict'] as const;
export type Result = (typeof results)[number];

export function isListName(name: string): name is ListName {
	return (listNames as readonly string[]).includes(name);
}

export function isElementName(name: string): name is ElementName {
	return (elementNames as readonly string[]).includes(name);
}
