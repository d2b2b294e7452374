/**
 * Names of people, where a notice names roles. A name alone cannot be told from other words, so something beside it
 * has to say that it is one: a role, a title, a colon after “contact”.
 */
import { masked, type Detection, type Reading } from './detection.ts';
import { chineseSurnames, japaneseSurnames, koreanSurnames, koreanWords } from './names/east-asian.ts';
import { arabicGivenNames, latinGivenNames, vietnameseSurnames } from './names/given-names.ts';
import { roleWords, type RoleWords } from './names/role-words.ts';

type Finder = (plain: string) => { start: number; name: string }[];

const longestFirst = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join('|');

/** Between a role and the name. */
const GAP = '(?:[\\s:・/|]|は|が|の)*';

/** What no given name holds, since it ends the name of a department, a place or a group. */
const NO_GIVEN_NAME = /[部課室係局院店署社県区村町会庁館校様方各員者团组队处科司厅处處組隊廳中心服务服務公司客户客戶团队窗口]/;

function japanese({ before, after = '' }: RoleWords): Finder {
	const long = longestFirst(japaneseSurnames.filter(({ length }) => length > 1));
	const short = longestFirst(japaneseSurnames.filter(({ length }) => length === 1));
	const given = '[\\p{Script=Han}々ぁ-んァ-ヶー]{1,3}';
	const end = '(?=$|[\\s、。,.)(|」』]|(?:様|さん|氏|殿|が|は|まで|宛|の|と|より|から|も|に|を|です))';
	const patterns = [
		// 担当：山田太郎
		new RegExp(`(?:${before})${GAP}((?:${long})\\s?${given}?)${end}`, 'gu'),
		// 担当：森健太, whose surname begins many words
		new RegExp(`(?:${before})(?:\\s*:\\s*|\\s+)((?:${short})\\s?[\\p{Script=Han}々ぁ-んァ-ヶー]{2})${end}`, 'gu'),
		// 社長　鈴井 一郎, with a surname that few have
		new RegExp(`(?:${before})(?:\\s*:\\s*|\\s+)(\\p{Script=Han}{1,3}\\s[\\p{Script=Han}々ぁ-ん]{1,3})${end}`, 'gu'),
		// 山田太郎様
		new RegExp(`(?<![\\p{Script=Han}])((?:${long})\\s?${given}?)(?=(?:${after})(?![\\p{Script=Han}]))`, 'gu'),
	];
	const surname = new RegExp(`^(?:${long}|${short})`, 'u');
	return (plain) => captured(plain, patterns).filter(({ name }) => !NO_GIVEN_NAME.test(name.replace(surname, '')));
}

function chinese({ before, after = '' }: RoleWords): Finder {
	const surname = longestFirst(chineseSurnames);
	const name = `(?:${surname})\\p{Script=Han}{1,2}`;
	const patterns = [
		new RegExp(`(?:${before})\\s*(?::|是|为|為|\\s)\\s*(${name})(?=$|[\\s,.、。;)(|」』]|${after})`, 'gu'),
		new RegExp(`(?:${before})\\s*:?\\s*(${name})(?=${after})`, 'gu'),
		new RegExp(`(${name})(?=(?:${after}))`, 'gu'),
	];
	return (plain) => captured(plain, patterns).map(withoutPreposition).filter(({ name: found }) => !NO_GIVEN_NAME.test(found.slice(1)) && !/^(?:任何|高[龄齡]|年[轻輕]|所有|成年|常住)/.test(found));
}

/** 向张伟先生: the first sign is a word of its own, though there are people called so. */
function withoutPreposition({ start, name }: { start: number; name: string }) {
	const rest = name.slice(1);
	return /^[向和由对對请請与與给給谢謝]/.test(name) && rest.length > 1 && chineseSurnames.some((surname) => rest.startsWith(surname)) ? { start: start + 1, name: rest } : { start, name };
}

