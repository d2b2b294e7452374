/** Changes one value of `incident.yaml` and leaves comments, order and everything else as the author wrote it. */
import { readFileSync } from 'node:fs';
import { isMap, isScalar, parseDocument, type Document } from 'yaml';
import { incidentSchema } from '../core/facts/incident.ts';
import type { Finding } from '../core/findings/finding.ts';
import { schemaFindings } from '../core/findings/schema-findings.ts';
import { replaceFile, type Disk } from './disk.ts';
import { editEntry, type Edit } from './edit-entry.ts';

export type SetFact = { kind: 'set'; before: string; after: string } | { kind: 'refused'; findings: Finding[] };

/**
 * @param shown What messages call the file.
 * @param name The fact, for example `milestones.payment-restart` or `cohorts.card.count`.
 * @param words What it becomes: a value, or for a milestone a state and its date.
 */
export function setFact(disk: Disk, path: string, shown: string, name: string, words: readonly string[]): SetFact {
	const text = readFileSync(path, 'utf8');
	const document = parseDocument(text);
	const keys = name.split('.');
	const refuse = (message: string, messageJa: string, hint: string, hintJa: string): SetFact => ({
		kind: 'refused',
		findings: [
			{
				check: 'facts-can-be-set',
				severity: 'mandatory',
				position: { kind: 'file', file: shown },
				found: `${name} ${words.join(' ')}`,
				message: { en: message, ja: messageJa },
				hint: { en: hint, ja: hintJa },
			},
		],
	});
	if (document.errors.length > 0) return refuse('The file cannot be read.', 'ファイルを読めません。', 'Run npm run check and mend it first.', 'npm run check を実行して、先に直してください。');
	const here: unknown = document.getIn(keys, true);
	if (here === undefined && !document.hasIn(keys.slice(0, -1))) {
		const parent = keys.slice(0, -2);
		const known: unknown = parent.length === 0 ? document.contents : document.getIn(parent, true);
		const names = isMap(known) ? known.items.map(({ key }) => (isScalar(key) ? String(key.value) : '')).join(', ') : '';
		return refuse(
			`There is no \`${keys.slice(0, -1).join('.')}\` in the facts, so nothing can be set there.`,
			`\`${keys.slice(0, -1).join('.')}\` は事実にありません。`,
			names ? `There are: ${names}.` : 'Check the name.',
			names ? `あるもの: ${names}。` : '名前を確かめてください。',
		);
	}
	if (here === undefined && !isMap(document.getIn(keys.slice(0, -1), true))) {
		const parent = keys.slice(0, -1).join('.');
		return refuse(`\`${parent}\` is one value, so nothing can be set in it.`, `\`${parent}\` は一つの値です。その中には設定できません。`, `Set \`${parent}\` itself.`, `\`${parent}\` そのものを設定してください。`);
	}
	const before = shownValue(document, keys);
	const edits: Edit[] = [];
	if (isMap(here)) {
		if (keys[0] !== 'milestones' || words.length === 0 || words.length > 2) {
			const fields = here.items.map(({ key }) => `${name}.${isScalar(key) ? String(key.value) : ''}`).join(', ');
			return refuse(`\`${name}\` has several values.`, `\`${name}\` には値がいくつかあります。`, `Name one of them: ${fields}.`, `どれかを指定してください: ${fields}。`);
		}
		edits.push(...milestoneEdits(words[0] ?? '', words[1]));
	} else {
		if (words.length !== 1) return refuse('One value is expected.', '値は一つです。', `For example: npm run notice set <incident> ${name} 2018-02-01`, `例: npm run notice set <incident> ${name} 2018-02-01`);
		edits.push({ key: keys.at(-1) ?? '', value: words[0] ?? '' });
	}
	const map = isMap(here) ? keys : keys.slice(0, -1);
	const edited = edits.reduce((current, edit) => editEntry(current, map, edit), text);
	const result = parseDocument(edited);
	if (result.errors.length > 0) return refuse('The value cannot be written into the file as it is.', 'この値は、このままではファイルに書けません。', 'Write it without brackets, quotes and signs.', '括弧・引用符・記号を使わずに書いてください。');
	const value: unknown = result.toJS({ maxAliasCount: 0 });
	const parsed = incidentSchema.safeParse(value, { reportInput: true });
	if (!parsed.success) {
		return { kind: 'refused', findings: schemaFindings('facts-can-be-set', incidentSchema, value, parsed.error.issues, () => ({ kind: 'file', file: shown })) };
	}
	replaceFile(disk, path, edited);
	return { kind: 'set', before, after: shownValue(result, keys) };
}

/** A state that has a date keeps or gets one; one that has none loses it, and the day of a plan is not the day it was given up. */
function milestoneEdits(state: string, date: string | undefined): Edit[] {
	return [
		{ key: 'state', value: state },
		...(date !== undefined ? [{ key: 'date', value: date }] : state === 'undecided' || state === 'cancelled' ? [{ key: 'date', value: 'none' as const, isRemoved: true }] : []),
		...(state === 'done' || state === 'cancelled' ? [{ key: 'waiting-for', value: 'none' as const, isRemoved: true }] : []),
	];
}

function shownValue(document: Document, keys: readonly string[]): string {
	const value: unknown = document.getIn(keys);
	if (isMap(value)) return JSON.stringify(value.toJSON()).replaceAll('"', '').replaceAll(',', ', ');
	return value === undefined ? '—' : String(value);
}
