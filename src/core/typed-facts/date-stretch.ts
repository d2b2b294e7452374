/** A date as it stands in a text. */
import { existsInCalendar, type CalendarDate } from './calendar-date.ts';

export interface DateStretch {
	start: number;
	end: number;
	/** What it may be: 1/2/2018 is in January or in February. The likeliest first. */
	dates: readonly CalendarDate[];
}

/** How far around a month its day and year are looked for. */
export const NEAR = 60;

/** Those of these dates that there are. */
export function existing(...dates: readonly (CalendarDate | undefined)[]): CalendarDate[] {
	return dates.filter((date): date is CalendarDate => date !== undefined && existsInCalendar(date));
}

/** Whether two stretches of a text have a character in common. */
export function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
	return a.start < b.end && b.start < a.end;
}
