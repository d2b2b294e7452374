/** What a person says of an incident when they begin a notice, and the facts that follow from it. */
import type { IncidentInput } from '../facts/incident.ts';
import { isSecret } from './data-kinds.ts';

/** Texts as they were typed; an empty one was left open. */
export interface Answers {
	mode: string;
	publisher: string;
	'signed-by': string;
	source: string;
	'time-zone': string;
	regimes: readonly string[];
	kind: readonly string[];
	certainty: string;
	cause: string;
	occurred: string;
	discovered: string;
	disclosed: string;
	'next-update': string;
	count: string;
	data: readonly string[];
	'not-exposed': readonly string[];
	phone: string;
	hours: readonly string[];
	email: string;
	/** In the source language. */
	title: string;
	who: string;
	service: string;
}

/** Ids of a new notice; each may be changed until it is published. */
export const COHORT = 'customers';
export const CONTACT = 'helpline';
export const SERVICE = 'service';

/** The incident happened in something that customers use, not on the way or on a desk. */
export function hasService({ cause, service }: Pick<Answers, 'cause' | 'service'>): boolean {
	return service !== '' || !['lost-device', 'misdelivery'].includes(cause);
}

/** A place to ask exists already. */
export function hasContact({ phone, email }: Pick<Answers, 'phone' | 'email'>): boolean {
	return phone !== '' || email !== '';
}

/**
 * The facts, to be checked by the schema. What nobody knows yet is `unknown` where the schema allows it, and absent
 * where it does not.
 */
export function incidentOf(answers: Answers): IncidentInput {
	const { certainty, cause, data, phone, email } = answers;
	const exposed = certainty === 'unknown' ? { state: 'unknown' } : { state: 'exposed', certainty };
	const items = data.map((id) => [id, { ...exposed, ...(isSecret(id) ? { secret: true, protection: 'unknown' } : {}) }] as const);
	const safe = answers['not-exposed'].filter((id) => !data.includes(id)).map((id) => [id, { state: 'not-exposed' }] as const);
	const hours = answers.hours.map(hoursOf);
	return {
		mode: answers.mode,
		publisher: answers.publisher,
		...(answers['signed-by'] === '' ? {} : { 'signed-by': answers['signed-by'] }),
		'source-locale': answers.source,
		'time-zone': answers['time-zone'],
		...(answers.regimes.length === 0 ? {} : { regimes: [...answers.regimes] }),
		what: {
			kinds: [...answers.kind],
			certainty,
			cause: { category: cause, certainty: cause === 'unknown' ? 'unknown' : certainty === 'confirmed' ? 'confirmed' : 'suspected' },
			...(hasService(answers) ? { services: [SERVICE] } : {}),
		},
		occurred: answers.occurred,
		discovered: answers.discovered,
		disclosed: answers.disclosed,
		...(answers['next-update'] === '' ? {} : { 'next-update': answers['next-update'] }),
		...(hasService(answers) ? { services: { [SERVICE]: {} } } : {}),
		'data-items': Object.fromEntries([...items, ...safe]),
		cohorts: { [COHORT]: { count: countOf(answers.count), certainty, ...(data.length === 0 ? {} : { data: [...data] }) } },
		events: {
			happened: { when: 'occurred', kind: 'occurrence' },
			discovered: { when: 'discovered', kind: 'detection' },
			published: { when: 'disclosed', kind: 'disclosure', actor: 'publisher' },
		},
		measures: {
			'first-steps': { state: 'ongoing', purpose: 'response' },
			investigation: { state: 'ongoing', purpose: 'response' },
			'lasting-changes': { state: 'planned', purpose: 'prevention' },
		},
		...(hasContact(answers) ? { contacts: { [CONTACT]: { ...(phone === '' ? {} : { phone }), ...(hours.length === 0 ? {} : { hours }), ...(email === '' ? {} : { email }) } } } : {}),
	} as IncidentInput;
}

function countOf(text: string): number | string {
	return /^\d+$/.test(text) ? Number(text) : text;
}

/** `mon-fri 09:00-17:00`, `平日 9:00〜17:00`, `mon,wed 10:00-12:00`; anything else is left for the schema to refuse. */
export function hoursOf(text: string): unknown {
	const plain = text.normalize('NFKC').replace(/[〜~–—ー−]/g, '-').trim().toLowerCase();
	const [, days = '', from = '', to = ''] = /^(.+?)\s*(\d{1,2}:\d{2})\s*-\s*(\d{1,2}:\d{2})$/.exec(plain) ?? [];
	const found = days.split(/[\s,、・]+/).filter((part) => part !== '').flatMap(daysOf);
	if (found.length === 0 || found.some((day) => !WEEK.includes(day))) return text;
	const inFull = (time: string) => time.padStart(5, '0');
	return { days: WEEK.filter((day) => found.includes(day)), from: inFull(from), to: inFull(to) };
}

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const JAPANESE = '月火水木金土日';
const SPANS: Readonly<Record<string, string>> = { 平日: 'mon-fri', weekdays: 'mon-fri', 毎日: 'mon-sun', daily: 'mon-sun', 土日: 'sat-sun' };

function daysOf(text: string): string[] {
	const day = (word: string) => WEEK[JAPANESE.indexOf(word.replace(/曜日?$/, ''))] ?? word.slice(0, 3);
	const [from = '', to = from] = (SPANS[text] ?? text).split('-').map(day);
	const [start, end] = [WEEK.indexOf(from), WEEK.indexOf(to)];
	return start === -1 || end < start ? [text] : WEEK.slice(start, end + 1);
}
