/**
 * The language of a site that a tag most likely means: written in another way, with its country, or by its country alone.
 * @example localeAsMeant('zh_TW', ['ja', 'zh-Hant']) // => 'zh-Hant'
 * @example localeAsMeant('kr', ['ja', 'ko']) // => 'ko'
 */
export function localeAsMeant(written: string, locales: readonly string[]): string | undefined {
	const tag = written.normalize('NFKC').trim().replaceAll('_', '-');
	const inCapitals = locales.find((locale) => locale.toLowerCase() === tag.toLowerCase());
	if (inCapitals !== undefined) return inCapitals;
	const like = (other: string) => {
		const script = scriptOf(other);
		return script === undefined ? undefined : locales.find((locale) => scriptOf(locale) === script);
	};
	return like(tag) ?? (isCountry(tag) ? like(`und-${tag.toUpperCase()}`) : undefined);
}

function isCountry(tag: string): boolean {
	return /^[a-z]{2}$/i.test(tag) && new Intl.DisplayNames('en', { type: 'region' }).of(tag.toUpperCase()) !== tag.toUpperCase();
}

/** @example scriptOf('zh-TW') // => 'zh-Hant' */
function scriptOf(tag: string): string | undefined {
	try {
		const { language, script } = new Intl.Locale(tag).maximize();
		return script === undefined ? undefined : `${language}-${script}`;
	} catch {
		return undefined;
	}
}
