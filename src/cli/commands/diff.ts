import { stops, type Finding } from '../../core/findings/finding.ts';
import { listed } from '../../core/findings/nearest.ts';
import type { Refusal } from '../../core/findings/refusal.ts';
import { readProject } from '../../files/read-project.ts';
import { answer, jsonOption } from '../answer.ts';
import { concerning, findingsOf, isOfRecord } from '../check-content.ts';
import { paintFor } from '../colour.ts';
import type { Command } from '../command.ts';
import { differenceOf, type State } from '../difference.ts';
import { differenceLines, isSame } from '../difference-text.ts';
import { noNotice, noticeIds, takeNotice } from '../find-notice.ts';
import { spokenSite } from '../spoken-site.ts';
import { argumentWords } from '../words/arguments.ts';
import { diffWords } from '../words/diff.ts';
import { noticeWords } from '../words/notice.ts';

export const diff: Command = {
	summary: { en: 'Show what differs from the newest revision, in facts and words.', ja: '最新の報との違いを、事実と文章で見る。' },
	words: '<incident>',
	options: {
		from: {
			value: '<number>',
			example: '1',
			looksLike: /^(?:第|r)?[0-9０-９]{1,4}報?$/i,
			meaning: { en: 'the older revision (the newest, if you leave it out)', ja: '古い方の報（省くと最新の報）' },
		},
		to: {
			value: '<number>',
			example: '2',
			looksLike: /^(?:第|r)?[0-9０-９]{1,4}報?$/i,
			meaning: { en: 'the newer revision (the working copy, if you leave it out)', ja: '新しい方の報（省くと作業中の内容）' },
		},
		locale: {
			value: '<locale>',
			example: 'ja',
			looksLike: /^[a-z]{2,3}(?:[-_][a-z0-9]+)*$/i,
			meaning: { en: 'only the words of this language; may be given several times', ja: 'この言語の文章だけ。いくつでも指定できます' },
		},
		json: jsonOption,
	},
	example: 'npm run notice diff 2017-sempre -- --from 1 --to 2 --locale ja',
	untouched: diffWords.nothingWritten,
	run: async (input) => {
		const { terminal, content, language, words, values } = input;
		const { project, findings } = readProject(content.path, content.shown);
		const refuse = (exitCode: 1 | 2, reasons: { refusals?: Refusal[]; findings?: Finding[] }) =>
			answer(input, { command: 'diff', exitCode, ...reasons, outcome: diffWords.nothingWritten });
		if (project === 'unreadable') return refuse(1, { findings });
		const ids = noticeIds(project);
		const named = takeNotice(words, ids);
		if (!named) return refuse(2, { refusals: [noNotice(words[0], ids, (id) => `npm run notice diff ${id}`)] });
		const { id } = named;
		const broken = concerning(id, project, findings).filter(isOfRecord);
		if (broken.length > 0) return refuse(1, { findings: broken });
		const source = project.notices.find(({ notice }) => notice.id === id);
		const revisions = project.records.find((record) => record.id === id)?.revisions ?? [];

		const refusals: Refusal[] = [];
		const numbered = (name: 'from' | 'to'): number | undefined => {
			const typed = values[name]?.at(-1);
			if (typed === undefined) return undefined;
			const number = Number(/^(?:第|r(?:evision)?)?\s*(\d+)報?$/i.exec(typed.normalize('NFKC').trim())?.[1]);
			if (Number.isNaN(number)) refusals.push(argumentWords.noNumber(name, typed, String(revisions.at(-1)?.revision.number ?? 1)));
			else if (number < 1 || number > revisions.length) refusals.push(diffWords.noRevision(id, number, revisions.length));
			return number;
		};
		const to = numbered('to');
		const from = numbered('from');
		const known = project.site.locales;
		const chosen = (values['locale'] ?? []).flatMap((typed) => {
			const found = known.find((locale) => locale.toLowerCase() === typed.normalize('NFKC').replaceAll('_', '-').toLowerCase());
			if (!found) refusals.push(diffWords.noLocale(typed, listed(known)));
			return found ?? [];
		});
		if (refusals.length > 0) return refuse(2, { refusals });
		if (to === undefined && !source && !stops(findings)) return refuse(1, { refusals: [noticeWords.noWorkingCopy(id)] });
		// What the words of facts are made from must be sound; prose is compared as far as it can be read.
		const all = source ? await findingsOf(project, findings, source) : concerning(id, project, findings);
		const inWay = to === undefined ? all.filter(({ position }) => !position.file.endsWith('.mdx')) : [];
		const [older = to === undefined ? revisions.length : to - 1, newer] = from !== undefined && to !== undefined && from > to ? [to, from] : [from, to];
		const before = older === 0 ? 'nothing' : revision(older);
		const after: State<number | 'working-copy'> | undefined = newer === undefined ? source && { name: 'working-copy', notice: source.notice } : revision(newer);
		if (stops(inWay) || !before || !after) return refuse(1, { findings: inWay });

		const difference = differenceOf(spokenSite(project.site), before, after, chosen.length > 0 ? [...new Set(chosen)] : known);
		const paint = paintFor(terminal.stdout, terminal.environment);
		// What reading complains of is in no page, and so in no comparison.
		const unread = newer === undefined && source ? pagesIn(source.folder, findings) : [];
		const heading = diffWords.heading(id, difference.from, difference.to)[language];
		const lines = difference.from === 'nothing' ? [`  ${diffWords.first[language]}`] : differenceLines(difference, language, paint);
		const isSilent = isSame(difference) && unread.length === 0;
		return answer(input, {
			command: 'diff',
			exitCode: 0,
			text: isSilent
				? ''
				: [paint('file', heading), ...lines, ...(unread.length > 0 ? [`  ${diffWords.unread(unread.join(', '), id)[language]}`] : [])].join('\n'),
			outcome: isSilent ? diffWords.same(heading, chosen) : diffWords.nothingWritten,
			isQuiet: !isSilent,
			result: { id, ...difference },
		});

		function revision(number: number): State<number> | undefined {
			const found = revisions.find((published) => published.revision.number === number);
			return found && { name: number, notice: found.notice };
		}
	},
};

/** The pages of a folder that something was found in. */
function pagesIn(folder: string, findings: readonly Finding[]): string[] {
	const files = new Set(findings.map(({ position }) => position.file));
	return [...files].filter((file) => file.startsWith(`${folder}/`) && file.endsWith('.mdx')).map((file) => file.slice(folder.length + 1));
}
