import type { StaffLanguage, Words } from '../core/findings/finding.ts';
import type { ContentFolder } from '../files/content-folder.ts';
import type { Terminal } from './terminal.ts';

/** 0: done. 1: the content has problems, or the person said no. 2: the command was not understood. */
export type ExitCode = 0 | 1 | 2;

export interface CommandInput {
	terminal: Terminal;
	content: ContentFolder;
	/** The language to speak to the person in. */
	language: StaffLanguage;
	/** Words after the command, in order. */
	words: readonly string[];
	/** Options without a value that were given. */
	flags: ReadonlySet<string>;
	/** Options with a value; one that is given twice has two. */
	values: Readonly<Record<string, readonly string[]>>;
}

export interface Option {
	/** What its value is, for example `<time>`; an option without one is given or not. */
	value?: string;
	/** The value may be left out; it is empty then. */
	isValueOptional?: true;
	/** One letter that may stand for it. */
	short?: string;
	meaning: Words;
}

export interface Command {
	/** One line for the list of commands. */
	summary: Words;
	/** What follows the name, for example `<incident>`. */
	words?: string;
	/** By name, without the dashes; beside those that every command has. */
	options?: Readonly<Record<string, Option>>;
	/** A line that works. */
	example?: string;
	run(input: CommandInput): Promise<ExitCode>;
}
