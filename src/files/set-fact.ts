/** Changes one value of `incident.yaml` and leaves comments, order and everything else as the author wrote it. */
import { readFileSync } from 'node:fs';
import { isCollection, isMap, isScalar, parseDocument, type Document } from 'yaml';
import { plainCount, plainPhone } from '../core/authoring/forgiving.ts';
import { typedWhen } from '../core/dates/typed-when.ts';
import { incidentSchema } from '../core/facts/incident.ts';
import type { Finding, Words } from '../core/findings/finding.ts';
import { nearest } from '../core/findings/nearest.ts';
import { schemaFindings } from '../core/findings/schema-findings.ts';
import { replaceFile, type Disk } from './disk.ts';
import { editEntry, type Edit } from './edit-entry.ts';
import { readText } from './read-text.ts';
import { readYaml } from './read-yaml.ts';
import { nestedTooDeep, problemsIn } from './yaml-problems.ts';

export type SetFact =
	| { kind: 'set'; name: string; before: string; after: string }
	/** `fault`: whether it is what was typed, or what stands in the file already. */
	| { kind: 'refused'; fault: 'typed' | 'file'; findings: Finding[] };

/**
 * @param shown What messages call the file.
 * @param name The fact, for example `milestones.payment-restart` or `cohorts.card.count`.
 * @param words What it becomes: a value, or for a milestone a state and its date. In the forms that people type.
 */
