import { spawn } from 'node:child_process';
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
}

/** Runs the command line of the project as `npm run` does. */
export function candor(parameters: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> {
	return node([`${root}src/cli/main.ts`, ...parameters], surroundings);
}

/** Runs a script with the Node that runs the tests, in English and in UTC unless the surroundings say otherwise. */
export function node(parameters: readonly string[], { environment = {}, cwd = root }: Surroundings = {}): Promise<Outcome> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, parameters, {
			cwd,
			env: { ...process.env, LC_ALL: 'C', TZ: 'UTC', ...environment },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let output = '';
		for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
		child.once('error', reject);
		child.once('close', (exitCode) => resolve({ command: `node ${parameters.join(' ')}`, exitCode, output }));
	});
}
