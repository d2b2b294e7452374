import { partsOf } from '../language/locale.ts';

/** The language of a locale, without script and region. @example languageOf('zh-Hant') // => 'zh' */
export function languageOf(locale: string | 'none'): string {
	return locale.split('-')[0] ?? 'none';
}

/** Where a language is mostly spoken, to know how phone numbers are written there. @example regionOf('pt-BR') // => 'BR' */
export function regionOf(locale: string): string[] {
	const { region } = partsOf(locale);
	return /^[A-Z]{2}$/.test(region) ? [region] : [];
}
