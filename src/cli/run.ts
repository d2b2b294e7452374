/** The command line: finds the command, hands it its words, and says what to type where they are not understood. */
import type { StaffLanguage, Words } from '../core/findings/finding.ts';
import { nearest } from '../core/findings/nearest.ts';
import type { Refusal } from '../core/findings/refusal.ts';
import type { ReportResults } from '../core/findings/report-document.ts';
import { contentFolder, folderExists } from '../files/content-folder.ts';
import { answer } from './answer.ts';
import type { CommandInput, ExitCode } from './command.ts';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { dev } from './commands/dev.ts';
import { diff } from './commands/diff.ts';
import { newCommand } from './commands/new.ts';
import { previewDraft } from './commands/preview-draft.ts';
import { publish } from './commands/publish.ts';
import { schemas } from './commands/schemas.ts';
import { set } from './commands/set.ts';
import { start } from './commands/start.ts';
import { status } from './commands/status.ts';
import { translate } from './commands/translate.ts';
import { verify } from './commands/verify.ts';
import { faultOf, untouchedBy } from './fault.ts';
import { commonOptions, helpLine, helpText, usageText, type Commands } from './help.ts';
import { withNpmOptions } from './npm-options.ts';
import { readArguments, surplusWords, type Options } from './read-arguments.ts';
import { LANGUAGE_NAMES, staffLanguage } from './staff-language.ts';
import { complain, say, type Terminal } from './terminal.ts';
import { argumentWords } from './words/arguments.ts';

/** `npm run <command>` */
export const siteCommands: Commands = { build, check, dev, 'preview-draft': previewDraft, schemas, start };

/** `npm run notice <command>` */
export const noticeCommands: Commands = { new: newCommand, check, status, set, diff, publish, verify, translate };

/** Commands that can answer a machine. */
const REPORTS: readonly (keyof ReportResults)[] = ['check', 'diff', 'publish', 'set', 'status', 'verify'];

const HELP = /^(?:help|ヘルプ)$/i;

export async function run(terminal: Terminal): Promise<ExitCode> {
	const isNotice = terminal.arguments[0] === 'notice';
	const commands = isNotice ? noticeCommands : siteCommands;
	const prefix = isNotice ? 'npm run notice' : 'npm run';
	const read = (options: Options) => readArguments(withNpmOptions(terminal.arguments, terminal.environment, options).slice(isNotice ? 1 : 0), options);

	const guess = read(everyOption(commands));
	const language = languageOf(terminal, guess.values);
	const asksHelp = guess.flags.has('help') || HELP.test(guess.words[0] ?? '') || (guess.words.length === 2 && HELP.test(guess.words[1] ?? ''));
	const words = asksHelp ? guess.words.filter((word) => !HELP.test(word)) : guess.words;
	const name = words.map(plain).find((word) => Object.hasOwn(commands, word)) ?? words[0];
	const refuse = (refusals: readonly Refusal[], help: string): ExitCode =>
		answer(
			{ terminal, language, flags: guess.flags },
			{ command: REPORTS.find((each) => each === name) ?? 'none', exitCode: 2, refusals, outcome: notDone(help) },
		);

	if (name === undefined) {
		if (guess.flags.has('json')) return refuse([argumentWords.noneNamed(Object.keys(commands).join(', ')), ...guess.refusals], `${prefix} help`);
		say(terminal, usageText(commands, prefix, language));
		return asksHelp ? 0 : 2;
	}
	const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
	if (!command) {
		const meant = nearest(plain(name), Object.keys(commands));
		const code = refuse([argumentWords.noCommand(name, meant, Object.keys(commands).join(', '))], isNotice ? 'npm run notice help' : 'npm run build -- --help');
		if (meant === undefined && !guess.flags.has('json')) complain(terminal, `\n${usageText(commands, prefix, language)}`);
		return code;
	}
	if (asksHelp) {
		say(terminal, helpText(name, command, prefix, language));
		return 0;
	}

	const options = { ...command.options, ...commonOptions };
	const { flags, values, refusals, ...given } = read(options);
	const own = withoutName(given.words, name);
	const content = contentFolder(values['content']?.at(-1), terminal.environment['CANDOR_CONTENT'], terminal.cwd);
	const input: CommandInput = { terminal, content, language, words: own, flags, values };
	refusals.push(
		...unknownLanguage(values),
		...surplusWords(own, command.words, name, options),
		...(folderExists(content) ? [] : [argumentWords.noFolder(content.path)]),
	);
	try {
		if (refusals.length > 0) return refuse([...refusals, ...(folderExists(content) ? (command.alsoRefuses?.(input) ?? []) : [])], helpLine(prefix, name));
		return await command.run(input);
	} catch (error) {
		const fault = faultOf(error, name, typedLine(terminal.arguments), terminal.environment);
		return answer(input, { command: REPORTS.find((each) => each === name) ?? 'none', exitCode: 1, refusals: [fault], outcome: untouchedBy(command) });
	}
}

function languageOf({ environment, locale }: Terminal, values: CommandInput['values']): StaffLanguage {
	return staffLanguage(environment, values['lang']?.at(-1), locale);
}

function unknownLanguage(values: CommandInput['values']): Refusal[] {
	const asked = values['lang']?.at(-1);
	return asked === undefined || LANGUAGE_NAMES.test(asked.normalize('NFKC').trim()) ? [] : [argumentWords.noChoice('lang', asked, undefined, '`ja`, `en`')];
}

/** The words beside the name of the command, wherever that stood. */
function withoutName(words: readonly string[], name: string): string[] {
	const place = words.findIndex((word) => plain(word) === name);
	return words.filter((_, index) => index !== place);
}

function plain(word: string): string {
	return word.normalize('NFKC').toLowerCase();
}

function everyOption(commands: Commands): Options {
	return Object.assign({}, ...Object.values(commands).map(({ options }) => options), commonOptions) as Options;
}

function notDone(help: string): Words {
	const { en, ja } = argumentWords.help(help);
	return { en: `${argumentWords.nothingDone.en} ${en}`, ja: `${argumentWords.nothingDone.ja}${ja}` };
}

/** What was typed, as it can be typed again. */
function typedLine(typed: readonly string[]): string {
	const shown = typed.map((word) => (/^[\w./=:+-]+$/.test(word) ? word : JSON.stringify(word)));
	const first = shown.findIndex((word) => word.startsWith('-'));
	return ['npm run', ...(first === -1 ? shown : [...shown.slice(0, first), '--', ...shown.slice(first)])].join(' ');
}