export function setFact(disk: Disk, path: string, shown: string, name: string, words: readonly string[]): SetFact {
	const read = readYaml(path, shown, incidentSchema, 'facts-can-be-set');
	if (read.kind === 'refused') return { kind: 'refused', fault: 'file', findings: read.findings };
	// With the line ends that it has; what is not changed stays as it is.
	const text = readFileSync(path, 'utf8');
	const document = parseDocument(text);
	const refuse = (message: Words, hint: Words, fault: 'typed' | 'file' = 'typed'): SetFact => ({
		kind: 'refused',
		fault,
		findings: [{ check: 'facts-can-be-set', severity: 'mandatory', position: { kind: 'file', file: shown }, found: [name, ...words].join(' '), message, hint }],
	});
	if (document.errors.length > 0 || !isMap(document.contents)) {
		return refuse(
			{ en: 'The file cannot be read.', ja: 'ファイルを読めません。' },
			{ en: 'Run npm run check and mend it first.', ja: 'npm run check を実行して、先に直してください。' },
			'file',
		);
	}
	const names = factNames(document);
	const called = factCalled(name, names);
	const keys = called.split('.');
	const here: unknown = document.getIn(keys, true);
	const isUnknown = keys.length === 1 ? !Object.hasOwn(incidentSchema.shape, called) : !document.hasIn(keys.slice(0, -1));
	if (here === undefined && isUnknown) {
		const parent = keys.slice(0, -2);
		const known: unknown = parent.length === 0 ? document.contents : document.getIn(parent, true);
		const there = isMap(known) ? known.items.map(({ key }) => (isScalar(key) ? String(key.value) : '')).join(', ') : '';
		const meant = meantFact(called, names);
		const missing = keys.slice(0, -1).join('.') || called;
		return refuse(
			{ en: `There is no \`${missing}\` in the facts, so nothing can be set there.`, ja: `\`${missing}\` は事実にありません。` },
			{
				en: `${isLabel(called) ? 'Words stand in labels.yaml of each language; change them there. ' : meant ? `Did you mean \`${meant}\`? ` : ''}${there ? `There are: ${there}.` : 'Check the name.'}`,
				ja: `${isLabel(called) ? '言葉は各言語の labels.yaml にあります。そこで直してください。' : meant ? `\`${meant}\` のことですか。` : ''}${there ? `あるもの: ${there}。` : '名前を確かめてください。'}`,
			},
		);
	}
	if (here === undefined && keys.length > 1 && !isMap(document.getIn(keys.slice(0, -1), true))) {
		const parent = keys.slice(0, -1).join('.');
		return refuse(
			{ en: `\`${parent}\` is one value, so nothing can be set in it.`, ja: `\`${parent}\` は一つの値です。その中には設定できません。` },
			{ en: `Set \`${parent}\` itself.`, ja: `\`${parent}\` そのものを設定してください。` },
		);
	}
	const isMilestone = isMap(here) && keys[0] === 'milestones' && keys.length === 2;
	if (isMap(here) && !isMilestone) {
		const fields = here.items.map(({ key }) => `${called}.${isScalar(key) ? String(key.value) : ''}`).join(', ');
		return refuse(
			{ en: `\`${called}\` has several values.`, ja: `\`${called}\` には値がいくつかあります。` },
			{ en: `Name one of them: ${fields}.`, ja: `どれかを指定してください: ${fields}。` },
		);
	}
	// A date that was typed with spaces is several words.
	const typed = isMilestone ? [words[0] ?? '', ...(words.length > 1 ? [words.slice(1).join(' ')] : [])] : [words.join(' ')];
	if (!isMilestone && words.length > 1 && typedWhen(typed[0] ?? '') === undefined) {
		return refuse(
			{ en: 'One value is expected.', ja: '値は一つです。' },
			oneValueHint(called, words, shownValue(document, keys)),
		);
	}
	if (isMilestone && /^(?:planned|done)$/i.test(typed[0] ?? '') && typed[1] === undefined && !here.has('date')) {
		return refuse(
			{ en: `\`${typed[0]}\` needs a date, since that is what readers wait for.`, ja: `\`${typed[0]}\` には日付が必要です。読者が待っているのは日付です。` },
			{
				en: `For example: npm run notice set <incident> ${called} ${typed[0]} 2018-02-01`,
				ja: `例: npm run notice set <incident> ${called} ${typed[0]} 2018-02-01`,
			},
		);
	}
	const map = isMap(here) ? keys : keys.slice(0, -1);
	const attempts = readings(typed).map((values) =>
		attempt(text, map, isMilestone ? milestoneEdits(values[0] ?? '', values[1]) : [{ key: keys.at(-1) ?? '', value: values[0] ?? '' }]),
	);
	const done = attempts.find(({ issues }) => issues.length === 0);
	if (!done) {
		const [first] = attempts;
		if (!first || first.isUnreadable) {
			return refuse(
				{ en: 'The value cannot be written into the file as it is.', ja: 'この値は、このままではファイルに書けません。' },
				{ en: 'Write it without brackets, quotes and signs.', ja: '括弧・引用符・記号を使わずに書いてください。' },
			);
		}
		const isHere = first.issues.some((issue) => keys.every((key, index) => issue.path[index] === undefined || String(issue.path[index]) === key));
		return {
			kind: 'refused',
			fault: isHere ? 'typed' : 'file',
			findings: schemaFindings('facts-can-be-set', incidentSchema, first.value, first.issues, () => ({ kind: 'file', file: shown })),
		};
	}
	const known = problemsIn(document).doubtful.map(({ message }) => message.en);
	const doubt = problemsIn(done.document).doubtful.find(({ message }) => !known.includes(message.en));
	if (doubt) return refuse(doubt.message, doubt.hint);
	const before = shownValue(document, keys);
	replaceFile(disk, path, done.text);
	return { kind: 'set', name: called, before, after: shownValue(done.document, keys) };
}

function isLabel(name: string): boolean {
	return /^(?:title|short-title|names|reasons)(?:\.|$)/.test(name);
}

/** The command with what was typed as one value, or with the value that is there where that could not be meant. */
function oneValueHint(called: string, words: readonly string[], now: string): Words {
	const count = plainCount(words.join(''));
	const value = /^\d+$/.test(count) ? count : /\s/.test(now) ? `"${now}"` : now;
	return { en: `For example: npm run notice set <incident> ${called} ${value}`, ja: `例: npm run notice set <incident> ${called} ${value}` };
}

/** The file as it would be, and what its schema says of it. */
function attempt(text: string, map: readonly string[], edits: readonly Edit[]) {
	const edited = edits.reduce((current, edit) => editEntry(current, map, edit), text);
	const document = parseDocument(edited);
	if (document.errors.length > 0) return { text: edited, document, value: undefined, isUnreadable: true, issues: [{ path: [] }] as never[] };
	const value: unknown = document.toJS({ maxAliasCount: 0 });
	const parsed = incidentSchema.safeParse(value, { reportInput: true });
	return { text: edited, document, value, isUnreadable: false, issues: parsed.success ? [] : parsed.error.issues };
}

