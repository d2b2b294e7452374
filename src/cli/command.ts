import type { StaffLanguage, Words } from '../core/findings/finding.ts';
import type { Refusal } from '../core/findings/refusal.ts';
import type { ContentFolder } from '../files/content-folder.ts';
import type { Terminal } from './terminal.ts';

/**
 * 0: done. 1: the content has problems, what is published does not allow it, the person said no, or Candor failed.
 * 2: what was typed was not understood.
 */
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
	/** The values that it may have, where there are few; anything else is refused before the command runs. */
	choices?: readonly string[];
	/** How a value of it looks among other words, for when npm has torn the two apart. */
	looksLike?: RegExp;
	/** How a further word looks that belongs to its value, for who put no quotes round it: `--at 2018-02-01 10:00+09:00`. */
	continues?: RegExp;
	/** A value that works, for messages. */
	example?: string;
	meaning: Words;
}

export interface Command {
	/** One line for the list of commands. */
	summary: Words;
	/** What follows the name, for example `<incident>`; with `…` at its end, as many words as one likes. */
	words?: string;
	/** By name, without the dashes; beside those that every command has. */
	options?: Readonly<Record<string, Option>>;
	/** A line that works. */
	example?: string;
	/** What holds when the command fails by a fault of ours, beside that what is published has not changed. */
	untouched?: Words;
	/** What else cannot be meant, asked only where something was not understood already, so that all of it is said at once. */
	alsoRefuses?(input: CommandInput): readonly Refusal[];
	run(input: CommandInput): Promise<ExitCode>;
}
