/**
 * A report on regulators’ lists as text for a terminal, at most 100 columns wide: list by list, gaps first, then what a
 * person is asked with the lines to write, then what is there.
 */
import type { StaffLanguage, Words } from '../../core/findings/finding.ts';
import type { Group } from '../../core/regimes/judge.ts';
import type { Asked, AudienceResult, ListResult, Provision, RegimeReport, RowResult } from '../../core/regimes/report.ts';
import { padded, widthOf, wrapped } from '../columns.ts';
import { audienceWords, columnWords, reportWords, resultWords, sightingWords, weightWords } from './regime-words.ts';

const WIDTH = 100;

/** Gaps in the order in which they matter. */
const gapGroups: readonly Group[] = ['conflict', 'required-missing', 'required-partial', 'recommended-gap'];
const askedGroups: readonly Group[] = ['condition-unknown', 'required-ask', 'other-ask'];

export function regimeText(report: RegimeReport, language: StaffLanguage): string {
	const say = (words: Words) => words[language];
	const { title, staffOnly, notReviewed, reviewed, noLists } = reportWords;
	const state = report['reviewed-by-counsel'] ? reviewed : notReviewed;
	const edition =
		language === 'ja'
			? `リスト第${report.version}版、${report['as-of']}時点、${report['sources-read-up-to']}までの資料による。${say(state)}。`
			: `Version ${report.version} of the lists, as of ${report['as-of']}, from sources read up to ${report['sources-read-up-to']}; ${say(state)}.`;
	return [
		`${say(title)}: ${report.notice}`,
		...lines(`${edition}${language === 'ja' ? '' : ' '}${say(staffOnly)}`, 0),
		'',
		...lines(say(report.disclaimer), 0),
		...(report.lists.length === 0 ? ['', `${report.notice}: ${say(noLists)}`] : ['', ...summaryTable(report.lists, say)]),
		...report.lists.flatMap((list) => ['', ...listText(list, language)]),
	].join('\n');
}

/** How many of each, list by list. */
function summaryTable(lists: readonly ListResult[], say: (words: Words) => string): string[] {
	const { list, conflict, missing, partial, recommended, questions, there } = columnWords;
	const heads = [list, conflict, missing, partial, recommended, questions, there].map(say);
	const rows = lists.map((each) => {
		const rowsOf = each.audiences.flatMap(({ rows: all }) => all);
		const count = (...groups: Group[]) => String(rowsOf.filter(({ group }) => groups.includes(group)).length);
		return [each.list, count('conflict'), count('required-missing'), count('required-partial'), count('recommended-gap'), count(...askedGroups), count('settled')];
	});
	const widths = heads.map((head, column) => Math.max(widthOf(head), ...rows.map((row) => widthOf(row[column] ?? ''))));
	const line = (cells: readonly string[]) =>
		cells.map((cell, column) => (column === 0 ? padded(cell, widths[column] ?? 0) : `${' '.repeat((widths[column] ?? 0) - widthOf(cell))}${cell}`)).join('  ');
	return [heads, ...rows].map((cells) => `  ${line(cells)}`);
}

function listText(list: ListResult, language: StaffLanguage): string[] {
	const say = (words: Words) => words[language];
	const { clocks, cautions, ahead, texts, strayOverrides, rowsNone } = reportWords;
	const section = (head: Words, body: readonly string[]) => (body.length > 0 ? ['', `  ${say(head)}`, ...body] : []);
	const bullets = (all: readonly Words[]) => all.flatMap((words) => lines(`- ${say(words)}`, 4, 6));
	return [
		'─'.repeat(WIDTH),
		...lines(`${list.list} · ${say(list.name)}`, 0),
		...(list.audiences.length === 0 ? lines(say(rowsNone), 2) : []),
		...list.audiences.flatMap((audience) => audienceText(audience, list, language)),
		...section(strayOverrides, list['stray-overrides'].map((element) => `    ${element}`)),
		...section(
			clocks,
			list.clocks.flatMap(({ to, rule, provision, note }) => [
				...lines(`- ${say(to)}${language === 'ja' ? '：' : ': '}${say(rule)}`, 4, 6),
				...(note ? lines(say(note), 6) : []),
				...lines(provisionText(provision, language), 6),
			]),
		),
		...section(cautions, bullets(list.cautions)),
		...section(ahead, bullets(list.ahead)),
		...section(
			texts,
			list.texts.flatMap(({ title, address }) => [...lines(`- ${say(title)}`, 4, 6), ...(address === undefined ? [] : lines(address, 6))]),
		),
	];
}

function audienceText({ audiences, rows }: AudienceResult, list: ListResult, language: StaffLanguage): string[] {
	const say = (words: Words) => words[language];
	const { for: forWord, gaps, noGaps, questions, there, notAsked } = reportWords;
	const whom = audiences.map((audience) => say(audienceWords[audience])).join(language === 'ja' ? '・' : ', ');
	const inGroups = (groups: readonly Group[]) => groups.flatMap((group) => rows.filter((row) => row.group === group));
	const missing = inGroups(gapGroups);
	const asked = inGroups(askedGroups);
	const settled = inGroups(['settled']);
	const rest = inGroups(['not-asked']);
	return [
		`${say(forWord)} ${whom} · ${list['as-of']}`,
		'',
		`  ${say(gaps)}`,
		...(missing.length > 0 ? missing.flatMap((row) => gapText(row, language)) : [`    ${say(noGaps)}`]),
		...(asked.length > 0 ? ['', `  ${say(questions)}`, ...questionsText(asked, language)] : []),
		...(settled.length > 0 ? ['', `  ${say(there)}`, ...settled.flatMap((row) => [...headText(row, language), ...shownText(row, language)])] : []),
		...(rest.length > 0 ? ['', `  ${say(notAsked)}`, ...rest.flatMap((row) => headText(row, language))] : []),
	];
}

