import { createInterface } from 'node:readline';
import type { Terminal } from './terminal.ts';

export type Answer = { kind: 'answered'; text: string } | { kind: 'cancelled' };

/** Somebody at a terminal who is asked one thing at a time. */
export interface Interview {
	/** @returns `cancelled` after Ctrl+C or Ctrl+D. */
	ask(prompt: string): Promise<Answer>;
	end(): void;
}

/** `undefined` where nobody is there to answer. */
export function interviewAt({ stdin, stdout }: Terminal): Interview | undefined {
	if (!stdin?.isTTY) return undefined;
	const isScreen = stdout.isTTY === true;
	const reader = createInterface({ input: stdin, ...(isScreen ? { output: stdout as NodeJS.WritableStream } : {}), terminal: isScreen });
	// Without a listener of its own, Ctrl+C would end the process without a word.
	reader.on('SIGINT', () => reader.close());
	const lines = reader[Symbol.asyncIterator]();
	return {
		ask: async (prompt) => {
			reader.setPrompt(prompt);
			if (isScreen) reader.prompt();
			else stdout.write(prompt);
			const line = await lines.next();
			return line.done ? { kind: 'cancelled' } : { kind: 'answered', text: line.value };
		},
		end: () => reader.close(),
	};
}
