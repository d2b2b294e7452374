/** Whether the files of a record are the ones that were published. */
import type { Finding, Words } from '../findings/finding.ts';
import { publishedAt, type Revision } from './revision.ts';

/** One revision as it lies in its folder. */
export interface StoredRevision {
	/** The folder’s name: the number it claims. */
	number: number;
	/** Where it lies, for messages. */
	folder: string;
	revision: Revision;
	/** SHA-256 of `revision.yaml` itself. */
	digest: string;
	/** SHA-256 of every other file that is really there, by its path in the folder. */
	files: Readonly<Record<string, string>>;
}

/** Stands for the digest of a file that the machine does not let us read. */
export const UNOPENED = 'unopened';

/** Every break in the chain, with the file and the revision it concerns. */
export function chainFindings(stored: readonly StoredRevision[]): Finding[] {
	const findings: Finding[] = [];
	const report = (file: string, message: Words) =>
		findings.push({
			check: 'record-is-unbroken',
			severity: 'mandatory',
			position: { kind: 'file', file },
			message,
			hint: {
				en: 'Published files are evidence and are never edited. Restore the folder from version control or a backup; to correct something, edit the working copy and publish a new revision.',
				ja: '公開したファイルは証拠であり、編集しません。バージョン管理かバックアップから元に戻してください。訂正は、作業用のファイルを直して新しい報として公開します。',
			},
		});
	stored.forEach(({ number, folder, revision, files }, index) => {
		const before = stored[index - 1];
		const file = `${folder}/revision.yaml`;
		const expected = (before?.number ?? 0) + 1;
		if (number !== expected) {
			report(folder, { en: `Revision ${expected} is missing from the record: the next folder is ${number}.`, ja: `記録に第${expected}報がありません。次のフォルダは ${number} です。` });
		}
		if (revision.number !== number) {
			report(file, { en: `The folder is revision ${number}, but its revision.yaml says ${revision.number}: revisions were reordered.`, ja: `フォルダは第${number}報ですが、revision.yaml には ${revision.number} とあります。順序が変わっています。` });
		}
		const previous = before?.digest ?? 'none';
		if (number === expected && revision.previous !== previous) {
			report(before ? `${before.folder}/revision.yaml` : file, {
				en: `Revision ${number} was published after a revision.yaml that is not the one that is there now: ${before ? `revision ${before.number}` : 'the first revision'} was changed or replaced.`,
				ja: `第${number}報が公開されたときの前の revision.yaml と、今あるものが違います。${before ? `第${before.number}報` : '第1報'}が変えられたか、置きかえられています。`,
			});
		}
		if (before && publishedAt(revision) < publishedAt(before.revision)) {
			report(file, { en: `Revision ${number} says it was published before revision ${before.number}.`, ja: `第${number}報の公開時刻が、第${before.number}報より前です。` });
		}
		for (const [name, digest] of Object.entries(revision.files)) {
			const actual = Object.hasOwn(files, name) ? files[name] : undefined;
			if (actual === undefined) report(`${folder}/${name}`, { en: `The file is part of revision ${number} and is gone.`, ja: `第${number}報のファイルがなくなっています。` });
			else if (actual === UNOPENED) report(`${folder}/${name}`, { en: `The file cannot be opened, so nobody can tell whether it is the one that revision ${number} published.`, ja: `ファイルを開けません。第${number}報で公開したものかどうか確かめられません。` });
			else if (actual !== digest) report(`${folder}/${name}`, { en: `The file was changed after revision ${number} was published.`, ja: `第${number}報の公開後に、このファイルが変えられています。` });
		}
		for (const name of Object.keys(files)) {
			if (!Object.hasOwn(revision.files, name)) report(`${folder}/${name}`, { en: `The file was not part of revision ${number} when it was published.`, ja: `公開したときの第${number}報に、このファイルはありませんでした。` });
		}
	});
	return findings;
}
