import { lstatSync, readFileSync } from 'node:fs';
import type { Finding, Words } from '../core/findings/finding.ts';

/** Nothing that PR staff write by hand comes near this; what does is a mistake or an attack. */
const MOST_BYTES = 1_000_000;

export type TextFile = { kind: 'text'; text: string } | { kind: 'refused'; finding: Finding };

/**
 * Reads a text file: UTF-8, without byte order mark, line ends as `\n`.
 * @param file The path that messages show.
 */
export function readText(path: string, file: string): TextFile {
	const refuse = (message: Words, hint: Words): TextFile => ({
		kind: 'refused',
		finding: { check: 'files-are-readable', severity: 'mandatory', position: { kind: 'file', file }, message, hint },
	});
	const stats = lstatSync(path);
	if (stats.isDirectory()) {
		return refuse(
			{ en: 'This is a folder, where a file is expected; nothing in it would be shown.', ja: 'ファイルがあるはずのところにフォルダがあります。中身は表示されません。' },
			{ en: 'Move the folder away, and write a file of this name.', ja: 'フォルダを移して、この名前のファイルを書いてください。' },
		);
	}
	if (!stats.isFile()) {
		return refuse(
			{ en: 'This is not an ordinary file, so what it holds could change without anyone noticing.', ja: '通常のファイルではありません。内容が知らないうちに変わるおそれがあります。' },
			{ en: 'Replace it with a copy of the file it points to.', ja: 'リンク先のファイルの写しに置きかえてください。' },
		);
	}
	if (stats.size > MOST_BYTES) {
		return refuse(
			{ en: `The file has ${stats.size} bytes; text that readers are meant to read is far smaller.`, ja: `ファイルが ${stats.size} バイトあります。読者が読む文章としては大きすぎます。` },
			{ en: 'Check that it is the right file.', ja: '正しいファイルか確かめてください。' },
		);
	}
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
		if (text.includes('\0')) throw new TypeError('NUL');
		return { kind: 'text', text: text.replace(/\r\n?/g, '\n') };
	} catch {
		return refuse(
			{ en: 'The file is not UTF-8 text, so its characters would be shown to readers as nonsense.', ja: 'UTF-8 の文字ではないため、読者には文字化けして見えます。' },
			{ en: 'Save it again with the encoding UTF-8.', ja: '文字コード UTF-8 で保存し直してください。' },
		);
	}
}
