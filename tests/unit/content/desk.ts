/** A desk with a copy of the sample content on it, at which a person types `npm run notice check`. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { after } from 'node:test';
import { run } from '../../../src/cli/run.ts';
import type { StaffLanguage } from '../../../src/core/findings/finding.ts';

const SAMPLES = 'content/incidents';

const office = mkdtempSync(join(tmpdir(), 'candor-office-'));
after(() => rmSync(office, { recursive: true, force: true }));

/** What `check -- --json` says of one place. */
export interface Advice {
	check: string;
	severity: 'mandatory' | 'recommended' | 'informative';
	file: string;
	line?: number;
	column?: number;
	found?: string;
	message: Record<StaffLanguage, string>;
	hint: Record<StaffLanguage, string>;
}

export interface Heard {
	exitCode: number;
	findings: Advice[];
}

export interface Desk {
	/** Where the person stands; messages name files from here. */
	folder: string;
	read(file: string): string;
	/** A file in another encoding, as an editor opens it. */
	readBytes(file: string, encoding: string): string;
	write(file: string, text: string | Uint8Array): void;
	rename(from: string, to: string): void;
	remove(file: string): void;
	copy(from: string, to: string): void;
	types(...words: string[]): Promise<{ exitCode: number; output: string }>;
	check(): Promise<Heard>;
	/** The same in a process of its own, as npm starts it. */
	checkOutside(): Heard;
	/** As it was before anybody sat down. */
	tidyUp(): void;
}

/**
 * @param incident The one sample that is there.
 * @param only Languages that are looked at; all of them where a mistake concerns all.
 * @param record Whether what was published lies beside it.
 */
export function deskWith(incident: string, only: readonly string[] | 'all', record: boolean): Desk {
	const folder = mkdtempSync(join(office, 'desk-'));
	const at = (file: string) => join(folder, file);
	const source = join(SAMPLES, incident);
	mkdirSync(at(source), { recursive: true });
	cpSync('content/site.yaml', at('content/site.yaml'));
	for (const name of readdirSync(source)) {
		const isLocale = name !== 'revisions' && name !== 'incident.yaml';
		if (isLocale ? only === 'all' || only.includes(name) : name !== 'revisions' || record) cpSync(join(source, name), at(join(source, name)), { recursive: true });
	}
	const desk: Desk = {
		folder,
		read: (file) => readFileSync(at(file), 'utf8'),
		readBytes: (file, encoding) => new TextDecoder(encoding).decode(readFileSync(at(file))),
		write: (file, text) => {
			mkdirSync(dirname(at(file)), { recursive: true });
			writeFileSync(at(file), text);
		},
		rename: (from, to) => renameSync(at(from), at(to)),
		remove: (file) => rmSync(at(file), { recursive: true }),
		copy: (from, to) => cpSync(at(from), at(to)),
		types: async (...words) => {
			let output = '';
			const stream = { isTTY: false, write: (text: string) => void (output += text) };
			const exitCode = await run({ arguments: words, environment: {}, cwd: folder, stdout: stream, stderr: stream });
			return { exitCode, output };
		},
		check: async () => {
			const { exitCode, output } = await desk.types('check', '--json');
			return heard(exitCode, output);
		},
		checkOutside: () => {
			try {
				return heard(0, execFileSync(process.execPath, [join(process.cwd(), 'src/cli/main.ts'), 'check', '--json'], { cwd: folder, encoding: 'utf8' }));
			} catch (error) {
				const { status, stdout } = error as { status: number; stdout: string };
				return heard(status, stdout);
			}
		},
		tidyUp: () => {
			for (const file of filesBelow()) if (!tidy.has(file)) rmSync(at(file));
			for (const [file, bytes] of tidy) {
				if (existsSync(at(file)) && readFileSync(at(file)).equals(bytes)) continue;
				mkdirSync(dirname(at(file)), { recursive: true });
				writeFileSync(at(file), bytes);
			}
			for (const name of readdirSync(at(source))) if (!tidyFolders.has(name)) rmSync(at(join(source, name)), { recursive: true });
		},
	};
	const filesBelow = () => readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [relative(folder, join(entry.parentPath, entry.name))] : []));
	const tidy = new Map(filesBelow().map((file) => [file, readFileSync(at(file))]));
	const tidyFolders = new Set(readdirSync(at(source)));
	return desk;
}

function heard(exitCode: number, output: string): Heard {
	const report = JSON.parse(output) as Heard;
	assert.equal(report.exitCode, exitCode);
	return { exitCode, findings: report.findings };
}
