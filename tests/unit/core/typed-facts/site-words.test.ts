/** What the site prints for a fact is what people copy and type: it is found again, in every language. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { whenText } from '../../../../src/core/dates/when.ts';
import { incidentSchema } from '../../../../src/core/facts/incident.ts';
import { dateValues, factValues, type DateValue } from '../../../../src/core/facts/names.ts';
import { knownFacts } from '../../../../src/core/typed-facts/known-facts.ts';
import { typedFacts } from '../../../../src/core/typed-facts/typed-facts.ts';
import { translator } from '../../../../src/render/messages.ts';
import { contactText, wordingOf } from '../../../../src/render/wording.ts';
import { catalogues } from '../../make-site-content.ts';
import { locales } from './locales.ts';

const incidents = ['../../../fixtures/corpora/typed-facts/incident.yaml', '../../../fixtures/sites/library/incidents/2024-lending-history/incident.yaml'].map((file) =>
	incidentSchema.parse(parse(readFileSync(fileURLToPath(new URL(file, import.meta.url)), 'utf8'))),
);

for (const locale of locales) {
	describe(locale, () => {
		for (const incident of incidents) {
			const known = knownFacts(incident);
			const labels = { title: 'Lost parcels', names: {}, reasons: {} };
			const wording = wordingOf({ incident, labels, locale, publisher: 'Parcel Post', t: translator(catalogues.get(locale) ?? {}, locale) });
			const namesIn = (text: string) => typedFacts(text, locale, known).flatMap(({ meaning }) => (meaning.kind === 'lookalike' ? [] : meaning.names.map(({ name }) => name)));

			for (const [name, value] of factValues(incident)) {
				// A small number that counts nothing known may be anything.
				const isTelling = value.kind === 'count' ? value.count !== 'unknown' : value.figure.unit !== undefined || value.figure.currency !== undefined || value.figure.value >= 1000;
				if (isTelling) test(`${name} is known again`, () => assert.ok(namesIn(wording.factValue(value).text).includes(name), wording.factValue(value).text));
			}
			for (const [name, value] of dateValues(incident)) {
				if (value.kind === 'unknown') continue;
				const same = (other: DateValue | undefined) => other !== undefined && other.kind !== 'unknown' && whenText(other) === whenText(value);
				test(`${name} is known again`, () => {
					const { text } = wording.dateValue(value);
					assert.ok(namesIn(text).some((found) => found.startsWith(`${name}.`) || same(dateValues(incident).get(found))), text);
				});
			}
			for (const [id, { phone }] of Object.entries(incident.contacts)) {
				if (phone !== undefined) test(`contacts.${id} is known again`, () => assert.ok(namesIn(contactText(wording.contact(id), wording.t)).includes(id), contactText(wording.contact(id), wording.t)));
			}
		}
	});
}