/**
 * What may have been meant by values, as typed first. The schema decides: full-width digits become digits only where
 * a number is wanted, and a role may be called what it likes.
 */
function readings(typed: readonly string[]): string[][] {
	return typed.reduce<string[][]>((before, value) => before.flatMap((values) => readingsOf(value).map((reading) => [...values, reading])), [[]]);
}

function readingsOf(typed: string): string[] {
	const plain = typed.normalize('NFKC').trim();
	return [...new Set([typed, plain, plain.toLowerCase(), plainCount(typed), plainPhone(typed), typedWhen(typed) ?? typed])];
}

export interface KnownFact {
	/** As the file spells it. */
	name: string;
	/** What it is now. */
	value: string;
}

/** Every fact that can be set, in the order of the file; none where it cannot be read. */
export function knownFacts(path: string): KnownFact[] {
	const read = readText(path, '');
	if (read.kind === 'refused' || nestedTooDeep(read.text) !== undefined) return [];
	const document = parseDocument(read.text);
	return document.errors.length > 0 ? [] : factNames(document).map((name) => ({ name, value: shownValue(document, name.split('.')) }));
}

/** The known fact that a word spells, however it does. */
export function factSpelled(typed: string, known: readonly KnownFact[]): KnownFact | undefined {
	const called = factCalled(
		typed,
		known.map(({ name }) => name),
	);
	return known.find(({ name }) => name === called);
}

/** Every fact that has a value, and the milestones as a whole, by their names. */
function factNames(document: Document): string[] {
	const names: string[] = [];
	const enter = (node: unknown, path: readonly string[]): void => {
		if (!isMap(node)) return;
		for (const { key, value } of node.items) {
			const name = [...path, isScalar(key) ? String(key.value) : ''];
			if (!isMap(value) || (path[0] === 'milestones' && path.length === 1)) names.push(name.join('.'));
			enter(value, name);
		}
	};
	enter(document.contents, []);
	return names;
}

/** The fact as the file spells it, where the difference is only one of spelling: `Milestones/Payment_Restart`. */
function factCalled(typed: string, names: readonly string[]): string {
	const plain = typed
		.normalize('NFKC')
		.trim()
		.replace(/^\.+|\.+$/g, '')
		.replace(/[/\\:]/g, '.');
	const alike = (text: string) => text.toLowerCase().replaceAll('_', '-');
	return names.find((name) => name === plain) ?? names.find((name) => alike(name) === alike(plain)) ?? plain;
}

/** The fact that was probably meant: by its last part alone, or with a slip of the finger in one part. */
function meantFact(typed: string, names: readonly string[]): string | undefined {
	const ending = names.filter((name) => name.endsWith(`.${typed}`));
	if (ending.length === 1) return ending[0];
	const depth = names.filter((name) => name.split('.').length === typed.split('.').length);
	return nearest(typed, depth) ?? nearest(typed, names) ?? names.find((name) => name.split('.').some((part) => nearest(typed, [part]) !== undefined));
}

/** A state that has a date keeps or gets one; one that has none loses it, and the day of a plan is not the day it was given up. */
function milestoneEdits(state: string, date: string | undefined): Edit[] {
	return [
		{ key: 'state', value: state },
		...(date !== undefined
			? [{ key: 'date', value: date }]
			: state === 'undecided' || state === 'cancelled'
				? [{ key: 'date', value: 'none' as const, isRemoved: true }]
				: []),
		...(state === 'done' || state === 'cancelled' ? [{ key: 'waiting-for', value: 'none' as const, isRemoved: true }] : []),
	];
}

function shownValue(document: Document, keys: readonly string[]): string {
	const value: unknown = document.getIn(keys);
	if (isMap(value) && keys[0] === 'milestones') return [value.get('state'), value.get('date')].filter((part) => part !== undefined).join(' ');
	if (isCollection(value)) return JSON.stringify(value.toJSON()).replaceAll('"', '').replaceAll(',', ', ');
	return value === undefined ? '—' : String(value);
}
