/** Kinds of personal data that incidents are usually about: what they mean for people, and what one asks people to do. */

/** What someone could do with it. */
export type Risk = 'contact' | 'password' | 'card' | 'bank' | 'identity';

interface DataKind {
	risks: readonly Risk[];
	/** A log-in secret. */
	secret?: true;
}

/** By the id that it has in `incident.yaml`; each has a name in every language. */
export const dataKinds = {
	name: { risks: ['contact'] },
	address: { risks: ['contact'] },
	email: { risks: ['contact'] },
	phone: { risks: ['contact'] },
	'date-of-birth': { risks: ['identity'] },
	password: { risks: ['password'], secret: true },
	'card-number': { risks: ['card'] },
	'card-expiry': { risks: ['card'] },
	'security-code': { risks: ['card'] },
	'bank-account': { risks: ['bank'] },
	'national-id': { risks: ['identity'] },
	'passport-number': { risks: ['identity'] },
	'order-history': { risks: ['contact'] },
	health: { risks: [] },
} as const satisfies Record<string, DataKind>;

export type DataKindId = keyof typeof dataKinds;

export function isDataKind(id: string): id is DataKindId {
	return Object.hasOwn(dataKinds, id);
}

/** What could happen with these data, the likeliest first. */
export function risksOf(ids: readonly string[]): Risk[] {
	const risks = new Set<Risk>(ids.flatMap((id): readonly Risk[] => (isDataKind(id) ? dataKinds[id].risks : [])));
	return (['contact', 'password', 'card', 'bank', 'identity'] as const).filter((risk) => risks.has(risk));
}

/** A log-in secret such as a password. */
export function isSecret(id: string): boolean {
	return isDataKind(id) && 'secret' in dataKinds[id];
}
