import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { factChanges } from '../../core/changes/fact-changes.ts';
import { samePage } from '../../core/changes/same-page.ts';
import { stops, type Finding } from '../../core/findings/finding.ts';
import type { Refusal } from '../../core/findings/refusal.ts';
import type { NoticeSource, Project } from '../../core/notice/project.ts';
import { pageNames } from '../../core/prose/prose.ts';
import { currentOf } from '../../core/record/record.ts';
import { publishedAt, revisionKinds, stages, type RevisionKind } from '../../core/record/revision.ts';
import { realDisk } from '../../files/disk.ts';
import { clearUnfinished, differingFiles, publishRevision, workingDigests, type Publication } from '../../files/publish-revision.ts';
import { readProject } from '../../files/read-project.ts';
import { readRecord } from '../../files/read-record.ts';
import { clockTime } from '../../render/format/clock-time.ts';
import { answer, jsonOption, mention, print } from '../answer.ts';
import { ask } from '../ask.ts';
import { concerning, findingsOf } from '../check-content.ts';
import { paintFor } from '../colour.ts';
import type { Command, CommandInput, ExitCode } from '../command.ts';
import { differenceOf } from '../difference.ts';
import { noNotice, noticeIds, takeNotice } from '../find-notice.ts';
import { noticeStatus } from '../notice-status.ts';
import { publicationText } from '../publication-text.ts';
import { readSummaries, readTime } from '../read-publication.ts';
import { spokenSite } from '../spoken-site.ts';
import { say } from '../terminal.ts';
import { noticeWords } from '../words/notice.ts';
import { publishWords as said } from '../words/publish.ts';

export const publish: Command = {
	summary: {
		en: 'Freeze the working copy as the next revision; the next build shows it.',
		ja: '作業中の内容を次の報として確定する。次にサイトを作ると表示される。',
	},
	words: '<incident>',
	options: {
		at: {
			value: '<time>',
			example: '2018-02-01T10:00+09:00',
			looksLike: /^(?:[0-9０-９]{4}[-/.年－][0-9０-９]{1,2}(?:[-/.月－T]|$)|(?:令和|平成)|[0-9０-９]{1,2}[:：時]|now$|今)/i,
			continues: /^(?:[0-9０-９]{1,2}[:：時].*|[+-]\d{1,2}(?::?\d{2})?|(?:am|pm|午前|午後|JST|UTC|GMT|Z).*)$/i,
			meaning: {
				en: 'when it becomes public, with offset: 2018-02-01T10:00+09:00 (now, if you leave it out)',
				ja: '公開する日時（時差つき）: 2018-02-01T10:00+09:00（省くと今）',
			},
		},
		kind: {
			value: '<kind>',
			choices: revisionKinds,
			meaning: {
				en: `${revisionKinds.join(', ')} (found out, if you leave it out)`,
				ja: `${Object.values(said.kinds)
					.map(({ ja }) => ja)
					.join('・')}。省くと自動で判断`,
			},
		},
		stage: {
			value: '<stage>',
			choices: stages,
			meaning: {
				en: `${stages.join(', ')} (as before, if you leave it out; interim at first)`,
				ja: 'interim（中間）・final（最終）・withdrawn（撤回）。省くと前回と同じ、初回は interim',
			},
		},
		summary: {
			value: '<locale>=<text>',
			example: '"ja=…"',
			looksLike: /^[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]+)*\s*[=＝]/,
			meaning: { en: 'one line about what changed; once for each language', ja: '何が変わったかを一行で。言語ごとに一度ずつ' },
		},
		'needs-no-translation': {
			meaning: { en: 'translations are still right although the source text changed', ja: '元の文は変わったが、翻訳はそのままで正しい' },
		},
		yes: { short: 'y', meaning: { en: 'do not ask', ja: '確認を求めない' } },
		json: jsonOption,
	},
	example: 'npm run notice publish 2017-sempre -- --summary "ja=決済の再開日をお知らせします。"',
	untouched: said.nothing,
	alsoRefuses: (input) => {
		const { content, words } = input;
		const { project } = readProject(content.path, content.shown);
		if (project === 'unreadable') return [];
		const ids = noticeIds(project);
		const named = takeNotice(words, ids);
		if (!named) return [noNotice(words[0], ids, (id) => `npm run notice publish ${id}`)];
		const source = project.notices.find(({ notice }) => notice.id === named.id);
		return source ? readPublication(input, project, source, join(content.path, 'incidents', named.id)).typed : [];
	},
	run: async (input) => {
		const { terminal, content, language, words, flags } = input;
		const { project, findings } = readProject(content.path, content.shown);
		const refuse = (exitCode: ExitCode, reasons: { refusals?: Refusal[]; findings?: Finding[] }) =>
			answer(input, { command: 'publish', exitCode, ...reasons, outcome: said.nothing });
		if (project === 'unreadable') return refuse(1, { findings });
		const ids = noticeIds(project);
		const named = takeNotice(words, ids);
		// Where there is no notice because the folder of all cannot be read, that is what there is to say.
		if (!named && ids.length === 0 && stops(findings)) return refuse(1, { findings });
		if (!named) return refuse(2, { refusals: [noNotice(words[0], ids, (id) => `npm run notice publish ${id}`)] });
		const source = project.notices.find(({ notice }) => notice.id === named.id);
		if (!source)
			return stops(findings)
				? refuse(1, { findings: concerning(named.id, project, findings) })
				: refuse(1, { refusals: [noticeWords.noWorkingCopy(named.id)] });
		const folder = join(content.path, 'incidents', source.notice.id);
		if (clearUnfinished(realDisk, folder) && !flags.has('json')) say(terminal, said.leftOver(source.record.revisions.length)[language]);
		const { publication, typed, against } = readPublication(input, project, source, folder);
		// What is published for a later time has to be true then: what is done by that time is not a thing of the future.
		const then = Math.max(Date.now(), Date.parse(publication.published));
		// What is said of the revision is looked at as what is said in it: it is never edited either.
		const concerned = (await findingsOf(project, findings, { ...source, summary: publication.summary }, then)).filter(({ severity }) => severity !== 'informative');
		const refusals = [...typed, ...against];
		if (stops(concerned) || refusals.length > 0) return refuse(typed.length > 0 ? 2 : 1, { refusals, findings: stops(concerned) ? concerned : [] });
		return publishNotice(input, project, source, folder, publication, concerned);
	},
};

