/** The language of a locale, without script and region. @example languageOf('zh-Hant') // => 'zh' */
export function languageOf(locale: string | 'none'): string {
	return locale.split('-')[0] ?? 'none';
}

/** Where a language is mostly spoken, to know how phone numbers are written there. @example regionOf('pt-BR') // => 'BR' */
export function regionOf(locale: string): string[] {
	try {
		return new Intl.Locale(locale).maximize().region?.match(/^[A-Z]{2}$/) ?? [];
	} catch {
		return [];
	}
}
