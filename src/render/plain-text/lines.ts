/** Lines of plain text, for a mail program, a fax and a screen reader alike. */
import { widthOf } from '../columns.ts';
import { directionOf } from '../format/formatting-locale.ts';

/** What a mail program shows without breaking lines itself. */
const WIDTH = 72;

/** Scripts that write without spaces, or break anywhere: a line break that we put in would become a space when copied. */
const UNWRAPPED = ['Jpan', 'Hans', 'Hant', 'Kore', 'Thai', 'Laoo', 'Khmr', 'Mymr'];

/** Stands for a space at which no line may break. */
const GLUE = '\ue000';

export interface Lines {
	/** One paragraph, broken at spaces; line breaks in it stay. */
	paragraph(text: string): string;
	/** Text behind a mark such as `- `; its further lines stand under its first. */
	marked(mark: string, text: string): string;
	/** A label and what it labels, as the language joins them. */
	pair(label: string, value: string): string;
	/** A heading, underlined. */
	heading(text: string, underline: '=' | '-'): string;
	/** The same for what will stand behind a margin, in columns. */
	inside(margin: number): Lines;
}

/**
 * @param numbers Telephone numbers and addresses that occur in the text: they stay on one line, and in a language
 * that is written from right to left their digits stay in order.
 */
export function linesFor(locale: string, numbers: readonly string[]): Lines {
	const isUnwrapped = UNWRAPPED.includes(new Intl.Locale(locale).maximize().script ?? '');
	return linesIn(isUnwrapped ? Infinity : WIDTH, separatorOf(locale), keeper(numbers, directionOf(locale) === 'rtl'));
}

function linesIn(width: number, separator: string, kept: (line: string) => string): Lines {
	const wrapped = (text: string, room: number) =>
		text
			.split('\n')
			.flatMap((line) => wrap(kept(line), room))
			.join('\n')
			.replaceAll(GLUE, ' ');
	return {
		paragraph: (text) => wrapped(text, width),
		marked: (mark, text) => mark + indented(wrapped(text, width - mark.length), ' '.repeat(mark.length)),
		pair: (label, value) => `${label}${separator}${value}`,
		heading: (text, underline) => `${wrapped(text, width)}\n${underline.repeat(Math.min(widthOf(text), width, WIDTH))}`,
		inside: (margin) => linesIn(width - margin, separator, kept),
	};
}

/** Lines after the first begin with the margin; empty ones stay empty. */
export function indented(text: string, margin: string): string {
	return text.replace(/\n(?=[^\n])/g, `\n${margin}`);
}

function separatorOf(locale: string): string {
	switch (new Intl.Locale(locale).language) {
		case 'ja':
		case 'zh':
			return '：';
		case 'fr':
			return '\u00a0: ';
		default:
			return ': ';
	}
}

/** Marks what must not be torn apart. Isolates (U+2066, U+2069) are for eyes only: without them `+81 3` reads `3 81+`. */
function keeper(numbers: readonly string[], isRightToLeft: boolean): (line: string) => string {
	const known = [...new Set(numbers)].sort((a, b) => b.length - a.length).map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
	const pattern = new RegExp([...known, 'https?://[^\\s()（）。、]+'].join('|'), 'g');
	return (line) => line.replace(pattern, (text) => (isRightToLeft ? `\u2066${text}\u2069` : text).replaceAll(' ', GLUE));
}

function wrap(line: string, width: number): string[] {
	if (widthOf(line) <= width) return [line];
	const lines: string[] = [];
	for (const word of line.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && widthOf(last) + 1 + widthOf(word) <= width) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}
