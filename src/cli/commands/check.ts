import { stops, type Finding } from '../../core/findings/finding.ts';
import { readProject } from '../../files/read-project.ts';
import { countsOf } from '../../render/report.ts';
import { answer, jsonOption, print } from '../answer.ts';
import { allFindings, concerning } from '../check-content.ts';
import type { Command } from '../command.ts';
import { noNotice, noticeIds, takeNotice } from '../find-notice.ts';
import { askedFor, regimeOption, reportsOf, reportsText } from '../regime-lists.ts';
import { checkWords } from '../words/check.ts';

export const check: Command = {
	summary: { en: 'Look for problems in the content; write nothing.', ja: '内容の問題を探す。何も書き込まない。' },
	words: '[<incident>]',
	options: {
		all: { meaning: { en: 'show remarks as well, which ask for nothing', ja: '参考までの指摘も表示する（直さなくてもよいもの）' } },
		regime: regimeOption,
		json: jsonOption,
	},
	example: 'npm run notice check 2017-sempre -- --regime appi,gdpr',
	untouched: checkWords.nothingWritten,
	run: async (input) => {
		const { terminal, content, language, words, flags, values } = input;
		const asked = askedFor(values);
		if (asked.kind === 'refused') return answer(input, { command: 'check', exitCode: 2, refusals: asked.refusals, outcome: checkWords.nothingWritten });
		const { project, findings } = readProject(content.path, content.shown);
		if (project === 'unreadable') return answer(input, { command: 'check', exitCode: 1, findings, isReport: true, outcome: checkWords.nothingWritten });
		const ids = noticeIds(project);
		const named = takeNotice(words, ids);
		if (words.length > 0 && !named) {
			return answer(input, {
				command: 'check',
				exitCode: 2,
				refusals: [noNotice(words[0], ids, (id) => `npm run notice check ${id}`)],
				outcome: checkWords.nothingWritten,
			});
		}
		const all = await allFindings(project, findings);
		const concerned = named ? concerning(named.id, project, all) : all;
		const shown = flags.has('all') ? concerned : concerned.filter(({ severity }) => severity !== 'informative');
		const notices = named ? [named.id] : ids;
		const sources = asked.kind === 'asked' ? project.notices.filter(({ notice }) => notices.includes(notice.id)) : [];
		const reports = asked.kind === 'asked' ? reportsOf(sources, project, asked.names) : [];
		const exitCode = answer(input, {
			command: 'check',
			exitCode: stops(concerned) ? 1 : 0,
			findings: shown,
			isReport: true,
			outcome: checkWords.outcome(outcomeOf(shown), content.shown, notices.length, project.site.locales.length, concerned.length - shown.length),
			result: { notices, locales: project.site.locales, ...(asked.kind === 'asked' ? { regimes: reports } : {}) },
		});
		if (asked.kind === 'asked' && !flags.has('json')) print(terminal, terminal.stdout, `\n${reportsText(reports, sources, language)}`);
		return exitCode;
	},
};

function outcomeOf(findings: readonly Finding[]): 'sound' | 'warned' | 'broken' {
	const { mandatory, recommended, informative } = countsOf(findings);
	if (mandatory > 0) return 'broken';
	return recommended + informative > 0 ? 'warned' : 'sound';
}
