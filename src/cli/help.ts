/** What a person reads who asks how a command is used. */
import type { StaffLanguage, Words } from '../core/findings/finding.ts';
import { folded, padded, widthOf } from '../render/columns.ts';
import type { Command, Option } from './command.ts';
import { LANGUAGE_NAMES } from './staff-language.ts';
import { helpWords } from './words/help.ts';

/** As wide as a window usually is. */
const COLUMNS = 80;
/** A longer name has a line of its own. */
const NAMES = 24;

export type Commands = Readonly<Record<string, Command>>;

/** Options that every command has. */
export const commonOptions: Readonly<Record<string, Option>> = {
	content: {
		value: '<folder>',
		example: 'content',
		meaning: { en: 'another content folder (or CANDOR_CONTENT)', ja: '別のコンテンツフォルダ（CANDOR_CONTENT でも指定できます）' },
	},
	lang: {
		value: '<language>',
		example: 'ja',
		looksLike: LANGUAGE_NAMES,
		meaning: { en: 'speak en or ja (as LANG says, if you leave it out)', ja: '表示する言語 en・ja（省くと LANG のとおり）' },
	},
	help: { short: 'h', meaning: { en: 'show this', ja: 'この説明を表示' } },
};

/** The list of commands. @param prefix What a person types before the name: `npm run notice`. */
export function usageText(commands: Commands, prefix: string, language: StaffLanguage): string {
	const lines = Object.entries(commands).map(([name, { words: after, summary }]): [string, Words] => [`${name}${after ? ` ${after}` : ''}`, summary]);
	return [
		`${helpWords.usage[language]} ${prefix} ${helpWords.command[language]}`,
		'',
		...table(lines, language),
		'',
		helpWords.more(prefix)[language],
		'',
		helpWords.exitCodes[language],
	].join('\n');
}

export function helpText(name: string, { summary, words: after, options = {}, example }: Command, prefix: string, language: StaffLanguage): string {
	const lines = Object.entries({ ...options, ...commonOptions }).map(([option, { value, isValueOptional, short, meaning }]): [string, Words] => [
		`--${option}${value ? (isValueOptional ? ` [${value}]` : ` ${value}`) : ''}${short ? `, -${short}` : ''}`,
		meaning,
	]);
	return [
		...folded(summary[language], COLUMNS),
		'',
		`${helpWords.usage[language]} ${prefix} ${name}${after ? ` ${after}` : ''} ${helpWords.options[language]}`,
		...table(lines, language),
		'',
		`${helpWords.example[language]} ${example ?? `${prefix} ${name}`}`,
	].join('\n');
}

/** How to ask for the help of a command, in a way that npm does not keep for itself. */
export function helpLine(prefix: string, name: string): string {
	return prefix === 'npm run' ? `npm run ${name} -- --help` : `${prefix} help ${name}`;
}

/** What is typed, and what it means; a meaning stands below where it would not fit beside. */
function table(lines: readonly (readonly [string, Words])[], language: StaffLanguage): string[] {
	const width = Math.min(NAMES, Math.max(...lines.map(([name]) => widthOf(name))));
	return lines.flatMap(([name, meaning]) => {
		const [first = '', ...rest] = folded(meaning[language], COLUMNS - width - 4);
		const margin = ' '.repeat(width + 4);
		const below = rest.map((line) => margin + line);
		return widthOf(name) > width ? [`  ${name}`, margin + first, ...below] : [`  ${padded(name, width)}  ${first}`, ...below];
	});
}
