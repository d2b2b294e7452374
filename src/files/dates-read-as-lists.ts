/** A date at the beginning of a line that Markdown takes for the number of a list: `2018. 9. 3.`, `14. Dezember`. */
import type { Words } from '../core/findings/finding.ts';

/** Languages that write a full stop after the day. */
const LANGUAGES = ['de', 'da', 'nb', 'is', 'fi', 'et', 'lv', 'cs', 'sk', 'sl', 'hr'];

let dates: RegExp | undefined;

/** A year, or a day and the name of its month. */
function datePattern(): RegExp {
	if (dates) return dates;
	const months = LANGUAGES.flatMap((language) => {
		const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
		return Array.from({ length: 12 }, (_, month) => format.formatToParts(Date.UTC(2018, month, 15)).find(({ type }) => type === 'month')?.value ?? '');
	});
	return (dates = new RegExp(`^(?:\\d{4}(?=\\.[ \\t])|\\d{1,2}(?=\\.[ \\t]+(?:${[...new Set(months)].join('|')})(?![\\p{L}-])))`, 'iu'));
}

/** A month and a day in figures, the second of which begins a list within the first. */
const FIGURES = /^\d{1,2}(?=\.[ \t]+\d{1,2}\.[ \t])/;

export interface MisreadDate {
	message: Words;
	hint: Words;
}

/**
 * @param line What stands on the line from where a numbered list begins.
 * @param isTwice Whether its first item begins with a numbered list, which nobody writes.
 * @returns `undefined` where it begins with no date.
 */
export function misreadDate(line: string, isTwice: boolean): MisreadDate | undefined {
	const [number] = datePattern().exec(line) ?? (isTwice ? FIGURES.exec(line) : undefined) ?? [];
	if (number === undefined) return undefined;
	const written = `${number}\\${line.slice(number.length)}`;
	const short = written.length > 60 ? `${written.slice(0, 59)}…` : written;
	return {
		message: {
			en: `The line begins with a date, and \`${number}.\` is taken for the number of a list, so readers would meet a list that counts from ${number}.`,
			ja: `行頭の日付の \`${number}.\` が番号付きリストの番号とみなされ、${number} から数えるリストとして表示されます。`,
		},
		hint: {
			en: `Write a backslash before the full stop: ${short}`,
			ja: `ピリオドの前にバックスラッシュを書いてください: ${short}`,
		},
	};
}
