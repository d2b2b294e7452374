import assert from 'node:assert/strict';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { policy } from '../../../../src/core/checks/policy.ts';
import { everyCheck } from '../../../../src/linting/every-check.ts';
import { commandChecks, readerChecks } from '../../../../src/core/checks/reader-checks.ts';
import { usedNames } from './check-names.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const names = everyCheck.map(({ name }) => name);

test('no two checks have one name', () => {
	assert.deepEqual(names.filter((name, index) => names.indexOf(name) < index), []);
});

test('every name that the code reports under is in the lists', () => {
	const paths = globSync('src/**/*.ts', { cwd: root }).map((path) => path.split(sep).join('/'));
	const used = usedNames(Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')])));
	assert.deepEqual(used.filter(({ name }) => !names.includes(name)), []);
	const silent = [...readerChecks, ...commandChecks].filter(({ name }) => !used.some((use) => use.name === name));
	assert.deepEqual(silent, [], 'the code reports under each name of readers and commands');
});

test('every check that is written is part of the policy', async () => {
	const folder = join(root, 'src', 'core', 'checks');
	for (const file of readdirSync(folder)) {
		const exported = Object.values((await import(pathToFileURL(join(folder, file)).href)) as Record<string, unknown>);
		const checks = exported.filter((value) => typeof value === 'object' && value !== null && 'find' in value && 'severity' in value);
		for (const check of checks) assert.ok((policy as readonly unknown[]).includes(check), `${file} is not in policy.ts`);
	}
});

test('a check has the name of its file', () => {
	const files = readdirSync(join(root, 'src', 'core', 'checks')).map((file) => file.replace(/\.ts$/, ''));
	assert.deepEqual(policy.map(({ name }) => name).filter((name) => !files.includes(name)), []);
});

describe('a name is noticed', () => {
	for (const [how, source] of [
		['in a finding', "findings.push({ check: 'a-new-name', severity: 'mandatory' });"],
		['in one of two names', "const finding = { check: isYaml ? 'a-new-name' : other };"],
		['handed to a function', "function refuse(node: Node, check: string) {}\nrefuse(node, 'a-new-name');"],
		['handed to a function within another', "const refuse = (check: string) => {};\nrefuse('a-new-name');"],
		['compared with', "findings.filter(({ check }) => check === 'a-new-name');"],
		['compared with that of a finding', "findings.filter((finding) => 'a-new-name' === finding.check);"],
	] as const) {
		test(how, () => {
			assert.deepEqual(usedNames({ 'src/files/a.ts': source }).map(({ name }) => name), ['a-new-name']);
		});
	}

	test('in another file than the function that takes it', () => {
		const used = usedNames({ 'src/files/a.ts': 'export function read(path: string, check: string) {}', 'src/cli/b.ts': "\nread('content/site.yaml', 'a-new-name');" });
		assert.deepEqual(used, [{ name: 'a-new-name', place: 'src/cli/b.ts:2' }]);
	});

	test('and nothing else is', () => {
		assert.deepEqual(usedNames({ 'src/files/a.ts': "say('a-word'); const a = { name: 'a-word' }; if (kind === 'a-word') say(check, 'a-word');" }), []);
	});
});
