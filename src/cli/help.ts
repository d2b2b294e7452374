/** What a person reads who asks how a command is used. */
import type { StaffLanguage, Words } from '../core/findings/finding.ts';
import type { Command, Option } from './command.ts';

export type Commands = Readonly<Record<string, Command>>;

/** Options that every command has. */
export const commonOptions: Readonly<Record<string, Option>> = {
	content: { value: '<folder>', meaning: { en: 'another content folder (or CANDOR_CONTENT)', ja: '別のコンテンツフォルダ（CANDOR_CONTENT でも指定できます）' } },
	lang: { value: '<language>', meaning: { en: 'speak en or ja (as LANG says, if you leave it out)', ja: '表示する言語 en・ja（省くと LANG のとおり）' } },
	help: { short: 'h', meaning: { en: 'show this', ja: 'この説明を表示' } },
};

const words = {
	usage: { en: 'Usage:', ja: '使い方:' },
	command: { en: '<command> [-- options]', ja: '<コマンド> [-- オプション]' },
	exitCodes: {
		en: 'Every command has --help. Exit codes: 0 done; 1 the content has problems, or you said no; 2 the command was not understood.',
		ja: 'どのコマンドにも --help があります。終了コード: 0 完了、1 内容に問題があるか「いいえ」と答えた、2 コマンドが分からない。',
	},
	example: { en: 'Example:', ja: '例:' },
} satisfies Record<string, Words>;

/** The list of commands. @param prefix What a person types before the name: `npm run notice`. */
export function usageText(commands: Commands, prefix: string, language: StaffLanguage): string {
	const lines = Object.entries(commands).map(([name, { words: after, summary }]) => [`${name}${after ? ` ${after}` : ''}`, summary[language]] as const);
	const width = Math.max(...lines.map(([name]) => name.length));
	return [`${words.usage[language]} ${prefix} ${words.command[language]}`, '', ...lines.map(([name, summary]) => `  ${name.padEnd(width)}  ${summary}`), '', words.exitCodes[language]].join('\n');
}

export function helpText(name: string, { summary, words: after, options = {}, example }: Command, prefix: string, language: StaffLanguage): string {
	const lines = Object.entries({ ...options, ...commonOptions }).map(([option, { value, isValueOptional, short, meaning }]) => [`--${option}${value ? (isValueOptional ? ` [${value}]` : ` ${value}`) : ''}${short ? `, -${short}` : ''}`, meaning[language]] as const);
	const width = Math.max(...lines.map(([option]) => option.length));
	return [
		summary[language],
		'',
		`${words.usage[language]} ${prefix} ${name}${after ? ` ${after}` : ''}`,
		...lines.map(([option, meaning]) => `  ${option.padEnd(width)}  ${meaning}`),
		...(example ? ['', `${words.example[language]} ${example}`] : []),
	].join('\n');
}
