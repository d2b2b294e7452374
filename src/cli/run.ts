/** The command line: finds the command, hands it its words, and shows help where they are not understood. */
import { parseArgs } from 'node:util';
import type { StaffLanguage } from '../core/findings/finding.ts';
import { nearest } from '../core/findings/nearest.ts';
import { contentFolder, folderExists } from '../files/content-folder.ts';
import type { Command, ExitCode, Option } from './command.ts';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { dev } from './commands/dev.ts';
import { newCommand } from './commands/new.ts';
import { previewDraft } from './commands/preview-draft.ts';
import { publish } from './commands/publish.ts';
import { schemas } from './commands/schemas.ts';
import { set } from './commands/set.ts';
import { start } from './commands/start.ts';
import { status } from './commands/status.ts';
import { translate } from './commands/translate.ts';
import { verify } from './commands/verify.ts';
import { commonOptions, helpText, usageText, type Commands } from './help.ts';
import { staffLanguage } from './staff-language.ts';
import { complain, say, type Terminal } from './terminal.ts';

/** `npm run <command>` */
export const siteCommands: Commands = { build, check, dev, 'preview-draft': previewDraft, schemas, start };

/** `npm run notice <command>` */
export const noticeCommands: Commands = { new: newCommand, check, status, set, publish, verify, translate };

export async function run(terminal: Terminal): Promise<ExitCode> {
	const isNotice = terminal.arguments[0] === 'notice';
	const commands = isNotice ? noticeCommands : siteCommands;
	const prefix = isNotice ? 'npm run notice' : 'npm run';
	const typed = terminal.arguments.slice(isNotice ? 1 : 0);
	const { positionals: guessed, values: asked } = parseArgs({ args: typed, allowPositionals: true, strict: false, options: parseOptions(everyOption(commands)) });
	const language = staffLanguage(terminal.environment, typeof asked['lang'] === 'string' ? asked['lang'] : undefined);
	const name = guessed.find((word) => Object.hasOwn(commands, word)) ?? guessed[0];
	if (name === undefined) {
		say(terminal, usageText(commands, prefix, language));
		return asked['help'] === true ? 0 : 2;
	}
	const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
	if (!command) {
		complain(terminal, `${noCommand(name, commands, language)}\n\n${usageText(commands, prefix, language)}`);
		return 2;
	}
	if (asked['help'] === true) {
		say(terminal, helpText(name, command, prefix, language));
		return 0;
	}
	const options = { ...command.options, ...commonOptions };
	const parsed = parse(typed, options);
	if (parsed.kind === 'refused') {
		complain(terminal, refusal(parsed.reason, typed, options, name, prefix, language));
		return 2;
	}
	const [, ...words] = parsed.positionals;
	const content = contentFolder(parsed.values['content']?.at(-1), terminal.environment['CANDOR_CONTENT'], terminal.cwd);
	if (!folderExists(content)) {
		complain(
			terminal,
			language === 'ja'
				? `フォルダ ${content.path} がありません。\n--content か CANDOR_CONTENT でコンテンツのフォルダを指定してください。何もしていません。`
				: `There is no folder ${content.path}.\nName the content folder with --content DIR or CANDOR_CONTENT. Nothing was done.`,
		);
		return 2;
	}
	return command.run({ terminal, content, language, words, flags: parsed.flags, values: parsed.values });
}

type Parsed = { kind: 'parsed'; positionals: string[]; flags: Set<string>; values: Record<string, string[]> } | { kind: 'refused'; reason: string };

function parse(args: string[], options: Readonly<Record<string, Option>>): Parsed {
	try {
		const { positionals, values } = parseArgs({ args, allowPositionals: true, options: parseOptions(options) });
		const given = Object.entries(values as Record<string, boolean | string[]>);
		return {
			kind: 'parsed',
			positionals,
			flags: new Set(given.flatMap(([name, value]) => (value === true ? [name] : []))),
			values: Object.fromEntries(given.flatMap(([name, value]) => (Array.isArray(value) ? [[name, value]] : []))),
		};
	} catch (error) {
		return { kind: 'refused', reason: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) };
	}
}

function parseOptions(options: Readonly<Record<string, Option>>) {
	return Object.fromEntries(
		Object.entries(options).map(([name, { value, short }]) => [name, { type: value ? ('string' as const) : ('boolean' as const), ...(value && name !== 'lang' ? { multiple: true } : {}), ...(short ? { short } : {}) }]),
	);
}

function everyOption(commands: Commands): Record<string, Option> {
	return Object.assign({}, ...Object.values(commands).map(({ options }) => options), commonOptions) as Record<string, Option>;
}

function noCommand(name: string, commands: Commands, language: StaffLanguage): string {
	const meant = nearest(name, Object.keys(commands));
	if (language === 'ja') return `\`${name}\` というコマンドはありません。${meant ? `\`${meant}\` のことですか。` : ''}何もしていません。`;
	return `There is no command \`${name}\`.${meant ? ` Did you mean \`${meant}\`?` : ''} Nothing was done.`;
}

/** Which option was not understood, and which was meant. */
function refusal(reason: string, typed: readonly string[], options: Command['options'], name: string, prefix: string, language: StaffLanguage): string {
	const names = Object.keys(options ?? {});
	const unknown = typed.flatMap((word) => /^--([^=]+)/.exec(word)?.[1] ?? []).find((word) => !names.includes(word));
	const meant = unknown === undefined ? undefined : nearest(unknown, names);
	const help = `${prefix} ${name} -- --help`;
	if (language === 'ja') return `${unknown === undefined ? 'オプションの書き方が違います。' : `\`--${unknown}\` というオプションはありません。${meant ? `\`--${meant}\` のことですか。` : ''}`}何もしていません。説明: ${help}`;
	return `${unknown === undefined ? `${reason}.` : `There is no option \`--${unknown}\`.${meant ? ` Did you mean \`--${meant}\`?` : ''}`} Nothing was done. For help: ${help}`;
}
