/** What a person reads when a command fails by itself: never a stack trace, and what they can do. */
import type { Words } from '../core/findings/finding.ts';
import type { Refusal } from '../core/findings/refusal.ts';
import type { Command } from './command.ts';
import { faultWords } from './words/fault.ts';

/** Faults of the machine that a person can mend, by the code that Node gives them. */
const MACHINE: Readonly<Record<string, keyof typeof faultWords.machine>> = {
	EACCES: 'forbidden',
	EPERM: 'forbidden',
	EROFS: 'forbidden',
	ENOSPC: 'full',
	EDQUOT: 'full',
	EBUSY: 'busy',
	EMFILE: 'busy',
	ENFILE: 'busy',
	EADDRINUSE: 'port',
	ENOENT: 'gone',
};

/** @param line What was typed, to type again. */
export function faultOf(error: unknown, command: string, line: string, environment: Readonly<Record<string, string | undefined>>): Refusal {
	const { code, path, port } = (error instanceof Error ? error : {}) as { code?: unknown; path?: unknown; port?: unknown };
	const kind = typeof code === 'string' ? MACHINE[code] : undefined;
	const fault =
		kind && (typeof path === 'string' || typeof port === 'number')
			? faultWords.machine[kind](typeof path === 'string' ? path : String(port), line)
			: faultWords.ours(command, firstLine(error), line);
	if (environment['CANDOR_DEBUG'] !== '1') return fault;
	const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
	return { message: fault.message, hint: { en: `${fault.hint.en}\n\n${trace}`, ja: `${fault.hint.ja}\n\n${trace}` } };
}

/** What still holds. */
export function untouchedBy(command: Command): Words {
	return command.untouched ?? faultWords.untouched;
}

function firstLine(error: unknown): string {
	return (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).split('\n')[0]?.slice(0, 200) ?? '';
}
