import { spawn } from 'node:child_process';
import { root } from './sites.ts';

export interface Outcome {
	exitCode: number | null;
	/** What stood on the terminal, both streams. */
	output: string;
}

/** Runs `candor <arguments>` as a person would, in English unless the environment says otherwise. */
export function candor(parameters: readonly string[], { environment = {}, cwd = root }: { environment?: Record<string, string>; cwd?: string } = {}): Promise<Outcome> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [`${root}src/cli/main.ts`, ...parameters], {
			cwd,
			env: { ...process.env, LC_ALL: 'C', TZ: 'UTC', ...environment },
			stdio: ['ignore', 'pipe', 'pipe'],
		});
		let output = '';
		for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
		child.once('error', reject);
		child.once('close', (exitCode) => resolve({ exitCode, output }));
	});
}
