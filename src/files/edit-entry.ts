/** Changes one entry of a YAML map and not a byte beside it: comments, quotes and spacing stay as the author made them. */
import { isCollection, isMap, isNode, isPair, isScalar, parseDocument, type Pair, type YAMLMap } from 'yaml';

export interface Edit {
	key: string;
	value: string;
	/** The entry goes; `value` means nothing then. */
	isRemoved?: boolean;
	/** The value is words, also where it begins with a bracket. */
	isText?: boolean;
}

/** @param path The keys that lead to the map. */
export function editEntry(text: string, path: readonly string[], { key, value, isRemoved = false, isText = false }: Edit): string {
	const document = parseDocument(text);
	const map: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
	if (!isMap(map)) throw new Error(`\`${path.join('.')}\` is not a map.`);
	const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key);
	if (isRemoved) return pair ? withoutPair(text, map, pair) : text;
	if (!pair) return withPair(text, map, key, isText ? textWritten(value) : written(value));
	const start = startOf(pair.value);
	const end = endOf(text, pair.value);
	// A value that was left open has no place of its own between the colon and a comment.
	const [before, after] = start === end ? [text[start - 1] === ':' ? ' ' : '', text[end] === '#' ? ' ' : ''] : ['', ''];
	return text.slice(0, start) + before + quotedLike(text.slice(start, end), value, isText) + after + text.slice(end);
}

/** New entries stand after the last of the map’s. */
function withPair(text: string, map: YAMLMap, key: string, value: string): string {
	const entry = `${key}: ${value}`;
	const last = map.items.at(-1);
	if (!last) return `${text.slice(0, startOf(map))}{ ${entry} }${text.slice(endOf(text, map))}`;
	const end = endOf(text, last);
	if (map.flow) return `${text.slice(0, end)}, ${entry}${text.slice(end)}`;
	const line = text.indexOf('\n', end);
	const at = line === -1 ? text.length : line;
	return `${text.slice(0, at)}\n${indentOf(text, last)}${entry}${text.slice(at)}`;
}

function withoutPair(text: string, map: YAMLMap, pair: Pair): string {
	const start = startOf(pair.key);
	const end = endOf(text, pair);
	if (!map.flow) {
		const from = text.lastIndexOf('\n', start) + 1;
		const line = text.indexOf('\n', end);
		return text.slice(0, from) + text.slice(line === -1 ? text.length : line + 1);
	}
	const before = /,\s*$/.exec(text.slice(0, start));
	if (before) return text.slice(0, start - before[0].length) + text.slice(end);
	return text.slice(0, start) + text.slice(end).replace(/^\s*,\s*/, '');
}

function indentOf(text: string, { key }: Pair): string {
	const start = startOf(key);
	return ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
}

function quotedLike(before: string, value: string, isText: boolean): string {
	if (before[0] === '"') return JSON.stringify(value);
	return before[0] === "'" ? `'${value.replaceAll("'", "''")}'` : isText ? textWritten(value) : written(value);
}

/** Words as YAML reads them as they are, in quotes where it needs them. */
export function textWritten(value: string): string {
	const { contents } = parseDocument(value);
	return isScalar(contents) && contents.value === value ? written(value) : JSON.stringify(value);
}

/** As it is where YAML reads it as it is; in quotes where a sign in it, or a plus before digits, would mean something else. */
function written(value: string): string {
	if (/^[[{]/.test(value)) return value;
	const { contents, errors } = parseDocument(`[${value}]`);
	const item: unknown = isCollection(contents) && contents.items.length === 1 ? contents.items[0] : undefined;
	const isPlain = errors.length === 0 && isScalar(item) && item.type === 'PLAIN' && item.source === value && !/^\+\d/.test(value);
	return isPlain ? value : JSON.stringify(value);
}

function startOf(node: unknown): number {
	if (!isNode(node) || !node.range) throw new Error('A node of a parsed document has a range.');
	return node.range[0];
}

/** Where the last sign of it stands: lists and maps that are written over several lines claim the line end after them too. */
function endOf(text: string, node: unknown): number {
	if (isPair(node)) return endOf(text, node.value ?? node.key);
	if (isCollection(node) && !node.flow && node.items.length > 0) return endOf(text, node.items.at(-1));
	if (!isNode(node) || !node.range) throw new Error('A node of a parsed document has a range.');
	const [start, end] = node.range;
	return start + text.slice(start, end).trimEnd().length;
}
