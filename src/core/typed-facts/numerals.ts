/** Reads numbers: in digits, in Han and Hangul numerals, in words, and in mixtures of them (2万2796, 1.2 million). */
import type { Folded } from './folded.ts';
import { languageOf } from './language-of.ts';
import { germanParts, numberWordsOf, type NumberWords } from './number-words.ts';

export interface Numeral {
	start: number;
	end: number;
	/** What it may be: `22.796` is 22,796 to one reader and a little less than 23 to another. The likeliest first. */
	values: readonly number[];
	/** `digits` where every part of it is; `mixed` has digits and words. */
	written: 'digits' | 'mixed' | 'words';
	/** Has a sign between its thousands, or a word for them, as only quantities do. */
	isGrouped: boolean;
}

/** Every number in a text, from left to right. */
export function readNumerals({ text }: Pick<Folded, 'text'>, locale: string): Numeral[] {
	const language = languageOf(locale);
	const decimal = decimalSign(locale);
	const found = [...inDigits(text, decimal), ...inHan(text), ...inHangul(text), ...inWords(text, language)];
	const scaled = found.map((numeral) => withScale(numeral, text, language));
	return withoutOverlaps(scaled);
}

/** Of those that overlap, the longest, so that `2万2796` is not also `2`. */
function withoutOverlaps(numerals: readonly Numeral[]): Numeral[] {
	const kept: Numeral[] = [];
	for (const numeral of [...numerals].sort((a, b) => a.start - b.start || b.end - a.end)) {
		const last = kept.at(-1);
		if (!last || last.end <= numeral.start) kept.push(numeral);
		else if (numeral.end - numeral.start > last.end - last.start) kept[kept.length - 1] = numeral;
	}
	return kept;
}

const decimals = new Map<string, string>();

function decimalSign(locale: string): string {
	const known = decimals.get(locale) ?? new Intl.NumberFormat(new Intl.Locale(locale, { numberingSystem: 'latn' })).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';
	decimals.set(locale, known);
	return known;
}

/** Digits with everything that may stand between them. */
const RUN = /\d+(?:(?:[,.]|'| )\d+)*/g;

function inDigits(text: string, decimal: string): Numeral[] {
	return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
		const numerals: Numeral[] = [];
		let start = index;
		for (const part of spacedGroups(run)) {
			const read = readGroups(part, decimal);
			if (read) numerals.push({ start, end: start + part.length, written: 'digits', ...read });
			start += part.length + 1;
		}
		return numerals;
	});
}

/** `22 796` is one number, `16 12` are two. @example spacedGroups('22 796 12') // => ['22 796', '12'] */
function spacedGroups(run: string): string[] {
	const groups: string[] = [];
	let isOpen = false;
	for (const part of run.split(' ')) {
		const last = groups.length - 1;
		if (isOpen && /^\d{3}(?:[,.]\d+)?$/.test(part)) groups[last] += ` ${part}`;
		else groups.push(part);
		isOpen = /^\d{1,3}(?: \d{3})*$/.test(groups.at(-1) ?? '');
	}
	return groups;
}

/** What a run of digits means; nothing where it is no number, as in `4.12.1`. */
function readGroups(run: string, decimal: string): Pick<Numeral, 'values' | 'isGrouped'> | undefined {
	const signs = [...run.replace(/\d/g, '')];
	const distinct = [...new Set(signs)];
	const plain = (digits: string) => Number(digits.replace(/[^\d]/g, ''));
	const parts = run.split(/[^\d]/);
	const areGroups = (groups: readonly string[]) => groups.length > 1 && /^[1-9]\d{0,2}$/.test(groups[0] ?? '') && (groups.slice(1).every((group) => group.length === 3) || isIndian(groups));
	const [sign = ''] = distinct;
	if (signs.length === 0) return { values: [plain(run)], isGrouped: false };
	if (distinct.length === 1) {
		const fraction = signs.length === 1 && /[,.]/.test(sign) ? Number(parts.join('.')) : undefined;
		if (!areGroups(parts)) return fraction === undefined ? undefined : { values: [fraction], isGrouped: false };
		const whole = plain(run);
		if (fraction === undefined) return { values: [whole], isGrouped: true };
		return { values: sign === decimal ? [fraction, whole] : [whole, fraction], isGrouped: true };
	}
	const last = signs.at(-1) ?? '';
	const groups = parts.slice(0, -1);
	if (distinct.length > 2 || signs.filter((other) => other === last).length > 1 || !/[,.]/.test(last) || !areGroups(groups)) return undefined;
	return { values: [Number(`${groups.join('')}.${parts.at(-1)}`)], isGrouped: true };
}

/** 1,22,796, as in India. */
function isIndian(groups: readonly string[]): boolean {
	return groups.length > 2 && groups.at(-1)?.length === 3 && groups.slice(1, -1).every((group) => group.length === 2);
}

