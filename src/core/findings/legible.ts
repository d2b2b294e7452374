import { LONGEST_QUOTE } from '../limits.ts';
import type { Finding, Words } from './finding.ts';
import { writtenOut } from './hidden-characters.ts';

/** A finding as it may be printed anywhere: what the author wrote is shortened, in one line, and hides nothing. */
export function legible({ found, message, hint, position, ...finding }: Finding): Finding {
	return {
		...finding,
		position: { ...position, file: writtenOut(inOneLine(position.file)) },
		...(found === undefined ? {} : { found: shortened(writtenOut(inOneLine(found))) }),
		message: { en: quotesShortened(writtenOut(inOneLine(message.en))), ja: quotesShortened(writtenOut(inOneLine(message.ja))) },
		hint: { en: quotesShortened(writtenOut(hint.en)), ja: quotesShortened(writtenOut(hint.ja)) } satisfies Words,
	};
}

function inOneLine(text: string): string {
	return text.replace(/\s*[\n\r\u2028\u2029\u0085]\s*/g, ' ');
}

/** The beginning of a text, with a mark where there is more. */
export function shortened(text: string): string {
	return text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE - 3).replace(/[\ud800-\udbff]$/, '')}…` : text;
}

/** What the author wrote stands between backticks; the rest of the sentence is ours. */
function quotesShortened(text: string): string {
	return text.replace(/`([^`]+)`/g, (_, quoted: string) => `\`${shortened(inOneLine(quoted))}\``);
}
