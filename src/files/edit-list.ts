/** Adds a word to a YAML list and leaves every other byte as it is. */
import { isScalar, isSeq, parseDocument } from 'yaml';

/** @param path The keys that lead to the list, which has at least one word. */
export function appendToList(text: string, path: readonly string[], word: string): string {
	const list: unknown = parseDocument(text).getIn(path, true);
	const last = isSeq(list) ? list.items.at(-1) : undefined;
	if (!isSeq(list) || !isScalar(last) || !last.range) throw new Error(`\`${path.join('.')}\` is not a list.`);
	const [start, end] = last.range;
	if (list.flow) return `${text.slice(0, end)}, ${word}${text.slice(end)}`;
	const margin = /^\s*/.exec(text.slice(text.lastIndexOf('\n', start - 1) + 1))?.[0] ?? '';
	const line = text.indexOf('\n', end);
	const at = line === -1 ? text.length : line;
	return `${text.slice(0, at)}\n${margin}- ${word}${text.slice(at)}`;
}
