/**
 * The numbers of translations that their source does not say in the same entry. Translations that are merely behind
 * are left alone: their readers are told so.
 */
import type { Labels } from '../facts/labels.ts';
import type { NoticeSource } from '../notice/project.ts';
import { proseTexts, summaryOption, summaryTexts, writtenTexts, type WrittenText } from '../notice/written-text.ts';
import { pageNames, type PageName, type ProseNode } from '../prose/prose.ts';
import { isEntry } from '../prose/sections.ts';
import { currentOf } from '../record/record.ts';
import { stepsOf, translationStatus } from '../record/translation-status.ts';
import { originalStretch } from './folded.ts';
import type { KnownFacts } from './known-facts.ts';
import { languageOf } from './language-of.ts';
import { piecesOf } from './pieces.ts';
import { readingsOf, valuesIn, type Value } from './stated-values.ts';
import { readStatements, type Statement } from './statements.ts';
import { isRoundTheClock } from './surroundings.ts';

export interface StrayNumber {
	text: WrittenText;
	/** In the words of the text. */
	start: number;
	end: number;
	/** The file in which the source stands. */
	source: string;
	/** What the source says in this entry and the translation does not, as it is written there. */
	instead: readonly string[];
}

/** Texts that say the same in two languages. */
interface Pair {
	source: readonly WrittenText[];
	translation: readonly WrittenText[];
	file: string;
}

/** Two checks ask the same of a notice. */
const ofNotice = new WeakMap<NoticeSource, StrayNumber[]>();

export function strayNumbers(source: NoticeSource, known: KnownFacts): StrayNumber[] {
	const stray = ofNotice.get(source) ?? pairsOf(source).flatMap((pair) => strayIn(pair, known.countries));
	ofNotice.set(source, stray);
	return stray;
}

function pairsOf(source: NoticeSource): Pair[] {
	const { notice, record, folder } = source;
	const locale = notice.incident['source-locale'];
	const original = notice.translations[locale];
	if (!original) return summaryPairs(source, locale);
	const steps = [...stepsOf(record.revisions), { number: record.revisions.length + 1, notice, needsTranslation: true }];
	const ofFiles = Object.entries(notice.translations)
		.filter(([other]) => other !== locale)
		.flatMap(([other, { pages, labels }]) => [
			...pageNames.flatMap((page) => {
				const [from, to] = [original.pages[page], pages[page]];
				if (from === 'missing' || to === 'missing' || from.isBroken || to.isBroken || translationStatus(steps, other, page).kind !== 'current') return [];
				return pagePairs(from.children, to.children, locale, other, page, from.file);
			}),
			...(original.labels === 'missing' || labels === 'missing' ? [] : labelPairs(source, locale, other, `${folder}/${locale}/labels.yaml`)),
		]);
	return [...ofFiles, ...summaryPairs(source, locale)];
}

/** What is said of the revision in each language; where nothing is said in the source, there is nothing to compare with. */
function summaryPairs(source: NoticeSource, locale: string): Pair[] {
	const texts = summaryTexts(source);
	const original = texts.filter((text) => text.locale === locale);
	return original.length === 0 ? [] : texts.filter((text) => text.locale !== locale).map((text) => ({ source: original, translation: [text], file: summaryOption(locale) }));
}

const ELSEWHERE = 'elsewhere';

/** Entry by entry where they have ids; what stands between them is compared as a whole. */
function pagePairs(from: readonly ProseNode[], to: readonly ProseNode[], locale: string, other: string, page: PageName, file: string): Pair[] {
	const [source, translation] = [entryNodes(from), entryNodes(to)];
	return [...translation].flatMap(([key, nodes]) => {
		const same = source.get(key);
		return same ? [{ source: proseTexts(same, locale, page), translation: proseTexts(nodes, other, page), file }] : [];
	});
}

function entryNodes(children: readonly ProseNode[]): Map<string, ProseNode[]> {
	const nodes = new Map<string, ProseNode[]>();
	for (const node of children) {
		const key = isEntry(node) ? `${node.name} ${node.attributes['id']}` : ELSEWHERE;
		nodes.set(key, [...(nodes.get(key) ?? []), node]);
	}
	return nodes;
}

function labelPairs(source: NoticeSource, locale: string, other: string, file: string): Pair[] {
	const published = currentOf(source.record)?.notice;
	const labels = writtenTexts({ ...source, comments: [] }).filter(({ kind }) => kind === 'label');
	const of = (tag: string) => new Map(labels.filter((label) => label.locale === tag).map((label) => [label.path.join(' '), label]));
	const [originals, translations] = [of(locale), of(other)];
	return [...translations].flatMap(([path, translation]) => {
		const original = originals.get(path);
		if (!original) return [];
		const then = (tag: string) => labelAt(published?.translations[tag]?.labels, translation.path);
		const isBehind = then(other) === translation.text && then(locale) !== original.text;
		return isBehind ? [] : [{ source: [original], translation: [translation], file }];
	});
}

