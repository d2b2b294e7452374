/** What a language tag says of the text: which language, and in which script. */

const known = new Map<string, { language: string; script: string; region: string }>();

/**
 * Language, script and region, also where the tag leaves them out.
 * @example partsOf('zh-TW') // => { language: 'zh', script: 'Hant', region: 'TW' }
 */
export function partsOf(locale: string): { language: string; script: string; region: string } {
	let parts = known.get(locale);
	if (!parts) {
		const { language, script = '', region = '' } = maximized(locale);
		parts = { language, script, region };
		known.set(locale, parts);
	}
	return parts;
}

function maximized(locale: string): { language: string; script?: string; region?: string } {
	try {
		return new Intl.Locale(locale).maximize();
	} catch {
		return { language: locale.split('-')[0]?.toLowerCase() ?? locale };
	}
}

/** Words are not parted by spaces, and a line that breaks between two of its characters shows a gap. */
export function isUnspaced(locale: string): boolean {
	return ['ja', 'zh', 'yue'].includes(partsOf(locale).language);
}

/**
 * What a language is called in messages.
 * @example languageName('pt-BR', 'en') // => 'Brazilian Portuguese'
 */
export function languageName(locale: string, inLanguage: 'en' | 'ja'): string {
	try {
		return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(locale) ?? locale;
	} catch {
		return locale;
	}
}
