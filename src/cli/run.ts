/** The command line: finds the command, hands it its words, and shows help where they are not understood. */
import { parseArgs } from 'node:util';
import { nearest } from '../core/findings/nearest.ts';
import { contentFolder, folderExists } from '../files/content-folder.ts';
import type { Command, CommandInput, ExitCode } from './command.ts';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { dev } from './commands/dev.ts';
import { previewDraft } from './commands/preview-draft.ts';
import { publish } from './commands/publish.ts';
import { schemas } from './commands/schemas.ts';
import { set } from './commands/set.ts';
import { start } from './commands/start.ts';
import { status } from './commands/status.ts';
import { verify } from './commands/verify.ts';
import { complain, say, type Terminal } from './terminal.ts';

/** `npm run <command>` */
const siteCommands: Readonly<Record<string, Command>> = { build, check, dev, 'preview-draft': previewDraft, schemas, start };

/** `npm run notice <command>` */
const noticeCommands: Readonly<Record<string, Command>> = { check, publish, set, status, verify };

export async function run(terminal: Terminal): Promise<ExitCode> {
	const isNotice = terminal.arguments[0] === 'notice';
	const commands = isNotice ? noticeCommands : siteCommands;
	const prefix = isNotice ? 'npm run notice' : 'npm run';
	let parsed;
	try {
		parsed = parseArgs({
			args: terminal.arguments.slice(isNotice ? 1 : 0),
			allowPositionals: true,
			options: {
				content: { type: 'string' },
				out: { type: 'string', default: 'dist' },
				port: { type: 'string' },
				help: { type: 'boolean', short: 'h', default: false },
				yes: { type: 'boolean', short: 'y', default: false },
				'published-only': { type: 'boolean', default: false },
				'needs-no-translation': { type: 'boolean', default: false },
				at: { type: 'string', multiple: true },
				kind: { type: 'string', multiple: true },
				stage: { type: 'string', multiple: true },
				summary: { type: 'string', multiple: true },
			},
		});
	} catch (error) {
		complain(terminal, `${error instanceof Error ? error.message.split('\n')[0] : String(error)}\nNothing was done. For help: ${prefix}${isNotice ? ' --help' : ' build -- --help'}`);
		return 2;
	}
	const [name, ...words] = parsed.positionals;
	const { content: chosen, out, port, help, ...rest } = parsed.values;
	if (name === undefined) {
		say(terminal, usage(commands, prefix));
		return help ? 0 : 2;
	}
	const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
	if (!command) {
		const meant = nearest(name, Object.keys(commands));
		complain(terminal, `There is no command \`${name}\`.${meant ? ` Did you mean \`${meant}\`?` : ''} Nothing was done.\n\n${usage(commands, prefix)}`);
		return 2;
	}
	if (help) {
		say(terminal, helpOf(name, command, prefix));
		return 0;
	}
	const content = contentFolder(chosen, terminal.environment['CANDOR_CONTENT'], terminal.cwd);
	if (!folderExists(content)) {
		complain(terminal, `There is no folder ${content.path}.\nName the content folder with --content DIR or CANDOR_CONTENT. Nothing was done.`);
		return 2;
	}
	const flags = new Set(Object.entries(rest).flatMap(([key, value]) => (value === true ? [key] : [])));
	const values = Object.fromEntries(Object.entries(rest).flatMap(([key, value]) => (Array.isArray(value) ? [[key, value]] : [])));
	const input: CommandInput = { terminal, content, words, flags, values, out, port: port === undefined ? undefined : Number(port) };
	return command.run(input);
}

function usage(commands: Readonly<Record<string, Command>>, prefix: string): string {
	const lines = Object.entries(commands).map(([name, { words, summary }]) => [`${name}${words ? ` ${words}` : ''}`, summary] as const);
	const width = Math.max(...lines.map(([name]) => name.length));
	return [
		`Usage: ${prefix} <command> [-- options]`,
		'',
		...lines.map(([name, summary]) => `  ${name.padEnd(width)}  ${summary}`),
		'',
		'Every command takes --content DIR (or CANDOR_CONTENT) for another content folder, and --help.',
		'Exit codes: 0 done; 1 the content has problems, or you said no; 2 the command was not understood.',
	].join('\n');
}

function helpOf(name: string, { summary, words, options = [], example }: Command, prefix: string): string {
	return [summary, '', `Usage: ${prefix} ${name}${words ? ` ${words}` : ''}`, ...options.map((option) => `  ${option}`), ...(example ? ['', `Example: ${example}`] : [])].join('\n');
}
