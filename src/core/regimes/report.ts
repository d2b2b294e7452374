/**
 * What regulators’ lists say of one notice, for staff. It compares; it does not decide which laws apply, it stops
 * nothing, and none of its words says that a notice is lawful. Nothing that is published may be made from it.
 */
import type { Override } from '../facts/incident.ts';
import type { Site } from '../facts/site.ts';
import type { Words } from '../findings/finding.ts';
import type { NoticeSource } from '../notice/project.ts';
import { answerTo, type Answer } from './answers.ts';
import { evidenceOf } from './evidence.ts';
import type { Evidence } from './evidence-path.ts';
import { groupOf, judge, type ConditionAnswer, type Group } from './judge.ts';
import type { Clock, RegimeList, RegimeLists, Row } from './lists.ts';
import { questionOf, type QuestionName } from './questions.ts';
import { statusOf } from './status.ts';
import { suggestionFor, type Suggestion } from './suggestions.ts';
import type { Audience, ElementName, Level, ListName, Result, Weight } from './vocabulary.ts';

/** A provision as it is shown: never without saying what was opened to verify it, and as of when. */
export interface Provision {
	/** The law or guideline and the place in it; absent for what is practice. */
	text?: { title: Words; at: Words; address?: string };
	verified: boolean;
	seen?: NonNullable<Row['seen']>;
	'as-of': string;
}

/** Something that a person is asked. */
export interface Asked {
	question: QuestionName;
	kind: ReturnType<typeof questionOf>['kind'];
	ask: Words;
	suggestion?: Suggestion;
}

export interface RowResult {
	element: ElementName;
	name: Words;
	asks: Words;
	kind: 'content' | 'form';
	level: Level;
	/** The level that counts here, once the condition is taken as met. */
	weight: Weight;
	/** What decides whether the row applies, and what a person answered. */
	condition?: { question: QuestionName; answer: ConditionAnswer };
	result: Result;
	group: Group;
	basis: Row['basis'];
	provision: Provision;
	note?: Words;
	/** The facts and places that show it. */
	'shown-by': string[];
	/** What a person is asked so that the result can be told. */
	asked: Asked[];
	/** Places of the notice that would show it, named under `regime-answers`. */
	'to-point-at': QuestionName[];
	/** Lines that would show it, in the syntax of the file that they belong to. */
	write?: string;
	/** What someone decided about this result. It stands beside the result and never replaces it. */
	override?: Override & {
		/** The result is no longer what was decided about. */
		outdated: boolean;
	};
}

export interface AudienceResult {
	audiences: Audience[];
	rows: RowResult[];
}

export interface ListResult {
	list: ListName;
	name: Words;
	kind: RegimeList['kind'];
	'as-of': string;
	audiences: AudienceResult[];
	/** By when whom is to be told: shown, never judged. */
	clocks: { to: Words; rule: Words; provision: Provision; note?: Words }[];
	cautions: Words[];
	ahead: Words[];
	/** Where the official texts are to be read. */
	texts: { title: Words; address?: string }[];
	/** Elements that someone decided about and that this list does not ask for. */
	'stray-overrides': string[];
}

export interface RegimeReport {
	notice: string;
	version: number;
	'as-of': string;
	'sources-read-up-to': string;
	'reviewed-by-counsel': boolean;
	disclaimer: Words;
	lists: ListResult[];
}

/** @param names The lists that a person chose. */
export function regimeReport(source: NoticeSource, site: Site, lists: RegimeLists, names: readonly ListName[]): RegimeReport {
	const { version, disclaimer, elements } = lists;
	const ground = { source, evidence: evidenceOf(source, site), elements };
	const dated = (text: string) => text.replaceAll('{as_of}', lists['as-of']);
	return {
		notice: source.notice.id,
		version,
		'as-of': lists['as-of'],
		'sources-read-up-to': lists['sources-read-up-to'],
		'reviewed-by-counsel': lists['reviewed-by-counsel'],
		disclaimer: { en: dated(disclaimer.en), ja: dated(disclaimer.ja) },
		lists: names.map((name) => listResult(name, lists.lists[name], ground)),
	};
}

/** What a row is held against. */
interface Ground {
	source: NoticeSource;
	evidence: Evidence;
	elements: RegimeLists['elements'];
}