/** The result, what it is about, and what it rests on: the same three for every row. */
function headText(row: RowResult, language: StaffLanguage): string[] {
	const say = (words: Words) => words[language];
	const { result, weight, condition, name, element, provision, note, override } = row;
	const ifSo = condition === undefined ? '' : language === 'ja' ? `（${say(reportWords.onlyIf)} ${condition.question}）` : ` ${say(reportWords.onlyIf)} ${condition.question}`;
	return [
		...lines(`${say(resultWords[result])} · ${say(weightWords[weight])}${ifSo} · ${say(name)}${language === 'ja' ? `（${element}）` : ` (${element})`}`, 4, 6),
		...lines(provisionText(provision, language), 6),
		...(note ? lines(say(note), 6) : []),
		...(override ? overrideText(override, language) : []),
	];
}

function provisionText({ text, verified, seen, 'as-of': asOf }: Provision, language: StaffLanguage): string {
	const say = (words: Words) => words[language];
	const source = text ? `${say(text.title)}${language === 'ja' ? '　' : ', '}${say(text.at)}` : say(reportWords.practice);
	return `${source} · ${say(sightingWords[verified && seen ? seen : 'nothing'])} · ${asOf}`;
}

function overrideText({ result, why, by, date, outdated }: NonNullable<RowResult['override']>, language: StaffLanguage): string[] {
	const say = (words: Words) => words[language];
	const decision = result === 'accepted' ? say(reportWords.accepted) : `${say(reportWords.overruled)} ${say(resultWords[result])}`;
	const who = language === 'ja' ? `（${by}、${date}）：${why}` : ` by ${by}, ${date}: ${why}`;
	return [...lines(`» ${decision}${who}`, 6, 8), ...(outdated ? lines(`» ${say(reportWords.outdated)}`, 6, 8) : [])];
}

function gapText(row: RowResult, language: StaffLanguage): string[] {
	const say = (words: Words) => words[language];
	const { write, 'to-point-at': places, asks } = row;
	const { takeOut, writeElsewhere, write: writeHere, point } = reportWords;
	if (row.result === 'conflict') return [...headText(row, language), ...lines(say(takeOut), 6), ...shownText(row, language)];
	const isElsewhere = write !== undefined && / {2}# in /.test(write);
	return [
		...headText(row, language),
		...lines(say(asks), 6),
		...shownText(row, language),
		...(write === undefined ? [] : [...lines(`${say(isElsewhere ? writeElsewhere : writeHere)}:`, 6), ...write.split('\n').map((line) => `        ${line}`)]),
		...(places.length > 0 ? [...lines(`${say(point)}:`, 6), ...places.map((place) => `        ${place}: ${place === 'posted-until' ? '2018-06-30' : `./          # ${say(reportWords.or)} faq/#…`}`)] : []),
	];
}

function shownText({ 'shown-by': shownBy, result }: RowResult, language: StaffLanguage): string[] {
	if (shownBy.length === 0) return [];
	const word = reportWords[result === 'partial' ? 'partlyShownBy' : 'shownBy'][language];
	const most = 6;
	const more = shownBy.length > most ? ` … (+${shownBy.length - most})` : '';
	return lines(`${word} ${shownBy.slice(0, most).join(', ')}${more}`, 6);
}

/** Each question once, with every row that waits for its answer. */
function questionsText(rows: readonly RowResult[], language: StaffLanguage): string[] {
	const asked = new Map(rows.flatMap((row) => row.asked.map((each) => [each.question, each] as const)));
	return [...asked.values()].flatMap((each) => [
		...questionText(each, language),
		`      ${reportWords.decides[language]}${language === 'ja' ? '：' : ':'}`,
		...rows
			.filter((row) => row.asked.some(({ question }) => question === each.question))
			.flatMap((row) => headText(row, language))
			.map((line) => `  ${line}`),
	]);
}

function questionText({ question, kind, ask, suggestion }: Asked, language: StaffLanguage): string[] {
	const { orNo, orUnknown, suggested } = reportWords;
	return [
		`    ${question}: yes          # ${(kind === 'condition' ? orUnknown : orNo)[language]}`,
		...lines(ask[language], 6),
		...(suggestion ? lines(`${suggested[language]} ${suggestion.answer}${language === 'ja' ? `（${suggestion.because.join('、')}）` : ` (${suggestion.because.join(', ')})`}`, 6) : []),
	];
}

/** A text behind a margin; its further lines stand behind theirs. */
function lines(text: string, margin: number, further = margin): string[] {
	// Lines within a question stand two columns further in.
	return wrapped(text, WIDTH - further - 2).map((line, index) => `${' '.repeat(index === 0 ? margin : further)}${line}`);
}
