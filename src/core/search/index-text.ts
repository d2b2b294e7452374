/**
 * What Pagefind is given for a record, and how it is read back. Pagefind finds what stands between spaces, so each
 * character of a script without spaces is set apart: then a word is found wherever it stands, inside a compound
 * too, and nothing depends on how a segmenter cut the sentence. The words themselves stay as they were written,
 * so that the same text serves for showing and need not be sent twice.
 */
import { standsAlone as isWithoutSpaces } from './writing.ts';

const SPACE = '␣';
const LINE = '¶';

/** Pagefind takes Mon–Fri for one word; so what joins words is set apart too. */
const standsAlone = (token: string) => isWithoutSpaces(token) || /^[–—―…/|・]/.test(token);

/** @example toIndexText('カードのWAF 1') // => 'カ ー ド の WAF 1' */
export function toIndexText(text: string): string {
	const tokens: string[] = [];
	for (const line of text.split('\n')) {
		if (tokens.length > 0) tokens.push(LINE);
		let isAfterSpace = false;
		for (const { 0: piece } of line.matchAll(/\s+|[^\s\p{M}\uff9e\uff9f][\p{M}\uff9e\uff9f]*|[\p{M}\uff9e\uff9f]+/gu)) {
			if (/^\s/.test(piece)) {
				isAfterSpace = true;
				continue;
			}
			const shown = narrow(piece);
			const previous = tokens.at(-1);
			const isApart = standsAlone(shown) || (previous !== undefined && standsAlone(previous));
			if (previous === undefined || previous === LINE) tokens.push(shown);
			else if (isApart) tokens.push(...(isAfterSpace ? [SPACE, shown] : [shown]));
			else if (isAfterSpace) tokens.push(shown);
			else tokens[tokens.length - 1] = previous + shown;
			isAfterSpace = false;
		}
	}
	return tokens.join(' ');
}

/** The text that `toIndexText` was given, with its spaces as single ones. */
export function fromIndexText(content: string): string {
	let text = '';
	let previous = LINE;
	for (const token of content.replaceAll('\u200b', '').split(/ +/)) {
		if (token === LINE) text += '\n';
		else if (token === SPACE) text += ' ';
		else text += [previous, token].some((near) => near === LINE || near === SPACE || standsAlone(near)) ? token : ` ${token}`;
		previous = token;
	}
	return text;
}

/** Letters and digits of full width and kana of half width take the width that people search with; punctuation stays. */
function narrow(piece: string): string {
	const read = piece.normalize('NFKC');
	return /^[\p{L}\p{N}\p{M}ー]+$/u.test(read) ? read : piece;
}
