import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../core/findings/finding.ts';
import { readProject } from '../../files/read-project.ts';
import { countsOf, countText } from '../../render/report.ts';
import { answer, jsonOption } from '../answer.ts';
import { allFindings, concerning } from '../check-content.ts';
import { paintFor } from '../colour.ts';
import type { Command } from '../command.ts';
import { noNotice, noticeIds, takeNotice } from '../find-notice.ts';
import { noticeStatus } from '../notice-status.ts';
import { legendText, statusText } from '../status-text.ts';
import { noticeWords } from '../words/notice.ts';
import { statusWords } from '../words/status.ts';

export const status: Command = {
	summary: { en: 'Show what is public, what is not yet, what is untranslated or has problems.', ja: '公開中の報、未公開の変更、翻訳の遅れと問題を表で見る。' },
	words: '[<incident>]',
	options: { json: jsonOption },
	example: 'npm run notice status 2017-sempre',
	untouched: statusWords.nothingWritten,
	run: async (input) => {
		const { terminal, content, language, words } = input;
		const { project, findings } = readProject(content.path, content.shown);
		if (project === 'unreadable') return answer(input, { command: 'status', exitCode: 1, findings, isReport: true, outcome: statusWords.nothingWritten });
		const ids = noticeIds(project);
		const named = takeNotice(words, ids);
		if (words.length > 0 && !named) {
			return answer(input, {
				command: 'status',
				exitCode: 2,
				refusals: [noNotice(words[0], ids, (id) => `npm run notice status ${id}`)],
				outcome: statusWords.nothingWritten,
			});
		}
		const now = Date.now();
		const all = await allFindings(project, findings, now);
		const sources = project.notices.filter(({ notice }) => named === undefined || notice.id === named.id);
		const unreadable = ids.filter((id) => (named === undefined || id === named.id) && !sources.some(({ notice }) => notice.id === id));
		const concerned = sources.map((source) =>
			noticeStatus(source, join(content.path, 'incidents', source.notice.id), concerning(source.notice.id, project, all), now),
		);
		const inSite = all.filter(isInSite);
		const paint = paintFor(terminal.stdout, terminal.environment);
		const tables = sources.flatMap((source, index) => (concerned[index] ? [statusText(source, concerned[index], language, paint)] : []));
		const gone = unreadable.filter(
			(id) =>
				!existsSync(join(content.path, 'incidents', id, 'incident.yaml')) && project.records.some((record) => record.id === id && record.revisions.length > 0),
		);
		const text = [
			...tables,
			...gone.map((id) => noticeWords.noWorkingCopy(id).message[language]),
			...(inSite.length > 0 ? [`  ${statusWords.inSite(countText(inSite, language))[language]}`] : []),
			...(tables.length > 0 ? [legendText(concerned, language)] : []),
		].join('\n\n');
		// A notice that cannot be read has no row, so what is wrong with it is said in full.
		const broken = unreadable.flatMap((id) => findings.filter(({ position }) => position.file.includes(`/incidents/${id}/`)));
		return answer(input, {
			command: 'status',
			exitCode: broken.length > 0 || concerned.some(({ isRecordSound }) => !isRecordSound) ? 1 : 0,
			text,
			findings: broken,
			isReport: true,
			outcome: ids.length === 0 ? statusWords.none : statusWords.nothingWritten,
			isQuiet: tables.length + gone.length > 0 && broken.length === 0,
			result: { site: countsOf(inSite), notices: concerned },
		});
	},
};

function isInSite({ position }: Finding): boolean {
	return !position.file.includes('/incidents/');
}
