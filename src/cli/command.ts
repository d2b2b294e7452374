import type { ContentFolder } from '../files/content-folder.ts';
import type { Terminal } from './terminal.ts';

/** 0: done. 1: the content has problems, or the person said no. 2: the command was not understood. */
export type ExitCode = 0 | 1 | 2;

export interface CommandInput {
	terminal: Terminal;
	content: ContentFolder;
	/** Words after the command, in order. */
	words: readonly string[];
	/** Options without a value that were given. */
	flags: ReadonlySet<string>;
	/** Options with a value; one that is given twice has two. */
	values: Readonly<Record<string, readonly string[]>>;
	/** Where the site is written; `dist` when nobody says otherwise. */
	out: string;
	port: number | undefined;
}

export interface Command {
	/** One line for the list of commands. */
	summary: string;
	/** What follows the name, for example `<incident>`. */
	words?: string;
	/** One line each. */
	options?: readonly string[];
	/** A line that works. */
	example?: string;
	run(input: CommandInput): Promise<ExitCode>;
}
