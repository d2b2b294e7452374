import { cpSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { run } from '../../../src/cli/run.ts';
import { temporaryFolder } from '../temporary-folder.ts';

export interface Said {
	exitCode: number;
	/** What stood on the terminal, both streams. */
	output: string;
}

/** A person at a terminal, with a copy of a small sound content folder to work on. */
export interface Person {
	content: string;
	/** The folder of the one notice. */
	notice: string;
	types(...words: string[]): Promise<Said>;
}

export const NOTICE = '2026-lost-parcels';

export function person(t: TestContext, environment: Readonly<Record<string, string>> = {}): Person {
	const folder = temporaryFolder(t);
	const content = join(folder, 'content');
	cpSync('tests/fixtures/checks/base', content, { recursive: true });
	return {
		content,
		notice: join(content, 'incidents', NOTICE),
		types: async (...words) => {
			let output = '';
			const stream = { write: (text: string) => (output += text) };
			const exitCode = await run({ arguments: [...words, '--content', content], environment, cwd: folder, stdout: stream, stderr: stream });
			return { exitCode, output };
		},
	};
}
