/** A fact typed where the samples print it by a component is found in its sentence, and nothing else is. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { factValues } from '../../../../src/core/facts/names.ts';
import { PRINTED, writtenTexts, type WrittenText } from '../../../../src/core/notice/written-text.ts';
import type { ProseComponent } from '../../../../src/core/prose/prose.ts';
import { knownFacts } from '../../../../src/core/typed-facts/known-facts.ts';
import { typedFacts } from '../../../../src/core/typed-facts/typed-facts.ts';
import { readProject } from '../../../../src/files/read-project.ts';
import { translator } from '../../../../src/render/messages.ts';
import { wordingOf, type Wording } from '../../../../src/render/wording.ts';
import { catalogues } from '../../make-site-content.ts';

/** The sentence as readers see it, and where each component has printed. */
function printed({ text, components }: WrittenText, wording: Wording) {
	const [first = '', ...rest] = text.split(PRINTED);
	let words = first;
	const places = components.map((component, index) => {
		const start = words.length;
		words += wording.component(component);
		const end = words.length;
		words += rest[index] ?? '';
		return { component, start, end, said: words.slice(start, end) };
	});
	return { words, places };
}

/** A small number that counts nothing known may be anything. */
function isTelling({ name, attributes }: ProseComponent, wording: Wording): boolean {
	const value = name === 'Fact' ? factValues(wording.incident).get(attributes['name'] ?? '') : undefined;
	return value?.kind !== 'figure' || value.figure.unit !== undefined || value.figure.currency !== undefined;
}

for (const folder of ['content', 'tests/fixtures/sites/library']) {
	const { project } = readProject(folder, folder);
	assert.ok(project !== 'unreadable');
	for (const source of project.notices) {
		const { incident, translations } = source.notice;
		const known = knownFacts(incident);
		const texts = writtenTexts(source).filter(({ components }) => components.length > 0);
		for (const locale of new Set(texts.map((text) => text.locale))) {
			const labels = translations[locale]?.labels;
			if (labels === undefined || labels === 'missing') continue;
			const wording = wordingOf({ incident, labels, locale, publisher: 'Parcel Post', t: translator(catalogues.get(locale) ?? {}, locale) });
			describe(`${source.notice.id} in ${locale}`, () => {
				test('every fact that is typed is found, and no other words', () => {
					for (const text of texts.filter((candidate) => candidate.locale === locale)) {
						const { words, places } = printed(text, wording);
						const found = typedFacts(words, locale, known);
						for (const { component, start, end, said } of places) {
							if (component.name === 'Name' || !/\d/.test(said) || !isTelling(component, wording)) continue;
							assert.ok(found.some((typed) => typed.meaning.kind !== 'lookalike' && typed.start < end && start < typed.end), `“${said}” in “${words}”`);
						}
						const strays = found.filter((typed) => !places.some(({ start, end }) => typed.start < end && start < typed.end));
						assert.deepEqual(strays.map(({ start, end }) => words.slice(start, end)), [], words);
					}
				});
			});
		}
	}
}
