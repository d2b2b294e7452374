import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Finding } from '../../../src/core/findings/finding.ts';
import { annotationLines, withoutCommands } from '../../../src/render/annotations.ts';

const finding: Finding = {
	check: 'facts-are-true',
	severity: 'mandatory',
	position: { kind: 'source', file: 'content/a,b:c%.yaml', line: 4, column: 10 },
	message: { en: 'It is 100% wrong: all of it, really.', ja: '違います。' },
	hint: { en: 'Write\n  count: 5\r', ja: '直してください。' },
};

const lines = (findings: readonly Finding[], language: 'en' | 'ja' = 'en') => annotationLines(findings, language, (file) => file);

describe('an annotation for GitHub', () => {
	test('says which file, line and column, with every sign escaped that GitHub reads as its own', () => {
		assert.deepEqual(lines([finding]), [
			'::error file=content/a%2Cb%3Ac%25.yaml,line=4,col=10,title=facts-are-true::It is 100%25 wrong: all of it, really.%0AWrite%0A  count: 5%0D',
		]);
	});

	test('is an error, a warning or a notice', () => {
		const severities = ['mandatory', 'recommended', 'informative'] as const;
		assert.deepEqual(
			severities.flatMap((severity) => lines([{ ...finding, severity }])).map((line) => line.split(' ')[0]),
			['::error', '::warning', '::notice'],
		);
	});

	test('of a whole file has no line', () => {
		assert.match(lines([{ ...finding, position: { kind: 'file', file: 'faq.mdx' } }])[0] ?? '', /^::error file=faq\.mdx,title=facts-are-true::/);
	});

	test('speaks the language of whoever reads it, and names files as GitHub does', () => {
		assert.match(annotationLines([finding], 'ja', () => 'top.yaml')[0] ?? '', /file=top\.yaml,.*::違います。%0A直してください。$/);
	});
});

test('a line of somebody’s text is no command to GitHub', () => {
	assert.equal(
		withoutCommands('fine\n  ::stop-commands::x\na ::b:: c\n::error::no\n##[add-mask]x'),
		'fine\n  : :stop-commands::x\na ::b:: c\n: :error::no\n# #[add-mask]x',
	);
});
