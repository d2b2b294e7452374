import type { Incident } from '../facts/incident.ts';
import type { Position } from '../findings/finding.ts';
import { listed, nearest } from '../findings/nearest.ts';
import type { Check, Issue } from './check.ts';

/** Every id that a fact refers to is defined: a cohort’s data items, an event’s actor, what a milestone waits for. */
export const idsResolve: Check = {
	name: 'ids-resolve',
	severity: 'mandatory',
	reliesOn: 'names',
	find: ({ site, notices }) =>
		notices.flatMap(({ notice, at }) => [
			...circles(notice.incident).map((circle) => partOfEachOther(at(['cohorts', circle[0] ?? '', 'subset-of']), circle)),
			...references(notice.incident, Object.keys(site.publishers)).flatMap(({ path, id, allowed, where }): Issue[] => {
				if (allowed.includes(id)) return [];
				if (path[2] === 'subset-of' && id === path[1]) return [partOfItself(at(path), id)];
				const meant = nearest(id, allowed);
				const defined = allowed.filter((other) => other !== 'publisher');
				const ourselves = defined.length < allowed.length;
				return [
					{
						position: at(path),
						found: id,
						message: {
							en: `\`${path.join('.')}\` speaks of \`${id}\`, which is not defined under \`${where}\`, so the page cannot say what it is.`,
							ja: `\`${path.join('.')}\` の \`${id}\` が \`${where}\` にありません。ページで示せません。`,
						},
						hint: {
							en: `${meant ? `Did you mean \`${meant}\`? ` : ''}${defined.length > 0 ? `Under \`${where}\` there are: ${listed(defined, 30)}.` : `Add \`${id}:\` under \`${where}:\`.`}${ourselves ? ' For yourselves write `publisher`.' : ''}`,
							ja: `${meant ? `\`${meant}\` のことですか。` : ''}${defined.length > 0 ? `\`${where}\` にあるもの: ${listed(defined, 30)}。` : `\`${where}:\` の下に \`${id}:\` を加えてください。`}${ourselves ? '自社なら `publisher` と書いてください。' : ''}`,
						},
					},
				];
			}),
		]),
};

/** Cohorts that lead back to themselves over `subset-of`, each circle once, from the cohort that stands first. */
function circles({ cohorts }: Incident): string[][] {
	const seen = new Set<string>();
	return Object.keys(cohorts).flatMap((start) => {
		const chain: string[] = [];
		let next: string | undefined = start;
		while (next !== undefined && !seen.has(next) && Object.hasOwn(cohorts, next)) {
			seen.add(next);
			chain.push(next);
			next = cohorts[next]?.['subset-of'];
		}
		const circle = next === undefined ? [] : chain.slice(chain.indexOf(next));
		return chain.includes(next ?? '') && circle.length > 1 ? [inFileOrder(circle, Object.keys(cohorts))] : [];
	});
}

/** Turns a circle so that it begins with the cohort that stands first in the file. */
function inFileOrder(circle: readonly string[], order: readonly string[]): string[] {
	const first = circle.indexOf(order.find((id) => circle.includes(id)) ?? '');
	return [...circle.slice(first), ...circle.slice(0, first)];
}

function partOfEachOther(position: Position, circle: readonly string[]): Issue {
	const [first = '', second = ''] = circle;
	const chain = [...circle, first].map((id) => `\`${id}\``);
	return {
		position,
		found: `subset-of: ${second}`,
		message: {
			en: `Each of these cohorts is said to be part of the next, in a circle: ${chain.join(' → ')}. Readers could not tell which is the larger.`,
			ja: `${chain.join(' → ')} と、一巡して互いの一部になっています。どれが大きい集まりか、読者に伝わりません。`,
		},
		hint: { en: 'Delete `subset-of` from the largest of them.', ja: 'いちばん大きい集まりの `subset-of` を消してください。' },
	};
}

function partOfItself(position: Position, id: string): Issue {
	return {
		position,
		found: `subset-of: ${id}`,
		message: { en: `\`${id}\` is said to be part of itself, so readers could not tell how the numbers belong together.`, ja: `\`${id}\` が自分自身の一部になっています。人数の関係が読者に伝わりません。` },
		hint: { en: 'Write the larger cohort, or delete the line.', ja: 'より大きい集まりの id を書くか、この行を消してください。' },
	};
}

interface Reference {
	path: readonly PropertyKey[];
	id: string;
	allowed: readonly string[];
	where: string;
}

function references(incident: Incident, publishers: readonly string[]): Reference[] {
	const found: Reference[] = [];
	const add = (path: readonly PropertyKey[], ids: readonly string[], allowed: readonly string[], where: string) => {
		ids.forEach((id, index) => found.push({ path: ids.length > 1 ? [...path, index] : path, id, allowed, where }));
	};
	const one = (id: string | undefined) => (id === undefined ? [] : [id]);
	const organisations = Object.keys(incident.organisations);

	add(['publisher'], [incident.publisher], publishers, 'publishers (site.yaml)');
	add(['what', 'services'], incident.what.services, Object.keys(incident.services), 'services');
	for (const [id, cohort] of Object.entries(incident.cohorts)) {
		add(['cohorts', id, 'data'], cohort.data, Object.keys(incident['data-items']), 'data-items');
		add(['cohorts', id, 'subset-of'], one(cohort['subset-of']), Object.keys(incident.cohorts).filter((other) => other !== id), 'cohorts');
	}
	for (const [id, group] of Object.entries(incident['not-affected'])) {
		add(['not-affected', id, 'organisations'], group.organisations, organisations, 'organisations');
	}
	for (const [id, event] of Object.entries(incident.events)) {
		add(['events', id, 'actor'], one(event.actor), ['publisher', ...organisations], 'organisations');
	}
	for (const [id, authority] of Object.entries(incident.authorities)) {
		add(['authorities', id], [id], organisations, 'organisations');
		add(['authorities', id, 'told'], [authority.told], Object.keys(incident.events), 'events');
	}
	for (const [id, milestone] of Object.entries(incident.milestones)) {
		if ('waiting-for' in milestone) add(['milestones', id, 'waiting-for'], milestone['waiting-for'], Object.keys(incident.measures), 'measures');
	}
	return found;
}
