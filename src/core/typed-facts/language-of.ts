/** The language that a locale is a form of. @example languageOf('pt-BR') // => 'pt' */
export function languageOf(locale: string): string {
	return locale.split('-')[0] ?? locale;
}
