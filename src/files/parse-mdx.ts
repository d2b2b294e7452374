/** Parses MDX without a parser of programs, or says where and why that cannot be done. */
import { mdxToMdast, type MdastNode } from 'satteri';
import type { Words } from '../core/findings/finding.ts';
import { DEEPEST, LONGEST_PARAGRAPH, MOST_TAGS } from '../core/limits.ts';
import { unreadable } from '../core/prose/unreadable.ts';
import { Lines } from './lines.ts';
import { endOfProgram, withoutPrograms, type WithoutPrograms } from './without-programs.ts';

export type ParsedMdx =
	| ({
			kind: 'parsed';
			root: MdastNode;
			/** Where programs stand in the place of an attribute or of its value; the tree has nothing there. */
			inAttributes: readonly number[];
	  } & WithoutPrograms)
	/** `found`: what stands there, where that is less than the line. */
	| { kind: 'refused'; offset: number; found?: string; message: Words; hint: Words };

/** Tags of one page that may hold programs and are still read past. */
const MOST_TRIES = 30;

export function parseMdx(source: string): ParsedMdx {
	const lines = new Lines(source);
	const long = longParagraph(lines.all);
	if (long !== undefined) return { kind: 'refused', offset: lines.offset(long, 1), ...longWords };
	const surplus = nth(source, '<', MOST_TAGS + 1);
	if (surplus !== undefined) return { kind: 'refused', offset: surplus, ...manyWords };
	const masked = withoutPrograms(source);
	if (!masked) return { kind: 'refused', offset: 0, ...unreadableWords };
	let { text } = masked;
	const inAttributes: number[] = [];
	for (;;) {
		const parsed = attempt(text);
		if (parsed.kind === 'parsed') return { ...masked, kind: 'parsed', root: parsed.root, text, inAttributes };
		if (parsed.kind === 'too-deep') return { kind: 'refused', offset: lines.offset(deepestLine(lines.all), 1), ...deepWords };
		const offset = lines.offset(parsed.line, parsed.column);
		const program = inAttributes.length < MOST_TRIES ? programAfter(text, offset, masked.brace) : undefined;
		if (!program) {
			if (lines.at(offset).includes('<!--')) return { kind: 'refused', offset, ...noteWords };
			const trouble = unreadable(source, (mended) => failureOf(mended) !== parsed.reason);
			if (!trouble) return { kind: 'refused', offset, ...unreadableWords };
			const { line, column, ...words } = trouble;
			return { kind: 'refused', offset: lines.offset(line, column), ...words };
		}
		inAttributes.push(program.start);
		text = text.slice(0, program.start) + program.instead + text.slice(program.end);
	}
}

function attempt(text: string): { kind: 'parsed'; root: MdastNode } | { kind: 'failed'; line: number; column: number; reason: string } | { kind: 'too-deep' } {
	try {
		return { kind: 'parsed', root: mdxToMdast(text, { features: { gfm: true, frontmatter: true, smartPunctuation: false } }) as MdastNode };
	} catch (error) {
		// The tree is made level by level, and the machine has room for a few thousand.
		if (error instanceof RangeError) return { kind: 'too-deep' };
		const reason = error instanceof Error ? error.message : String(error);
		const [, line = '1', column = '1'] = /(\d+):(\d+)/.exec(reason) ?? [];
		return { kind: 'failed', line: Number(line), column: Number(column), reason };
	}
}

/** What the parser says of a page where it gives up; empty where it can read the page. */
function failureOf(source: string): string {
	const masked = withoutPrograms(source);
	const again = masked ? attempt(masked.text) : undefined;
	return again?.kind === 'failed' ? again.reason : '';
}

/** The first program in the tag that could not be read, and what lets the tag be read without it. */
function programAfter(text: string, tag: number, brace: string): { start: number; end: number; instead: string } | undefined {
	const start = text.indexOf(brace, tag);
	if (text[tag] !== '<' || start === -1 || text.slice(tag, start).includes('\n\n')) return undefined;
	const end = endOfProgram(text, start, brace);
	if (end === undefined) return undefined;
	const inside = text.slice(start + 1, end - 1);
	const isValue = /=\s*$/.test(text.slice(Math.max(tag, start - 100), start));
	if (!isValue && !/^\s*\.\.\./.test(inside)) return undefined;
	const blank = inside.replace(/[^\n]/g, ' ');
	return { start, end, instead: isValue ? `"${blank}"` : ` ${blank} ` };
}

/** The number of the first line of a paragraph that is too long. */
function longParagraph(lines: readonly string[]): number | undefined {
	let [first, length] = [1, 0];
	for (const [index, line] of lines.entries()) {
		if (line.trim() === '') [first, length] = [index + 2, 0];
		else length += line.length + 1;
		if (length > LONGEST_PARAGRAPH) return first;
	}
	return undefined;
}

/** Where a sign stands for the n-th time. */
function nth(text: string, sign: string, n: number): number | undefined {
	let at = -1;
	for (let count = 0; count < n; count++) {
		at = text.indexOf(sign, at + 1);
		if (at === -1) return undefined;
	}
	return at;
}

/** The number of the line that holds most of what things stand inside of. */
function deepestLine(lines: readonly string[]): number {
	const marks = lines.map((line) => line.match(/[>*_+<-]|\d[.)]/g)?.length ?? 0);
	return marks.indexOf(marks.reduce((most, count) => Math.max(most, count), 0)) + 1;
}

export const deepWords = {
	message: { en: `This stands inside more than ${DEEPEST} others, and people who listen to the page would be lost in it.`, ja: `${DEEPEST} 段を超えて入れ子になっています。読み上げで聞く人が迷います。` },
	hint: { en: 'Take it out: write it after the list, quote or entry that it stands in.', ja: '外に出して、箇条書き・引用・項目のあとに書いてください。' },
};

const longWords = {
	message: { en: `More than ${LONGEST_PARAGRAPH} characters stand here without an empty line, and nobody would read that to its end.`, ja: `空行のないまま ${LONGEST_PARAGRAPH} 文字を超えています。最後まで読む人はいません。` },
	hint: { en: 'Put empty lines between paragraphs, or check that it is the right file.', ja: '段落の間に空行を入れるか、正しいファイルか確かめてください。' },
};

const manyWords = {
	message: { en: `This is one tag more than the ${MOST_TAGS} that a page may have, and nobody would read that to its end.`, ja: `ページに書けるタグは ${MOST_TAGS} 個までです。これより多いと、最後まで読む人はいません。` },
	hint: { en: 'Shorten the page, or check that it is the right file.', ja: 'ページを短くするか、正しいファイルか確かめてください。' },
};

const noteWords = {
	message: { en: 'A note between <!-- and --> is raw HTML, so the page cannot be read from here on.', ja: '<!-- と --> のメモは HTML です。ここから先を読めません。' },
	hint: { en: 'Write {/* instead of <!--, and */} instead of -->.', ja: '<!-- の代わりに {/* 、--> の代わりに */} と書いてください。' },
};

const unreadableWords = {
	message: { en: 'The page cannot be read from here on: a tag or bracket is not closed, or is not one that a notice may hold.', ja: 'ここから先を読めません。タグやかっこが閉じていないか、使えないものがあります。' },
	hint: {
		en: 'Look for `<` or `{` in this line. A component that prints something ends with />, one with text inside has a closing tag. To print the sign itself, write \\< or \\{.',
		ja: 'この行の `<` と `{` を確かめてください。値を示す部品は /> で終わり、中に文章がある部品は閉じタグがいります。記号そのものは \\< や \\{ と書きます。',
	},
};
