import { createInterface } from 'node:readline/promises';
import { stdin } from 'node:process';
import type { Terminal } from './terminal.ts';

/** Asks a question that `y` or `yes` answers; anything else, or nobody there to answer, is no. */
export async function ask(terminal: Terminal, question: string): Promise<boolean> {
	if (!stdin.isTTY) {
		terminal.stdout.write(`${question} Nobody is there to answer; add -- --yes.\n`);
		return false;
	}
	const reader = createInterface({ input: stdin, output: process.stdout });
	try {
		return /^\s*(?:y|yes|はい)\s*$/i.test(await reader.question(`${question} [y/N] `));
	} finally {
		reader.close();
	}
}
