/** What a person answered, and how the words they wrote are understood. */
import { parseMoment } from '../dates/when.ts';
import type { Incident } from '../facts/incident.ts';
import type { Notice } from '../notice/notice.ts';
import { noticeAnchors } from '../prose/notice-link.ts';
import { pageNames, walk, type PageName } from '../prose/prose.ts';
import { addressesOf, type Address } from '../record/gone.ts';
import { questionOf, type QuestionName } from './questions.ts';

/** `misfit`: something is written that does not answer the question. */
export type Answer = { kind: 'yes' } | { kind: 'no' } | { kind: 'unknown' } | { kind: 'unanswered' } | { kind: 'place'; address: Address } | { kind: 'date'; date: string } | { kind: 'misfit' };

/** Written as links are, and also a page alone. */
const PLACE = /^(?:\.\/)?(?:(?:notice|timeline|requests|prevention|faq)\/?)?(?:#[a-z][a-z0-9-]*)?$/;

export function answerTo(incident: Incident, question: QuestionName): Answer {
	const answers = incident['regime-answers'];
	const written = answers && Object.hasOwn(answers, question) ? answers[question] : undefined;
	if (written === undefined) return { kind: 'unanswered' };
	const { kind } = questionOf(question);
	if (written === 'unknown') return { kind: 'unknown' };
	if (written === false || written === 'no') return { kind: kind === 'date' ? 'misfit' : 'no' };
	if (typeof written === 'number') return { kind: 'misfit' };
	if (written === true || written === 'yes') return { kind: kind === 'condition' || kind === 'judgement' ? 'yes' : 'misfit' };
	const isDay = isDate(written);
	if (kind === 'date') return isDay ? { kind: 'date', date: written } : { kind: 'misfit' };
	return kind === 'place' && PLACE.test(written) ? { kind: 'place', address: addressIn(written) } : { kind: 'misfit' };
}

/** Places within the notice that an answer may name, in its source language; the notice page itself is `./`. */
export function placesIn(notice: Notice): Address[] {
	const source = notice.translations[notice.incident['source-locale']];
	const headings = pageNames.flatMap((page) => {
		const prose = source?.pages[page] ?? 'missing';
		if (prose === 'missing') return [];
		return [...walk(prose.children)].flatMap((node) => (node.type === 'heading' ? [`${folderOf(page)}#${node.anchor}`] : []));
	});
	return ['./', ...addressesOf(notice), ...headings, ...noticeAnchors.map((anchor) => `#${anchor}`)];
}

/** People also write the page alone. @example addressIn('faq') // => 'faq/' */
function addressIn(written: string): Address {
	const [page = '', anchor] = written.split('#');
	const name = page.replace(/^\.\//, '').replace(/\/$/, '');
	const folder = name === '' || name === 'notice' ? '' : `${name}/`;
	return anchor === undefined ? folder || './' : `${folder}#${anchor}`;
}

function folderOf(page: PageName): string {
	return page === 'notice' ? '' : `${page}/`;
}

function isDate(text: string): boolean {
	const moment = parseMoment(text);
	return typeof moment !== 'string' && moment.precision === 'day';
}
