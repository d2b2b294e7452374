import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { plainLocale } from '../../core/authoring/forgiving.ts';
import { gapsAreFilled } from '../../core/checks/gaps-are-filled.ts';
import { locale as localeSchema } from '../../core/facts/values.ts';
import type { Finding, Words } from '../../core/findings/finding.ts';
import type { NoticeSource, Project } from '../../core/notice/project.ts';
import { exchangeOf } from '../../core/translation/exchange.ts';
import { realDisk, replaceFile } from '../../files/disk.ts';
import { languageCalled } from '../../files/meant-names.ts';
import { readProject } from '../../files/read-project.ts';
import { writeFiles } from '../../files/write-files.ts';
import { reportText } from '../../render/report.ts';
import { xliffText } from '../../render/xliff-text.ts';
import { reportProblems } from '../check-content.ts';
import type { Command, CommandInput, ExitCode } from '../command.ts';
import { findNotice } from '../find-notice.ts';
import { spokenSite } from '../spoken-site.ts';
import { complain, say } from '../terminal.ts';
import { importedFiles } from '../translate/import-xliff.ts';
import { AS_IT_IS, languageOfSite } from '../translate/language-of-site.ts';
import { fingerprintsOf, translationOf, type Translation } from '../translate/translation.ts';
import { skeletonFiles } from '../translate/write-skeleton.ts';

const USAGE = 'npm run notice translate <incident> <locale>';
const NOTHING: Words = { en: 'Nothing was written.', ja: '何も書き込んでいません。' };

export const translate: Command = {
	summary: { en: 'Prepare a translation, or exchange it with an agency as XLIFF.', ja: '翻訳の下地を作る。または XLIFF で翻訳会社とやり取りする。' },
	words: '<incident> <locale>',
	options: {
		xliff: { value: '<file>', meaning: { en: 'write everything into an XLIFF 2.1 file for an agency', ja: 'すべての文を翻訳会社向けの XLIFF 2.1 ファイルに書き出す' } },
		import: { value: '<file>', meaning: { en: 'take the translations from an XLIFF file that came back', ja: '戻ってきた XLIFF ファイルから訳文を取り込む' } },
		partial: { meaning: { en: 'with --import: take what fits and mark the rest as gaps', ja: '--import とともに: 取り込めるものを取り込み、残りに印を付ける' } },
		replace: { meaning: { en: 'with --import: words written since the export may be lost', ja: '--import とともに: 書き出しのあとで書かれた文を失ってよい' } },
		'add-locale': { meaning: { en: 'add the language to site.yaml', ja: '言語を site.yaml に加える' } },
		'site-name': { value: '<text>', meaning: { en: 'with --add-locale: what the site is called in the language', ja: '--add-locale とともに: その言語でのサイトの名前' } },
		'publisher-name': { value: '<text>', meaning: { en: 'what the publisher is called in the language, where site.yaml does not say it yet', ja: 'その言語での組織の名称（site.yaml にまだないとき）' } },
	},
	example: 'npm run notice translate 2017-sempre es -- --xliff to-the-agency.xlf',
	run: async (input) => {
		const { terminal, content, language, words, values } = input;
		const [id, typed] = words;
		const [xliff, returned] = [values['xliff']?.at(-1), values['import']?.at(-1)];
		const { project, findings } = readProject(content.path, content.shown);
		if (project === 'unreadable') return refuse(input, findings);
		const found = findNotice(terminal, project, id, USAGE, language);
		if (!found) return 2;
		const problem = problemWith(found, typed, words.length, xliff !== undefined && returned !== undefined);
		if (problem || typed === undefined) {
			complain(terminal, `${problem?.[language] ?? ''} ${NOTHING[language]}`);
			return 2;
		}
		const locale = plainLocale(typed);
		const site = xliff === undefined ? await languageOfSite(input, project.site, found.notice, locale) : AS_IT_IS;
		if (site.kind === 'refused') {
			complain(terminal, `${site.reason[language]}\n${NOTHING[language]}`);
			return 1;
		}
		const translation = translationOf(input, project.site, found.notice.id, locale, site.text);
		if (!translation) return refuse(input, findings);
		const unfit = [...unreadable(translation), ...gapsOfSource(project, found, translation)];
		if (unfit.length > 0) return refuse(input, unfit);
		if (xliff !== undefined) return exportXliff(input, translation, xliff);
		const code = returned === undefined ? writeSkeleton(input, translation) : importXliff(input, translation, returned);
		if (code === 0 && site.toDo) say(terminal, site.toDo[language]);
		return code;
	},
};

