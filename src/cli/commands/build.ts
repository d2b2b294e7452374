import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { checkContent, reportProblems } from '../check-content.ts';
import { buildSite } from '../build-site.ts';
import { buildTable, measureSite } from '../measure-site.ts';
import type { Command } from '../run.ts';
import { complain, say } from '../terminal.ts';

export const build: Command = {
	summary: 'Check the content and build the site into dist/.',
	run: async ({ terminal, content, out }) => {
		const started = performance.now();
		const checked = checkContent(content);
		if (checked.kind === 'broken') {
			reportProblems(terminal, checked.findings, {
				en: 'The site was not built; what is published has not changed.',
				ja: 'サイトは作られませんでした。公開中のものは変わっていません。',
			});
			return 1;
		}
		const { project } = checked;
		say(terminal, `Checked ${content.shown}: no problems.`);
		const target = resolve(terminal.cwd, out);
		const stage = `${target}.new-${process.pid}`;
		try {
			await buildSite({ terminal, content, outDir: stage });
			const measured = measureSite(stage);
			replace(target, stage);
			say(terminal);
			say(terminal, buildTable(project, measured, (performance.now() - started) / 1000));
			return 0;
		} catch (error) {
			complain(terminal, `The site was not built; ${existsSync(target) ? `${out}/ is as it was` : 'nothing was written'}.\n${error instanceof Error ? (error.stack ?? error.message) : String(error)}\nThis is a bug in Candor; please report it with the lines above.`);
			return 1;
		} finally {
			for (const left of [stage, `${stage}.cache`]) rmSync(left, { recursive: true, force: true });
		}
	},
};

/** The finished site takes the place of the old one in one step, so that nobody ever serves half of each. */
function replace(target: string, stage: string): void {
	const old = `${stage}.old`;
	mkdirSync(resolve(target, '..'), { recursive: true });
	if (existsSync(target)) renameSync(target, old);
	renameSync(stage, target);
	rmSync(old, { recursive: true, force: true });
}
