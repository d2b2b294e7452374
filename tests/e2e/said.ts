/** What a notice must say, in the order in which it must say it; and what a page does say. */
import { when } from '../../src/core/dates/when.ts';
import { dateValues, eventDate, factValues, type DateValue, type FactValue } from '../../src/core/facts/names.ts';
import type { Incident } from '../../src/core/facts/incident.ts';
import type { Notice } from '../../src/core/notice/notice.ts';
import { walk, type ProseComponent } from '../../src/core/prose/prose.ts';
import type { ExpectedNoticePage } from './expected-pages.ts';
import { countNumber, dateProblem, figureNumber, normal, numbersIn } from './formats.ts';

/** A fact as prose asks for it. */
export type Asked =
	| { kind: 'fact'; name: string; value: FactValue }
	| { kind: 'date'; name: string; value: DateValue }
	| { kind: 'milestone'; name: string; value: Incident['milestones'][string] }
	| { kind: 'contact'; name: string; href: string };

/** A fact as a page says it. */
export interface Said {
	kind: Asked['kind'];
	text: string;
	/** `datetime`, or nothing where the date is not known. */
	machine: string;
	/** Says in words that the fact is not certain. */
	isMarked: boolean;
	id: string;
	state: string;
	links: string[];
}

/** The facts in the prose of a page, in reading order; with those of every page for the whole notice. */
export function askedOn({ notice, page, locale }: ExpectedNoticePage): Asked[] {
	const pages = notice.translations[locale]?.pages;
	if (!pages) return [];
	return Object.entries(pages)
		.filter(([name]) => page === 'all' || name === page)
		.flatMap(([, prose]) => (prose === 'missing' ? [] : [...walk(prose.children)].flatMap((node): Asked[] => {
				if (node.type === 'component') return askedBy(node, notice);
				return node.type === 'link' && node.url.startsWith('mailto:') ? [{ kind: 'contact', name: 'a link', href: node.url }] : [];
			})));
}

function askedBy({ name: component, attributes }: ProseComponent, { incident }: Notice): Asked[] {
	const { name = '', id = '' } = attributes;
	const date = (dateName: string): Asked[] => {
		const value = dateValues(incident).get(dateName);
		// A date that is not known is words like any others; it has no element to look for.
		return value && value.kind !== 'unknown' ? [{ kind: 'date', name: dateName, value }] : [];
	};
	const fact = (factName: string): Asked[] => {
		const value = factValues(incident).get(factName);
		return value ? [{ kind: 'fact', name: factName, value }] : [];
	};
	const milestone = (milestoneId: string): Asked[] => {
		const value = incident.milestones[milestoneId];
		return value ? [{ kind: 'milestone', name: milestoneId, value }] : [];
	};
	switch (component) {
		case 'Fact':
			return fact(name);
		case 'When':
			return date(name);
		case 'Event': {
			const value = eventDate(incident, incident.events[id]?.when ?? 'unknown');
			return value.kind === 'unknown' ? [] : [{ kind: 'date', name: `events.${id}`, value }];
		}
		case 'Milestone':
			return milestone(name);
		case 'Milestones':
			return Object.keys(incident.milestones).flatMap(milestone);
		case 'Contact': {
			const value = incident.contacts[name];
			if (value?.phone !== undefined) return [{ kind: 'contact', name, href: `tel:${value.phone}` }];
			// A contact that is a web page only looks like any other link.
			return value?.email === undefined ? [] : [{ kind: 'contact', name, href: `mailto:${value.email}` }];
		}
		case 'Affected':
			return [
				...Object.keys(incident.cohorts).flatMap((cohort) => [...date(`cohorts.${cohort}.period`), ...fact(`cohorts.${cohort}.count`)]),
				...Object.keys(incident['not-affected']).flatMap((group) => date(`not-affected.${group}.period`)),
			];
		default:
			return [];
	}
}

