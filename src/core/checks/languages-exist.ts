import type { Check, Issue } from './check.ts';

/** Each language of the site is one that browsers know. */
export const languagesExist: Check = {
	name: 'languages-exist',
	severity: 'mandatory',
	find: ({ site: { locales }, siteAt }) =>
		locales.flatMap((tag, index): Issue[] => {
			const place = { position: siteAt(['locales', index]), found: tag };
			const meant = languageOfCountry(tag);
			const stranger = unknownPart(tag);
			if (stranger === undefined && !RARELY_MEANT.includes(tag)) return [];
			if (stranger === undefined) {
				const language = new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag;
				return [
					{
						severity: 'recommended',
						...place,
						message: { en: `\`${tag}\` is the language ${language}; if the country is meant, the pages would be read aloud in a wrong voice.`, ja: `\`${tag}\` は国ではなく ${language} という言語のコードです。読み上げの声が違ってしまいます。` },
						hint: { en: `For the language of that country write \`${meant}\`, and name the folders likewise.`, ja: `その国の言語なら \`${meant}\` と書き、フォルダ名も合わせてください。` },
					},
				];
			}
			return [
				{
					...place,
					message: {
						en: `\`${stranger}\` is no ${stranger === tag ? 'language' : `part of a language tag (${tag})`} that browsers know, so the pages would be read aloud in a wrong voice and shown in a wrong font.`,
						ja: `\`${stranger}\` という言語${stranger === tag ? '' : `（${tag} の一部）`}はありません。読み上げの声や文字の形が違ってしまいます。`,
					},
					hint: {
						en: `${meant ? `\`${tag}\` is a country; its language is \`${meant}\`: ` : ''}write the code of the language, for example ja, en, ko, zh-Hans, and name the folders likewise.`,
						ja: `${meant ? `\`${tag}\` は国のコードで、言語は \`${meant}\` です。` : ''}言語のコードを書き、フォルダ名も合わせてください。例: ja、en、ko、zh-Hans`,
					},
				},
			];
		}),
};

/** Countries that a notice may well be for, with the codes of languages that it hardly is in: Kanuri, Twi. */
const RARELY_MEANT: readonly string[] = ['kr', 'tw'];

/** Undetermined, several, without words, not coded: no voice can read these. */
const NO_LANGUAGE: readonly string[] = ['und', 'mul', 'zxx', 'mis'];

/** The first part of a tag that stands for nothing. @example unknownPart('zh-Hanx') // => 'Hanx' */
function unknownPart(tag: string): string | undefined {
	const { language = 'und', script, region } = new Intl.Locale(tag) as Partial<Intl.Locale>;
	if (NO_LANGUAGE.includes(language)) return language;
	const isKnown = (type: 'language' | 'script' | 'region', code: string | undefined) => code === undefined || new Intl.DisplayNames('en', { type, fallback: 'none' }).of(code) !== undefined;
	if (!isKnown('language', language)) return language;
	if (!isKnown('script', script)) return script;
	return isKnown('region', region) ? undefined : region;
}

/** @example languageOfCountry('jp') // => 'ja' */
function languageOfCountry(tag: string): string | undefined {
	if (!/^[a-z]{2}$/.test(tag)) return undefined;
	const { language, script = '' } = new Intl.Locale(`und-${tag}`).maximize();
	if (language === 'und' || !new Intl.Locale(`und-${tag}`).region) return undefined;
	const isKnown = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' }).of(tag.toUpperCase()) !== undefined;
	return isKnown ? (language === 'zh' ? `zh-${script}` : language) : undefined;
}
