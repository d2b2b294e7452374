/** Reads what follows the name of a command as a person means it, and says of everything at once what cannot be meant. */
import { listed, nearest } from '../core/findings/nearest.ts';
import type { Refusal } from '../core/findings/refusal.ts';
import type { CommandInput, Option } from './command.ts';
import { argumentWords } from './words/arguments.ts';

export type Options = Readonly<Record<string, Option>>;

export interface ReadArguments extends Pick<CommandInput, 'words' | 'flags' | 'values'> {
	refusals: Refusal[];
}

/** Signs that word processors and Japanese keyboards put where `-` or `--` was meant. */
const DASHES = /^[-‐‑‒–—―−－ー]+(?=[a-zａ-ｚ])/i;
const YES = /^(?:true|yes|on|1)$/i;
const NO = /^(?:false|no|off|0)$/i;

/** @param typed Without the name of the command. */
export function readArguments(typed: readonly string[], options: Options): ReadArguments {
	const words: string[] = [];
	const flags = new Set<string>();
	const values: Record<string, string[]> = {};
	const refusals: Refusal[] = [];
	const rest = [...typed];
	for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
		if (word === '--') continue;
		if (!DASHES.test(word)) {
			words.push(word);
			continue;
		}
		const { written, inline } = splitOption(word);
		const name = optionNamed(written, word, options);
		if (name === undefined) {
			const meant = meantWord(written, Object.keys(options));
			refusals.push(
				argumentWords.noOption(
					shown(word),
					meant,
					listed(
						Object.keys(options).map((each) => `--${each}`),
						20,
					),
				),
			);
			// What follows it is its value, and not a word too many.
			if (meant !== undefined && options[meant]?.value && inline === undefined && rest[0] !== undefined && !DASHES.test(rest[0])) rest.shift();
			continue;
		}
		const { value, isValueOptional, choices, continues, example } = options[name] ?? { meaning: { en: '', ja: '' } };
		if (!value) {
			if (inline === undefined || YES.test(inline)) flags.add(name);
			else if (!NO.test(inline)) refusals.push(argumentWords.takesNoValue(name, inline));
			continue;
		}
		let given = inline ?? (rest[0] === undefined || DASHES.test(rest[0]) ? undefined : rest.shift());
		if (given === undefined && isValueOptional) {
			(values[name] ??= []).push('');
			continue;
		}
		if (given === undefined || given.trim() === '') {
			refusals.push(argumentWords.needsValue(name, value, choices, example));
			continue;
		}
		while (continues && rest[0] !== undefined && continues.test(rest[0])) given += ` ${rest.shift()}`;
		const chosen = choices ? choiceOf(given, choices) : given;
		if (chosen === undefined) refusals.push(argumentWords.noChoice(name, given, meantWord(given, choices ?? []), listed(choices ?? [])));
		else (values[name] ??= []).push(chosen);
	}
	return { words, flags, values, refusals };
}

/** Words beyond those that a command takes. @param usage What follows its name: `<incident> [<date>]`. */
export function surplusWords(words: readonly string[], usage: string | undefined, name: string, options: Options): Refusal[] {
	if (/…|\.\.\./.test(usage ?? '')) return [];
	const most = usage?.match(/<[^>]+>/g)?.length ?? 0;
	return words.slice(most).map((word) => {
		const option = Object.entries(options).find(([, { choices }]) => choices && choiceOf(word, choices) !== undefined);
		return argumentWords.surplus(word, name, usage, option && `--${option[0]} ${choiceOf(word, option[1].choices ?? []) ?? word}`);
	});
}

function splitOption(word: string): { written: string; inline: string | undefined } {
	const [, written = '', inline] = /^([^=＝]*)(?:[=＝](.*))?$/s.exec(word.replace(DASHES, '')) ?? [];
	return { written: written.normalize('NFKC').toLowerCase().replaceAll('_', '-'), inline };
}

/** `--Needs_No_Translation`, `-y` and, from a word processor, `—yes` are what they look like. */
function optionNamed(written: string, word: string, options: Options): string | undefined {
	if (Object.hasOwn(options, written)) return written;
	if (written.length !== 1 || word.startsWith('--')) return undefined;
	return Object.entries(options).find(([, { short }]) => short === written)?.[0];
}

/** The word that was begun, or misspelt, or of which a part was typed. */
function meantWord(written: string, names: readonly string[]): string | undefined {
	const plain = written.normalize('NFKC').toLowerCase();
	const begun = plain.length > 1 ? names.filter((name) => name.startsWith(plain)) : [];
	return begun.length === 1 ? begun[0] : (nearest(plain, names) ?? (plain.length > 3 ? names.find((name) => name.includes(plain)) : undefined));
}

function choiceOf(given: string, choices: readonly string[]): string | undefined {
	const plain = given.normalize('NFKC').trim().toLowerCase();
	return choices.find((choice) => choice.toLowerCase() === plain);
}

/** The option as it was typed, without its value. */
function shown(word: string): string {
	return word.replace(/[=＝].*$/s, '');
}