interface ReadPublication {
	publication: Publication;
	/** What cannot be read as it was typed. */
	typed: Refusal[];
	/** What speaks against it as things are. */
	against: Refusal[];
}

/** What the person decides; the rest follows from the record. */
function readPublication({ values, flags }: CommandInput, { site }: Project, source: NoticeSource, folder: string): ReadPublication {
	const { notice, record } = source;
	const now = Date.now();
	const last = currentOf(record);
	const isChanged = !last || differingFiles(last.revision.files, workingDigests(folder, site.locales)).length > 0;
	const { summary, refusals: typed } = readSummaries(values['summary'] ?? [], site.locales, notice.incident['source-locale']);
	const time = readTime(values['at']?.at(-1), notice.incident['time-zone'], now);
	if (time.kind === 'refused') typed.push(time.refusal);

	const asked = revisionKinds.find((known) => known === values['kind']?.at(-1));
	const kind = asked ?? kindOf(source, isChanged);
	const stage = stages.find((known) => known === values['stage']?.at(-1)) ?? last?.revision.stage ?? 'interim';
	const published = time.kind === 'time' ? time.text : isoSeconds(now);
	const against: Refusal[] = [];
	if (last && !isChanged && !values['stage'] && !values['summary']) against.push(said.same(notice.id, last.revision.number));
	const facts = last ? factChanges(last.notice.incident, notice.incident) : [];
	if (kind !== 'substantive' && facts.length > 0) against.push(said.factsChanged(kind, facts.map(({ name }) => name).join(', '), facts.length));
	if (kind !== 'substantive' && !last) against.push(said.firstIsNot(kind));
	if (stage === 'withdrawn' && !reasonOf(source)) against.push(said.noReason(`${source.folder}/${notice.incident['source-locale']}/labels.yaml`));
	if (time.kind !== 'refused') {
		const isBeforeLast = last !== undefined && Date.parse(published) < publishedAt(last.revision);
		if (isBeforeLast) against.push(said.beforeLast(last.revision.number, clockTime(publishedAt(last.revision), notice.incident['time-zone'])));
		if (time.kind === 'time' && Date.parse(published) < now && notice.incident.mode === 'live') against.push(said.inPast(published));
	}
	const publication: Publication = {
		number: (last?.revision.number ?? 0) + 1,
		published,
		kind,
		stage,
		summary,
		'needs-no-translation': flags.has('needs-no-translation'),
		previous: readRecord(folder, source.folder, notice.id, site.locales).digest,
	};
	return { publication, typed, against };
}

async function publishNotice(
	input: CommandInput,
	{ site }: Project,
	source: NoticeSource,
	folder: string,
	publication: Publication,
	findings: readonly Finding[],
): Promise<ExitCode> {
	const { terminal, content, language, flags } = input;
	const { notice, record } = source;
	const { number, published, kind, stage, summary } = publication;
	const last = currentOf(record);
	const shown = workingDigests(folder, site.locales);
	const difference = differenceOf(
		spokenSite(site),
		last ? { name: last.revision.number, notice: last.notice } : 'nothing',
		{ name: 'working-copy', notice },
		Object.keys(notice.translations),
	);
	const end = (exitCode: ExitCode, outcome: typeof said.nothing, refusals: Refusal[] = []) =>
		answer(input, {
			command: 'publish',
			exitCode,
			refusals,
			findings: flags.has('json') ? findings : [],
			outcome,
			result: { id: notice.id, number, kind, stage, published, summary, isPublished: exitCode === 0, difference },
		});

	if (!flags.has('json')) {
		const status = noticeStatus(source, folder, findings, Date.now());
		mention(terminal, language, findings);
		print(terminal, terminal.stdout, publicationText(source, publication, difference, status, language, paintFor(terminal.stdout, terminal.environment)));
	}
	if (!flags.has('yes')) {
		if (flags.has('json')) return end(1, said.unasked);
		if (!(await ask(terminal, said.question(number)[language], language))) return end(1, said.nothing);
	}
	// An answer may take its time, and what was not shown must not be published.
	const changed = [
		...differingFiles(shown, workingDigests(folder, site.locales)),
		...(readRecord(folder, source.folder, notice.id, site.locales).digest === publication.previous ? [] : ['revisions/']),
	];
	if (changed.length > 0) return end(1, said.nothing, [said.editedMeanwhile(changed.join(', '))]);
	try {
		publishRevision(realDisk, folder, site.locales, publication);
	} catch (error) {
		// The last step puts the revision in its place; what comes after it can only fail to be told.
		if (!existsSync(join(folder, 'revisions', String(number)))) throw error;
	}
	const later = Date.parse(published) > Date.now() ? clockTime(Date.parse(published), notice.incident['time-zone']) : 'now';
	return end(0, said.done(number, notice.id, `${content.shown}/incidents/${notice.id}/revisions/${number}/`, later));
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

/** To the second, in UTC: what the clock says, and no more. */
function isoSeconds(instant: number): string {
	return new Date(instant).toISOString().replace(/\.\d+Z$/, 'Z');
}
