/** The command line: finds the command, runs it, and decides what its findings mean for the exit code. */
import { parseArgs } from 'node:util';
import { nearest } from '../core/findings/nearest.ts';
import { contentFolder, folderExists, type ContentFolder } from '../files/content-folder.ts';
import { build } from './commands/build.ts';
import { check } from './commands/check.ts';
import { dev } from './commands/dev.ts';
import { schemas } from './commands/schemas.ts';
import { start } from './commands/start.ts';
import { complain, say, type Terminal } from './terminal.ts';

/** 0: done. 1: the content has problems. 2: the command was not understood. */
export type ExitCode = 0 | 1 | 2;

export interface CommandInput {
	terminal: Terminal;
	content: ContentFolder;
	/** Where the site is written; `dist` beside package.json when nobody says otherwise. */
	out: string;
	port: number | undefined;
}

export interface Command {
	summary: string;
	run(input: CommandInput): Promise<ExitCode>;
}

const commands: Record<string, Command> = { build, check, dev, schemas, start };

export async function run(terminal: Terminal): Promise<ExitCode> {
	let parsed;
	try {
		parsed = parseArgs({
			args: [...terminal.arguments],
			allowPositionals: true,
			options: {
				content: { type: 'string' },
				out: { type: 'string', default: 'dist' },
				port: { type: 'string' },
				help: { type: 'boolean', short: 'h', default: false },
			},
		});
	} catch (error) {
		complain(terminal, `${error instanceof Error ? error.message.split('\n')[0] : String(error)}\nNothing was done.`);
		return 2;
	}
	const [name] = parsed.positionals;
	const { content: chosen, out, port, help } = parsed.values;
	if (help || name === undefined) {
		say(terminal, usage());
		return name === undefined && !help ? 2 : 0;
	}
	const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
	if (!command) {
		const meant = nearest(name, Object.keys(commands));
		complain(terminal, `There is no command \`${name}\`.${meant ? ` Did you mean \`${meant}\`?` : ''}\n\n${usage()}`);
		return 2;
	}
	const content = contentFolder(chosen, terminal.environment['CANDOR_CONTENT'], terminal.cwd);
	if (!folderExists(content)) {
		complain(terminal, `There is no folder ${content.path}.\nName the content folder with --content DIR or CANDOR_CONTENT. Nothing was done.`);
		return 2;
	}
	return command.run({ terminal, content, out, port: port === undefined ? undefined : Number(port) });
}

function usage(): string {
	const width = Math.max(...Object.keys(commands).map((name) => name.length));
	return [
		'Usage: npm run <command> -- [--content DIR] [--out DIR] [--port N]',
		'',
		...Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`),
		'',
		'Exit codes: 0 done, 1 the content has problems, 2 the command was not understood.',
	].join('\n');
}
