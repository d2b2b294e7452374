import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { stops } from '../../core/findings/finding.ts';
import type { NoticeSource } from '../../core/notice/project.ts';
import { publishedAt } from '../../core/record/revision.ts';
import { buildTime, readEditions } from '../../files/read-editions.ts';
import { clockTime } from '../../render/format/clock-time.ts';
import { answer, mention, reportProblems } from '../answer.ts';
import { buildSite } from '../build-site.ts';
import { checkContent, isOfRecord } from '../check-content.ts';
import type { Command } from '../command.ts';
import { faultOf } from '../fault.ts';
import { buildTable, measureSite } from '../measure-site.ts';
import { outOf, outOption } from '../site-options.ts';
import { complain, say } from '../terminal.ts';
import { siteWords as said } from '../words/site.ts';
import { statusWords } from '../words/status.ts';

export const build: Command = {
	summary: { en: 'Check the content and build what is published into dist/.', ja: '内容を確かめ、公開済みのものから dist/ にサイトを作る。' },
	options: {
		out: outOption,
		'published-only': {
			meaning: {
				en: 'do not look at working copies, so that a draft in progress cannot stop a build',
				ja: '作業用のファイルを見ない（書きかけの下書きでサイト作りが止まらないように）',
			},
		},
	},
	example: 'npm run build -- --published-only',
	untouched: said.notBuilt,
	run: async (input) => {
		const { terminal, content, language, flags, values } = input;
		const out = outOf(values);
		const started = performance.now();
		const found = readEditions(content.path, content.shown, 'published', buildTime(terminal.environment['SOURCE_DATE_EPOCH'], Date.now));
		const record = found.findings.filter((finding) => finding.check === 'site-is-well-formed' || isOfRecord(finding));
		if (found.kind === 'unreadable' || stops(record)) {
			reportProblems(terminal, language, flags.has('published-only') ? record : found.findings, said.notBuilt);
			return 1;
		}
		if (!flags.has('published-only')) {
			const checked = await checkContent(content, 'tolerated');
			if (checked.kind === 'broken') {
				reportProblems(
					terminal,
					language,
					checked.findings.filter(({ severity }) => severity === 'mandatory'),
					said.notBuilt,
				);
				if (found.editions.length > 0) complain(terminal, said.publishedOnly[language]);
				return 1;
			}
			say(terminal, said.checked(content.shown)[language]);
			mention(terminal, language, checked.findings);
			if (checked.gaps.length > 0) say(terminal, said.gapsLeft(checked.gaps.length)[language]);
			for (const source of checked.project.notices) {
				if (!found.editions.some((edition) => edition.notice.id === source.notice.id)) say(terminal, leftOut(source)[language]);
			}
		}
		const target = resolve(terminal.cwd, out);
		const stage = `${target}.new-${process.pid}`;
		try {
			await buildSite({ terminal, language, content, outDir: stage, showing: 'published' });
			const measured = measureSite(stage);
			replace(target, stage);
			say(terminal);
			const notices = found.editions.map(
				({ notice, revisions }) => said.edition(notice.id, statusWords.modes[notice.incident.mode], revisions.length)[language],
			);
			say(terminal, buildTable(notices, found.site.locales, measured, (performance.now() - started) / 1000, language));
			return 0;
		} catch (error) {
			return answer(input, {
				command: 'none',
				exitCode: 1,
				refusals: [faultOf(error, 'build', 'npm run build', terminal.environment)],
				outcome: said.asItWas(out, existsSync(target)),
			});
		} finally {
			rmSync(stage, { recursive: true, force: true });
		}
	},
};

/** A notice that is left out is never left out silently. */
function leftOut({ notice, record }: NoticeSource) {
	const { id, incident } = notice;
	const [first] = record.revisions;
	if (incident.mode === 'drill') return said.leftOut.drill(id);
	return first ? said.leftOut.scheduled(id, clockTime(publishedAt(first.revision), incident['time-zone'])) : said.leftOut.unpublished(id);
}

/** The finished site takes the place of the old one in one step, so that nobody ever serves half of each. */
function replace(target: string, stage: string): void {
	const old = `${stage}.old`;
	mkdirSync(resolve(target, '..'), { recursive: true });
	if (existsSync(target)) renameSync(target, old);
	renameSync(stage, target);
	rmSync(old, { recursive: true, force: true });
}
