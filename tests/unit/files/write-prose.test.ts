import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, test } from 'node:test';
import type { PageName, ProseNode } from '../../../src/core/prose/prose.ts';
import { readProse } from '../../../src/files/read-prose.ts';
import { writeProse, type WritableNode } from '../../../src/files/write-prose.ts';
import { canonical } from './arbitrary-page.ts';

const position = { kind: 'source', file: 'page.mdx', line: 1, column: 1 } as const;
const text = (value: string): ProseNode => ({ type: 'text', value, position });
const paragraph = (...children: ProseNode[]): ProseNode => ({ type: 'paragraph', children });

test('ordinary words are written as they are', () => {
	for (const words of ['We are sorry.', 'お詫び申し上げます（12月1日）。', 'Call us: it costs 1.50 a minute.', 'snake_case and e-mail, 24/7', 'AT&T, R&D', 'نعتذر بشدة.']) {
		assert.equal(writeProse([paragraph(text(words))]), `${words}\n`);
	}
});

test('a gap mark is written as people know it', () => {
	assert.equal(writeProse([paragraph(text('See [[what happened]] and [1].'))]), 'See [[what happened]] and \\[1].\n');
	assert.equal(writeProse([paragraph({ type: 'link', url: 'requests/', children: [text('[[words]]')], position })]), '[[[words]]](requests/)\n');
});

test('a line does not become a list, a heading, a quote or a program', () => {
	const lines = { '- a': '\\- a', '# a': '\\# a', '> a': '\\> a', '1. a': '1\\. a', '2017. Then': '2017\\. Then', '---': '\\---', 'import duties': '&#x69;mport duties' };
	for (const [words, written] of Object.entries(lines)) assert.equal(writeProse([paragraph(text(words))]), `${written}\n`);
});

test('a break after the last word is left out', () => {
	assert.equal(writeProse([paragraph(text('a'), { type: 'break' })]), 'a\n');
});

test('bold beside a bracket is bold in a language without blanks too', () => {
	assert.equal(writeProse([paragraph({ type: 'strong', children: [text('「注意」')] }, text('です'))]), '**「注意」**&#x3067;す\n');
});

test('an entry has its tags on lines of their own, and notes stand between the blocks', () => {
	const question: WritableNode[] = [
		{ type: 'comment', text: 'ja: 質問 */' },
		{ type: 'component', name: 'Question', attributes: { id: 'q', title: 'Say "yes" & go?' }, children: [paragraph(text('Yes.'))], inline: false, position },
	];
	assert.equal(writeProse(question), '{/* ja: 質問 * / */}\n\n<Question id="q" title="Say &quot;yes&quot; &amp; go?">\n\nYes.\n\n</Question>\n');
});

describe('every page of the samples', () => {
	for (const path of [...globSync('content/incidents/**/*.mdx'), ...globSync('tests/fixtures/sites/**/*.mdx')].sort()) {
		test(path, () => {
			const page = basename(path, '.mdx') as PageName;
			const { children } = readProse(readFileSync(path, 'utf8'), path, page);
			const again = readProse(writeProse(children), path, page);
			assert.deepEqual(again.findings, []);
			assert.deepEqual(canonical(again.children), canonical(children));
			if (path.startsWith('content')) assert.equal(writeProse(children), readFileSync(path, 'utf8'), 'byte for byte, as people wrote it');
		});
	}
});
