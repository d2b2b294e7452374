import { spawn, type ChildProcessByStdio } from 'node:child_process';
import type { Readable } from 'node:stream';
import { root } from './sites.ts';

export interface Outcome {
	/** As a person would type it. */
	command: string;
	exitCode: number | null;
	/** What stood on the terminal, both streams. */
	output: string;
}

interface Surroundings {
	environment?: Record<string, string>;
	cwd?: string;
	/** Called whenever more stands on the terminal; may end a command that runs until someone stops it. */
	onOutput?(output: string, stop: () => void): void;
}

/** Runs the command line of the project, in English, in UTC and without the colours that Playwright asks for, unless the surroundings say otherwise. */
export function candor(parameters: readonly string[], { environment = {}, cwd = root, onOutput }: Surroundings = {}): Promise<Outcome> {
	return new Promise((resolve, reject) => {
		const child: ChildProcessByStdio<null, Readable, Readable> = spawn(process.execPath, [`${root}src/cli/main.ts`, ...parameters], {
			cwd,
			env: { ...process.env, LC_ALL: 'C', TZ: 'UTC', FORCE_COLOR: '0', ...environment },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let output = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding('utf8').on('data', (text: string) => {
				output += text;
				onOutput?.(output, () => child.kill());
			});
		}
		child.once('error', reject);
		child.once('close', (exitCode) => resolve({ command: `candor ${parameters.join(' ')}`, exitCode, output }));
	});
}