function korean({ before, weak = '', after = '' }: RoleWords): Finder {
	const surname = longestFirst(koreanSurnames);
	const end = '(?=$|[\\s,.。)(|]|님|씨|입니다|이|가|은|는|에게|께|와|과)(?![가-힣]*(?:팀|부서|센터))';
	const patterns = [
		new RegExp(`(?<![가-힣])(?:${before}|${weak})\\s*:\\s*((?:${surname})[가-힣]{1,2})${end}`, 'gu'),
		new RegExp(`(?<![가-힣])(?:${before})\\s((?:${surname})[가-힣]{2})${end}`, 'gu'),
		new RegExp(`(?<![가-힣])((?:${surname})[가-힣]{2})(?=\\s(?:${after})(?:$|[\\s,.께이은의에을를]))`, 'gu'),
		new RegExp(`(?<![가-힣])((?:${surname})[가-힣]{2})(?=(?:씨|님)(?:$|[\\s,.께이은의에을를]))`, 'gu'),
	];
	return (plain) => captured(plain, patterns).filter(({ name: found }) => !koreanWords.has(found) && !/[팀처]$/.test(found) && !(/[은는이가을를의에도와과]$/.test(found) && koreanWords.has(found.slice(0, -1))));
}

/** A word that begins with a capital, and small words within a name. */
const CAPITALISED = "\\p{Lu}[\\p{L}\\p{M}’'-]+";
const PARTICLE = '(?:d[aeo]s?|del|la|van|von|der|zu|bin|binti|e|y)';

/** Names that stand just where a role or a title ends; roles may be written with a capital, names have to be. */
function namesAfter(plain: string, role: RegExp, name: RegExp): { start: number; name: string }[] {
	return [...plain.matchAll(role)].flatMap(({ 0: words, index }) => {
		const start = index + words.length;
		name.lastIndex = start;
		const found = name.exec(plain)?.[0];
		return found === undefined ? [] : [{ start, name: found }];
	});
}

function vietnamese({ before, title = '' }: RoleWords): Finder {
	const name = new RegExp(`(?:${vietnameseSurnames.join('|')})(?: ${CAPITALISED}){1,3}`, 'yu');
	const role = new RegExp(`(?<!\\p{L})(?:(?:${before})\\s*:?\\s*|(?:${title})\\s)`, 'giu');
	return (plain) => namesAfter(plain, role, name);
}

function latin({ before, title = '', after = '' }: RoleWords): Finder {
	const family = `(?: (?:${PARTICLE} ){0,2}${CAPITALISED}){1,3}`;
	const full = `${CAPITALISED}(?: \\p{Lu}\\.){0,2}${family}`;
	const role = new RegExp(`(?<!\\p{L})(?:${before})(?:\\s?:\\s*|,?\\s+)`, 'giu');
	const named = new RegExp(full, 'yu');
	const titled = new RegExp(`(?<!\\p{L})(?:${title})\\.?\\s`, 'giu');
	const called = new RegExp(`(?:\\p{Lu}\\. ){0,2}${CAPITALISED}(?: (?:${PARTICLE} ){0,2}${CAPITALISED}){0,3}`, 'yu');
	const anywhere = new RegExp(`(?<![\\p{L}-])${full}(?=\\s?[,(\\n-]\\s?)`, 'gu');
	const follows = new RegExp(`^\\s?[,(\\n-]\\s?(?:${after})(?!\\p{L})`, 'iu');
	return (plain) => [
		...namesAfter(plain, role, named).flatMap(nameWithin),
		...namesAfter(plain, titled, called).filter(({ name }) => !COMMON.test(name)),
		...(after === '' ? [] : [...plain.matchAll(anywhere)].filter(({ 0: name, index }) => follows.test(plain.slice(index + name.length, index + name.length + 80))).map(({ 0: name, index }) => ({ start: index, name }))).flatMap(nameWithin),
	];
}

/** The part of a run of capitalised words that begins with a given name. */
function nameWithin({ start, name }: { start: number; name: string }) {
	const words = [...name.matchAll(/\S+/g)];
	const first = words.findIndex(([word]) => latinGivenNames.has(word));
	const begin = words[first];
	if (!begin || words.length - first < 2) return [];
	const rest = name.slice(begin.index);
	return [{ start: start + begin.index, name: rest }];
}

