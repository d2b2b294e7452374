/**
 * A fixture of a check is an overlay: the files that differ from `fixtures/checks/base`, a small site without
 * faults, and `without.txt`, which lists what of the base it lacks.
 */
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runChecks } from '../../../../src/core/checks/policy.ts';
import { inReadingOrder, type Finding } from '../../../../src/core/findings/finding.ts';
import { readProject } from '../../../../src/files/read-project.ts';
import { lintProject } from '../../../../src/linting/policy.ts';

export const fixtures = fileURLToPath(new URL('../../../fixtures/', import.meta.url));

/** Some days after the base was disclosed. */
const NOW = Date.parse('2026-03-10T12:00:00Z');

const BASE = join(fixtures, 'checks', 'base');

/** Files that speak of the fixture and are no content. */
const NOTES = /^(?:expected|without|known-bug)\.txt$|^report\..+\.txt$/;

const namesIn = (folder: string) => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory()).map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));

/** One folder for all fixtures of a process, mended after each: hundreds of copies of the base would take longer than the checks. */
class Place {
	readonly folder = mkdtempSync(join(tmpdir(), 'candor-'));
	readonly #base = new Map(namesIn(BASE).map((path) => [path, readFileSync(join(BASE, path))]));
	readonly #stamps = new Map<string, string>();

	constructor() {
		for (const path of this.#base.keys()) this.#restore(path);
		process.once('exit', () => rmSync(this.folder, { recursive: true, force: true }));
	}

	write(path: string, bytes: Uint8Array): void {
		mkdirSync(dirname(join(this.folder, path)), { recursive: true });
		writeFileSync(join(this.folder, path), bytes);
	}

	/** Makes it the base again, whatever was done to it. */
	mend(): void {
		for (const path of namesIn(this.folder)) if (!this.#base.has(path)) rmSync(join(this.folder, path));
		const folders = readdirSync(this.folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory());
		for (const { parentPath, name } of folders) {
			const path = join(parentPath, name).slice(this.folder.length + 1);
			if (![...this.#base.keys()].some((file) => file.startsWith(join(path, '/')))) rmSync(join(this.folder, path), { recursive: true, force: true });
		}
		for (const path of this.#base.keys()) if (this.#stamp(path) !== this.#stamps.get(path)) this.#restore(path);
	}

	#restore(path: string): void {
		rmSync(join(this.folder, path), { recursive: true, force: true });
		this.write(path, this.#base.get(path) ?? new Uint8Array());
		this.#stamps.set(path, this.#stamp(path));
	}

	/** Is another after each change of the file. */
	#stamp(path: string): string {
		const stats = lstatSync(join(this.folder, path), { bigint: true, throwIfNoEntry: false });
		return stats ? `${stats.ino} ${stats.size} ${stats.mtimeNs} ${stats.ctimeNs}` : 'nothing';
	}
}

let place: Place | undefined;
let last: Promise<unknown> = Promise.resolve();

/** Lays a fixture over the base; the folder is another fixture’s after `use`. */
export function withOverlay<T>(overlay: string, use: (folder: string) => Promise<T>): Promise<T> {
	const mine = last.then(async () => {
		place ??= new Place();
		try {
			const without = join(overlay, 'without.txt');
			const lacking = existsSync(without) ? readFileSync(without, 'utf8').trim().split(/\r?\n/) : [];
			for (const path of lacking) rmSync(join(place.folder, path), { recursive: true });
			for (const path of namesIn(overlay)) if (!NOTES.test(basename(path))) place.write(path, readFileSync(join(overlay, path)));
			return await use(place.folder);
		} finally {
			place.mend();
		}
	});
	last = mine.catch(() => undefined);
	return mine;
}

/** What the readers, the checks and the linters say of a content folder, as a person would hear it. */
export async function findingsIn(folder: string): Promise<Finding[]> {
	const { project, findings } = readProject(folder, 'content');
	return inReadingOrder([...findings, ...(project === 'unreadable' ? [] : [...runChecks(project, { now: NOW }), ...(await lintProject(project))])]);
}
