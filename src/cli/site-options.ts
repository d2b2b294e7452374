/** Options that commands about the built site share. */
import type { CommandInput, Option } from './command.ts';

export const outOption: Option = { value: '<folder>', meaning: { en: 'where the site is written (dist)', ja: 'サイトを書き込むフォルダ（dist）' } };

export const portOption: Option = { value: '<number>', meaning: { en: 'which port to serve on', ja: '表示に使うポート番号' } };

export function outOf(values: CommandInput['values']): string {
	return values['out']?.at(-1) ?? 'dist';
}

/** The port that was asked for, or the usual one. */
export function portOf(values: CommandInput['values'], usual: number): number {
	const port = values['port']?.at(-1);
	return port === undefined ? usual : Number(port);
}