/** Files of the facts and of the two languages that cannot be read. */
function unreadable({ findings, shown, source, locale }: Translation): Finding[] {
	return findings.filter(({ position: { file } }) => file === `${shown}/incident.yaml` || [source, locale].some((tag) => file.startsWith(`${shown}/${tag}/`)));
}

/** A source that is not finished is not translated: every gap would have to be translated twice. */
function gapsOfSource(project: Project, notice: NoticeSource, { shown, source }: Translation): Finding[] {
	const { name, severity, find } = gapsAreFilled;
	return find({ ...project, notices: [notice] }, { now: Date.now() })
		.filter(({ position }) => position.file.startsWith(`${shown}/${source}/`))
		.map((gap): Finding => ({ check: name, severity, ...gap }));
}

function refuse({ terminal, language }: CommandInput, findings: readonly Finding[]): ExitCode {
	reportProblems(terminal, language, findings, NOTHING);
	return 1;
}

function problemWith({ notice }: NoticeSource, typed: string | undefined, count: number, isBoth: boolean): Words | undefined {
	if (typed === undefined || count > 2) return { en: `Name the notice and the language. Usage: ${USAGE}.`, ja: `お知らせと言語を指定してください。使い方: ${USAGE}。` };
	if (isBoth) return { en: 'Export or import: leave out one of --xliff and --import.', ja: '--xliff と --import は、どちらか一つにしてください。' };
	const [locale, source] = [plainLocale(typed), notice.incident['source-locale']];
	const called = typed.includes('-') ? undefined : languageCalled(typed);
	if (called !== undefined) return { en: `\`${typed}\` is no language tag. Did you mean \`${called}\`?`, ja: `\`${typed}\` は言語コードではありません。\`${called}\` のことですか。` };
	if (!localeSchema.safeParse(locale).success) return { en: `\`${typed}\` is no language tag. Write for example es, zh-Hans or pt-BR.`, ja: `\`${typed}\` は言語コードではありません。例: es、zh-Hans、pt-BR。` };
	if (locale === source) return { en: `The notice is written in \`${locale}\`; name the language to translate it into.`, ja: `このお知らせは \`${locale}\` で書かれています。翻訳先の言語を指定してください。` };
	return undefined;
}

function writeSkeleton({ terminal, content, language }: CommandInput, translation: Translation): ExitCode {
	const { files, lines } = skeletonFiles(translation, language);
	const count = Object.keys(files).length;
	if (count === 0 && translation.siteText === 'unchanged') {
		const done: Words = { en: `Nothing to do: ${translation.locale} has everything that ${translation.source} has.`, ja: `することはありません。${translation.locale} には ${translation.source} にあるものがすべてあります。` };
		say(terminal, [...lines.map((line) => `  ${line}`), lines.length > 0 ? { en: 'All of it is noted in the files already.', ja: 'すべてファイルの中に書いてあります。' }[language] : done[language]].join('\n'));
		return 0;
	}
	write(content.path, translation, files);
	const { notice, shown, locale } = translation;
	const head: Words = { en: `In ${shown}:`, ja: `${shown} に書き込みました:` };
	const next: Words = {
		en: `The words of the source stand in notes above each gap. Replace the gaps, then: npm run check\nUntil then ${notice.id} cannot be published.`,
		ja: `元の文は、それぞれの印の直前のメモにあります。印を訳文に書きかえてから: npm run check\nそれまで ${notice.id} は公開できません。`,
	};
	say(terminal, [head[language], ...lines.map((line) => `  ${line}`), ...addedLocale(translation, content.shown, language), Object.values(files).some((text) => text.includes('[[')) ? next[language] : { en: `What readers of ${locale} see has not changed.`, ja: `${locale} の読者に見えるものは変わっていません。` }[language]].join('\n'));
	return 0;
}