function listResult(name: ListName, list: RegimeList, ground: Ground): ListResult {
	const { overrides } = ground.source.notice.incident;
	const decided = overrides && Object.hasOwn(overrides, name) ? (overrides[name] ?? {}) : {};
	const decisionOn = (element: ElementName) => (Object.hasOwn(decided, element) ? decided[element] : undefined);
	return {
		list: name,
		name: list.name,
		kind: list.kind,
		'as-of': list['as-of'],
		audiences: byAudience(list).map(({ audiences, rows }) => ({ audiences, rows: rows.map((row) => rowResult(row, list, ground, decisionOn(row.element))) })),
		clocks: list.clocks.map((clock) => ({ to: clock.to, rule: clock.rule, provision: provisionOf(clock, list), ...(clock.note ? { note: clock.note } : {}) })),
		cautions: list.cautions,
		ahead: list.ahead,
		texts: Object.values(list.texts).map(({ title, address }) => ({ title, ...(address === undefined ? {} : { address }) })),
		'stray-overrides': Object.keys(decided).filter((element) => !list.rows.some((row) => row.element === element)),
	};
}

function rowResult(row: Row, list: RegimeList, { source, evidence, elements }: Ground, override: Override | undefined): RowResult {
	const { incident } = source.notice;
	const element = elements[row.element];
	const status = statusOf(row.evidence ?? element.evidence, evidence, incident);
	const condition = row.when === undefined ? undefined : { question: row.when, answer: conditionOf(answerTo(incident, row.when)) };
	const judgement = judge(row, status.status, condition?.answer ?? 'unanswered');
	const { weight, result, awaits } = judgement;
	const isGap = result === 'missing' || result === 'partial';
	const asked = awaits === 'condition' && condition ? [condition.question] : awaits === 'evidence' ? status.asks : [];
	const write = row.write ?? element.write;
	return {
		element: row.element,
		name: element.name,
		asks: element.asks,
		kind: element.kind,
		level: row.level,
		weight,
		...(condition ? { condition } : {}),
		result,
		group: groupOf(judgement),
		basis: row.basis,
		provision: provisionOf(row, list),
		...(row.note ? { note: row.note } : {}),
		'shown-by': [...new Set(status.shownBy)],
		asked: asked.map((question) => askedOf(question, source)),
		'to-point-at': isGap ? placesLacking(status.lacking) : [],
		...(isGap && write !== undefined ? { write } : {}),
		...(override ? { override: { ...override, outdated: isOutdated(override, result) } } : {}),
	};
}

/** What does not answer a question leaves it open. */
function conditionOf({ kind }: Answer): ConditionAnswer {
	return kind === 'yes' || kind === 'no' || kind === 'unknown' ? kind : 'unanswered';
}

function provisionOf(each: Row | Clock, list: RegimeList): Provision {
	const text = each.text === undefined ? undefined : list.texts[each.text];
	return {
		...(text && each.at ? { text: { title: text.title, at: each.at, ...(text.address === undefined ? {} : { address: text.address }) } } : {}),
		verified: each.verified,
		...(each.seen ? { seen: each.seen } : {}),
		'as-of': list['as-of'],
	};
}

function askedOf(question: QuestionName, { notice }: NoticeSource): Asked {
	const { kind, ask } = questionOf(question);
	const suggestion = suggestionFor(question, notice.incident);
	return { question, kind, ask, ...(suggestion ? { suggestion } : {}) };
}

/** Paths such as `told.delay-reasons` are questions of the same name; a posting lacks its last day. */
function placesLacking(lacking: readonly string[]): QuestionName[] {
	return lacking.flatMap((path) => (path.startsWith('told.') ? [path.slice('told.'.length) as QuestionName] : path.startsWith('posted-days') ? ['posted-until' as const] : []));
}

/** Rows that concern the same audiences together, in the order of the list. */
function byAudience(list: RegimeList): { audiences: Audience[]; rows: Row[] }[] {
	const groups = Map.groupBy(list.rows, (row) => (row.audiences ?? list.audiences).join());
	return [...groups.values()].map((rows) => ({ audiences: rows[0]?.audiences ?? list.audiences, rows }));
}

/** An accepted gap that is closed, or a result that is by now what it was overruled to. */
function isOutdated({ result: decided }: Override, result: Result): boolean {
	if (decided === 'accepted') return result === 'present' || result === 'stated-unknown' || result === 'not-applicable';
	return decided === result;
}
