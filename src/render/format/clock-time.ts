/**
 * A moment as staff read it on a wall: the day and the minute of a zone, and which zone that is.
 * @param instant Milliseconds since 1970 UTC.
 * @example clockTime(Date.parse('2018-02-01T01:00Z'), 'Asia/Tokyo') // => '2018-02-01 10:00 Asia/Tokyo'
 */
export function clockTime(instant: number, timeZone: string): string {
	const {
		year = '',
		month = '',
		day = '',
		hour = '',
		minute = '',
	} = Object.fromEntries(
		new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
			timeZone,
			year: 'numeric',
			month: '2-digit',
			day: '2-digit',
			hour: '2-digit',
			minute: '2-digit',
			hourCycle: 'h23',
		})
			.formatToParts(instant)
			.map(({ type, value }) => [type, value]),
	);
	return `${year.padStart(4, '0')}-${month}-${day} ${hour}:${minute} ${timeZone}`;
}

/** How far a zone is from UTC at a moment. @example offsetAt(0, 'Asia/Tokyo') // => '+09:00' */
export function offsetAt(instant: number, timeZone: string): string {
	const part =
		new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
	return /[-+]\d{2}:\d{2}/.exec(part)?.[0] ?? '+00:00';
}
