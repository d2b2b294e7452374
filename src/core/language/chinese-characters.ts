/**
 * Which Chinese characters belong to which way of writing, after OpenCC.
 *
 * Many characters are shared, and many have several forms of which each is right somewhere. Only those count that the
 * other writing has no use for: simplified ones that are not in Big5, traditional ones that are not in GB 2312, those
 * of Japan that are in neither, and for Japanese the simplified ones that are not in JIS.
 */
import shinjitai from 'opencc-js/dict/JPShinjitaiCharacters';
import simplified from 'opencc-js/dict/STCharacters';
import traditional from 'opencc-js/dict/TSCharacters';
import { partsOf } from './locale.ts';

/** In a standard for a surname or an old word; in a notice they are the other writing. */
const IN_NAME_ONLY = { Hans: '於後麽', Hant: '与体价优党厂听怀惊极气洁确离种网触适' };

/** By character, what the right writing has in its place. */
type Foreign = ReadonlyMap<string, string>;

const made = new Map<string, Foreign>();

/** Characters that a text of this language cannot hold, with what it has instead; empty where nothing can be said. */
export function foreignCharacters(locale: string): Foreign {
	const { language, script } = partsOf(locale);
	const writing = language === 'ja' ? 'Jpan' : language === 'zh' || language === 'yue' ? script : '';
	let foreign = made.get(writing);
	if (!foreign) {
		foreign = new Map(charactersForeignTo(writing));
		made.set(writing, foreign);
	}
	return foreign;
}

/** Whether a character is written only where Chinese is simplified. */
export function isOnlySimplified(character: string): boolean {
	return foreignCharacters('ja').has(character);
}

function charactersForeignTo(writing: string): [string, string][] {
	if (!['Hans', 'Hant', 'Jpan'].includes(writing)) return [];
	const toTraditional = pairsOf(simplified);
	const toSimplified = pairsOf(traditional);
	const fromJapan = pairsOf(shinjitai);
	if (writing === 'Hans') {
		const own = charactersIn('gb2312', [[0xb0, 0xf7]], [[0xa1, 0xfe]]);
		const japanese = [...fromJapan].map(([form, old]): [string, string] => [form, toSimplified.get(old) ?? old]);
		return [...toSimplified, ...japanese].filter(([form]) => !own.has(form) || IN_NAME_ONLY.Hans.includes(form));
	}
	if (writing === 'Hant') {
		const own = charactersIn('big5', [[0xa4, 0xf9]], [[0x40, 0x7e], [0xa1, 0xfe]]);
		return [...fromJapan, ...toTraditional].filter(([form]) => !own.has(form) || IN_NAME_ONLY.Hant.includes(form));
	}
	const own = charactersIn('shift_jis', [[0x88, 0x9f], [0xe0, 0xfc]], [[0x40, 0xfc]]);
	const common = charactersIn('gb2312', [[0xb0, 0xf7]], [[0xa1, 0xfe]]);
	const toJapan = new Map([...fromJapan].map(([form, old]) => [old, form]));
	return [...toTraditional].filter(([form]) => common.has(form) && !own.has(form)).map(([form, old]) => [form, toJapan.get(old) ?? old]);
}

/** The first form of each character that has no right of its own on the other side. */
function pairsOf(list: string): Map<string, string> {
	const pairs = new Map<string, string>();
	for (const line of list.split('|')) {
		const [form = '', ...others] = line.split(' ');
		if (others[0] !== undefined && !others.includes(form)) pairs.set(form, others[0]);
	}
	return pairs;
}

/** The Chinese characters of a national standard, by the ranges of its two bytes. */
function charactersIn(standard: string, first: readonly (readonly [number, number])[], second: readonly (readonly [number, number])[]): Set<string> {
	const decoder = new TextDecoder(standard);
	const bytes: number[] = [];
	for (const [from, to] of first) for (let lead = from; lead <= to; lead++) for (const [low, high] of second) for (let trail = low; trail <= high; trail++) bytes.push(lead, trail, 0x0a);
	return new Set(decoder.decode(new Uint8Array(bytes)).match(/\p{Script=Han}/gu));
}