const HAN_DIGITS: Readonly<Record<string, number>> = { 〇: 0, 零: 0, 一: 1, 壹: 1, 壱: 1, 二: 2, 兩: 2, 两: 2, 貳: 2, 弐: 2, 三: 3, 參: 3, 参: 3, 四: 4, 肆: 4, 五: 5, 伍: 5, 六: 6, 陸: 6, 七: 7, 柒: 7, 八: 8, 捌: 8, 九: 9, 玖: 9 };
const HANGUL_DIGITS: Readonly<Record<string, number>> = { 영: 0, 공: 0, 일: 1, 이: 2, 삼: 3, 사: 4, 오: 5, 육: 6, 륙: 6, 칠: 7, 팔: 8, 구: 9 };
const PLACES: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000, 万: 1e4, 億: 1e8, 兆: 1e12, 십: 10, 백: 100, 천: 1000, 만: 1e4, 억: 1e8, 조: 1e12 };

const DIGIT = '〇零一二三四五六七八九壹壱兩两貳弐參参肆伍柒捌玖';
const HAN = new RegExp(`[${DIGIT}]{1,3}(?:[,.' ][${DIGIT}]{3})+(?![${DIGIT}])|(?:\\d[\\d,.]*)?[${DIGIT}十拾百佰千仟万億兆](?:[${DIGIT}十拾百佰千仟万億兆]|\\d[\\d,]*)*`, 'g');

function inHan(text: string): Numeral[] {
	return [...text.matchAll(HAN)].flatMap(({ 0: run, index }) => {
		const written = trimmed(run);
		const value = hanValue(written);
		const isMixed = /\d/.test(written);
		return value === undefined ? [] : [{ start: index, end: index + written.length, values: [value], written: isMixed ? ('mixed' as const) : ('words' as const), isGrouped: /[,万億千]/.test(written) }];
	});
}

