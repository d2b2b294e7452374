/** What `--regime` adds to `check`: regulators’ lists beside the problems, which they neither are nor make. */
import { fileURLToPath } from 'node:url';
import type { StaffLanguage } from '../core/findings/finding.ts';
import type { NoticeSource, Project } from '../core/notice/project.ts';
import { askedLists, type AskedLists } from '../core/regimes/ask-for-lists.ts';
import { regimeReport, type RegimeReport } from '../core/regimes/report.ts';
import { adviceNames, isListName, regimeNames, type ListName } from '../core/regimes/vocabulary.ts';
import { readProject } from '../files/read-project.ts';
import { readRegimeLists } from '../files/read-regime-lists.ts';
import { regimeText } from '../render/regimes/regime-text.ts';
import { wrapped } from '../render/columns.ts';
import type { CommandInput, Option } from './command.ts';
import { findNotice } from './find-notice.ts';
import { complain, say } from './terminal.ts';

export const regimeOption: Option = {
	value: '<lists>',
	isValueOptional: true,
	meaning: { en: 'compare with regulators’ lists: appi,gdpr,us-ca or all; those of incident.yaml, if you name none', ja: '各国規則のリストと照らし合わせる: appi,gdpr,us-ca または all（省くと incident.yaml の regimes）' },
};

/** `not-asked`: nobody asked for lists. `refused`: what they asked for does not exist; they have been told. */
export type AskedReports = 'not-asked' | 'refused' | RegimeReport[];

/** @param usage What to type, for a person who named no notice that exists. */
export function regimeReports({ terminal, content, language, words, values }: Pick<CommandInput, 'terminal' | 'content' | 'language' | 'words' | 'values'>, usage: string): AskedReports {
	const written = values['regime'];
	if (written === undefined) return 'not-asked';
	const asked = askedLists(written);
	if (asked.unknown.length > 0) {
		complain(terminal, unknownText(asked.unknown, language));
		return 'refused';
	}
	const { project } = readProject(content.path, content.shown);
	if (project === 'unreadable') return [];
	const sources = words[0] === undefined ? project.notices : [findNotice(terminal, project, words[0], usage)].filter((source) => source !== undefined);
	if (words[0] !== undefined && sources.length === 0) return 'refused';
	for (const { notice } of sources.filter(({ reliable }) => reliable !== 'values')) complain(terminal, unreadableText(notice.id, language));
	return reportsOf(sources, project, asked.names);
}

/** Facts that could not be read as they are say nothing that can be compared. */
function reportsOf(sources: readonly NoticeSource[], project: Project, names: readonly ListName[]): RegimeReport[] {
	const lists = readRegimeLists(fileURLToPath(new URL('../regimes/', import.meta.url)));
	return sources
		.filter(({ reliable }) => reliable === 'values')
		.map((source) => regimeReport(source, project.site, lists, names.length > 0 ? names : source.notice.incident.regimes.filter(isListName)));
}

export function printReports({ terminal, language }: Pick<CommandInput, 'terminal' | 'language'>, reports: readonly RegimeReport[]): void {
	for (const report of reports) {
		say(terminal);
		say(terminal, regimeText(report, language));
		if (report.lists.length === 0) say(terminal, noneText(language));
	}
}

function unreadableText(id: string, language: StaffLanguage): string {
	return language === 'ja' ? `${id} の事実は読めないところがあるため、リストと照らし合わせていません。先に直してください。` : `Some facts of ${id} cannot be read, so they are not compared with any list. Mend them first.`;
}

function unknownText(unknown: AskedLists['unknown'], language: StaffLanguage): string {
	const sentences = unknown.map(({ written, meant }) =>
		language === 'ja'
			? `\`${written}\` というリストはありません。${meant ? `\`${meant}\` のことですか。` : ''}`
			: `There is no list \`${written}\`.${meant ? ` Did you mean \`${meant}\`?` : ''}`,
	);
	return [...sentences, ...namesText(language), language === 'ja' ? '何もしていません。' : 'Nothing was done.'].join('\n');
}

/** The lists there are, and how to name them. */
function namesText(language: StaffLanguage): string[] {
	const [regimes, advice] = [regimeNames.join(', '), adviceNames.join(', ')];
	return [...wrapped(language === 'ja' ? `リスト: ${regimes}（all で全部）` : `Lists: ${regimes}; \`all\` for every one of them.`, 100), language === 'ja' ? `助言: ${advice}` : `Advice: ${advice}.`];
}

function noneText(language: StaffLanguage): string {
	const how =
		language === 'ja'
			? ['incident.yaml に書くか、コマンドで指定してください。', '  regimes: [appi, gdpr]', '  npm run check -- --regime appi,gdpr']
			: ['Choose them in incident.yaml, or in the command.', '  regimes: [appi, gdpr]', '  npm run check -- --regime appi,gdpr'];
	return [...how, ...namesText(language)].join('\n');
}
