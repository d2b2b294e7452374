import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { draftOf, type Draft, type DraftInput, type Given } from '../../core/authoring/draft.ts';
import { stops, type Finding, type StaffLanguage, type Words } from '../../core/findings/finding.ts';
import { newNotice, type NewNotice } from '../../files/authoring/new-notice.ts';
import { realDisk } from '../../files/disk.ts';
import { placeAt } from '../../files/places.ts';
import { readProject } from '../../files/read-project.ts';
import { readScaffold, type Scaffold } from '../../files/read-scaffolds.ts';
import { writeFiles, writeFolder } from '../../files/write-files.ts';
import { reportText } from '../../render/report.ts';
import { allFindings, isGap, reportProblems } from '../check-content.ts';
import type { Command, CommandInput, ExitCode } from '../command.ts';
import { choiceLines, choicesFor, chosen } from '../new-choices.ts';
import { newOptions, questions, type Question } from '../new-questions.ts';
import { interviewAt, type Interview } from '../question.ts';
import { complain, say, type Terminal } from '../terminal.ts';

const NOTHING: Words = { en: 'Nothing was written.', ja: '何も書き込んでいません。' };

export const newCommand: Command = {
	summary: { en: 'Begin a notice: asks what is known, or takes flags, and marks what is still to be written.', ja: 'お知らせを書き始める。わかっていることを尋ねるか、オプションで受け取り、書くところに印を付ける。' },
	words: '[<id>]',
	options: newOptions,
	example: 'npm run notice new 2026-lost-parcels -- --kind confidentiality --time-zone Europe/London --data name,address',
	run: async (input) => {
		const { terminal, language, words, values, flags } = input;
		const start = startOf(input);
		if (start.kind === 'refused') {
			reportProblems(terminal, language, start.findings, NOTHING);
			return 1;
		}
		const given: Given = { ...values, ...(words[0] === undefined ? {} : { id: [words[0]] }) };
		const draftFrom = (known: Given) => draftOf({ ...start.input, given: known, id: known['id']?.at(-1)?.trim() ?? '' });
		const interview = flags.has('yes') ? undefined : interviewAt(terminal);
		try {
			return await write(input, draftFrom, given, interview);
		} finally {
			interview?.end();
		}
	},
};

type DraftFrom = (known: Given) => Draft;

/** What is there already: a site, or an empty folder. */
function startOf({ content, language }: CommandInput): { kind: 'ready'; input: Omit<DraftInput, 'given' | 'id'> } | { kind: 'refused'; findings: Finding[] } {
	const taken = placeAt(join(content.path, 'incidents'), `${content.shown}/incidents`).folders;
	const common = { taken, language, now: Date.now() };
	if (!existsSync(join(content.path, 'site.yaml'))) return { kind: 'ready', input: { ...common, site: 'missing', zones: {} } };
	const { project, findings } = readProject(content.path, content.shown);
	const site = findings.filter(({ position }) => position.file === `${content.shown}/site.yaml`);
	if (project === 'unreadable' || stops(site)) return { kind: 'refused', findings: site };
	const zones = Object.fromEntries(project.notices.map(({ notice: { incident } }) => [incident.publisher, incident['time-zone']]));
	return { kind: 'ready', input: { ...common, site: project.site, zones } };
}

async function write(input: CommandInput, draftFrom: DraftFrom, flags: Given, interview: Interview | undefined): Promise<ExitCode> {
	const { terminal, content, language } = input;
	let given = flags;
	if (interview) {
		const typed = Object.keys(flags).map((flag) => (flag === 'id' ? '<id>' : `--${flag}`));
		const wrong = draftFrom(flags).findings.filter(({ position }) => typed.includes(position.file));
		if (wrong.length > 0) return refuse(terminal, language, wrong);
		say(terminal, intro[language]);
		const answered = await askAll(terminal, language, interview, draftFrom, flags);
		if (answered === 'cancelled') return cancel(terminal, language);
		given = answered;
	}
	const draft = draftFrom(given);
	if (draft.findings.length > 0) return refuse(terminal, language, draft.findings);

	const scaffold = readScaffold(fileURLToPath(new URL('../../locales/scaffold/', import.meta.url)), draft.answers.source, language);
	const files = newNotice(draft, scaffold, language);
	const { wrong, gaps } = await tried(input, draft.id, files);
	if (wrong.length > 0) {
		reportProblems(terminal, language, wrong, NOTHING);
		return 1;
	}
	const folder = `${content.shown}/incidents/${draft.id}`;
	if (interview) {
		say(terminal, `\n${{ en: 'This will be written:', ja: '次のファイルを書き込みます:' }[language]}\n${fileList(content.shown, folder, files)}`);
		const answer = await interview.ask({ en: 'Write it? [Y/n] ', ja: '書き込みますか。[Y/n] ' }[language]);
		if (answer.kind === 'cancelled' || /^\s*(?:n|no|いいえ)\s*$/i.test(answer.text)) return cancel(terminal, language);
	}
	writeFiles(realDisk, content.path, files.site);
	writeFolder(realDisk, join(content.path, 'incidents', draft.id), files.incident);
	say(terminal, done(content.shown, folder, draft, files, gaps, scaffold)[language]);
	return 0;
}

/** One question after the other; an answer that does not fit is asked for again, with what is wrong and what to write. */
async function askAll(terminal: Terminal, language: StaffLanguage, interview: Interview, draftFrom: DraftFrom, flags: Given): Promise<Given | 'cancelled'> {
	let given = flags;
	for (const question of questions) {
		const draft = draftFrom(given);
		if (!question.asks(draft) || flags[question.flag] !== undefined) continue;
		const locales = question.locales?.(draft) ?? [''];
		for (const [index, locale] of locales.entries()) {
			const answered = await askOne(terminal, language, interview, draftFrom, given, question, locale, index);
			if (answered === 'cancelled') return 'cancelled';
			given = answered;
		}
	}
	return given;
}