/** A comma that belongs to the sentence. */
function trimmed(run: string): string {
	return run.replace(/[,.' ]+$/, '');
}

/** The value of Han numerals, by places (二千十七) or figure by figure (二〇一七); nothing where they are a word (百, 万一). */
export function hanValue(written: string): number | undefined {
	const figures = written.replace(/[,.' ]/g, '');
	if ([...figures].every((character) => Object.hasOwn(HAN_DIGITS, character))) return Number([...figures].map((character) => HAN_DIGITS[character]).join(''));
	return placesValue(written, HAN_DIGITS);
}

function placesValue(written: string, digits: Readonly<Record<string, number>>): number | undefined {
	let total = 0;
	let section = 0;
	let pending: number | undefined;
	let smallest = Infinity;
	let largest = Infinity;
	const tokens = written.match(/\d[\d,]*(?:\.\d+)?|[^\d\s]/gu) ?? [];
	for (const [index, token] of tokens.entries()) {
		const place = Object.hasOwn(PLACES, token) ? PLACES[token] : undefined;
		if (place === undefined) {
			const value = Object.hasOwn(digits, token) ? digits[token] : Number(token.replaceAll(',', ''));
			if (value === undefined || Number.isNaN(value)) return undefined;
			// Only nought is followed by a digit: 三千零五.
			if (pending !== undefined && pending !== 0) return undefined;
			pending = value;
		} else if (place < 1e4) {
			if (place >= smallest || (pending === undefined && (tokens.length === 1 && place > 10))) return undefined;
			section += (pending ?? 1) * place;
			[pending, smallest] = [undefined, place];
		} else {
			if (place >= largest || (index === 0 && pending === undefined)) return undefined;
			const before = section + (pending ?? 0);
			if (before === 0) return undefined;
			total += before * place;
			[section, pending, smallest, largest] = [0, undefined, Infinity, place];
		}
	}
	return Math.round((total + section + (pending ?? 0)) * 1e6) / 1e6;
}

/** Korean numerals, which are ordinary syllables too, only where a thing that is counted follows. */
const HANGUL = /(?<![\p{L}])(?:\d[\d,.]* ?)?[영일이삼사오육륙칠팔구십백천만억조](?:[일이삼사오육륙칠팔구십백천만억조]|\d[\d,]*| (?=[\d일이삼사오육륙칠팔구십백천만억조]))*(?= ?여? ?(?:명|인|건|원|개|년|월|일|시간|주|분|%|통|장|세|엔|달러|유로|$))/gu;

function inHangul(text: string): Numeral[] {
	return [...text.matchAll(HANGUL)].flatMap(({ 0: run, index }) => {
		const written = run.trimEnd();
		const isMixed = /\d/.test(written);
		const value = placesValue(written, HANGUL_DIGITS);
		if (value === undefined || (!isMixed && !/[십백천만억]/.test(written))) return [];
		return [{ start: index, end: index + written.length, values: [value], written: isMixed ? ('mixed' as const) : ('words' as const), isGrouped: /[천만억]/.test(written) }];
	});
}

const WORD = /[\p{L}\p{M}]+/gu;

interface Word {
	text: string;
	start: number;
	end: number;
}

function inWords(text: string, language: string): Numeral[] {
	const known = numberWordsOf(language);
	if (!known) return [];
	const all: Word[] = [...text.matchAll(WORD)].flatMap(({ 0: word, index }) => partsOf({ text: word, start: index, end: index + word.length }, known, language));
	const numerals: Numeral[] = [];
	let line: Word[] = [];
	const flush = () => {
		while (line.length > 0 && known.joins.has(line.at(-1)?.text ?? '')) line.pop();
		while (line.length > 0 && known.joins.has(line[0]?.text ?? '')) line.shift();
		const [first, last] = [line[0], line.at(-1)];
		const value = wordsValue(line.map((word) => word.text), known, language);
		if (first && last && value !== undefined) numerals.push({ start: first.start, end: last.end, values: [value], written: 'words', isGrouped: value >= 1000 });
		line = [];
	};
	let end = 0;
	for (const word of all) {
		const isNumber = known.adds.has(word.text) || known.times.has(word.text) || known.joins.has(word.text);
		if (!isNumber || !/^[ -]?$/.test(text.slice(end, word.start))) flush();
		if (isNumber) line.push(word);
		end = word.end;
	}
	flush();
	return numerals;
}

/** German numbers are one word; Arabic ones begin with an “and” that is part of the word. */
function partsOf(word: Word, known: NumberWords, language: string): Word[] {
	if (language === 'de' && !known.adds.has(word.text)) return germanPartsOf(word) ?? [word];
	if (language === 'ar' && word.text.startsWith('و') && !known.adds.has(word.text)) {
		const rest = { text: word.text.slice(1), start: word.start + 1, end: word.end };
		if (known.adds.has(rest.text) || known.times.has(rest.text)) return [{ text: 'و', start: word.start, end: word.start + 1 }, rest];
	}
	return [word];
}

const GERMAN_PART = new RegExp([...germanParts.adds.keys(), ...germanParts.times.keys(), ...germanParts.joins].sort((a, b) => b.length - a.length).join('|'), 'gy');

function germanPartsOf({ text, start }: Word): Word[] | undefined {
	const parts: Word[] = [];
	let place = 0;
	while (place < text.length) {
		GERMAN_PART.lastIndex = place;
		const part = GERMAN_PART.exec(text)?.[0];
		if (part === undefined) return undefined;
		parts.push({ text: part, start: start + place, end: start + place + part.length });
		place += part.length;
	}
	return parts.length > 1 ? parts : undefined;
}

/** The value of number words in a row; nothing where they are several numbers or none. */
function wordsValue(row: readonly string[], known: NumberWords, language: string): number | undefined {
	let [total, section, pending] = [0, 0, 0];
	let before: number | undefined;
	if (!row.some((word) => known.adds.has(word) || known.times.has(word))) return undefined;
	for (const [index, word] of row.entries()) {
		const adds = known.adds.get(word);
		const times = known.times.get(word);
		if (times !== undefined) {
			if (times >= 1000) {
				total += (section + pending || 1) * times;
				[section, pending] = [0, 0];
			} else if (word === 'belas') pending += 10;
			else pending = (pending || 1) * times;
		} else if (adds !== undefined) {
			const isSeveral = before !== undefined && before < 10 && adds < 10 && row[index - 1] !== 'و' && language !== 'de';
			if (isSeveral) return undefined;
			// Quatre-vingts is four twenties.
			if (language === 'fr' && adds === 20 && pending === 4) pending = 80;
			else {
				section += pending;
				pending = adds;
			}
		} else if (language !== 'de' && language !== 'ar' && index > 0) {
			before = undefined;
			continue;
		}
		before = adds;
	}
	return total + section + pending;
}

/** A number in digits with a word for its size: 1.2 million, 20 mil, 22 ألف. */
function withScale(numeral: Numeral, text: string, language: string): Numeral {
	const times = numberWordsOf(language)?.times;
	if (!times || numeral.written !== 'digits') return numeral;
	const [, space = '', word = ''] = /^( ?)([\p{L}\p{M}]+)/u.exec(text.slice(numeral.end, numeral.end + 30)) ?? [];
	const scale = times.get(word);
	if (scale === undefined || scale < 1000) return numeral;
	const end = numeral.end + space.length + word.length;
	return { start: numeral.start, end: text[end] === '.' && word.length < 4 ? end + 1 : end, values: numeral.values.map((value) => Math.round(value * scale * 1e6) / 1e6), written: 'mixed', isGrouped: true };
}
