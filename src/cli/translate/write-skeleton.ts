/** Writes what a translation lacks, with the source text beside it. */
import { gapsIn, gapMark } from '../../core/notice/gap-mark.ts';
import { pageNames, type PageName } from '../../core/prose/prose.ts';
import { sourceThen } from '../../core/record/translation-status.ts';
import type { StaffLanguage, Words } from '../../core/findings/finding.ts';
import { labelStandings } from '../../core/translation/label-standing.ts';
import { standingOf, type Standing } from '../../core/translation/standing.ts';
import { changeNotes, editedLabels, newLabels, withNotes } from '../../files/translation/labels-text.ts';
import { noteOf, skeletonOf } from '../../files/translation/skeleton.ts';
import { updatedPage } from '../../files/translation/updated-page.ts';
import { writeProse } from '../../files/write-prose.ts';
import { fileOf, textOf, type Translation } from './translation.ts';

export interface Written {
	/** Texts by path within the folder of the incident. */
	files: Record<string, string>;
	/** What was done, a line for each file. */
	lines: string[];
}

export function skeletonFiles(translation: Translation, language: StaffLanguage): Written {
	const written = [...pageNames.map((page) => pageFile(translation, page, language)), labelsFile(translation, language)];
	return { files: Object.assign({}, ...written.map(({ files }) => files)) as Record<string, string>, lines: written.flatMap(({ lines }) => lines) };
}

const NONE: Written = { files: {}, lines: [] };

function pageFile(translation: Translation, page: PageName, language: StaffLanguage): Written {
	const { notice, source, locale, steps, words } = translation;
	const nodes = notice.translations[source]?.pages[page] ?? 'missing';
	if (nodes === 'missing') return NONE;
	const file = fileOf(locale, page);
	const there = notice.translations[locale]?.pages[page] ?? 'missing';
	const before = textOf(translation, page);
	if (there === 'missing' || before === 'missing') {
		const text = writeProse(skeletonOf(nodes.children, source, words));
		return { files: { [file]: text }, lines: [said.skeleton[language](file, gapsIn(text).length)] };
	}
	const standing = standingOf({ now: nodes.children, target: there.children, ...sourceThen(steps, locale, page) });
	const text = updatedPage({ text: before, page, nodes: nodes.children, standing, locale: source, words });
	const lines = changesOf(standing, language).map((line) => `${file}: ${line}`);
	return { files: text === before ? {} : { [file]: text }, lines };
}

/** What the source has that the translation has not, in the words of staff. */
function changesOf({ sections, gone }: Standing, language: StaffLanguage): string[] {
	const names = (list: readonly { section: string }[]) => list.map(({ section }) => sectionName(section, language)).join(language === 'ja' ? '、' : ', ');
	const missing = sections.filter(({ state }) => state === 'missing');
	const behind = sections.filter(({ state }) => state === 'behind');
	const unlike = sections.filter(({ isAligned }) => !isAligned);
	return [
		...(missing.length > 0 ? [`${said.added[language]} ${names(missing)}`] : []),
		...(behind.length > 0 ? [`${said.changed[language]} ${names(behind)}`] : []),
		...(gone.length > 0 ? [`${said.gone[language]} ${names(gone.map(({ target }) => ({ section: target })))}`] : []),
		...(unlike.length > 0 && unlike.every(({ of }) => of === 'heading') ? [said.headings[language]] : []),
	];
}

function sectionName(section: string, language: StaffLanguage): string {
	if (section === '_lead') return { en: 'the text before the first heading', ja: '最初の見出しより前の文' }[language];
	const [, number] = /^_h(\d+)$/.exec(section) ?? [];
	if (number === undefined) return `\`${section}\``;
	return { en: `the part under heading ${number}`, ja: `${number} 番目の見出しの部分` }[language];
}

function labelsFile(translation: Translation, language: StaffLanguage): Written {
	const { steps, locale, source, words } = translation;
	const file = fileOf(locale, 'labels');
	const before = textOf(translation, 'labels');
	const standings = labelStandings(steps, locale);
	const marked = (list: typeof standings) => list.map(({ path, source: text }) => ({ path, value: gapMark(words.translation), notes: [noteOf(source, text)] }));
	if (before === 'missing') return { files: { [file]: newLabels(marked(standings)) }, lines: [said.skeleton[language](file, standings.length)] };
	const missing = standings.filter(({ target }) => target === 'missing');
	const behind = standings.filter((standing) => standing.target !== 'missing' && standing.before !== standing.source);
	const text = behind.reduce((whole, standing) => withNotes(whole, standing.path, changeNotes(standing, source)), editedLabels(before, marked(missing)));
	const names = (list: typeof standings) => list.map(({ path }) => `\`${path.join('.')}\``).join(language === 'ja' ? '、' : ', ');
	return {
		files: text === before ? {} : { [file]: text },
		lines: [...(missing.length > 0 ? [`${file}: ${said.added[language]} ${names(missing)}`] : []), ...(behind.length > 0 ? [`${file}: ${said.changed[language]} ${names(behind)}`] : [])],
	};
}

const said = {
	skeleton: {
		en: (file: string, gaps: number) => `${file}: new, ${gaps} ${gaps === 1 ? 'gap' : 'gaps'}`,
		ja: (file: string, gaps: number) => `${file}: 新規、書くところ ${gaps} か所`,
	},
	added: { en: 'new, to be translated:', ja: '新しく、これから訳すもの:' },
	changed: { en: 'changed in the source (a note above says what it was and is):', ja: '元の文が変わったもの（変更前後は直前のメモに）:' },
	gone: { en: 'gone from the source (a note above it says so):', ja: '元の言語から消えたもの（直前にメモ）:' },
	headings: { en: 'its headings are not those of the source, so its parts could not be compared', ja: '見出しの数が元の言語と違うため、部分ごとに比べられませんでした' },
} satisfies Record<string, Words | Record<StaffLanguage, unknown>>;
