/** What a notice shows, as lists of facts that evidence can name. Made from the working copy alone. */
import { earliest, when } from '../dates/when.ts';
import type { Site } from '../facts/site.ts';
import { localesWith } from '../notice/notice.ts';
import type { NoticeSource } from '../notice/project.ts';
import { componentsIn, pageNames, walk, type ProsePage } from '../prose/prose.ts';
import { plainText } from '../prose/text.ts';
import { addressOf } from '../record/gone.ts';
import { answerTo, placesIn } from './answers.ts';
import type { Evidence, EvidenceValue } from './evidence-path.ts';
import { questionNames } from './questions.ts';

const DAY = 86_400_000;

export function evidenceOf({ notice, record }: NoticeSource, site: Site): Evidence {
	const { incident, translations } = notice;
	const source = translations[incident['source-locale']];
	const pages = source ? pageNames.filter((page) => !isEmpty(source.pages[page])) : [];
	const requests = componentsIn(childrenOf(source?.pages.requests ?? 'missing'), 'Request');
	const everywhere = Object.values(translations);
	const publisher = Object.hasOwn(site.publishers, incident.publisher) ? site.publishers[incident.publisher] : undefined;
	const latest = record.revisions.at(-1)?.revision;
	return {
		titles: everywhere.flatMap(({ labels }) => (labels === 'missing' ? [] : [labels.title])),
		headings: everywhere.flatMap((translation) =>
			pageNames.flatMap((page) =>
				[...walk(childrenOf(translation.pages[page]))].flatMap((node) => (node.type === 'heading' ? [plainText(node.children, () => '')] : [])),
			),
		),
		pages,
		/** Each language with its script and region, and without: `pt-BR`, `pt`. */
		languages: [...new Set(localesWith(notice, 'notice').flatMap((locale) => [locale, new Intl.Locale(locale).language]))],
		publisher: { name: publisher?.name[incident['source-locale']], domains: publisher?.domains ?? [] },
		revisions: record.revisions.map(({ revision }) => ({ id: String(revision.number), stage: revision.stage })),
		stage: latest?.stage,
		disclosed: incident.disclosed,
		occurred: incident.occurred,
		discovered: incident.discovered,
		'next-update': incident['next-update'],
		what: { kinds: incident.what.kinds, certainty: known(incident.what.certainty), cause: { category: incident.what.cause.category }, services: incident.what.services },
		misuse: incident.misuse,
		cohorts: entriesOf(incident.cohorts).map((cohort) => ({ ...cohort, certainty: known(cohort.certainty) })),
		'not-affected': entriesOf(incident['not-affected']),
		'data-items': entriesOf(incident['data-items']).map((item) => ({ ...item, certainty: known(item.certainty) })),
		'affected-data': entriesOf(incident['data-items'])
			.filter(({ state }) => state !== 'not-exposed')
			.map((item) => (item.state === 'unknown' && item.protection === undefined ? 'unknown' : { ...item, 'shown-as': `data-items.${item.id}` })),
		events: entriesOf(incident.events),
		measures: entriesOf(incident.measures),
		authorities: entriesOf(incident.authorities),
		contacts: entriesOf(incident.contacts),
		milestones: entriesOf(incident.milestones),
		requests: requests.map(({ attributes }) => ({ ...attributes, 'shown-as': addressOf('requests', attributes['id']) })),
		told: toldIn(notice),
		'posted-days': postedDays(notice.incident),
	};
}

/** What the person who answered says the notice tells, where that place exists. */
function toldIn(notice: NoticeSource['notice']): Record<string, EvidenceValue> {
	const places = placesIn(notice);
	return Object.fromEntries(
		questionNames.flatMap((name) => {
			const answer = answerTo(notice.incident, name);
			return answer.kind === 'place' && places.includes(answer.address) ? [[name, { 'shown-as': answer.address }]] : [];
		}),
	);
}

/** Days from the first publication to the day until which the page stays. */
function postedDays(incident: NoticeSource['notice']['incident']): number | undefined {
	const answer = answerTo(incident, 'posted-until');
	if (answer.kind !== 'date') return undefined;
	const disclosed = when(incident.disclosed);
	const from = disclosed.kind === 'moment' ? disclosed.at : disclosed.from === 'open' ? disclosed.to : disclosed.from;
	const until = when(answer.date);
	if (from === 'open' || until.kind !== 'moment') return undefined;
	return Math.floor((earliest(until.at) - earliest(from)) / DAY);
}

/** “We do not know how sure we are” tells readers nothing about confirmed and possible. */
function known(certainty: string | undefined): string | undefined {
	return certainty === 'unknown' ? undefined : certainty;
}

function entriesOf<T extends object>(part: Readonly<Record<string, T>>): (T & { id: string })[] {
	return Object.entries(part).map(([id, entry]) => ({ ...entry, id }));
}

function childrenOf(page: ProsePage | 'missing'): ProsePage['children'] {
	return page === 'missing' ? [] : page.children;
}

function isEmpty(page: ProsePage | 'missing'): boolean {
	return childrenOf(page).length === 0;
}
