/** Changes one entry of a YAML map and not a byte beside it: comments, quotes and spacing stay as the author made them. */
import { isMap, isNode, isScalar, parseDocument, type Pair, type YAMLMap } from 'yaml';

export interface Edit {
	key: string;
	value: string;
	/** The entry goes; `value` means nothing then. */
	isRemoved?: boolean;
}

/** @param path The keys that lead to the map. */
export function editEntry(text: string, path: readonly string[], { key, value, isRemoved = false }: Edit): string {
	const document = parseDocument(text);
	const map: unknown = path.length === 0 ? document.contents : document.getIn(path, true);
	if (!isMap(map)) throw new Error(`\`${path.join('.')}\` is not a map.`);
	const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key);
	if (isRemoved) return pair ? withoutPair(text, map, pair) : text;
	if (!pair) return withPair(text, map, key, value);
	const [start, end] = rangeOf(pair.value);
	return text.slice(0, start) + quotedLike(text.slice(start, end), value) + text.slice(end);
}

/** New entries stand after the last of the map’s. */
function withPair(text: string, map: YAMLMap, key: string, value: string): string {
	const last = map.items.at(-1);
	if (!last) return text;
	const [, end] = rangeOf(last.value);
	if (map.flow) return `${text.slice(0, end)}, ${key}: ${value}${text.slice(end)}`;
	const line = text.indexOf('\n', end);
	const at = line === -1 ? text.length : line;
	return `${text.slice(0, at)}\n${indentOf(text, last)}${key}: ${value}${text.slice(at)}`;
}

function withoutPair(text: string, map: YAMLMap, pair: Pair): string {
	const [start] = rangeOf(pair.key);
	const [, end] = rangeOf(pair.value);
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
	const [start] = rangeOf(key);
	return ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
}

function quotedLike(before: string, value: string): string {
	const quote = before[0];
	return quote === '"' || quote === "'" ? `${quote}${value}${quote}` : value;
}

function rangeOf(node: unknown): readonly [number, number] {
	if (!isNode(node) || !node.range) throw new Error('A node of a parsed document has a range.');
	return [node.range[0], node.range[1]];
}
