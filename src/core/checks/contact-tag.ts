import type { Incident } from '../facts/incident.ts';

/**
 * A contact of this notice, as prose prints it: one that is reached so, or else any; `hotline` where there is none yet.
 * @example contactTag(incident, 'phone') // => '<Contact name="helpline" />'
 */
export function contactTag({ contacts }: Incident, by: 'phone' | 'email', address?: string): string {
	const ids = Object.keys(contacts);
	const id = ids.find((candidate) => contacts[candidate]?.[by] !== undefined && (address === undefined || contacts[candidate]?.[by] === address)) ?? ids.find((candidate) => contacts[candidate]?.[by] !== undefined) ?? ids[0] ?? 'hotline';
	return `<Contact name="${id}" />`;
}
