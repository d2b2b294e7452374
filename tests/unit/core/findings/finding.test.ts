import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inReadingOrder, stops, type Finding, type Position, type Severity } from '../../../../src/core/findings/finding.ts';

const finding = (position: Position, severity: Severity = 'mandatory'): Finding => ({
	check: 'facts-are-true',
	severity,
	position,
	message: { en: 'It is not.', ja: '違います。' },
	hint: { en: 'Mend it.', ja: '直してください。' },
});

const at = (file: string, line: number, column: number): Position => ({ kind: 'source', file, line, column });
const places = (findings: readonly Finding[]) => findings.map(({ position: p }) => (p.kind === 'source' ? `${p.file}:${p.line}:${p.column}` : p.file));

test('a person can go down each file once', () => {
	const mixed = [at('b', 1, 1), at('a', 10, 2), at('a', 9, 3), { kind: 'file', file: 'a' } as const, at('a', 10, 1)].map((place) => finding(place));
	assert.deepEqual(places(inReadingOrder(mixed)), ['a', 'a:9:3', 'a:10:1', 'a:10:2', 'b:1:1']);
});

test('findings of one place keep their order', () => {
	const both = [finding(at('a', 1, 1), 'recommended'), finding(at('a', 1, 1), 'mandatory')];
	assert.deepEqual(inReadingOrder(both), both);
});

test('one finding that must be mended stops', () => {
	assert.equal(stops([finding(at('a', 1, 1), 'informative'), finding(at('a', 2, 1), 'mandatory')]), true);
});

test('advice stops nothing', () => {
	assert.equal(stops([finding(at('a', 1, 1), 'recommended'), finding(at('a', 2, 1), 'informative')]), false);
});

test('nothing stops nothing', () => {
	assert.equal(stops([]), false);
});