async function askOne(terminal: Terminal, language: StaffLanguage, interview: Interview, draftFrom: DraftFrom, given: Given, { flag, place, text, example, fallback, choices }: Question, locale: string, index: number): Promise<Given | 'cancelled'> {
	const otherwise = fallback(draftFrom(given));
	const isNeeded = ['site-name', 'publisher-name', 'base-url', 'publisher'].includes(flag);
	const list = choices ? choicesFor(choices, language) : [];
	const how = choices ? hints.choose[language] : hints.example[language].replace('{value}', example[language]);
	const empty = otherwise === 'unknown' ? hints.unknown[language] : otherwise === '' ? (isNeeded ? '' : hints.open[language]) : hints.fallback[language].replace('{value}', otherwise);
	const details = `  ${[how, empty].filter((part) => part !== '').join(hints.between[language])}`;
	const prompt = ['', `${text[language]}${locale === '' ? '' : ` [${locale}]`}`, ...(list.length > 0 ? [choiceLines(list)] : []), details, '> '].join('\n');
	for (;;) {
		const answer = await interview.ask(prompt);
		if (answer.kind === 'cancelled') return 'cancelled';
		const value = answer.text.trim() === '' ? otherwise : list.length > 0 ? chosen(answer.text, list) : answer.text.trim();
		if (value === '' && isNeeded) continue;
		const written = locale === '' ? value : `${locale}=${value}`;
		const before = index > 0 ? (given[flag] ?? []) : [];
		const next = { ...given, [flag]: value === '' ? [] : [...before, written] };
		// Of the names in other languages nothing is known yet.
		const wrong = locale === '' ? draftFrom(next).findings.filter(({ position }) => position.file === place) : [];
		if (wrong.length === 0) return next;
		for (const { message, hint } of wrong) complain(terminal, `  ${message[language]}\n  ${hint[language].replaceAll('\n', '\n  ')}`);
	}
}

const intro: Words = {
	en: 'What do you know so far? An empty answer is fine, nothing is written before the end, and Ctrl+C stops without a trace.',
	ja: 'わかっていることをお尋ねします。空のままでも進めます。最後まで何も書き込みません。Ctrl+C で、何も残さずにやめられます。',
};

const hints = {
	example: { en: 'for example {value}', ja: '例: {value}' },
	choose: { en: 'a number or a word', ja: '番号か言葉' },
	unknown: { en: 'empty: not known yet', ja: '空: まだわからない' },
	open: { en: 'empty: left open', ja: '空: あとで書く' },
	fallback: { en: 'empty: {value}', ja: '空: {value}' },
	between: { en: '; ', ja: '、' },
} satisfies Record<string, Words>;

function cancel(terminal: Terminal, language: StaffLanguage): ExitCode {
	say(terminal, `\n${NOTHING[language]}`);
	return 1;
}

function refuse(terminal: Terminal, language: StaffLanguage, findings: readonly Finding[]): ExitCode {
	const count = findings.length;
	const total: Words = { en: `${count === 1 ? 'One answer does' : `${count} answers do`} not fit. ${NOTHING.en}`, ja: `${count} 件を直してください。${NOTHING.ja}` };
	complain(terminal, `${reportText(findings, language)}\n\n${total[language]}`);
	return 1;
}

/** What the checks say of the notice, in a place of its own, before anything of it is in the content folder. */
async function tried({ content }: CommandInput, id: string, files: NewNotice): Promise<{ wrong: Finding[]; gaps: number }> {
	const folder = mkdtempSync(join(tmpdir(), 'candor-new-'));
	try {
		const site = existsSync(join(content.path, 'site.yaml'));
		if (site) realDisk.copy(join(content.path, 'site.yaml'), join(folder, 'site.yaml'));
		writeFiles(realDisk, folder, files.site);
		writeFolder(realDisk, join(folder, 'incidents', id), files.incident);
		const { project, findings } = readProject(folder, content.shown);
		const all = project === 'unreadable' ? findings : await allFindings(project, findings);
		return { wrong: all.filter((finding) => finding.severity === 'mandatory' && !isGap(finding)), gaps: all.filter(isGap).length };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

function fileList(shown: string, folder: string, files: NewNotice): string {
	return [...Object.keys(files.site).map((path) => `${shown}/${path}`), ...Object.keys(files.incident).map((path) => `${folder}/${path}`)].map((path) => `  ${path}`).join('\n');
}

function done(shown: string, folder: string, { id, answers }: Draft, files: NewNotice, gaps: number, scaffold: Scaffold): Words {
	const list = fileList(shown, folder, files);
	return {
		en: [
			`Wrote\n${list}`,
			'',
			...(scaffold.isForeign ? [`There are no prepared texts in \`${answers.source}\`; those in \`${scaffold.locale}\` stand in notes above the gaps.`] : []),
			`${gaps} gaps are marked [[…]]. Nothing can be published before they are filled.`,
			'  To list them:           npm run check',
			'  To see the draft:       npm run preview-draft',
			`  To publish it at last:  npm run notice publish ${id}`,
		].join('\n'),
		ja: [
			`書き込みました\n${list}`,
			'',
			...(scaffold.isForeign ? [`\`${answers.source}\` の文例はありません。\`${scaffold.locale}\` の文例を、書くところの前のメモに入れました。`] : []),
			`書くところは ${gaps} か所で、[[…]] の印があります。すべて書くまで公開できません。`,
			'  一覧を見る:   npm run check',
			'  下書きを見る: npm run preview-draft',
			`  公開する:     npm run notice publish ${id}`,
		].join('\n'),
	};
}
