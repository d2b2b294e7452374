import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export interface Scaffold {
	/** The language that its words are in. */
	locale: string;
	/** There are none in the language that was asked for; these are for staff to read, not for readers. */
	isForeign: boolean;
	words: Readonly<Record<string, string>>;
}

/**
 * What a new notice, or the skeleton of a translation, says in a language, from `src/locales/scaffold/<locale>.yaml`;
 * in the language that is spoken to staff where there is none.
 */
export function readScaffold(folder: string, locale: string, otherwise: string): Scaffold {
	const tags = existsSync(folder) ? readdirSync(folder).flatMap((file) => /^(.+)\.yaml$/.exec(file)?.[1] ?? []) : [];
	const { language, script } = new Intl.Locale(locale).maximize();
	const own = tags.find((tag) => tag === locale) ?? tags.find((tag) => new Intl.Locale(tag).maximize().language === language && new Intl.Locale(tag).maximize().script === script);
	const found = own ?? otherwise;
	return { locale: found, isForeign: own === undefined, words: parse(readFileSync(join(folder, `${found}.yaml`), 'utf8')) as Record<string, string> };
}
