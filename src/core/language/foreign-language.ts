/**
 * Says of a sentence that it is surely in another language than its page.
 *
 * Names are in any language, and so are the words of others (`own-words.ts`); a sentence is told from a name by what
 * names do not have: the endings and particles of Japanese and Korean, and words that begin with small letters.
 */
import { remembered } from '../remembered.ts';
import { isOnlySimplified } from './chinese-characters.ts';
import { latinLanguageOf, otherLatinLanguage } from './latin-language.ts';
import { partsOf } from './locale.ts';
import { ownWords } from './own-words.ts';

/** So much of a sentence tells its language. */
const ENOUGH = 1_000;

const count = (text: string, sign: RegExp): number => text.match(sign)?.length ?? 0;

const HAN = /\p{Script=Han}/gu;
const HIRAGANA = /\p{Script=Hiragana}/gu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const HANGUL = /\p{Script=Hangul}/gu;
const LATIN = /\p{Script=Latin}/gu;
const LATIN_WORDS = /\p{Script=Latin}[\p{Script=Latin}'’-]*/gu;
const ARABIC_WORDS = /\p{Script=Arabic}{2,}/gu;

/** Words that begin with a small letter, and not the little ones that names are joined with. */
const SMALL_WORDS = /(?<![\p{L}\p{N}'’.@-])(?!(?:of|the|and|for|on|in|to|de|del|la|las|los|le|les|et|du|des|der|die|das|und|für|von|van|da|do|dos|e|y|dan|di|và)(?!\p{L}))\p{Ll}\p{Script=Latin}+/gu;

const JAPANESE_ENDINGS = /です|でした|ます|ました|ません|ましょう|ください|下さい|ている|ていた|される|された|しない|した。|する。|である/u;
const NAME_OF_A_JAPANESE_LAW = /(?:法律|法|条例|規則|政令|省令|指針|ガイドライン)$/u;
const KOREAN_ENDINGS = /(?:니다|니까|세요|십시오|시오|어요|아요|해요|이다|었다|았다|했다|한다|된다)(?=[\s.?!,]|$)/u;
/** Small words of Chinese that compounds of Japanese do not begin or end with. */
const CHINESE_WORDS = /[們们您這这請请嗎吗呢吧啦嘅咗係沒没讓让給给從从還还誰谁哪麼么]|了[，。]|的/gu;
const CHINESE_PARTICLES = /[的了是在您請请我們们這这將将與与於于已未被對对可並并為为本]/gu;

/** Other writing systems, with the language that is named for each. */
const SCRIPTS: readonly (readonly [script: string, language: string, sign: RegExp])[] = [
	['Cyrl', 'ru', /\p{Script=Cyrillic}/gu],
	['Grek', 'el', /\p{Script=Greek}/gu],
	['Hebr', 'he', /\p{Script=Hebrew}/gu],
	['Thai', 'th', /\p{Script=Thai}/gu],
	['Deva', 'hi', /\p{Script=Devanagari}/gu],
];

/**
 * The language of a sentence that is surely not in that of its page, `other` where it cannot be named, or `none`.
 * @param others The languages that it may have come from: those of the site.
 */
export const foreignLanguage = remembered((sentence: string, locale: string, others: readonly string[]): string => {
	const text = ownWords(sentence.slice(0, ENOUGH));
	const { language, script } = partsOf(locale);
	const isHanPage = language === 'ja' || script === 'Hans' || script === 'Hant';
	if (language !== 'ja' && isJapanese(text)) return 'ja';
	if (language !== 'ko' && isKorean(text)) return 'ko';
	if (!isHanPage && count(text, HAN) >= 10 && count(text, CHINESE_PARTICLES) >= 2) return variantOf(text);
	if (language === 'ja' && count(text, KANA) === 0 && count(text, HAN) >= 8 && (isChinese(text) || /。\s*$/.test(text))) return variantOf(text);
	if (script !== 'Arab' && count(text, ARABIC_WORDS) >= 7) return 'ar';
	for (const [other, named, sign] of SCRIPTS) if (script !== other && count(text, sign) >= 20) return named;
	if (/[.。!！?？؟]\s*$/u.test(sentence) && !hasOwnScript(text, language, script)) return strangeScript(text, language, others);
	const smallWords = count(text, SMALL_WORDS);
	if (script !== 'Latn') return smallWords >= 3 && count(text, LATIN) >= 20 ? latinLanguageOf(text, others) : 'none';
	return smallWords >= 2 && count(text, LATIN_WORDS) >= 5 ? otherLatinLanguage(text, locale, others) : 'none';
});

/** As `foreignLanguage`, for a heading or a label: it has no sentence, but nothing in its own script either. */
export function foreignHeading(text: string, locale: string, others: readonly string[]): string {
	const { language, script } = partsOf(locale);
	const words = ownWords(text.slice(0, ENOUGH));
	const found = foreignLanguage(text, locale, others);
	return found !== 'none' || hasOwnScript(words, language, script) ? found : strangeScript(words, language, others);
}

/** The language of words of which none is in the script of the page; of a name or two, nothing is said. */
function strangeScript(words: string, language: string, others: readonly string[]): string {
	if (count(words, KANA) >= 3 && language !== 'ja') return 'ja';
	if (count(words, HANGUL) >= 4 && language !== 'ko') return 'ko';
	if (count(words, HAN) >= 5) return variantOf(words);
	if (count(words, ARABIC_WORDS) >= 3) return 'ar';
	if (count(words, SMALL_WORDS) >= 2 && count(words, LATIN) >= 8) return latinLanguageOf(words, others);
	return 'none';
}

/** Whether a text holds a letter of the script that its page is written in. */
export function hasOwnScript(text: string, language: string, script: string): boolean {
	if (language === 'ja') return count(text, KANA) + count(text, HAN) > 0;
	if (script === 'Hans' || script === 'Hant') return count(text, HAN) > 0;
	if (script === 'Kore') return count(text, HANGUL) > 0;
	try {
		return new RegExp(`\\p{Script=${script}}`, 'u').test(text);
	} catch {
		return true;
	}
}

/** How many words begin with a small letter and are no mere connection within a name. */
export function smallWordsIn(text: string): number {
	return count(text, SMALL_WORDS);
}

function isJapanese(text: string): boolean {
	const hiragana = count(text, HIRAGANA);
	if (hiragana >= 3 && JAPANESE_ENDINGS.test(text)) return true;
	return hiragana >= 8 && !NAME_OF_A_JAPANESE_LAW.test(text.trim().replace(/\P{L}+$/u, ''));
}

function isKorean(text: string): boolean {
	return (count(text, HANGUL) >= 5 && KOREAN_ENDINGS.test(text)) || count(text, /\p{Script=Hangul}{2,}/gu) >= 7;
}

function isChinese(text: string): boolean {
	return count(text, CHINESE_WORDS) + [...text].filter(isOnlySimplified).length >= 2;
}

function variantOf(text: string): string {
	return [...text].some(isOnlySimplified) ? 'zh-Hans' : 'zh-Hant';
}
