/** Opening hours in a reader’s language. */
import { weekdays, type Hours, type Weekday } from '../../core/facts/incident.ts';
import type { Translate } from '../messages.ts';
import { dateFormat } from './date-format.ts';
import { formattingLocale } from './formatting-locale.ts';

/** Monday, 1 January 2024, from which the names of the days are counted. */
const A_MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

/** One line for each set of days. @example formatHours(hotline.hours, 'en', t) // => ['Mon–Fri 10:00–19:00'] */
export function formatHours(hours: readonly Hours[], locale: string, t: Translate): string[] {
	return hours.map(({ days, from, to }) => t('hours.line', { days: formatDays(days, locale, t), times: formatTimes(from, to, locale, t) }));
}

/** Neighbouring days are joined: Mon–Fri; others are listed. */
function formatDays(days: readonly Weekday[], locale: string, t: Translate): string {
	const numbers = [...new Set(days.map((day) => weekdays.indexOf(day)))].sort((a, b) => a - b);
	const runs: number[][] = [];
	for (const number of numbers) {
		const run = runs.at(-1);
		if (run && run.at(-1) === number - 1) run.push(number);
		else runs.push([number]);
	}
	const name = (number: number) =>
		dateFormat(locale, 'UTC', { weekday: 'short' }).format(A_MONDAY + number * DAY);
	const parts = runs.flatMap((run) => {
		const [first = 0, last = first] = [run[0], run.at(-1)];
		return run.length > 2 ? [t('hours.days', { from: name(first), to: name(last) })] : run.map(name);
	});
	return new Intl.ListFormat(formattingLocale(locale), { type: 'conjunction', style: 'short' }).format(parts);
}

function formatTimes(from: string, to: string, locale: string, t: Translate): string {
	if (from === '00:00' && to === '24:00') return t('hours.allDay');
	const time = (text: string) => {
		const [hour = 0, minute = 0] = text.split(':').map(Number);
		return dateFormat(locale, 'UTC', { hour: 'numeric', minute: '2-digit' }).format(A_MONDAY + (hour * 60 + minute) * 60_000);
	};
	return t('hours.times', { from: time(from), to: time(to) });
}
