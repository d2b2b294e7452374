import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
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

export interface Desk {
	/** The folder that is copied to work on; `empty` for one in which nothing has begun. */
	from?: string;
	/** What the person answers, line by line, when they are asked; without it, nobody is there to answer. */
	answers?: readonly string[];
}

export function person(t: TestContext, environment: Readonly<Record<string, string>> = {}, { from = 'tests/fixtures/checks/base', answers }: Desk = {}): Person {
	const folder = temporaryFolder(t);
	const content = join(folder, 'content');
	if (from === 'empty') mkdirSync(content);
	else cpSync(from, content, { recursive: true });
	return {
		content,
		notice: join(content, 'incidents', NOTICE),
		types: async (...words) => {
			let output = '';
			const stream = { write: (text: string) => (output += text) };
			const stdin = answers && Object.assign(new PassThrough(), { isTTY: true });
			stdin?.end(answers?.map((line) => `${line}\n`).join(''));
			const exitCode = await run({ arguments: [...words, '--content', content], environment, cwd: folder, stdout: stream, stderr: stream, ...(stdin ? { stdin } : {}) });
			return { exitCode, output };
		},
	};
}
