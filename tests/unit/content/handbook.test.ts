import assert from 'node:assert/strict';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
import { translatedInto } from '../files/translation/agency.ts';
import { person } from '../cli/person.ts';
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

/** The commands of a section, word for word as a shell takes them. */
function commandsIn(section: string): string[][] {
	return blocksIn(section)
		.flatMap((block) => block.split('\n'))
		.filter((line) => line.startsWith('npm run '))
		.map((line) => [...line.replace(/^npm run /, '').matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '').filter((word) => word !== '--'));
}

test('a notice begun and translated as the handbook says is without problems', async (t) => {
	const { content, types } = person(t, {}, { from: 'empty' });
	const [begin, look] = commandsIn('A new notice');
	const begun = await types(...(begin ?? []));
	assert.equal(begun.exitCode, 0, begun.output);
	const gaps = await types(...(look ?? []));
	assert.match(gaps.output, /gaps-are-filled/);
	for (const file of globSync('incidents/*/en/*', { cwd: content })) {
		const path = join(content, file);
		writeFileSync(path, readFileSync(path, 'utf8').replace(/"?\[\[[^\]]*\]\]"?/g, 'Words of a press officer.'));
	}
	const filled = await types(...(look ?? []));
	assert.equal(filled.exitCode, 0, filled.output);

	const [send, take] = commandsIn('Working with an agency');
	const sent = await types(...(send ?? []));
	assert.equal(sent.exitCode, 0, sent.output);
	writeFileSync(join(content, '..', 'from-agency.xlf'), translatedInto('ja', readFileSync(join(content, '..', 'to-agency.xlf'), 'utf8')));
	const taken = await types(...(take ?? []));
	assert.equal(taken.exitCode, 0, taken.output);
	const translated = await types(...(look ?? []));
	assert.equal(translated.exitCode, 0, translated.output);
	assert.match((await types('notice', 'status')).output, /ja +current +current +current +current +current/);
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
