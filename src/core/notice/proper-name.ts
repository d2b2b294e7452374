import type { Incident } from '../facts/incident.ts';
import type { WrittenText } from './written-text.ts';

/** What an organisation or a service is called: names keep their own language, script and width. */
export function isProperName({ kind, path }: WrittenText, incident: Incident): boolean {
	const [part, id] = path;
	return kind === 'label' && part === 'names' && id !== undefined && (Object.hasOwn(incident.organisations, id) || Object.hasOwn(incident.services, id));
}
