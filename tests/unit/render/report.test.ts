import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Finding } from '../../../src/core/findings/finding.ts';
import { countText, reportText } from '../../../src/render/report.ts';

function makeFinding(finding: Partial<Finding> = {}): Finding {
	return {
		check: 'facts-are-true',
		severity: 'mandatory',
		position: { kind: 'source', file: 'incident.yaml', line: 4, column: 10 },
		found: 'count: 1,234',
		message: { en: 'It cannot be shown.', ja: '表示できません。' },
		hint: { en: 'Write a whole number.', ja: '整数を書いてください。' },
		...finding,
	};
}

const place = (file: string, line: number, column: number) => ({ kind: 'source', file, line, column }) as const;

describe('a report', () => {
	test('says where, what is there, what is wrong, what to do, and who found it', () => {
		assert.equal(
			reportText([makeFinding()]),
			['incident.yaml', '  4:10   count: 1,234', '         It cannot be shown.', '         Write a whole number.', '         facts-are-true · mandatory'].join('\n'),
		);
	});

	test('begins with the message where there is nothing to quote', () => {
		const { found: _, ...finding } = makeFinding();
		assert.match(reportText([finding]), /^ {2}4:10 {3}It cannot be shown\.$/m);
	});

	test('has no line for a finding about a whole file', () => {
		const { found: _, ...finding } = makeFinding({ position: { kind: 'file', file: 'faq.mdx' } });
		assert.match(reportText([finding]), /^faq\.mdx\n {9}It cannot be shown\./);
	});

	test('keeps the lines of a hint below each other', () => {
		assert.match(reportText([makeFinding({ hint: { en: 'Add\n  count: 5', ja: '' } })]), /^ {9}Add\n {11}count: 5$/m);
	});

	test('names each file once, above its findings, with an empty line between files', () => {
		const findings = [makeFinding({ position: place('b', 1, 1) }), makeFinding({ position: place('a', 2, 1) }), makeFinding({ position: place('a', 1, 1) })];
		assert.deepEqual(
			reportText(findings).split('\n').filter((line) => !line.startsWith(' '.repeat(9))).map((line) => line.split(/ {2,}(?=\w+: )/)[0]),
			['a', '  1:1', '  2:1', '', 'b', '  1:1'],
		);
	});

	test('shows as many as a person can mend at once, those that stop a publication first', () => {
		const many = Array.from({ length: 60 }, (_, index) => makeFinding({ position: place('a', index + 1, 1), severity: index === 59 ? 'mandatory' : 'recommended' }));
		const text = reportText(many);
		assert.equal(text.match(/^ {2}\d+:1/gm)?.length, 50);
		assert.match(text, /^ {2}60:1/m);
		assert.match(text, /^ {2}10 more in this file\. Mend those above, and run this again\.$/m);
		assert.match(reportText(many, 'ja'), /ほかに 10 件/);
		assert.equal(countText(many), '1 problem, 59 warnings in 1 file');
	});

	test('leaves a space after a place far down and far to the right', () => {
		assert.match(reportText([makeFinding({ position: place('a', 1034, 1125) })]), /^ {2}1034:1125 count: 1,234\n {12}It cannot be shown\.$/m);
	});

	test('speaks Japanese to those who read it', () => {
		const text = reportText([makeFinding()], 'ja');
		assert.match(text, /表示できません。/);
		assert.match(text, /整数を書いてください。/);
	});

	test('is empty when nothing was found', () => {
		assert.equal(reportText([]), '');
	});
});

describe('the count below a report', () => {
	test('counts one problem as one', () => {
		assert.equal(countText([makeFinding()]), '1 problem in 1 file');
	});

	test('counts problems and the files they are in', () => {
		assert.equal(countText([makeFinding(), makeFinding(), makeFinding({ position: { kind: 'file', file: 'faq.mdx' } })]), '3 problems in 2 files');
	});

	test('counts in Japanese', () => {
		assert.equal(countText([makeFinding()], 'ja'), '1 個のファイルに 1 件の問題');
	});
});
