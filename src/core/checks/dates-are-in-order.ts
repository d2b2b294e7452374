import { endOf, isFinerPartOf, precedes } from '../dates/in-zone.ts';
import { startOf, when, whenText, type Moment, type When } from '../dates/when.ts';
import { dateValues, eventDate } from '../facts/names.ts';
import type { Incident } from '../facts/incident.ts';
import { writtenDates } from '../facts/written-dates.ts';
import type { NoticeSource } from '../notice/project.ts';
import type { Check, Issue } from './check.ts';

/** Things are told in the order in which they happened: occurred, discovered, disclosed; and so the timeline. */
export const datesAreInOrder: Check = {
	name: 'dates-are-in-order',
	severity: 'mandatory',
	reliesOn: 'values',
	find: ({ notices }) =>
		notices.flatMap((source) => {
			const fields = turnedFields(source);
			return [...turnedIntervals(source), ...fields.map(({ issue }) => issue), ...turnedEvents(source, new Set(fields.flatMap(({ names }) => names)))];
		}),
};

/** Of two fields, the one that comes first. What happened until a day is compared by its end. */
const ORDER = [
	{ first: 'occurred', by: startOf, second: 'discovered' },
	{ first: 'discovered', by: startOf, second: 'disclosed' },
	{ first: 'occurred', by: startOf, second: 'disclosed' },
	{ first: 'occurred', by: endOf, second: 'access-clear-since' },
	{ first: 'discovered', by: startOf, second: 'misuse.as-of' },
	{ first: 'disclosed', by: startOf, second: 'next-update' },
] as const;

/** One for each date: of three that do not fit together, one is wrong. */
function turnedFields({ notice: { incident }, at }: NoticeSource): { names: string[]; issue: Issue }[] {
	const dates = dateValues(incident);
	const zone = incident['time-zone'];
	const known = (name: string): When | undefined => {
		const value = dates.get(name);
		return value && value.kind !== 'unknown' ? value : undefined;
	};
	const turned = ORDER.flatMap(({ first, by, second }): { names: string[]; issue: Issue }[] => {
		const [before, after] = [known(first), known(second)];
		if (!before || !after) return [];
		const earlier = by(before);
		if (!earlier || !precedes(startOf(after), earlier, zone)) return [];
		const [a, b] = [whenText(before), whenText(after)];
		const [sooner, later] = [startOf(after).text, latestBefore(incident, second, earlier).text];
		return [
			{
				names: [first, second],
				issue: {
					position: at(second.split('.')),
					found: `${second.split('.').at(-1)}: ${b}`,
					message: {
						en: `\`${second}\` (${b}) is before \`${first}\` (${a}); readers and press will ask how that can be.`,
						ja: `\`${second}\`（${b}）が \`${first}\`（${a}）より前です。読者が疑問に思います。`,
					},
					hint: { en: `Correct one of the two dates: \`${second}\` is ${later} or later, or \`${first}\` is ${sooner} or earlier.`, ja: `どちらかの日付を直してください。\`${second}\` は ${later} 以後、または \`${first}\` は ${sooner} 以前です。` },
				},
			},
		];
	});
	return turned.filter(({ names }, index) => turned.findIndex((other) => other.names[1] === names[1]) === index);
}

/** An event that takes its date from a field stands after others, and may not come before them either. */
function latestBefore(incident: Incident, field: string, earliest: Moment): Moment {
	const zone = incident['time-zone'];
	const events = Object.values(incident.events);
	const index = events.findIndex((event) => event.when === field);
	return events
		.slice(0, Math.max(index, 0))
		.map((event) => eventDate(incident, event.when))
		.filter((value) => value.kind !== 'unknown')
		.map(startOf)
		.reduce((latest, date) => (precedes(latest, date, zone) ? date : latest), earliest);
}

/** A time beside a date: only in the zone of the incident can it be told which comes first. */
function turnedIntervals({ notice: { incident }, at }: NoticeSource): Issue[] {
	return writtenDates(incident).flatMap(({ path, text }): Issue[] => {
		const value = when(text);
		if (value.kind === 'moment' || value.from === 'open' || value.to === 'open' || !precedes(value.to, value.from, incident['time-zone'])) return [];
		return [
			{
				position: at(path),
				found: `${path.at(-1)}: ${text}`,
				message: {
					en: `\`${path.join('.')}\` is \`${text}\`, which ends before it begins on the clocks of ${incident['time-zone']}.`,
					ja: `\`${path.join('.')}\` の \`${text}\` は、${incident['time-zone']} の時計では終わりが始まりより前です。`,
				},
				hint: { en: 'Correct one of the two ends.', ja: '始まりか終わりを直してください。' },
			},
		];
	});
}

/** @param wrong Fields that are wrong themselves: an event that takes its date from one is wrong with it. */
function turnedEvents({ notice: { incident }, at }: NoticeSource, wrong: ReadonlySet<string>): Issue[] {
	const zone = incident['time-zone'];
	const issues: Issue[] = [];
	let previous: { id: string; date: Moment } | undefined;
	const dated = Object.entries(incident.events).flatMap(([id, event]) => {
		const value = eventDate(incident, event.when);
		return value.kind === 'unknown' || wrong.has(event.when) ? [] : [{ id, date: startOf(value) }];
	});
	for (const [id, event] of Object.entries(incident.events)) {
		if (wrong.has(event.when)) continue;
		const value = eventDate(incident, event.when);
		if (value.kind === 'unknown') continue;
		const date = startOf(value);
		const isTurned = previous !== undefined && precedes(date, previous.date, zone);
		if (previous && isTurned) {
			const earlier = previous.date;
			const next = dated.slice(dated.findIndex((other) => other.id === id) + 1).find((other) => !precedes(other.date, earlier, zone));
			const first = dated.find((other) => precedes(date, other.date, zone))?.id ?? previous.id;
			issues.push({
				position: at(['events', id, 'when']),
				found: `when: ${event.when}`,
				message: {
					en: `\`events.${id}\` stands after \`events.${previous.id}\` but happened before it, so the timeline would jump back.`,
					ja: `\`events.${id}\` は \`events.${previous.id}\` の後にありますが、日付は前です。時系列が前後します。`,
				},
				hint: {
					en: `Correct its date: it is ${earlier.text} or later${next ? `, and ${next.date.text} or earlier` : ''}. If the date is right, move \`${id}\` above \`${first}\`, here and in timeline.mdx of every language.`,
					ja: `日付を直してください（${earlier.text} 以後${next ? `、${next.date.text} 以前` : ''}です）。日付が正しければ、\`${id}\` を \`${first}\` の上に移してください（各言語の timeline.mdx も）。`,
				},
			});
		}
		// A month says nothing of what comes after it in that month: the day before it still does.
		if (!previous || isTurned || !isFinerPartOf(previous.date, date, zone)) previous = { id, date };
	}
	return issues;
}