/** Runs in the browser: the facts that prose says, in reading order. */
export function saidInProse(page: Document): Said[] {
	const kinds = { 'span.fact': 'fact', 'span.milestone': 'milestone', '.contact-line': 'contact', 'a[href^="mailto:"]': 'contact', time: 'date' } as const;
	const own = ':is(.lead, .prose)';
	return [...page.querySelectorAll(Object.keys(kinds).map((selector) => `main ${own} ${selector}`).join(','))]
		.filter((element) => !element.closest('.signature') && !element.parentElement?.closest('.milestone'))
		.map((element) => ({
			kind: Object.entries(kinds).find(([selector]) => element.matches(selector))?.[1] ?? 'fact',
			text: element.textContent ?? '',
			machine: (element.matches('time') ? element : element.querySelector('time'))?.getAttribute('datetime') ?? '',
			isMarked: element.querySelector('.certainty') !== null,
			id: element.getAttribute('data-milestone') ?? '',
			state: element.getAttribute('data-state') ?? '',
			links: [element, ...element.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? ''),
		}));
}

/** How what is said differs from what was asked for. */
export function saidProblem(said: Said | undefined, asked: Asked, locale: string, zone: string): string | undefined {
	if (said?.kind !== asked.kind) return `${asked.kind} expected, ${said ? `${said.kind} “${normal(said.text)}”` : 'nothing'} found`;
	switch (asked.kind) {
		case 'fact':
			return factProblem(said.text, said.isMarked, asked.value, locale);
		case 'date':
			return (said.machine === machineOf(asked.value) ? undefined : `datetime is ${said.machine}`) ?? dateProblem(said.text, asked.value, locale, zone);
		case 'milestone':
			return milestoneProblem(said, asked.name, asked.value, locale, zone);
		case 'contact':
			return said.links.includes(asked.href) ? undefined : `leads to ${said.links.join(' ').trim()} and not to ${asked.href}`;
	}
}

export function factProblem(text: string, isMarked: boolean, value: FactValue, locale: string): string | undefined {
	const certainty = value.kind === 'count' ? value.certainty : value.figure.certainty;
	const isKnown = value.kind === 'figure' || value.count !== 'unknown';
	if (isKnown && isMarked !== (certainty !== 'confirmed')) return `${certainty}, and that is ${isMarked ? '' : 'not '}said`;
	if (value.kind === 'count' && value.count === 'unknown') return same([], text);
	const number = value.kind === 'figure' ? value.figure.value : Number(value.count);
	// Arabic says one and two of something in words.
	if (number <= 2 && Number.isInteger(number) && numbersIn(text).length === 0) return undefined;
	return same(value.kind === 'figure' ? numbersIn(figureNumber(value.figure, locale)) : [countNumber(number, locale)], text);
}

export function milestoneProblem(said: Pick<Said, 'text' | 'machine' | 'id' | 'state'>, id: string, milestone: Incident['milestones'][string], locale: string, zone: string): string | undefined {
	if (said.id !== id || said.state !== milestone.state) return `says ${said.id} is ${said.state}, not ${id} is ${milestone.state}`;
	const date: DateValue = 'date' in milestone && milestone.date !== undefined ? when(milestone.date) : { kind: 'unknown' };
	return said.machine === machineOf(date) ? dateProblem(said.text, date, locale, zone) : `datetime is ${said.machine}`;
}

/** What `datetime` must hold: the start, as written. */
export function machineOf(value: DateValue): string {
	if (value.kind === 'unknown') return '';
	if (value.kind === 'moment') return value.at.text;
	const { from, to } = value;
	return from === 'open' ? (to === 'open' ? '' : to.text) : from.text;
}

function same(expected: readonly string[], text: string): string | undefined {
	const found = numbersIn(text);
	return found.join(' ') === expected.join(' ') ? undefined : `“${normal(text)}” does not say ${expected.join(' ') || 'that it is not known'}`;
}
