import { formattingLocale } from './formatting-locale.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** A formatter for the reader’s language in a zone; made once, because making one costs more than using it a thousand times. */
export function dateFormat(locale: string, timeZone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	const key = `${locale} ${timeZone} ${JSON.stringify(options)}`;
	const format = formats.get(key) ?? new Intl.DateTimeFormat(formattingLocale(locale), { ...options, timeZone });
	formats.set(key, format);
	return format;
}
