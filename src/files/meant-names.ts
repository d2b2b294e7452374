/** Which file or folder was meant by a name that a machine or a hurried person has changed. */
import { nearest } from '../core/findings/nearest.ts';
import { localeAsMeant } from '../core/language/locale-as-meant.ts';

/** What Windows, macOS and Linux add to the name of a copy. */
const COPY = /(?:[ _-]*(?:のコピー|コピー|copy|копия|副本|사본)(?:[ _-]*\d+)?|[ ]*[(（]\d+[)）])+$/iu;
const MADE_OF_COPY = /^(?:コピー ?[〜～~-] ?|copy of )/iu;

/** What people call a language, beside its tag. */
const LANGUAGES: Readonly<Record<string, string>> = {
	jp: 'ja',
	jpn: 'ja',
	japanese: 'ja',
	日本語: 'ja',
	和文: 'ja',
	eng: 'en',
	english: 'en',
	英語: 'en',
	英文: 'en',
	kr: 'ko',
	korean: 'ko',
	韓国語: 'ko',
	한국어: 'ko',
	cn: 'zh-Hans',
	'zh-cn': 'zh-Hans',
	'zh-sg': 'zh-Hans',
	中文: 'zh-Hans',
	簡体字: 'zh-Hans',
	'zh-tw': 'zh-Hant',
	'zh-hk': 'zh-Hant',
	繁体字: 'zh-Hant',
	繁體中文: 'zh-Hant',
	german: 'de',
	deutsch: 'de',
	french: 'fr',
	français: 'fr',
	spanish: 'es',
	español: 'es',
	arabic: 'ar',
};

/** Files that programs leave beside the one that is being edited. */
export function isLeftByPrograms(name: string): boolean {
	return /^(?:~\$|\._|\.)|~$|^(?:thumbs\.db|desktop\.ini)$/i.test(name);
}

/** The name without what was added to a copy of it; `undefined` where nothing was. */
export function copiedFrom(name: string): string | undefined {
	const [, stem = name, ending = ''] = /^(.*?)(\.[a-z]+)?$/iu.exec(name.normalize('NFC')) ?? [];
	const original = stem.replace(COPY, '').replace(MADE_OF_COPY, '').trim();
	return original === stem || original === '' ? undefined : original + ending;
}

/** A name that was meant to be one of these: with `.txt` behind it, in capitals, with a slip. */
export function meantFile(name: string, known: readonly string[]): string | undefined {
	const plain = name
		.normalize('NFKC')
		.replace(/\.txt$/i, '')
		.replace(/\.yml$/i, '.yaml')
		.replace(/\.md$/i, '.mdx')
		.toLowerCase();
	return known.find((each) => each === plain) ?? nearest(plain, known);
}

/** The language of the site that a folder was meant for, whatever it is called. */
export function meantLocale(name: string, locales: readonly string[]): string | undefined {
	return localeAsMeant(languageCalled(name) ?? name, locales);
}

/** The tag of a language that goes by this name. */
export function languageCalled(name: string): string | undefined {
	const plain = name.normalize('NFKC').trim().replaceAll('_', '-').toLowerCase();
	return Object.hasOwn(LANGUAGES, plain) ? LANGUAGES[plain] : undefined;
}
