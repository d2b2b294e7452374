import type { Place, ReadText } from './matches.ts';

/** A stretch of text; marked where it is what the reader looked for. */
export interface Stretch {
	text: string;
	isMatch: boolean;
}

/** In characters. Two lines on a phone, in either kind of script. */
const LENGTH = { wide: 70, narrow: 150 };

/** The part of a text that has most of what was looked for. @param places In the normalised text, in any order. */
export function excerptOf({ original, normalised: { origins } }: ReadText, places: readonly Place[]): Stretch[] {
	const marks = places
		.map(({ start, end }) => ({ start: origins[start] ?? 0, end: origins[end] ?? original.length }))
		.sort((a, b) => a.start - b.start || b.end - a.end);
	const length = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(original) ? LENGTH.wide : LENGTH.narrow;
	const { start, end } = windowOf(original, marks, length);
	const stretches: Stretch[] = [];
	const add = (from: number, to: number, isMatch: boolean) => {
		if (from < to) stretches.push({ text: inOneLine(original, from, to), isMatch });
	};
	let at = start;
	for (const mark of marks) {
		if (mark.start < at || mark.end > end) continue;
		add(at, mark.start, false);
		add(mark.start, mark.end, true);
		at = mark.end;
	}
	add(at, end, false);
	if (start > 0) stretches.unshift({ text: '… ', isMatch: false });
	if (end < original.length) stretches.push({ text: ' …', isMatch: false });
	return stretches;
}

/** Lines of a list or a table are kept apart; sentences do so by themselves. */
function inOneLine(text: string, from: number, to: number): string {
	return text.slice(from, to).replace(/\n/g, (_line, place: number) => (/[.。．!?！？…:：]/.test(text[from + place - 1] ?? '') ? ' ' : ' · '));
}

/** The sentence that holds most marks, and what follows it while there is room. */
function windowOf(text: string, marks: readonly Place[], length: number): Place {
	const sentences = [...text.matchAll(/[^\n。．！？!?]+?(?:\.(?=\s)|[。．！？!?]+[」』）)”]?|\n|$)\s*/gu)].map(({ index, 0: sentence }) => ({
		start: index,
		end: index + sentence.length,
	}));
	const marksIn = ({ start, end }: Place) => marks.filter((mark) => mark.start >= start && mark.end <= end).length;
	const best = sentences.reduce((most, sentence) => (marksIn(sentence) > marksIn(most) ? sentence : most), sentences[0] ?? { start: 0, end: text.length });
	const first = marks.find((mark) => mark.start >= best.start && mark.end <= best.end);
	const start = first !== undefined && first.end - best.start > length ? wordStart(text, first.start - Math.floor(length / 3)) : best.start;
	const end = start + length >= text.length ? text.length : wordEnd(text, start + length);
	return { start, end };
}

function wordStart(text: string, near: number): number {
	const space = text.indexOf(' ', near);
	return space !== -1 && space - near < 15 ? space + 1 : near;
}

function wordEnd(text: string, near: number): number {
	const space = text.lastIndexOf(' ', near);
	return near - space < 15 ? space : near;
}