/** After a title these are roles and groups; whatever else follows is a name. */
const COMMON =
	/^(?:dr|prof|speaker|president|chair\w*|minister|justice|judge|ambassador|secretary|right|customer|client[ea]?s?|cliente|usuari[oa]|senhora?|señora?|monsieur|madame|president[ea]|président[e]?|ministr[oea]|direct\w+|docteur|doktor|professor|kolleg\w+|bundes\w+|minister\w*|kota|negara|pertiwi|pelanggan|bapak|ibu|saudara|menteri|presiden)(?!\p{L})/iu;

function arabic({ before, title = '' }: RoleWords): Finder {
	const word = '[\\u0621-\\u064a\\u064b-\\u0652]{2,}';
	const patterns = [
		new RegExp(`(?<![\\u0621-\\u064a])[ولبف]?(?:${before})\\s*:?\\s*(?:(?:${title})\\s)?(${word}(?:\\s${word}){1,2})`, 'gu'),
		new RegExp(`(?<![\\u0621-\\u064a])[ولبف]?(?:${title})\\s*/?\\s*(${word}(?:\\s${word}){0,2})`, 'gu'),
	];
	return (plain) =>
		captured(plain, patterns).flatMap(({ start, name }) => {
			const words = name.replace(/[\u064b-\u0652]/g, '').split(' ');
			if (!arabicGivenNames.has(words[0] ?? '')) return [];
			// A third word is part of the name only where it is a name of a family or another given name.
			const third = words[2] ?? '';
			const isName = third === '' || arabicGivenNames.has(third) || third.startsWith('ال');
			return [{ start, name: isName ? name : name.split(' ').slice(0, 2).join(' ') }];
		});
}

function captured(plain: string, patterns: readonly RegExp[]): { start: number; name: string }[] {
	return patterns.flatMap((pattern) =>
		[...plain.matchAll(pattern)].map((match) => {
			const name = match[1] ?? '';
			// Lookbehinds and titles stand before the name, lookaheads after it, so it is the last of its kind in the match.
			return { start: match.index + match[0].lastIndexOf(name), name: name.trimEnd() };
		}),
	);
}

const words = (language: string) => roleWords[language] ?? { before: '(?!)' };

const FINDERS: Readonly<Record<string, Finder>> = {
	ja: japanese(words('ja')),
	zh: chinese(words('zh')),
	ko: korean(words('ko')),
	vi: vietnamese(words('vi')),
	ar: arabic(words('ar')),
	...Object.fromEntries(['en', 'id', 'pt', 'es', 'fr', 'de'].map((language) => [language, latin(words(language))])),
};

/** What every name has: a capital letter, or a letter of a script that knows none. */
const MAY_BE_NAMED = /[\p{Lu}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}]/u;

export function namesIn({ plain, language }: Reading): Detection[] {
	if (!MAY_BE_NAMED.test(plain)) return [];
	const finders = language === 'none' ? Object.values(FINDERS) : [FINDERS[language], FINDERS['en']].filter((finder) => finder !== undefined);
	return finders.flatMap((find) => find(plain)).map(({ start, name }) => ({ kind: 'name', start, end: start + name.length, masked: initialsOf(name), isCertain: false }));
}

/** A label that is nothing but a name, as in `representative: 山田 太郎`. */
export function isName(plain: string, language: string): boolean {
	const label = plain.trim();
	// Half of the given names of Arabic are words as well, so that two of them have to stand together.
	if (language === 'ar') return label.split(/\s+/).length > 1 && label.split(/\s+/).every((word) => arabicGivenNames.has(word) || word.startsWith('ال')) && arabicGivenNames.has(label.split(/\s+/)[0] ?? '') && label.split(/\s+/).some((word, place) => place > 0 && arabicGivenNames.has(word));
	const roles: Readonly<Record<string, string>> = { ja: '担当:', zh: '联系人:', ko: '담당자: ', vi: 'Người liên hệ: ' };
	const before = roles[language] ?? 'contact: ';
	const reading = { plain: before + label, written: label, language: language in roles ? language : 'en' };
	return namesIn(reading).some(({ start, end }) => start === before.length && end === before.length + label.length);
}

/** @example initialsOf('John Smith') // => 'J••• S•••' */
function initialsOf(name: string): string {
	return name
		.split(/\s+/)
		.map((word) => masked(word.charAt(0)))
		.join(' ');
}
