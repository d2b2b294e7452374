import { readFileSync, statSync } from 'node:fs';
import type { Finding, Position, Words } from '../core/findings/finding.ts';
import { LONGEST_LINE, LONGEST_QUOTE, MOST_BYTES } from '../core/limits.ts';
import { standingAt, type Standing } from './standing.ts';

export type TextFile = { kind: 'text'; text: string } | { kind: 'refused'; finding: Finding };

/**
 * Reads a text file: UTF-8, without byte order mark, line ends as `\n`.
 * @param file The path that messages show.
 */
export function readText(path: string, file: string): TextFile {
	const refuse = (message: Words, hint: Words, position: Position = { kind: 'file', file }, found?: string): TextFile => ({
		kind: 'refused',
		finding: { check: 'files-are-readable', severity: 'mandatory', position, ...(found === undefined ? {} : { found }), message, hint },
	});
	const standing = standingAt(path);
	if (standing !== 'file') return refuse(...strangers[standing]);
	const bytes = bytesOf(path);
	if (bytes === 'closed') return refuse(...strangers.closed);
	if (typeof bytes === 'number') {
		return refuse(
			{ en: `The file has ${bytes} bytes; text that readers are meant to read is far smaller.`, ja: `ファイルが ${bytes} バイトあります。読者が読む文章としては大きすぎます。` },
			{ en: `Check that it is the right file. Up to ${MOST_BYTES} bytes are read.`, ja: `正しいファイルか確かめてください。読み込むのは ${MOST_BYTES} バイトまでです。` },
		);
	}
	const text = textOf(bytes);
	if (text === undefined) {
		return refuse(
			{ en: 'The file is not UTF-8 text, so its characters would be shown to readers as nonsense.', ja: 'UTF-8 の文字ではないため、読者には文字化けして見えます。' },
			{ en: 'Save it again with the encoding UTF-8.', ja: '文字コード UTF-8 で保存し直してください。' },
		);
	}
	const lines = text.split('\n');
	const long = lines.findIndex((line) => line.length > LONGEST_LINE);
	if (long !== -1) {
		const line = lines[long] ?? '';
		return refuse(
			{ en: `The line has ${line.length} characters, more than a person writes in one, so nobody could find a mistake in it.`, ja: `一行が ${line.length} 文字あります。長すぎて、誤りの場所を示せません。` },
			{ en: `Break it into lines of at most ${LONGEST_LINE} characters, or check that it is the right file.`, ja: `${LONGEST_LINE} 文字以内の行に分けるか、正しいファイルか確かめてください。` },
			{ kind: 'source', file, line: long + 1, column: 1 },
			line.slice(0, LONGEST_QUOTE),
		);
	}
	return { kind: 'text', text };
}

/** The bytes, or how many there are where there are too many. */
function bytesOf(path: string): Uint8Array | number | 'closed' {
	try {
		const { size } = statSync(path);
		return size > MOST_BYTES ? size : readFileSync(path);
	} catch {
		return 'closed';
	}
}

/** `undefined` where the bytes are no text. */
function textOf(bytes: Uint8Array): string | undefined {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return text.includes('\0') ? undefined : text.replace(/\r\n?/g, '\n');
	} catch {
		return undefined;
	}
}

/** What stands where a file should, and what to do about it. */
const strangers: Record<Exclude<Standing, 'file'>, [message: Words, hint: Words]> = {
	nothing: [
		{ en: 'The file is no longer there, so nothing of it can be shown.', ja: 'ファイルがなくなっています。中身を表示できません。' },
		{ en: 'Put it back, and try again.', ja: '元に戻して、もう一度実行してください。' },
	],
	folder: [
		{ en: 'This is a folder, where a file is expected; nothing in it would be shown.', ja: 'ファイルがあるはずのところにフォルダがあります。中身は表示されません。' },
		{ en: 'Move the folder away, and write a file of this name.', ja: 'フォルダを移して、この名前のファイルを書いてください。' },
	],
	link: [
		{ en: 'This is not an ordinary file but a link, so what it holds could change without anyone noticing.', ja: '通常のファイルではなくリンクです。内容が知らないうちに変わるおそれがあります。' },
		{ en: 'Replace it with a copy of the file it points to.', ja: 'リンク先のファイルの写しに置きかえてください。' },
	],
	other: [
		{ en: 'This is not an ordinary file, so what it holds could change without anyone noticing.', ja: '通常のファイルではありません。内容が知らないうちに変わるおそれがあります。' },
		{ en: 'Delete it, and write an ordinary file of this name.', ja: 'これを消して、この名前で通常のファイルを書いてください。' },
	],
	closed: [
		{ en: 'The file cannot be opened, so nothing of it can be shown.', ja: 'ファイルを開けません。中身を表示できません。' },
		{ en: 'Close other programs that use it, and allow yourself to read it (its permissions are in the properties of the file).', ja: 'ほかのプログラムで使っていれば閉じ、ファイルのプロパティで読み取りを許可してください。' },
	],
};
