import { isFinerPartOf } from '../dates/in-zone.ts';
import { when, type Moment } from '../dates/when.ts';
import type { Incident } from '../facts/incident.ts';
import { writtenDates } from '../facts/written-dates.ts';
import type { NoticeSource } from '../notice/project.ts';
import type { Check, Issue } from './check.ts';

/** A date is as precise as it is known, everywhere: no field says a month where another has the day. */
export const precisionIsKept: Check = {
	name: 'precision-is-kept',
	severity: 'recommended',
	reliesOn: 'values',
	find: ({ notices }) => notices.flatMap((source) => [...coarseFields(source), ...unevenIntervals(source)]),
};

/** `occurred` says a month, and the event in the timeline a day of it. */
function coarseFields({ notice: { incident }, at }: NoticeSource): Issue[] {
	return (['occurred', 'disclosed'] as const).flatMap((name): Issue[] => {
		const text = incident[name];
		const field = text === 'unknown' ? undefined : when(text);
		if (field?.kind !== 'moment') return [];
		const finer = finerEvents(incident, name, field.at);
		const [first, last] = [finer[0], finer.at(-1)];
		if (!first || !last) return [];
		const known = name === 'disclosed' || first.text === last.text ? first.text : `${first.text}/${last.text}`;
		return [
			{
				position: at([name]),
				found: `${name}: ${text}`,
				message: {
					en: `\`${name}\` says ${text}, and the event \`${first.id}\` knows the date as ${first.text}, so readers of some pages are told less than others.`,
					ja: `\`${name}\` は ${text} ですが、出来事 \`${first.id}\` には ${first.text} とあります。ページによって伝わることが違います。`,
				},
				hint: { en: `Write\n${name}: ${known}\nand \`when: ${name}\` in the event.`, ja: `次のように書き、出来事では \`when: ${name}\` としてください。\n${name}: ${known}` },
			},
		];
	});
}

/** Events of what a field is about, with a date that lies within it and says more. The hour may well stand in the timeline alone. */
function finerEvents(incident: Incident, name: 'occurred' | 'disclosed', whole: Moment): { id: string; text: string }[] {
	return Object.entries(incident.events).flatMap(([id, event]) => {
		const isAbout = name === 'occurred' ? event.kind === 'occurrence' : event.kind === 'disclosure' && (event.actor ?? 'publisher') === 'publisher';
		if (!isAbout || event.when === 'occurred' || event.when === 'discovered' || event.when === 'disclosed') return [];
		const date = when(event.when);
		return date.kind === 'moment' && date.at.precision !== 'time' && isFinerPartOf(date.at, whole, incident['time-zone']) ? [{ id, text: event.when }] : [];
	});
}

/** One end lies within the other, so that the less precise one says nothing: from October to 30 October. */
function unevenIntervals({ notice: { incident }, at }: NoticeSource): Issue[] {
	const zone = incident['time-zone'];
	return writtenDates(incident).flatMap(({ path, text }): Issue[] => {
		const value = when(text);
		if (value.kind === 'moment' || value.from === 'open' || value.to === 'open') return [];
		const { from, to } = value;
		const place = { position: at(path), found: `${path.at(-1)}: ${text}` };
		const name = path.join('.');
		if (from.text === to.text) {
			return [
				{
					...place,
					message: { en: `\`${name}\` begins and ends with ${from.text}, so a reader looks for a period that is none.`, ja: `\`${name}\` は始まりも終わりも ${from.text} で、期間になっていません。` },
					hint: { en: `Write ${path.at(-1)}: ${from.text}`, ja: `次のように書いてください。\n${path.at(-1)}: ${from.text}` },
				},
			];
		}
		const [finer, coarser] = isFinerPartOf(from, to, zone) ? [from, to] : isFinerPartOf(to, from, zone) ? [to, from] : [];
		if (!finer || !coarser) return [];
		return [
			{
				...place,
				message: {
					en: `\`${name}\` is \`${text}\`, and ${finer.text} lies within ${coarser.text}, so readers cannot tell how long it was.`,
					ja: `\`${name}\` の \`${text}\` では、${finer.text} が ${coarser.text} に含まれます。どれだけ続いたか、読者に伝わりません。`,
				},
				hint: {
					en: `Write both ends as precisely as you know them, or ${coarser.text} alone: ${path.at(-1)}: ${coarser.text}`,
					ja: `両端を分かるかぎり同じ細かさで書くか、${coarser.text} だけにしてください。\n${path.at(-1)}: ${coarser.text}`,
				},
			},
		];
	});
}
