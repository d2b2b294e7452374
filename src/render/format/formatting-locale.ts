/**
 * The tag that dates and numbers are formatted with: the reader’s language, the Gregorian calendar and Latin
 * digits, so that a count, a date and a telephone number look the same wherever they are quoted. English is
 * day-first, because most readers of it are not in the United States.
 * @example formattingLocale('ar') // => 'ar-u-ca-gregory-nu-latn'
 */
export function formattingLocale(locale: string): string {
	const known = tags.get(locale);
	if (known !== undefined) return known;
	const tag = new Intl.Locale(locale === 'en' ? 'en-GB' : locale, { calendar: 'gregory', numberingSystem: 'latn' }).toString();
	tags.set(locale, tag);
	return tag;
}

const tags = new Map<string, string>();

/** `rtl` for languages written from right to left. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
	return new Intl.Locale(locale).getTextInfo().direction ?? 'ltr';
}
