/**
 * Writing systems, as far as finding words in them goes: some put spaces between words, some do not, and Korean
 * puts them between groups of words.
 */

/** Kana, Chinese characters, and the scripts of South-East Asia: no spaces between words. */
const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々〆\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}';
const HANGUL = '\\p{Script=Hangul}';

const RUNS = new RegExp(`(?<unspaced>(?:[${UNSPACED}]\\p{M}*)+)|(?<hangul>${HANGUL}+)|(?<spaced>(?:(?![${UNSPACED}${HANGUL}])[\\p{L}\\p{N}\\p{M}])+)`, 'gu');

export type Writing = 'unspaced' | 'hangul' | 'spaced';

/** A stretch of one writing system. In spaced ones, a word. */
export interface Run {
	writing: Writing;
	text: string;
	start: number;
}

/** @example runsOf('WAFの導入') // => WAF, の導入 */
export function runsOf(text: string): Run[] {
	return [...text.matchAll(RUNS)].map(({ groups = {}, 0: run, index }) => ({
		writing: groups['unspaced'] ? 'unspaced' : groups['hangul'] ? 'hangul' : 'spaced',
		text: run,
		start: index,
	}));
}

const STANDS_ALONE = new RegExp(`^[${UNSPACED}${HANGUL}]`, 'u');

/** Whether a character is looked up by itself, because no space says where its word ends. */
export function standsAlone(character: string): boolean {
	return STANDS_ALONE.test(character);
}

export const isHanOrKana = (text: string) => /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々〆]+$/u.test(text);
export const isHiragana = (text: string) => /^[\p{Script=Hiragana}ー]+$/u.test(text);
export const isNumber = (text: string) => /^\p{Nd}+$/u.test(text);
