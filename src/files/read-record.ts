/** Reads what was published: every revision of a notice, after proving that none of its bytes has changed. */
import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../core/findings/finding.ts';
import { chainFindings, UNOPENED, type StoredRevision } from '../core/record/chain.ts';
import type { NoticeRecord, PublishedNotice } from '../core/record/record.ts';
import { revisionSchema } from '../core/record/revision.ts';
import { MOST_BYTES, MOST_ENTRIES } from '../core/limits.ts';
import { placeAt } from './places.ts';
import { readNotice } from './read-notice.ts';
import { readYaml } from './read-yaml.ts';
import { standingAt } from './standing.ts';

/** A folder that a publication was writing when it was stopped; never part of the record. */
export const UNFINISHED = /^\.unfinished-/;

export interface ReadRecord {
	record: NoticeRecord;
	/** SHA-256 of the newest `revision.yaml`, `none` before the first. */
	digest: string;
	findings: Finding[];
}

/**
 * @param folder The notice’s folder, which holds `revisions/`.
 * @param shown What messages call it.
 */
export function readRecord(folder: string, shown: string, id: string, locales: readonly string[]): ReadRecord {
	const stored: StoredRevision[] = [];
	const findings: Finding[] = [];
	for (const number of revisionNumbers(join(folder, 'revisions'), `${shown}/revisions`, findings)) {
		const place = join(folder, 'revisions', String(number));
		const name = `${shown}/revisions/${number}`;
		const read = standingAt(join(place, 'revision.yaml')) !== 'nothing' ? readYaml(join(place, 'revision.yaml'), `${name}/revision.yaml`, revisionSchema, 'record-is-unbroken') : 'missing';
		if (read === 'missing') {
			findings.push({
				check: 'record-is-unbroken',
				severity: 'mandatory',
				position: { kind: 'file', file: `${name}/revision.yaml` },
				message: { en: `Revision ${number} has lost its revision.yaml, so nobody can tell whether its files are the ones that were published.`, ja: `第${number}報の revision.yaml がありません。公開したファイルかどうか確かめられません。` },
				hint: { en: 'Restore the folder from version control or a backup.', ja: 'バージョン管理かバックアップから元に戻してください。' },
			});
			continue;
		}
		if (read.kind !== 'read') {
			findings.push(...read.findings);
			continue;
		}
		stored.push({ number, folder: name, revision: read.value, digest: digestOf(join(place, 'revision.yaml')), files: digestsOf(place) });
	}
	if (findings.length === 0) findings.push(...chainFindings(stored));
	const revisions: PublishedNotice[] = [];
	if (findings.length === 0) {
		for (const { number, folder: name, revision } of stored) {
			const { source, findings: wrong } = readNotice(join(folder, 'revisions', String(number)), name, id, localesOf(revision.files, locales));
			findings.push(...wrong);
			if (source && wrong.length === 0) revisions.push({ revision, notice: { ...source.notice, translations: inOrder(source.notice.translations, locales) } });
		}
	}
	return { record: { id, revisions }, digest: stored.at(-1)?.digest ?? 'none', findings };
}

/** SHA-256 of every file of a revision but `revision.yaml`, by its path with slashes. */
function digestsOf(folder: string): Record<string, string> {
	const digests = new Map<string, string>();
	const enter = (path: string): void => {
		const { folders, others, hidden } = placeAt(join(folder, path), path);
		for (const name of [...folders, ...others, ...hidden]) {
			const inside = path === '' ? name : `${path}/${name}`;
			if (digests.size > MOST_ENTRIES) return;
			if (standingAt(join(folder, inside)) === 'folder') enter(inside);
			else if (inside !== 'revision.yaml') digests.set(inside, digestOf(join(folder, inside)));
		}
	};
	enter('');
	return Object.fromEntries([...digests].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What is no ordinary file, or one that no publication ever wrote, has no digest that a record could name. */
export function digestOf(path: string): string {
	if (standingAt(path) !== 'file') return 'not a file';
	try {
		return statSync(path).size > MOST_BYTES ? 'too large' : sha256(readFileSync(path));
	} catch {
		return UNOPENED;
	}
}

export function sha256(bytes: Uint8Array | string): string {
	return createHash('sha256').update(bytes).digest('hex');
}

function revisionNumbers(folder: string, shown: string, findings: Finding[]): number[] {
	const { folders, others, hidden, findings: strangers } = placeAt(folder, shown);
	findings.push(...strangers);
	const told = strangers.map(({ position }) => position.file);
	const isNumber = (name: string) => /^[1-9]\d{0,5}$/.test(name);
	const wrong = [...folders.filter((name) => !isNumber(name)), ...others, ...hidden.filter((name) => !UNFINISHED.test(name))];
	for (const name of wrong.filter((other) => !told.includes(`${shown}/${other}`))) {
		findings.push({
			check: 'record-is-unbroken',
			severity: 'mandatory',
			position: { kind: 'file', file: `${shown}/${name}` },
			message: { en: `\`${name}\` is no revision; the record holds nothing but numbered revisions.`, ja: `\`${name}\` は報ではありません。記録には番号の付いた報だけを置きます。` },
			hint: { en: 'Move it out of revisions/.', ja: 'revisions/ の外に移してください。' },
		});
	}
	return folders
		.filter(isNumber)
		.map(Number)
		.sort((a, b) => a - b);
}

/** A language that the site has dropped since is still part of what was published. */
function localesOf(files: Readonly<Record<string, string>>, locales: readonly string[]): string[] {
	const published = Object.keys(files).flatMap((file) => (file.includes('/') ? (file.split('/')[0] ?? []) : []));
	return [...new Set([...locales, ...published])];
}

function inOrder<T>(translations: Readonly<Record<string, T>>, locales: readonly string[]): Record<string, T> {
	return Object.fromEntries(locales.flatMap((locale) => (translations[locale] === undefined ? [] : [[locale, translations[locale]]])));
}
