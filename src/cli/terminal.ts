/** What a command may touch of the process it runs in; a test gives it another one. */
export interface Terminal {
	arguments: readonly string[];
	environment: Readonly<Record<string, string | undefined>>;
	cwd: string;
	stdout: { write(text: string): unknown; isTTY?: boolean };
	stderr: { write(text: string): unknown; isTTY?: boolean };
	/** Where answers come from; nobody answers where there is none, or none at a terminal. */
	stdin?: NodeJS.ReadableStream & { isTTY?: boolean };
}

/** One line for a person. */
export function say(terminal: Terminal, line = ''): void {
	terminal.stdout.write(`${line}\n`);
}

export function complain(terminal: Terminal, text: string): void {
	terminal.stderr.write(`${text}\n`);
}
