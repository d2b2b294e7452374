import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildTime, readEditions } from '../../files/read-editions.ts';
import { stops, type Finding, type Words } from '../../core/findings/finding.ts';
import { buildSite } from '../build-site.ts';
import { checkContent, reportProblems } from '../check-content.ts';
import { buildTable, measureSite } from '../measure-site.ts';
import type { Command } from '../command.ts';
import { outOf, outOption } from '../site-options.ts';
import { complain, say } from '../terminal.ts';

const UNCHANGED = {
	en: 'The site was not built; what is published has not changed.',
	ja: 'サイトは作られませんでした。公開中のものは変わっていません。',
};

export const build: Command = {
	summary: { en: 'Check the content and build what is published into dist/.', ja: '内容を確かめ、公開済みのものから dist/ にサイトを作る。' },
	options: {
		out: outOption,
		'published-only': {
			meaning: { en: 'do not look at working copies, so that a draft in progress cannot stop a build', ja: '作業用のファイルを見ない（書きかけの下書きでサイト作りが止まらないように）' },
		},
	},
	run: async ({ terminal, content, language, flags, values }) => {
		const out = outOf(values);
		const started = performance.now();
		const found = readEditions(content.path, content.shown, 'published', buildTime(terminal.environment['SOURCE_DATE_EPOCH'], Date.now));
		const record = found.findings.filter(({ check, position }) => check === 'site-is-well-formed' || /\/revisions(?:\/|$)/.test(position.file));
		if (found.kind === 'unreadable' || stops(record)) {
			reportProblems(terminal, language, flags.has('published-only') ? record : found.findings, UNCHANGED);
			return 1;
		}
		if (!flags.has('published-only')) {
			const checked = checkContent(content, 'tolerated');
			if (checked.kind === 'broken') {
				reportProblems(terminal, language, checked.findings, UNCHANGED);
				if (found.editions.length > 0) complain(terminal, publishedOnlyHint[language]);
				return 1;
			}
			say(terminal, checked.gaps.length === 0 ? `Checked ${content.shown}: no problems.` : unfinished(content.shown, checked.gaps)[language]);
			for (const { notice, record: history } of checked.project.notices) {
				if (found.editions.some((edition) => edition.notice.id === notice.id)) continue;
				say(terminal, notPublished(notice.id, notice.incident.mode === 'drill', history.revisions.length > 0));
			}
		}
		const target = resolve(terminal.cwd, out);
		const stage = `${target}.new-${process.pid}`;
		try {
			await buildSite({ terminal, content, outDir: stage, showing: 'published' });
			const measured = measureSite(stage);
			replace(target, stage);
			say(terminal);
			const notices = found.editions.map(({ notice, revisions }) => `${notice.id} (${notice.incident.mode}, revision ${revisions.length})`);
			say(terminal, buildTable(notices, found.site.locales, measured, (performance.now() - started) / 1000));
			return 0;
		} catch (error) {
			complain(terminal, `The site was not built; ${existsSync(target) ? `${out}/ is as it was` : 'nothing was written'}.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\nThis is a bug in Candor; please report it with the lines above.`);
			return 1;
		} finally {
			for (const left of [stage, `${stage}.cache`]) rmSync(left, { recursive: true, force: true });
		}
	},
};

const publishedOnlyHint = {
	en: 'To build what is published without looking at the working copies: npm run build -- --published-only',
	ja: '作業用のファイルを見ずに、公開済みのものだけでサイトを作るには: npm run build -- --published-only',
};

/** Gaps are no problem of a build, which shows what is published; but whoever builds wants to know. */
function unfinished(shown: string, gaps: readonly Finding[]): Words {
	const ids = [...new Set(gaps.flatMap(({ position }) => /\/incidents\/([^/]+)\//.exec(position.file)?.[1] ?? []))].join(', ');
	return {
		en: `Checked ${shown}: no problems. Readers see what is published; the working copy of ${ids} still has ${gaps.length} ${gaps.length === 1 ? 'gap' : 'gaps'} (npm run check).`,
		ja: `${shown} を確かめました。問題はありません。読者に見えるのは公開済みのものです。${ids} の作業中の内容には、まだ書くところが ${gaps.length} か所あります（npm run check）。`,
	};
}

/** A notice that is left out is never left out silently. */
function notPublished(id: string, isDrill: boolean, isScheduled: boolean): string {
	if (isDrill) return `Left out: ${id} is a drill; see it with npm run preview-draft.`;
	if (isScheduled) return `Left out: ${id} is scheduled for later.`;
	return `Left out: ${id} has no published revision. To publish it: npm run notice publish ${id}`;
}

/** The finished site takes the place of the old one in one step, so that nobody ever serves half of each. */
function replace(target: string, stage: string): void {
	const old = `${stage}.old`;
	mkdirSync(resolve(target, '..'), { recursive: true });
	if (existsSync(target)) renameSync(target, old);
	renameSync(stage, target);
	rmSync(old, { recursive: true, force: true });
}
