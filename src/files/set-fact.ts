/** Changes one value of `incident.yaml` and leaves comments, order and everything else as the author wrote it. */
import { readFileSync } from 'node:fs';
import { isMap, isScalar, parseDocument, type Document } from 'yaml';
import { incidentSchema } from '../core/facts/incident.ts';
import type { Finding } from '../core/findings/finding.ts';
import { schemaFindings } from '../core/findings/schema-findings.ts';
import { replaceFile, type Disk } from './disk.ts';

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
	const before = shownValue(document, keys);
	if (isMap(here)) {
		if (keys[0] !== 'milestones' || words.length === 0 || words.length > 2) {
			const fields = here.items.map(({ key }) => `${name}.${isScalar(key) ? String(key.value) : ''}`).join(', ');
			return refuse(`\`${name}\` has several values.`, `\`${name}\` には値がいくつかあります。`, `Name one of them: ${fields}.`, `どれかを指定してください: ${fields}。`);
		}
		setMilestone(document, keys, words[0] ?? '', words[1]);
	} else {
		if (words.length !== 1) return refuse('One value is expected.', '値は一つです。', `For example: npm run notice set <incident> ${name} 2018-02-01`, `例: npm run notice set <incident> ${name} 2018-02-01`);
		document.setIn(keys, scalar(words[0] ?? ''));
	}
	const value: unknown = document.toJS({ maxAliasCount: 0 });
	const parsed = incidentSchema.safeParse(value, { reportInput: true });
	if (!parsed.success) {
		return { kind: 'refused', findings: schemaFindings('facts-can-be-set', incidentSchema, value, parsed.error.issues, () => ({ kind: 'file', file: shown })) };
	}
	replaceFile(disk, path, document.toString({ lineWidth: 0, flowCollectionPadding: true }));
	return { kind: 'set', before, after: shownValue(document, keys) };
}

/** A state that has a date keeps or gets one; a state that has none loses it. */
function setMilestone(document: Document, keys: string[], state: string, date: string | undefined): void {
	document.setIn([...keys, 'state'], state);
	if (date !== undefined) document.setIn([...keys, 'date'], date);
	else if (state === 'undecided') document.deleteIn([...keys, 'date']);
	if (state === 'done' || state === 'cancelled') document.deleteIn([...keys, 'waiting-for']);
}

function scalar(word: string): string | number | boolean {
	if (/^(?:0|-?[1-9]\d*)(?:\.\d+)?$/.test(word)) return Number(word);
	return word === 'true' ? true : word === 'false' ? false : word;
}

function shownValue(document: Document, keys: readonly string[]): string {
	const value: unknown = document.getIn(keys);
	if (isMap(value)) return JSON.stringify(value.toJSON()).replaceAll('"', '');
	return value === undefined ? '—' : String(value);
}
