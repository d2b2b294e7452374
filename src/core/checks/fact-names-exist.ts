import { dateValues, factValues, namedIds } from '../facts/names.ts';
import type { Incident } from '../facts/incident.ts';
import { listed, nearest } from '../findings/nearest.ts';
import { components, componentsIn, isComponentName, type ComponentName } from '../prose/prose.ts';
import type { Check } from './check.ts';
import { prosePages, sourcePage } from './prose-pages.ts';

/** Every name that prose uses stands for a fact; a wrong one is answered with those that exist. */
export const factNamesExist: Check = {
	name: 'fact-names-exist',
	severity: 'mandatory',
	reliesOn: 'names',
	find: ({ notices }) =>
		notices.flatMap(({ notice }) => {
			const names = namesByComponent(notice.incident);
			return prosePages(notice).flatMap(({ locale, name, page }) =>
				componentsIn(page.children).flatMap((component) => {
					const allowed = names[component.name];
					const attribute = attributeOf(component.name);
					const written = component.attributes[attribute];
					if (!allowed || written === undefined || written === '' || allowed.has(written)) return [];
					// Of an entry that the source has not, ids-match-across-languages speaks.
					const original = locale === notice.incident['source-locale'] ? undefined : sourcePage(notice, name);
					if (components[component.name].form === 'block' && original && !componentsIn(original.children, component.name).some(({ attributes }) => attributes['id'] === written)) return [];
					const others = Object.keys(names).filter(isComponentName);
					const elsewhere = others.find((name) => components[name].form === components[component.name].form && names[name]?.has(written));
					const meant = nearest(written, allowed);
					const offer = elsewhere ? tag(elsewhere, written) : meant ? tag(component.name, meant) : undefined;
					return [
						{
							position: component.position,
							found: tag(component.name, written),
							message: {
								en: `There is no fact \`${written}\` that <${component.name}> can print, so readers would find a hole in the sentence.`,
								ja: `<${component.name}> で示せる事実 \`${written}\` はありません。文に穴があきます。`,
							},
							hint: {
								en: `${offer ? `Did you mean ${offer}? ` : ''}Names that exist: ${listed(allowed, 60)}.`,
								ja: `${offer ? `${offer} のことですか。` : ''}使える名前: ${listed(allowed, 60)}。`,
							},
						},
					];
				}),
			);
		}),
};

function attributeOf(name: ComponentName): 'name' | 'of' | 'id' {
	if (name === 'Name') return 'of';
	return components[name].form === 'block' ? 'id' : 'name';
}

function tag(name: ComponentName, written: string): string {
	return `<${name} ${attributeOf(name)}="${written}"${components[name].form === 'block' ? '>' : ' />'}`;
}

function namesByComponent(incident: Incident): Partial<Record<ComponentName, ReadonlySet<string>>> {
	return {
		Fact: new Set(factValues(incident).keys()),
		When: new Set(dateValues(incident).keys()),
		Milestone: new Set(Object.keys(incident.milestones)),
		Contact: new Set(Object.keys(incident.contacts)),
		Name: new Set(['publisher', ...namedIds(incident).keys()]),
		Event: new Set(Object.keys(incident.events)),
		Measure: new Set(Object.keys(incident.measures)),
	};
}