function labelAt(labels: Labels | 'missing' | undefined, [part = '', key = '']: readonly string[]): string | undefined {
	if (labels === undefined || labels === 'missing') return undefined;
	if (part === 'names' || part === 'reasons') return labels[part][key];
	return part === 'title' || part === 'short-title' ? labels[part] : undefined;
}

export function strayIn({ source, translation, file }: Pair, countries: readonly string[]): StrayNumber[] {
	const said = new Set(source.flatMap(({ text, locale }) => [...valuesIn(text, locale, countries)]));
	const stray = translation.flatMap((text) =>
		stated(text, countries)
			.filter(({ statement, folded }) => isTold(statement, folded, text.locale) && !readingsOf(statement).some((reading) => reading.every((value) => isSaid(value, said))))
			.map(({ start, end }) => ({ text, start, end })),
	);
	if (stray.length === 0) return [];
	const repeated = new Set(translation.flatMap(({ text, locale }) => [...valuesIn(text, locale, countries)]));
	const instead = source.flatMap((text) =>
		stated(text, countries)
			.filter(({ statement, folded }) => isTold(statement, folded, text.locale) && !readingsOf(statement).some((reading) => reading.every((value) => isSaid(value, repeated))))
			.map(({ start, end }) => text.text.slice(start, end).trim()),
	);
	return stray.map((number) => ({ ...number, source: file, instead }));
}

interface Stated {
	start: number;
	end: number;
	statement: Statement;
	folded: string;
}

function stated({ text, locale }: WrittenText, countries: readonly string[]): Stated[] {
	return piecesOf(text).flatMap(({ text: piece, offset }) => {
		const { folded, statements } = readStatements(piece, locale, countries);
		return statements.map((statement) => {
			const { start, end } = originalStretch(folded, statement.start, statement.end);
			return { start: offset + start, end: offset + end, statement, folded: folded.text };
		});
	});
}

/** A day or a time is looked for as such where the source has any; else it may stand there in other words. */
function isSaid(value: Value, said: ReadonlySet<Value>): boolean {
	if (said.has(value) || typeof value === 'number' || value.startsWith('+')) return said.has(value);
	const [kind = '', figures = ''] = value.split(' ');
	if ([...said].some((other) => typeof other === 'string' && other.startsWith(`${kind} `))) return false;
	const numbers = figures.split('-').map(Number);
	if (kind === 'day') return numbers.every((number) => said.has(number));
	const [minutes = 0] = numbers;
	const hour = Math.floor(minutes / 60);
	return [hour, hour + 12].some((number) => said.has(number)) && (minutes % 60 === 0 || said.has(minutes % 60));
}

/** Days of the week that are counted, and the third of two parties. */
const NOT_COUNTED_BEFORE = /(?:thứ|星期|周|週|礼拜|禮拜|제|第) ?$/u;
const NOT_COUNTED_AFTER = /^(?:ª|자(?!리)|者|人称|[rn]d party)/u;

/** 24/7, 24h/24 7j/7, 24 hours a day and 7 days a week. */
const AROUND_THE_CLOCK = /24 ?h? ?\/ ?(?:24|7)|7 ?j? ?\/ ?7|(?<!\d)24(?!\d)\D{1,40}(?<!\d)(?:7|365)(?!\d)|(?<!\d)7 ?[x×*] ?24/u;

/**
 * Whether a translation must have it from its source. Words for numbers are too many things, one is an article, and
 * the hours of a day and the days of a year are a way of speaking.
 */
function isTold(statement: Statement, folded: string, locale: string): boolean {
	const [before, after] = [folded.slice(Math.max(0, statement.start - 20), statement.start), folded.slice(statement.end, statement.end + 20)];
	if (statement.kind !== 'number') return true;
	const { numeral, counted } = statement;
	if (numeral.written === 'words' || numeral.values.every((value) => value <= 1)) return false;
	const isWayOfSpeaking = numeral.values.some((value) => value === 24 || value === 7 || value === 365) && (isRoundTheClock(folded, statement.start, statement.end) || AROUND_THE_CLOCK.test(folded));
	if (isWayOfSpeaking || (counted === 'percent' && numeral.values.includes(100))) return false;
	if (/(?:제|第) ?$/u.test(before)) return !/^(?:자|者)/u.test(folded.slice(numeral.end));
	return !(NOT_COUNTED_BEFORE.test(before) && languageOf(locale) !== 'ja') && !NOT_COUNTED_AFTER.test(after);
}
