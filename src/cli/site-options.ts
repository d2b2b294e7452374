/** Options that commands about the built site share. */
import type { Refusal } from '../core/findings/refusal.ts';
import { answer } from './answer.ts';
import type { CommandInput, ExitCode, Option } from './command.ts';
import { argumentWords } from './words/arguments.ts';

export const outOption: Option = {
	value: '<folder>',
	example: 'dist',
	meaning: { en: 'where the site is written (dist)', ja: 'サイトを書き込むフォルダ（dist）' },
};

export const portOption: Option = {
	value: '<number>',
	example: '4321',
	looksLike: /^\d{1,5}$/,
	meaning: { en: 'which port to serve on', ja: '表示に使うポート番号' },
};

export function outOf(values: CommandInput['values']): string {
	return values['out']?.at(-1) ?? 'dist';
}

/** The port that was asked for, or the usual one; refused where it is no port. */
export function portOf(values: CommandInput['values'], usual: number): number | Refusal {
	const typed = values['port']?.at(-1);
	if (typed === undefined) return usual;
	const port = Number(typed.normalize('NFKC').trim());
	return Number.isInteger(port) && port >= 0 && port <= 65_535 ? port : argumentWords.noNumber('port', typed, String(usual));
}

export function refuseTyped(input: CommandInput, refusal: Refusal): ExitCode {
	return answer(input, { command: 'none', exitCode: 2, refusals: [refusal], outcome: argumentWords.nothingDone });
}
