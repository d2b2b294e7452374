/** Writes `labels.yaml` of a translation: new, or beside what is there. */
import { isMap, isScalar, parseDocument } from 'yaml';
import type { LabelStanding } from '../../core/translation/label-standing.ts';
import { editEntry, textWritten } from '../edit-entry.ts';
import { isNote, noteOf } from './skeleton.ts';

const SCHEMA_LINE = '# yaml-language-server: $schema=../../../schemas/labels.schema.json';

/** A label that is to be written. */
export interface WrittenLabel {
	path: readonly string[];
	value: string;
	/** For colleagues, above it. */
	notes: readonly string[];
}

export function newLabels(labels: readonly WrittenLabel[]): string {
	const lines = [SCHEMA_LINE];
	let part = '';
	for (const { path, value, notes } of labels) {
		const [first = '', key] = path;
		if (key !== undefined && first !== part) lines.push(`${first}:`);
		part = key === undefined ? '' : first;
		const margin = key === undefined ? '' : '  ';
		lines.push(...notes.map((note) => `${margin}# ${note}`), `${margin}${key ?? first}: ${textWritten(value)}`);
	}
	return `${lines.join('\n')}\n`;
}

/** Writes labels into a file and leaves the rest alone. */
export function editedLabels(text: string, labels: readonly WrittenLabel[]): string {
	return labels.reduce((whole, { path, value, notes }) => {
		const [first = '', key] = path;
		const map = parseDocument(whole).get(first, true);
		if (key === undefined) return withNotes(editEntry(whole, [], { key: first, value, isText: true }), path, notes);
		if (isMap(map)) return withNotes(editEntry(whole, [first], { key, value, isText: true }), path, notes);
		const block = `${first}:\n${notes.map((note) => `  # ${note}\n`).join('')}  ${key}: ${textWritten(value)}\n`;
		return `${whole.trimEnd()}\n${block}`;
	}, text);
}

/** Puts notes above a label; one that is there already is not written again. */
export function withNotes(text: string, path: readonly string[], notes: readonly string[]): string {
	const start = lineOf(text, path);
	const margin = /^ */.exec(text.slice(start))?.[0] ?? '';
	const lines = notes.map((note) => `${margin}# ${note}\n`).filter((line) => !text.includes(line));
	return text.slice(0, start) + lines.join('') + text.slice(start);
}

/** Takes away the notes above a label that held the source of its translation. */
export function withoutNotes(text: string, path: readonly string[], locale: string): string {
	const start = lineOf(text, path);
	const before = text.slice(0, start).split('\n');
	before.pop();
	while (isNote((before.at(-1) ?? '').replace(/^\s*#\s?/, ''), locale) && /^\s*#/.test(before.at(-1) ?? '')) before.pop();
	return [...before, text.slice(start)].join('\n');
}

/** Notes for a label that is behind: what the source said and what it says. */
export function changeNotes({ source, before }: LabelStanding, locale: string): string[] {
	return [noteOf(locale, before, 'before'), noteOf(locale, source, 'now')];
}

/** Where the line of a label begins. */
function lineOf(text: string, path: readonly string[]): number {
	const document = parseDocument(text);
	const [first = '', key] = path;
	const map: unknown = key === undefined ? document.contents : document.get(first, true);
	const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && item.key.value === (key ?? first)) : undefined;
	const start = pair && isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
	return text.lastIndexOf('\n', start - 1) + 1;
}
