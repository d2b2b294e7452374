import type { Incident } from '../facts/incident.ts';
import { gapsIn } from '../notice/gap-mark.ts';
import { componentsIn, type ProseComponent } from '../prose/prose.ts';
import type { Check, Issue } from './check.ts';
import { prosePages } from './prose-pages.ts';

/**
 * Each fact stands on some page. Tables print groups, data items, milestones and contacts, and the first page the
 * dates of publication, of the next update and of what is known of misuse; the rest is told in prose or not at all.
 */
export const everyFactIsTold: Check = {
	name: 'every-fact-is-told',
	severity: 'recommended',
	reliesOn: 'names',
	find: ({ notices }) =>
		notices.flatMap(({ notice, at, doubtful }) => {
			const { incident, translations } = notice;
			const pages = prosePages(notice);
			const source = translations[incident['source-locale']];
			const isKnown = source !== undefined && source.pages.notice !== 'missing' && doubtful.length === 0 && pages.every(({ page }) => !page.isBroken);
			if (!isKnown) return [];
			const told = toldIn(incident, pages.flatMap(({ page }) => componentsIn(page.children)));
			// What has no name yet is reported as a gap; it can be told when it has one.
			const names = source.labels === 'missing' ? {} : source.labels.names;
			return wanted(incident)
				.filter(({ name, path }) => !told.has(name) && gapsIn(names[path.at(-1) ?? ''] ?? '').length === 0)
				.map(({ name, path, tag }): Issue => ({
					position: at(path),
					found: `${String(path.at(-1))}:`,
					message: { en: `\`${name}\` is on no page, so readers never learn of it.`, ja: `\`${name}\` はどのページにもありません。読者に伝わりません。` },
					hint: { en: `Write ${tag} where it belongs, in every language, or delete it from incident.yaml.`, ja: `ふさわしい場所に、どの言語でも ${tag} と書くか、incident.yaml から消してください。` },
				}));
		}),
};

interface Wanted {
	name: string;
	path: readonly string[];
	/** What prints it. */
	tag: string;
}

/** The facts that no page prints by itself. When something was discovered is asked for whether readers are told or not. */
function wanted(incident: Incident): Wanted[] {
	const date = (name: string, path: readonly string[]): Wanted => ({ name, path, tag: `<When name="${name}" />` });
	return [
		...(incident.occurred === 'unknown' ? [] : [date('occurred', ['occurred'])]),
		...(incident['access-clear-since'] === undefined ? [] : [date('access-clear-since', ['access-clear-since'])]),
		...(['services', 'organisations'] as const).flatMap((part) => Object.keys(incident[part]).map((id) => ({ name: `${part}.${id}`, path: [part, id], tag: `<Name of="${id}" />` }))),
		// The date of a measure stands beside its state, unless it goes on.
		...Object.entries(incident.measures).flatMap(([id, { state, date: when }]) => (state === 'ongoing' && when !== undefined ? [date(`measures.${id}.date`, ['measures', id, 'date'])] : [])),
		...Object.keys(incident.figures).map((id) => ({ name: `figures.${id}`, path: ['figures', id], tag: `<Fact name="figures.${id}" />` })),
	];
}

function toldIn(incident: Incident, components: readonly ProseComponent[]): ReadonlySet<string> {
	const told = new Set<string>();
	const tellName = (id: string) => {
		told.add(`services.${id}`);
		told.add(`organisations.${id}`);
	};
	for (const { name: component, attributes } of components) {
		const { name = '', of = '', id = '' } = attributes;
		if (component === 'Fact') told.add(name);
		if (component === 'When') told.add(name.replace(/\.(?:from|to)$/, ''));
		if (component === 'Name') tellName(of);
		const event = component === 'Event' && Object.hasOwn(incident.events, id) ? incident.events[id] : undefined;
		if (event?.actor !== undefined) tellName(event.actor);
		if (event && (event.when === 'occurred' || event.when === incident.occurred)) told.add('occurred');
		// The date of an event is told as that of something else too.
		if (component === 'When' && incident.events[name.replace(/^events\./, '')]?.when === 'occurred') told.add('occurred');
	}
	return told;
}
