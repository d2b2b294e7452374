import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import { runChecks } from '../../../src/core/checks/policy.ts';
import { parse } from 'yaml';
import { incidentSchema } from '../../../src/core/facts/incident.ts';
import { jsonSchemas } from '../../../src/core/facts/json-schemas.ts';
import { isQuestionName } from '../../../src/core/regimes/questions.ts';
import { isElementName, listNames, results } from '../../../src/core/regimes/vocabulary.ts';
import { handbookSections } from '../../../src/cli/commands/schemas.ts';
import { readProject } from '../../../src/files/read-project.ts';
import { withSections } from '../../../src/files/write-handbook.ts';

const handbook = readFileSync('content/README.md', 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'candor-handbook-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** The code blocks of a section of the handbook, without the margin of the list they stand in. */
function blocksIn(section: string): string[] {
	const [, text = ''] = handbook.split(`\n## ${section}\n`);
	const body = text.split('\n## ')[0] ?? '';
	return [...body.matchAll(/^( *)```\w+\n([\s\S]*?)^ *```$/gm)].map(([, margin = '', code = '']) => code.replaceAll(new RegExp(`^${margin}`, 'gm'), ''));
}

test('a notice written from the handbook alone has no problems', () => {
	const [site = '', incident = '', labels = '', notice = ''] = blocksIn('A notice from nothing');
	const files = { 'site.yaml': site, 'incidents/2026-lost-parcels/incident.yaml': incident, 'incidents/2026-lost-parcels/en/labels.yaml': labels, 'incidents/2026-lost-parcels/en/notice.mdx': notice };
	for (const [file, text] of Object.entries(files)) {
		assert.notEqual(text, '', `the handbook shows ${file}`);
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		writeFileSync(join(folder, file), text);
	}
	const { project, findings } = readProject(folder, 'content');
	assert.deepEqual(findings, []);
	assert.ok(project !== 'unreadable');
	// Its address is one for examples, and stays so until the site has one of its own.
	assert.deepEqual(
		runChecks(project, { now: Date.parse('2026-03-06') }).map(({ found }) => found),
		['base-url: https://notice.example.com'],
	);
});

test('the handbook names every regulators’ list and every result, and its answers and decisions can be written', () => {
	const [, section = ''] = handbook.split('\n## Regulators’ lists\n');
	const [text = ''] = section.split('\n## ');
	const firstCells = [...text.matchAll(/^\| (`.+?`) \|/gm)].flatMap(([, cell = '']) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
	assert.deepEqual(firstCells.sort(), [...listNames, ...results].sort());
	const [answers, overrides] = blocksIn('Regulators’ lists').slice(1).map((block) => parse(block) as Record<string, Record<string, object>>);
	const { shape } = incidentSchema;
	assert.ok(shape['regime-answers'].safeParse(answers?.['regime-answers']).success);
	assert.ok(Object.keys(answers?.['regime-answers'] ?? {}).every(isQuestionName));
	assert.ok(shape.overrides.safeParse(overrides?.['overrides']).success);
	assert.ok(Object.values(overrides?.['overrides'] ?? {}).flatMap((elements) => Object.keys(elements)).every(isElementName));
});

test('the tables of fields in the handbook are those of the schemas', () => {
	assert.equal(withSections(handbook, handbookSections()), handbook, 'run npm run schemas');
});

for (const [file, schema] of Object.entries(jsonSchemas())) {
	test(`${file} that editors use is the one that checks use`, () => {
		assert.deepEqual(JSON.parse(readFileSync(`content/schemas/${file}`, 'utf8')), JSON.parse(JSON.stringify(schema)), 'run npm run schemas');
	});
}

test('the commands that the handbook names exist', () => {
	const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
	for (const [, name = ''] of handbook.matchAll(/npm run ([a-z-]+)/g)) assert.ok(Object.hasOwn(scripts, name), `npm run ${name}`);
});
