import type { NoticeSource, Project } from '../notice/project.ts';
import { writtenTexts } from '../notice/written-text.ts';
import { isProperName, placesOfName } from '../typed-facts/proper-names.ts';
import type { Check, Issue } from './check.ts';

/** Nobody types the name of an organisation or a service that labels name, so that it reads the same everywhere. */
export const namesAreNotTyped: Check = {
	name: 'names-are-not-typed',
	severity: 'recommended',
	reliesOn: 'names',
	find: ({ site, notices }) =>
		notices.flatMap((source) => {
			const names = new Map(Object.keys(source.notice.translations).map((locale) => [locale, properNames(source, site, locale)]));
			return writtenTexts(source).flatMap(({ kind, locale, text, at }): Issue[] => {
				// A title is an attribute, a label is a name and a summary is one line: none can hold a component.
				if (kind === 'comment' || kind === 'label' || kind === 'title' || kind === 'summary') return [];
				let rest = text;
				return (names.get(locale) ?? []).flatMap(({ id, name }) =>
					placesOfName(name, rest).map((index): Issue => {
						rest = rest.slice(0, index) + '\uFFFC'.repeat(name.length) + rest.slice(index + name.length);
						return {
							position: at(index),
							found: name,
							message: {
								en: `\`${name}\` is the name of \`${id}\`, typed by hand: when the label changes, readers meet two names for one thing.`,
								ja: `\`${name}\` は \`${id}\` の名前です。手で書くと、labels.yaml を直してもここだけ古い名前のまま残ります。`,
							},
							hint: { en: `Write <Name of="${id}" /> instead of \`${name}\`.`, ja: `\`${name}\` の代わりに <Name of="${id}" /> と書いてください。` },
						};
					}),
				);
			});
		}),
};

/** The longest first, so that a name within another is not taken for it. */
function properNames({ notice }: NoticeSource, site: Project['site'], locale: string): { id: string; name: string }[] {
	const { incident, translations } = notice;
	const labelsIn = (tag: string) => {
		const labels = translations[tag]?.labels;
		return labels === undefined || labels === 'missing' ? {} : labels.names;
	};
	const own = labelsIn(locale);
	const named = [...Object.keys(incident.organisations), ...Object.keys(incident.services)].flatMap((id) => {
		const name = Object.hasOwn(own, id) ? own[id] : undefined;
		if (name === undefined) return [];
		const others = Object.fromEntries(Object.keys(translations).flatMap((tag) => (Object.hasOwn(labelsIn(tag), id) ? [[tag, labelsIn(tag)[id] ?? '']] : [])));
		return isProperName(name, locale, others) ? [{ id, name }] : [];
	});
	const publisher = Object.hasOwn(site.publishers, incident.publisher) ? site.publishers[incident.publisher]?.name[locale] : undefined;
	return [...(publisher === undefined ? [] : [{ id: 'publisher', name: publisher }]), ...named].sort((a, b) => b.name.length - a.name.length);
}
