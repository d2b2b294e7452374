/**
 * Changes of facts as readers are told them: what, before, after, in their language. Everything comes from the
 * facts and the labels, so that a revision speaks in every language whoever wrote its summary.
 *
 * Left out, because no page shows them: the source language, roles and addresses of
 * organisations and services, where gone pages went (they say so themselves), the order of entries, and a
 * difference that reads the same before and after. What a page shows and no line here can say is told as
 * “other details”, so that readers are never told that nothing changed when something did.
 */
import type { FactChange, ValueChange } from '../core/changes/fact-changes.ts';
import { certaintySaid, line, named, type SaidChange, type Scene } from './change-line.ts';
import * as words from './fact-words.ts';
import { cohortLines, notAffectedLines } from './group-lines.ts';
import type { Translate } from './messages.ts';
import type { Wording } from './wording.ts';

export type { SaidChange } from './change-line.ts';

/**
 * The changes in the language of the wordings, in the order of the facts, “other details” last.
 * @param before The wording of the older state, with its facts and labels.
 * @param after The wording of the newer one; its labels name what both states have.
 * @example changeWords(changes, old, now)[0] // => { name: 'milestones.payment-restart', what: 'Paying by card', type: 'changed', before: 'Not yet decided', after: 'Planned for 1 February 2018' }
 */
export function changeWords(changes: readonly FactChange[], before: Wording, after: Wording): SaidChange[] {
	const valueChanges = changes.filter((change) => change.kind !== 'reordered');
	const all = new Map(valueChanges.map((change) => [change.name, change]));
	const told = valueChanges.flatMap((change) => linesOf(change, { before, after, all, nameOf: (id) => nameIn(after, before, id) }));
	const other = told.find(({ type }) => type === 'other');
	return [...told.filter(({ type }) => type !== 'other'), ...(other ? [other] : [])];
}

/** One change in one line, for feeds and summaries. @example changeSentence(said, t) // => 'Paying by card: Not yet decided → Planned for 1 February 2018' */
export function changeSentence(change: SaidChange, t: Translate): string {
	const { what } = change;
	switch (change.type) {
		case 'changed':
			return t('change.sentence', { what, before: change.before, after: change.after });
		case 'added':
			return t('change.sentenceAdded', { what, after: change.after });
		case 'removed':
			return t('change.sentenceRemoved', { what, before: change.before });
		case 'other':
			return what;
	}
}

/** A label that is new, or was mended, is used for both states: a name is no change of facts. */
function nameIn(after: Wording, before: Wording, id: string): string {
	const name = after.name(id);
	return name === id ? before.name(id) : name;
}

const DATES = {
	occurred: 'change.occurred',
	discovered: 'change.discovered',
	disclosed: 'change.disclosed',
	'access-clear-since': 'change.clearSince',
	'next-update': 'change.nextUpdate',
} as const;

function linesOf(change: ValueChange, scene: Scene): SaidChange[] {
	const { nameOf } = scene;
	const { t } = scene.after;
	switch (change.part) {
		case 'source-locale':
		case 'organisations':
		case 'services':
		case 'gone':
			return [];
		case 'occurred':
		case 'discovered':
		case 'disclosed':
		case 'access-clear-since':
		case 'next-update':
			return line(change, scene, t(DATES[change.part]), ({ date }) => date(change.part).text);
		case 'publisher':
			return line(change, scene, t('change.publisher'), ({ publisher }) => publisher);
		case 'signed-by':
			return line(change, scene, t('change.signedBy'), ({ incident }) => nameOf(incident['signed-by'] ?? ''));
		case 'time-zone':
			return line(change, scene, t('change.timeZone'), words.zoneWords);
		case 'misuse':
			return line(change, scene, t('change.misuse'), words.misuseWords);
		case 'what':
			return whatLines(change, scene);
		case 'cohorts':
			return cohortLines(change, scene);
		case 'not-affected':
			return notAffectedLines(change, scene);
		case 'data-items':
			return line(change, scene, t('change.state', { what: nameOf(change.id) }), (wording) => words.dataItemWords(change.id, wording));
		case 'measures':
			return line(change, scene, t('change.state', { what: nameOf(change.id) }), (wording) => words.measureWords(change.id, wording));
		case 'authorities':
			return line(change, scene, t('change.authority', { name: nameOf(change.id) }), (wording) => words.authorityWords(change.id, wording));
		case 'contacts':
			return [
				...line(change, scene, t('change.contact', { name: nameOf(change.id) }), (wording) => words.reachWords(change.id, wording)),
				...line(change, scene, t('change.hours', { name: nameOf(change.id) }), (wording) => words.hoursWords(change.id, wording)),
			];
		case 'milestones':
			return milestoneLines(change, scene);
		case 'events':
			return eventLines(change, scene);
		case 'figures':
			return line(change, scene, nameOf(change.id) === change.id ? t('change.figure') : nameOf(change.id), (wording) => {
				const figure = wording.incident.figures[change.id];
				return figure ? words.figureWords(figure, certaintySaid(change), wording) : '';
			});
		default:
			return [{ name: change.name, what: t('change.other'), type: 'other', before: undefined, after: undefined }];
	}
}

function whatLines(change: ValueChange & { part: 'what' }, scene: Scene): SaidChange[] {
	const { t } = scene.after;
	switch (change.field) {
		case 'kinds':
			return line(change, scene, t('change.kinds'), ({ incident, list }) => list(incident.what.kinds.map((kind) => t(`kinds.${kind}`))));
		case 'services':
			return line(change, scene, t('change.services'), ({ incident }) => named(incident.what.services, scene));
		case 'certainty':
			return line(change, scene, t('change.certainty', { what: t('notice.whatHappened') }), ({ incident }) => t(`certainty.${incident.what.certainty}`));
		case 'cause':
			return line(change, scene, t('change.cause'), (wording) => words.causeWords(wording, certaintySaid(change)));
	}
}

/** What it waits for is told where that is all that changed. */
function milestoneLines(change: ValueChange & { part: 'milestones' }, scene: Scene): SaidChange[] {
	const { id } = change;
	const what = scene.nameOf(id);
	const state = line(change, scene, what, (wording) => wording.milestone(id).text);
	return state.length > 0
		? state
		: line(change, scene, what, (wording) => words.joined(wording.milestone(id).text, words.waitingWords(id, wording, scene.nameOf)));
}

/** An entry of the timeline is known by its date; its words are prose, compared as such. */
function eventLines(change: ValueChange & { part: 'events' }, scene: Scene): SaidChange[] {
	const { id } = change;
	const dates = line(change, scene, '', ({ eventDate }) => eventDate(id).text);
	const date = dates[0]?.after ?? dates[0]?.before ?? scene.after.eventDate(id).text;
	const isMoved = dates[0]?.type === 'changed';
	return line(change, scene, scene.after.t('change.event', { date }), (wording) =>
		words.joined(isMoved ? wording.eventDate(id).text : undefined, words.eventWords(id, wording, scene.nameOf)),
	);
}
