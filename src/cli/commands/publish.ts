import { join } from 'node:path';
import { parseMoment } from '../../core/dates/when.ts';
import { factChanges } from '../../core/changes/fact-changes.ts';
import { samePage } from '../../core/changes/same-page.ts';
import { stops, type Finding } from '../../core/findings/finding.ts';
import type { NoticeSource, Project } from '../../core/notice/project.ts';
import { pageNames } from '../../core/prose/prose.ts';
import { currentOf } from '../../core/record/record.ts';
import { publishedAt, revisionKinds, stages, type RevisionKind, type Stage } from '../../core/record/revision.ts';
import { realDisk } from '../../files/disk.ts';
import { clearUnfinished, differsFrom, publishRevision, type Publication } from '../../files/publish-revision.ts';
import { readProject } from '../../files/read-project.ts';
import { readRecord } from '../../files/read-record.ts';
import { findingsOf, reportProblems } from '../check-content.ts';
import type { Command, CommandInput, ExitCode } from '../command.ts';
import { findNotice } from '../find-notice.ts';
import { ask } from '../ask.ts';
import { publicationText } from '../publication-text.ts';
import { complain, say } from '../terminal.ts';

const USAGE = 'npm run notice publish <incident> [-- --yes]';
const NOTHING = { en: 'Nothing was published; what readers see has not changed.', ja: '公開していません。読者に見えるものは変わっていません。' };

export const publish: Command = {
	summary: { en: 'Freeze the working copy as the next revision; the next build shows it.', ja: '作業中の内容を次の報として確定する。次にサイトを作ると表示される。' },
	words: '<incident>',
	options: {
		at: { value: '<time>', meaning: { en: 'when it becomes public, with offset: 2018-02-01T10:00+09:00 (now, if you leave it out)', ja: '公開する日時（時差つき）: 2018-02-01T10:00+09:00（省くと今）' } },
		kind: { value: '<kind>', meaning: { en: `${revisionKinds.join(', ')} (found out, if you leave it out)`, ja: `${revisionKinds.join('・')}（省くと自動で判断）` } },
		stage: { value: '<stage>', meaning: { en: `${stages.join(', ')} (as before, if you leave it out; interim at first)`, ja: `${stages.join('・')}（省くと前回と同じ。初回は interim）` } },
		summary: { value: '<locale>=<text>', meaning: { en: 'one line about what changed; once for each language', ja: '何が変わったかを一行で。言語ごとに一度ずつ' } },
		'needs-no-translation': { meaning: { en: 'translations are still right although the source text changed', ja: '元の文は変わったが、翻訳はそのままで正しい' } },
		yes: { short: 'y', meaning: { en: 'do not ask', ja: '確認を求めない' } },
	},
	example: 'npm run notice publish 2017-sempre -- --summary "ja=決済の再開日をお知らせします。"',
	run: async (input) => {
		const { terminal, content, language, words } = input;
		const { project, findings } = readProject(content.path, content.shown);
		if (project === 'unreadable') {
			reportProblems(terminal, language, findings, NOTHING);
			return 1;
		}
		const source = findNotice(terminal, project, words[0], USAGE);
		if (!source) {
			if (stops(findings)) reportProblems(terminal, language, findings, NOTHING);
			return findings.length > 0 ? 1 : 2;
		}
		const folder = join(content.path, 'incidents', source.notice.id);
		const published = source.record.revisions.length;
		if (clearUnfinished(realDisk, folder)) {
			say(terminal, `An earlier publication was stopped before it was finished. The record is whole and ends with ${published === 0 ? 'nothing' : `revision ${published}`}; what was left over is removed.`);
		}
		const concerned = await problemsOf(project, findings, source, publicationTime(input.values['at']?.at(-1)));
		if (stops(concerned)) {
			reportProblems(terminal, language, concerned, NOTHING);
			return 1;
		}
		return publishNotice(input, project, source, folder);
	},
};

/** Problems of this notice and of what all notices share; another notice’s draft must not hold this one up. */
async function problemsOf(project: Project, findings: readonly Finding[], source: NoticeSource, now: number): Promise<Finding[]> {
	const others = project.records.filter(({ id }) => id !== source.notice.id).map(({ id }) => `/incidents/${id}/`);
	return [...findings, ...(await findingsOf({ ...project, notices: [source] }, { now }))].filter(({ position }) => !others.some((other) => position.file.includes(other)));
}

/** What is published for a later time has to be true then: what is done by that time is not a thing of the future. */
function publicationTime(at: string | undefined): number {
	const now = Date.now();
	const later = at === undefined ? Number.NaN : Date.parse(at);
	return later > now ? later : now;
}

