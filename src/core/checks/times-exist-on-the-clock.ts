import { offsetAt } from '../dates/in-zone.ts';
import { when } from '../dates/when.ts';
import { writtenDates } from '../facts/written-dates.ts';
import type { Check, Issue } from './check.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;

/** A time in the zone of the incident is one that its clocks showed, with the offset that they had then. */
export const timesExistOnTheClock: Check = {
	name: 'times-exist-on-the-clock',
	severity: 'recommended',
	reliesOn: 'values',
	find: ({ notices }) =>
		notices.flatMap(({ notice: { incident }, at }) =>
			writtenDates(incident).flatMap(({ path, text }) => {
				const value = when(text);
				const moments = value.kind === 'moment' ? [value.at] : [value.from, value.to].filter((end) => end !== 'open');
				return moments
					.filter(({ precision }) => precision === 'time')
					.flatMap((moment): Issue[] => {
						const wrong = clockTrouble(moment.text, incident['time-zone']);
						return wrong ? [{ position: at(path), found: `${path.at(-1)}: ${text}`, ...wrong }] : [];
					});
			}),
		),
};

/** Only an offset that the zone has at another time of the year is likely to be a slip; any other is that of another place. */
function clockTrouble(text: string, zone: string): Pick<Issue, 'severity' | 'message' | 'hint'> | undefined {
	const [, clock = '', sign = '', hours = '', minutes = ''] = /^(.+?)([+-])(\d\d):(\d\d)$/.exec(text) ?? [];
	if (sign === '') return undefined;
	const written = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
	const instant = Date.parse(text);
	const wall = instant + written * MINUTE;
	const around = [...new Set([offsetAt(instant - DAY, zone), offsetAt(instant + DAY, zone)])];
	const possible = around.filter((offset) => offsetAt(wall - offset * MINUTE, zone) === offset);
	const seasons = [...new Set([...around, offsetAt(instant - 182 * DAY, zone), offsetAt(instant + 182 * DAY, zone)])];
	if (possible.includes(written) || !seasons.includes(written)) return undefined;
	if (possible.length === 0) {
		const readings = around.map((offset) => isoText(wall - offset * MINUTE, zone));
		return {
			severity: 'mandatory',
			message: {
				en: `${clock.replace('T', ' ')} never was on the clocks of ${zone}, which were put forward over it, so readers there would take it for a mistake.`,
				ja: `${zone} では時計を進めたため、${clock.replace('T', ' ')} という時刻はありませんでした。現地の読者には誤りに見えます。`,
			},
			hint: { en: `Write the time that was meant: ${readings.join(' or ')}.`, ja: `正しい時刻を書いてください: ${readings.join(' か ')}。` },
		};
	}
	const meant = possible.map((offset) => `${clock}${offsetText(offset)}`);
	return {
		message: {
			en: `${text} has an offset that ${zone} did not have on that day, so readers are shown ${isoText(instant, zone).slice(11, 16)} instead of ${clock.slice(11, 16)}.`,
			ja: `その日の ${zone} の時差は ${sign}${hours}:${minutes} ではありません。読者には ${clock.slice(11, 16)} ではなく ${isoText(instant, zone).slice(11, 16)} と示されます。`,
		},
		hint: { en: `Write ${meant.join(' or ')}; for a time of another place write it in UTC, with Z.`, ja: `${meant.join(' か ')} と書いてください。別の土地の時刻なら、UTC に直して Z を付けます。` },
	};
}

/** @example isoText(Date.UTC(2024, 3, 2, 16), 'Europe/London') // => '2024-04-02T17:00+01:00' */
function isoText(instant: number, zone: string): string {
	const offset = offsetAt(instant, zone);
	return `${new Date(instant + offset * MINUTE).toISOString().slice(0, 16)}${offsetText(offset)}`;
}

function offsetText(offset: number): string {
	const digits = (value: number) => String(value).padStart(2, '0');
	const size = Math.abs(offset);
	return `${offset < 0 ? '-' : '+'}${digits(Math.floor(size / 60))}:${digits(size % 60)}`;
}
