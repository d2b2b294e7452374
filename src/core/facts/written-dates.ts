import type { Incident } from './incident.ts';

/** A date as it stands in `incident.yaml`. */
export interface WrittenDate {
	path: readonly string[];
	text: string;
}

/** Every date that someone wrote: not `unknown`, and not an event that takes the date of another field. */
export function writtenDates(incident: Incident): WrittenDate[] {
	const dates: WrittenDate[] = [];
	const add = (path: readonly string[], text: string | undefined) => {
		if (text !== undefined && !NO_DATES.includes(text)) dates.push({ path, text });
	};
	for (const name of ['reconstructs', 'occurred', 'discovered', 'disclosed', 'access-clear-since'] as const) add([name], incident[name]);
	for (const part of ['cohorts', 'not-affected'] as const) {
		for (const [id, { period }] of Object.entries(incident[part])) add([part, id, 'period'], period);
	}
	for (const [id, event] of Object.entries(incident.events)) add(['events', id, 'when'], event.when);
	for (const [id, { date }] of Object.entries(incident.measures)) add(['measures', id, 'date'], date);
	for (const [id, milestone] of Object.entries(incident.milestones)) {
		if ('date' in milestone) add(['milestones', id, 'date'], milestone.date);
	}
	add(['misuse', 'as-of'], incident.misuse?.['as-of']);
	add(['next-update'], incident['next-update']);
	return dates;
}

const NO_DATES: readonly string[] = ['unknown', 'occurred', 'discovered', 'disclosed'];
