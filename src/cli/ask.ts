import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';
import type { StaffLanguage } from '../core/findings/finding.ts';
import type { Terminal } from './terminal.ts';
import { askWords } from './words/ask.ts';

/** Asks a question that `y` or `yes` answers; anything else, Ctrl+C, or nobody there to answer, is no. */
export async function ask(terminal: Terminal, question: string, language: StaffLanguage = 'en'): Promise<boolean> {
	const { stdin, stdout } = terminal;
	if (!stdin?.isTTY) {
		stdout.write(`${question} ${askWords.nobody[language]}\n`);
		return false;
	}
	const reader = createInterface({ input: stdin });
	const answered = new AbortController();
	try {
		const typed = reader.question('').then((text) => ({ text }));
		stdout.write(`${question} ${askWords.choices[language]} `);
		const left = [once(reader, 'close', { signal: answered.signal }), once(process, 'SIGINT', { signal: answered.signal })].map((end) =>
			end.then(() => 'left' as const),
		);
		const word = await Promise.race([typed, ...left]);
		if (word === 'left') stdout.write('\n');
		return word !== 'left' && /^(?:y|yes|はい|ハイ)$/i.test(word.text.normalize('NFKC').trim());
	} finally {
		answered.abort();
		reader.close();
	}
}
