import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import type { TestContext } from 'node:test';
import { run } from '../../../src/cli/run.ts';
import type { Terminal } from '../../../src/cli/terminal.ts';
import { temporaryFolder } from '../temporary-folder.ts';

export interface Said {
	exitCode: number;
	/** What stood on the terminal, both streams. */
	output: string;
	stdout: string;
	stderr: string;
}

/** A person at a terminal, with a copy of a small sound content folder to work on. */
export interface Person {
	/** Where they stand. */
	folder: string;
	content: string;
	/** The folder of the one notice. */
	notice: string;
	types(...words: string[]): Promise<Said>;
}

export interface Circumstances {
	/** They look at a terminal, and not at a file. */
	isTTY?: boolean;
	/** What they answer when they are asked: line by line, or called at that moment. */
	answers?: (() => string) | readonly string[];
	/** The folder that is copied to work on; `empty` for one in which nothing has begun. */
	from?: string;
}

export const NOTICE = '2026-lost-parcels';

export function person(t: TestContext, environment: Readonly<Record<string, string>> = {}, { isTTY = false, answers, from = 'tests/fixtures/checks/base' }: Circumstances = {}): Person {
	const folder = temporaryFolder(t);
	const content = join(folder, 'content');
	if (from === 'empty') mkdirSync(content);
	else cpSync(from, content, { recursive: true });
	return {
		folder,
		content,
		notice: join(content, 'incidents', NOTICE),
		types: async (...words) => {
			const said: Said = { exitCode: 0, output: '', stdout: '', stderr: '' };
			const stdin = new PassThrough();
			if (Array.isArray(answers)) stdin.end(answers.map((line) => `${line}\n`).join(''));
			const stream = (name: 'stdout' | 'stderr') => ({
				isTTY,
				write: (text: string) => {
					said[name] += text;
					said.output += text;
					if (typeof answers === 'function' && text.includes('[y/N]')) stdin.write(answers());
				},
			});
			const terminal: Terminal = {
				arguments: words,
				environment: { CANDOR_CONTENT: content, ...environment },
				cwd: folder,
				stdout: stream('stdout'),
				stderr: stream('stderr'),
			};
			said.exitCode = await run(answers ? { ...terminal, stdin: Object.assign(stdin, { isTTY: true }) } : terminal);
			return said;
		},
	};
}