function addedLocale({ siteText, locale, site }: Translation, shown: string, language: keyof Words): string[] {
	const isKnown = site.locales.includes(locale);
	return siteText === 'unchanged' ? [] : [`  ${shown}/site.yaml: ${(isKnown ? { en: `the publisher’s name in \`${locale}\``, ja: `\`${locale}\` での組織の名称` } : { en: `\`${locale}\` is now a language of the site`, ja: `\`${locale}\` をサイトの言語に加えました` })[language]}`];
}

function write(content: string, { folder, siteText }: Translation, files: Readonly<Record<string, string>>): void {
	const from = (path: string) => relative(content, join(folder, path));
	writeFiles(realDisk, content, { ...(siteText === 'unchanged' ? {} : { 'site.yaml': siteText }), ...Object.fromEntries(Object.entries(files).map(([path, text]) => [from(path), text])) });
}

function exportXliff({ terminal, language }: CommandInput, translation: Translation, typed: string): ExitCode {
	const { notice, site, steps, locale } = translation;
	const path = resolve(terminal.cwd, typed);
	if (existsSync(path)) {
		const there: Words = { en: `There is a file ${typed} already; it may hold what the agency sent back. Name another one.`, ja: `${typed} はすでにあります。翻訳会社から戻ったものかもしれません。別の名前にしてください。` };
		complain(terminal, `${there[language]} ${NOTHING[language]}`);
		return 1;
	}
	const exchange = exchangeOf(steps, locale);
	const wording = spokenSite(site).wordingThen(notice, locale);
	const fingerprints = fingerprintsOf(translation, exchange.files.map(({ id }) => id));
	mkdirSync(dirname(path), { recursive: true });
	replaceFile(realDisk, path, xliffText({ exchange, id: notice.id, language, print: wording.component, fingerprints }));
	const units = exchange.files.flatMap(({ units: all }) => all);
	const existing = units.filter((unit) => unit.existing !== 'none');
	const behind = existing.filter((unit) => unit.existing !== 'none' && unit.existing.before !== 'same');
	const unlike = exchange.files.flatMap(({ id, unlike: sections }) => sections.map((section) => `${id}/#${section}`));
	const summary: Words = {
		en: `Wrote ${typed}: ${units.length} texts, ${existing.length - behind.length} translated, ${behind.length} behind the source, ${units.length - existing.length} to be translated.\nWhen it comes back: npm run notice translate ${notice.id} ${locale} -- --import ${typed}`,
		ja: `${typed} に書き出しました: 全 ${units.length} 件、訳済み ${existing.length - behind.length} 件、元の文が変わったもの ${behind.length} 件、未訳 ${units.length - existing.length} 件。\n戻ってきたら: npm run notice translate ${notice.id} ${locale} -- --import ${typed}`,
	};
	const other: Words = { en: `Not sent along, because their shape is not that of the source: ${unlike.join(', ')}. Importing would replace them.`, ja: `構成が元の言語と違うため、訳文を書き出せなかったもの: ${unlike.join('、')}。取り込むと置きかわります。` };
	say(terminal, [summary[language], ...(unlike.length > 0 ? [other[language]] : [])].join('\n'));
	return 0;
}

function importXliff(input: CommandInput, translation: Translation, typed: string): ExitCode {
	const { terminal, content, language, flags } = input;
	const { notice, shown, locale } = translation;
	const imported = importedFiles(translation, { path: resolve(terminal.cwd, typed), shown: typed, isPartial: flags.has('partial'), replaces: flags.has('replace') });
	if (imported.kind === 'refused') return refuse(input, imported.findings);
	const { files, taken, left } = imported;
	write(content.path, translation, files);
	const names = Object.keys(files).map((path) => `  ${shown}/${path}`);
	const done: Words = {
		en: `${taken} texts of ${notice.id} are in\n${names.join('\n')}\nLook at them (npm run preview-draft), then publish: npm run notice publish ${notice.id}`,
		ja: `${notice.id} の ${taken} 件を取り込みました。\n${names.join('\n')}\n確かめてから（npm run preview-draft）公開してください: npm run notice publish ${notice.id}`,
	};
	if (left.length > 0) {
		const rest: Words = { en: `Left out, with what was there before or a gap mark in their place (${left.length}); until the gaps are filled, ${locale} cannot be published.`, ja: `取り込まなかったもの（${left.length} 件）。前の訳か印を置きました。印を書きかえるまで ${locale} は公開できません。` };
		complain(terminal, `${reportText(left, language)}\n\n${rest[language]}`);
	}
	say(terminal, [done[language], ...addedLocale(translation, content.shown, language)].join('\n'));
	return 0;
}