async function publishNotice({ terminal, content, flags, values }: CommandInput, { site }: Project, source: NoticeSource, folder: string): Promise<ExitCode> {
	const { notice, record } = source;
	const last = currentOf(record);
	const refuse = (reason: string, advice: string): ExitCode => {
		complain(terminal, `${reason}\n${advice}\n${NOTHING.en}`);
		return 1;
	};
	if (last && !differsFrom(folder, site.locales, last.revision) && !values['stage'] && !values['summary']) {
		return refuse(`The working copy of ${notice.id} is the same as revision ${last.revision.number}.`, 'Edit it first, or name a new --stage.');
	}
	const kind = one(values['kind'], revisionKinds) ?? kindOf(source, !last || differsFrom(folder, site.locales, last.revision));
	const stage = one(values['stage'], stages) ?? last?.revision.stage ?? 'interim';
	if (kind === 'unknown') return refuse(`There is no kind \`${values['kind']?.at(-1)}\`.`, `Write one of ${revisionKinds.join(', ')}.`);
	if (stage === 'unknown') return refuse(`There is no stage \`${values['stage']?.at(-1)}\`.`, `Write one of ${stages.join(', ')}.`);
	const facts = last ? factChanges(last.notice.incident, notice.incident) : [];
	if (kind !== 'substantive' && facts.length > 0) {
		return refuse(
			`${facts.length} ${facts.length === 1 ? 'fact has' : 'facts have'} changed (${facts.map(({ name }) => name).join(', ')}), and \`${kind}\` would tell readers that none has.`,
			'Publish it as --kind substantive, or take the change back.',
		);
	}
	if (kind !== 'substantive' && !last) return refuse(`The first publication cannot be \`${kind}\`.`, 'Leave --kind out.');
	if (stage === 'withdrawn' && !reasonOf(source)) {
		return refuse('A withdrawn notice must say why, and no reason is written.', `Add to ${source.folder}/${notice.incident['source-locale']}/labels.yaml\nreasons:\n  notice: …`);
	}
	const at = values['at']?.at(-1);
	const time = at === undefined ? undefined : parseMoment(at);
	if (at !== undefined && (typeof time !== 'object' || time.precision !== 'time')) {
		return refuse(`\`${at}\` is not a time with its offset, so the page could appear hours too early.`, 'Write for example 2018-02-01T10:00+09:00.');
	}
	const now = Date.now();
	const published = at ?? isoSeconds(now);
	if (last && Date.parse(published) < publishedAt(last.revision)) {
		return refuse(`Revision ${last.revision.number} is published at ${last.revision.published}; this one cannot come before it.`, 'Name a later --at.');
	}
	if (at !== undefined && Date.parse(at) < now && notice.incident.mode === 'live') {
		return refuse(`${at} is in the past, and a live notice is never dated back.`, 'Leave --at out to publish now.');
	}
	const summary = summaries(values['summary'] ?? [], site.locales);
	if (typeof summary === 'string') return refuse(summary, `Write for example --summary "${site.locales[0]}=…"; languages: ${site.locales.join(', ')}.`);

	const publication: Publication = {
		number: (last?.revision.number ?? 0) + 1,
		published,
		kind,
		stage,
		summary,
		'needs-no-translation': flags.has('needs-no-translation'),
		previous: readRecord(folder, source.folder, notice.id, site.locales).digest,
	};
	say(terminal, publicationText(source, publication, site));
	if (!flags.has('yes') && !(await ask(terminal, `Publish this as revision ${publication.number}?`))) {
		say(terminal, NOTHING.en);
		return 1;
	}
	publishRevision(realDisk, folder, site.locales, publication);
	const later = Date.parse(published) > now ? ` It becomes public at ${published}; build the site then.` : ' Build the site to show it: npm run build';
	say(terminal, `Revision ${publication.number} of ${notice.id} is in ${content.shown}/incidents/${notice.id}/revisions/${publication.number}/.${later}`);
	return 0;
}

/** A translation when only translations changed, else a change of substance: the cautious answer. */
function kindOf({ notice, record }: NoticeSource, isAnyFileChanged: boolean): RevisionKind {
	// A new stage or a summary alone is news to readers.
	if (!isAnyFileChanged) return 'substantive';
	const last = currentOf(record)?.notice;
	if (!last || factChanges(last.incident, notice.incident).length > 0) return 'substantive';
	const locale = notice.incident['source-locale'];
	const isSame = pageNames.every((page) => {
		const [then, now] = [last.translations[locale]?.pages[page] ?? 'missing', notice.translations[locale]?.pages[page] ?? 'missing'];
		return then === 'missing' || now === 'missing' ? then === now : samePage(then.children, now.children);
	});
	const labels = (version: typeof notice) => JSON.stringify(version.translations[locale]?.labels);
	return isSame && labels(last) === labels(notice) ? 'translation' : 'substantive';
}

function reasonOf({ notice }: NoticeSource): string | undefined {
	const labels = notice.translations[notice.incident['source-locale']]?.labels;
	return labels && labels !== 'missing' ? labels.reasons['notice'] : undefined;
}

function one<T extends RevisionKind | Stage>(given: readonly string[] | undefined, allowed: readonly T[]): T | 'unknown' | undefined {
	const word = given?.at(-1);
	return word === undefined ? undefined : (allowed.find((known) => known === word) ?? 'unknown');
}

/** `ja=…` for each language, or what is wrong with one of them. */
function summaries(given: readonly string[], locales: readonly string[]): Record<string, string> | string {
	const summary: Record<string, string> = {};
	for (const text of given) {
		const [, locale = '', line = ''] = /^([A-Za-z-]+)=(.*)$/s.exec(text) ?? [];
		if (!locales.includes(locale) || line.trim() === '' || line.includes('\n')) return `The summary \`${text}\` does not name its language, or is not one line.`;
		summary[locale] = line.trim();
	}
	return summary;
}

/** To the second, in UTC: what the clock says, and no more. */
function isoSeconds(instant: number): string {
	return new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z');
}
