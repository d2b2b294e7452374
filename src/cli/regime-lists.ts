/** What `--regime` adds to `check`: regulators’ lists beside the problems, which they neither are nor make. */
import { fileURLToPath } from 'node:url';
import type { StaffLanguage } from '../core/findings/finding.ts';
import type { Refusal } from '../core/findings/refusal.ts';
import type { NoticeSource, Project } from '../core/notice/project.ts';
import { askedLists } from '../core/regimes/ask-for-lists.ts';
import { regimeReport, type RegimeReport } from '../core/regimes/report.ts';
import { adviceNames, isListName, regimeNames, type ListName } from '../core/regimes/vocabulary.ts';
import { readRegimeLists } from '../files/read-regime-lists.ts';
import { wrapped } from '../render/columns.ts';
import { regimeText } from '../render/regimes/regime-text.ts';
import type { CommandInput, Option } from './command.ts';
import { regimeWords as said } from './words/regimes.ts';

export const regimeOption: Option = {
	value: '<lists>',
	isValueOptional: true,
	looksLike: /^[a-z]{2,}(?:-[a-z]+)*(?:[,、][a-z]{2,}(?:-[a-z]+)*)*$/i,
	example: 'appi,gdpr',
	meaning: said.option,
};

/** The lists a person asked for, by name; none of them: those that each incident names. */
export type AskedFor = { kind: 'not-asked' } | { kind: 'refused'; refusals: Refusal[] } | { kind: 'asked'; names: readonly ListName[] };

export function askedFor(values: CommandInput['values']): AskedFor {
	const written = values['regime'];
	if (written === undefined) return { kind: 'not-asked' };
	const { names, unknown } = askedLists(written);
	if (unknown.length === 0) return { kind: 'asked', names };
	return { kind: 'refused', refusals: unknown.map(({ written: word, meant }) => said.unknown(word, meant, everyName())) };
}

/** Facts that could not be read as they are say nothing that can be compared. */
export function reportsOf(sources: readonly NoticeSource[], { site }: Project, names: readonly ListName[]): RegimeReport[] {
	const lists = readRegimeLists(fileURLToPath(new URL('../regimes/', import.meta.url)));
	return sources
		.filter(({ reliable }) => reliable === 'values')
		.map((source) => regimeReport(source, site, lists, names.length > 0 ? names : source.notice.incident.regimes.filter(isListName)));
}

/** The reports one after the other, and which notices could not be compared. */
export function reportsText(reports: readonly RegimeReport[], sources: readonly NoticeSource[], language: StaffLanguage): string {
	const unread = sources.filter(({ reliable }) => reliable !== 'values').map(({ notice }) => said.unreadable(notice.id)[language]);
	const texts = reports.map((report) => {
		const choose = report.lists.length === 0 ? [said.noneChosen[language], ...wrapped(everyName()[language], 100)] : [];
		return [regimeText(report, language), ...choose].join('\n');
	});
	return [...unread, ...texts].join('\n\n');
}

function everyName() {
	return said.names(regimeNames.join(', '), adviceNames.join(', '));
}
