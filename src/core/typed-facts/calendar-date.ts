/** A date as far as it is told: the 14th, 14 November, November 2017, 2017. The calendar is Gregorian. */
export interface CalendarDate {
	year?: number;
	month?: number;
	day?: number;
}

/** Whether there is such a day. Without a year, 29 February is one. */
export function existsInCalendar({ year = 2000, month, day }: CalendarDate): boolean {
	if (month !== undefined && (month < 1 || month > 12)) return false;
	if (day === undefined) return true;
	const date = new Date(Date.UTC(year, (month ?? 1) - 1, day));
	return day >= 1 && date.getUTCDate() === day && date.getUTCMonth() === (month ?? 1) - 1;
}

/** The first years of the eras of Japan, and of the Republic of China. */
const ERAS: Readonly<Record<string, number>> = { 明治: 1868, 大正: 1912, 昭和: 1926, 平成: 1989, 令和: 2019, m: 1868, t: 1912, s: 1926, h: 1989, r: 2019, 民国: 1912, 民國: 1912, 中華民國: 1912, 中华民国: 1912 };

/** @example yearOfEra('平成', 29) // => 2017 */
export function yearOfEra(era: string, year: number): number {
	return Object.hasOwn(ERAS, era) ? (ERAS[era] ?? 0) + year - 1 : year;
}

/** A year of two digits is the nearest: 17 is 2017, 98 is 1998. */
export function fullYear(year: number): number {
	return year >= 70 ? 1900 + year : 2000 + year;
}

const DAY = 86_400_000;

/** The day that Saudi Arabia’s official calendar calls so; nothing where it has no such day. */
export function fromHijri(year: number, month: number, day: number): CalendarDate | undefined {
	const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' });
	// A year has 354.367 days; the first began on 16 July 622.
	const guess = Date.UTC(622, 6, 19) + Math.round((year - 1) * 354.367 + (month - 1) * 29.53 + day - 1) * DAY;
	for (let off = -4; off <= 4; off++) {
		const instant = guess + off * DAY;
		const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number.parseInt(value, 10)]));
		if (parts['year'] === year && parts['month'] === month && parts['day'] === day) {
			const date = new Date(instant);
			return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
		}
	}
	return undefined;
}
