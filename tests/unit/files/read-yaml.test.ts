import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { z } from 'zod';
import type { Finding } from '../../../src/core/findings/finding.ts';
import { readYaml } from '../../../src/files/read-yaml.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const anything = z.record(z.string(), z.unknown());

function read<S extends z.ZodType>(t: TestContext, text: string, schema: S) {
	return readYaml(join(temporaryFolder(t, { 'facts.yaml': text }), 'facts.yaml'), 'facts.yaml', schema, 'facts-are-well-formed');
}

function valueOf(t: TestContext, text: string): unknown {
	const file = read(t, text, anything);
	if (file.kind === 'refused') throw new Error(file.findings.map(({ message }) => message.en).join('\n'));
	return file.value;
}

function findingsOf(t: TestContext, text: string, schema: z.ZodType = anything): Finding[] {
	const file = read(t, text, schema);
	if (file.kind === 'read') throw new Error('It was accepted.');
	return file.findings;
}

const lines = (findings: readonly Finding[]) => findings.map(({ position }) => (position.kind === 'source' ? position.line : 0));

describe('reading a file of facts', () => {
	test('a date stays the text that was written', (t) => {
		assert.deepEqual(valueOf(t, 'date: 2017-10-29\ntime: 2017-10-29T10:00:00Z\nhour: 10:00\n'), { date: '2017-10-29', time: '2017-10-29T10:00:00Z', hour: '10:00' });
	});

	test('yes and no stay words', (t) => {
		assert.deepEqual(valueOf(t, 'a: yes\nb: no\nc: on\n'), { a: 'yes', b: 'no', c: 'on' });
	});

	test('an empty file has no facts', (t) => {
		assert.deepEqual(valueOf(t, '# nothing yet\n'), {});
	});

	test('a schema turns what was written into what is meant', (t) => {
		const file = read(t, 'a: 1\n', z.strictObject({ a: z.int(), b: z.string().default('x') }));
		assert.deepEqual(file.kind === 'read' && file.value, { a: 1, b: 'x' });
	});

	test('what a schema refuses bears the name of the check', (t) => {
		assert.deepEqual(findingsOf(t, 'a: one\n', z.strictObject({ a: z.int() })).map(({ check }) => check), ['facts-are-well-formed']);
	});
});

describe('the place of a fact', () => {
	const text = 'cohorts:\n  card:\n    count: 5\n    data: [name,\n      email]\n';

	function placeOf(t: TestContext, path: readonly PropertyKey[]) {
		const file = read(t, text, anything);
		assert.equal(file.kind, 'read');
		return file.kind === 'read' ? file.at(path) : undefined;
	}

	for (const [path, line, column] of [
		[['cohorts'], 1, 1],
		[['cohorts', 'card'], 2, 3],
		[['cohorts', 'card', 'count'], 3, 5],
		[['cohorts', 'card', 'data'], 4, 5],
		[['cohorts', 'card', 'data', 1], 5, 7],
	] as const) {
		test(`${path.join('.')} is at ${line}:${column}`, (t) => {
			assert.deepEqual(placeOf(t, path), { kind: 'source', file: 'facts.yaml', line, column });
		});
	}

	test('is that of its parent when it is missing', (t) => {
		assert.deepEqual(placeOf(t, ['cohorts', 'card', 'period', 'from']), { kind: 'source', file: 'facts.yaml', line: 2, column: 3 });
	});

	test('is the beginning of the file when nothing of it is there', (t) => {
		assert.deepEqual(placeOf(t, ['figures', 'term']), { kind: 'source', file: 'facts.yaml', line: 1, column: 1 });
	});
});

describe('a file that cannot be read', () => {
	test('says so at the first line that is wrong, and leaves out what follows from it', (t) => {
		assert.deepEqual(lines(findingsOf(t, 'a: 1\n\tb: 2\nc: 3\n')), [2]);
	});

	test('names every name that stands twice', (t) => {
		assert.deepEqual(lines(findingsOf(t, 'a: 1\na: 2\nb: 3\nb: 4\n')), [2, 4]);
	});

	test('quotes the line', (t) => {
		assert.equal(findingsOf(t, 'a: 1\nb: c: d\n')[0]?.found, 'b: c: d');
	});

	test('quotes something where the end is missing', (t) => {
		assert.notEqual(findingsOf(t, 'a: [1, 2\n')[0]?.found, '');
	});

	for (const [what, text, line, column] of [
		['a bracket', 'a: 0\nb: [1, 2\nc: 3\n', 2, 4],
		['a bracket within another', 'a: {b: [1,\n  c: 2\nd: 3\n', 1, 8],
		['a curly bracket', 'a: 0\nb: {c: 1\n', 2, 4],
		['a quotation mark', 'a: 0\nb: "one\nc: 2\n', 2, 4],
	] as const) {
		test(`points at ${what} that is never closed`, (t) => {
			const [finding] = findingsOf(t, text);
			assert.deepEqual(finding?.position, { kind: 'source', file: 'facts.yaml', line, column });
			assert.match(finding?.message.en ?? '', /is opened here and never closed/);
		});
	}

	for (const [thing, text] of [
		['an alias', 'a: &x 1\nb: *x\n'],
		['an anchor that nobody uses', 'a: &x 1\n'],
		['an alias of nothing', 'a: *x\n'],
		['a tag', 'a: !!js/function x\n'],
		['a second document', 'a: 1\n---\nb: 2\n'],
	] as const) {
		test(`has ${thing}`, (t) => {
			assert.deepEqual(findingsOf(t, text).map(({ check }) => check), ['yaml-is-well-formed']);
		});
	}

	test('cannot swell: an alias of aliases is never followed', (t) => {
		const bomb = ['a: &a [x, x]', ...'bcdefghij'.split('').map((name, index) => `${name}: &${name} [*${'abcdefghi'[index]}, *${'abcdefghi'[index]}]`)].join('\n');
		assert.equal(findingsOf(t, bomb).length, 1);
	});

	test('is not one where signs stand in text', (t) => {
		assert.deepEqual(valueOf(t, 'a: R&D *and* more\nb: "&x"\nc: "*x"\n'), { a: 'R&D *and* more', b: '&x', c: '*x' });
	});

	test('cannot change what every object is made from', (t) => {
		read(t, '__proto__:\n  polluted: true\n', anything);
		assert.equal(({} as { polluted?: boolean }).polluted, undefined);
	});

	test('tells of a name that would be passed over, however deep it stands', (t) => {
		const findings = findingsOf(t, 'a:\n  b: { __proto__: 1 }\n');
		assert.deepEqual(findings.map(({ check, position, found }) => [check, position, found]), [
			['facts-are-well-formed', { kind: 'source', file: 'facts.yaml', line: 2, column: 8 }, '__proto__:'],
		]);
	});
});
