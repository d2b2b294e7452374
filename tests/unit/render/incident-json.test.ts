import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { incidentDocumentSchema, type IncidentDocument } from '../../../src/core/record/incident-document.ts';
import type { Edition } from '../../../src/core/record/edition.ts';
import { readEditions } from '../../../src/files/read-editions.ts';
import { incidentJson, incidentJsonSchema } from '../../../src/render/incident-json.ts';
import { siteContentOf, type SiteContent } from '../../../src/render/site-content.ts';
import { catalogues, english, japanese, makeEdition, makeNotice, makeSiteContent } from '../make-site-content.ts';

function validatorOf(content: SiteContent): ValidateFunction {
	const ajv = new Ajv2020({ allErrors: true, formats: { uri: URL.canParse, email: /^[^@\s]+@[^@\s]+$/ } });
	return ajv.compile(JSON.parse(incidentJsonSchema(content.urls)) as object);
}

function documentOf(edition: Edition, locale = 'en'): IncidentDocument {
	const text = incidentJson(makeSiteContent(edition), edition, locale);
	if (text === undefined) throw new Error(`There is no document in ${locale}.`);
	return JSON.parse(text) as IncidentDocument;
}

const both = { en: { ...english, names: { restart: 'Deliveries' } }, ja: { ...japanese, names: { restart: '配達' }, notice: '一部の荷物がなくなりました。' } };
const edition = makeEdition(
	{ notice: makeNotice({ milestones: { restart: { state: 'undecided' } } }, both), revision: { files: { 'incident.yaml': 'a'.repeat(64) } } },
	{
		notice: makeNotice({ milestones: { restart: { state: 'planned', date: '2026-04-01' } } }, both),
		revision: { stage: 'final', summary: { en: 'Deliveries **restart**.' }, previous: 'b'.repeat(64) },
	},
);

describe('a notice as data', () => {
	test('it says where its schema is, and the schema says so too', () => {
		const content = makeSiteContent(edition);
		const address = 'https://notices.example.com/schemas/incident-document.schema.json';
		assert.equal(documentOf(edition).$schema, address);
		const schema = JSON.parse(incidentJsonSchema(content.urls)) as Record<string, unknown>;
		assert.equal(schema['$id'], address);
		assert.equal(schema['$schema'], 'https://json-schema.org/draft/2020-12/schema');
	});

	test('it keeps to its schema, in every language', () => {
		const validate = validatorOf(makeSiteContent(edition));
		for (const locale of ['en', 'ja']) assert.ok(validate(documentOf(edition, locale)), JSON.stringify(validate.errors));
	});

	test('the schema would notice what is missing, wrong or too much', () => {
		const validate = validatorOf(makeSiteContent(edition));
		const document = documentOf(edition);
		const { facts: _, ...withoutFacts } = document;
		assert.equal(validate(withoutFacts), false);
		assert.equal(validate({ ...document, secret: true }), false);
		assert.equal(validate({ ...document, facts: { ...document.facts, mode: 'real' } }), false);
		assert.equal(validate({ ...document, revisions: [{ ...document.revisions[0], kind: 'minor' }] }), false);
	});

	test('facts are those of the newest revision, and the same in every language', () => {
		assert.deepEqual(documentOf(edition).facts.milestones, { restart: { state: 'planned', date: '2026-04-01', 'waiting-for': [] } });
		assert.deepEqual(documentOf(edition, 'ja').facts, documentOf(edition).facts);
	});

	test('labels name every fact in the language, or in the source language where it has no name yet', () => {
		assert.deepEqual(documentOf(edition, 'ja').labels.names, { restart: '配達' });
		const untranslated = makeEdition({ notice: makeNotice({ milestones: { restart: { state: 'undecided' } } }, { en: both.en, ja: japanese }) });
		assert.deepEqual(documentOf(untranslated, 'ja').labels.names, { restart: 'Deliveries' });
	});

	test('a change is there as facts and in words', () => {
		const [first, second] = documentOf(edition).revisions;
		assert.deepEqual(first?.changes, []);
		assert.deepEqual(second?.changes, [
			{
				kind: 'changed',
				name: 'milestones.restart',
				part: 'milestones',
				id: 'restart',
				before: { state: 'undecided', 'waiting-for': [] },
				after: { state: 'planned', date: '2026-04-01', 'waiting-for': [] },
			},
		]);
		assert.deepEqual(
			second?.said.map(({ name, before, after }) => ({ name, before, after })),
			[{ name: 'milestones.restart', before: 'Not yet decided', after: 'Planned for 1 April 2026' }],
		);
		assert.equal(second?.said[0]?.sentence, `${second?.said[0]?.what}: Not yet decided → Planned for 1 April 2026`);
	});

	test('a revision has its summary only in the language that it was written in', () => {
		assert.equal(documentOf(edition).revisions[1]?.summary, 'Deliveries restart.');
		assert.equal(documentOf(edition, 'ja').revisions[1]?.summary, undefined);
	});

	test('a revision leads to the notice as it stood, and carries what binds the record together', () => {
		const [first, second] = documentOf(edition).revisions;
		assert.equal(second?.url, 'https://notices.example.com/en/2026-lost-parcels/revisions/2/');
		assert.deepEqual(first?.files, { 'incident.yaml': 'a'.repeat(64) });
		assert.equal(second?.previous, 'b'.repeat(64));
		assert.equal(documentOf(edition).stage, 'final');
	});

	test('a draft says that it is one', () => {
		const draft: Edition = { notice: makeNotice(), revisions: [], isDraft: true };
		const document = documentOf(draft);
		assert.equal(document.status, 'draft');
		assert.equal(document.stage, undefined);
		assert.ok(validatorOf(makeSiteContent(draft))(document));
	});

	test('a language without the notice has no document', () => {
		assert.equal(incidentJson(makeSiteContent(edition), edition, 'ko'), undefined);
	});
});

test('every document of our own content keeps to the schema', () => {
	const read = readEditions(fileURLToPath(new URL('../../../content/', import.meta.url)), 'content', 'published', Date.UTC(2100, 0, 1));
	assert.equal(read.kind, 'read');
	if (read.kind !== 'read') return;
	const content = siteContentOf(read.site, read.editions, catalogues);
	const validate = validatorOf(content);
	for (const shown of content.editions) {
		for (const locale of content.site.locales) {
			const text = incidentJson(content, shown, locale);
			if (text === undefined) continue;
			assert.ok(validate(JSON.parse(text)), `${shown.notice.id} ${locale}: ${JSON.stringify(validate.errors)}`);
			assert.deepEqual(incidentDocumentSchema.parse(JSON.parse(text)), JSON.parse(text));
		}
	}
});
