import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '../seeded.ts';
import { samePage } from '../../../src/core/changes/same-page.ts';
import { readProse } from '../../../src/files/read-prose.ts';
import { writeProse } from '../../../src/files/write-prose.ts';
import { arbitraryPage, canonical, withoutDoubleDress } from './arbitrary-page.ts';

test('what is written reads back as the same prose, whatever signs it holds', () => {
	fc.assert(
		fc.property(arbitraryPage.map((page) => withoutDoubleDress(page)), (page) => {
			const text = writeProse(page);
			const { children, findings } = readProse(text, 'page.mdx', 'faq');
			assert.deepEqual(findings.map(({ message }) => message.en), [], text);
			assert.deepEqual(canonical(children), canonical(page), text);
		}),
		{ numRuns: 1500 },
	);
});

test('where Markdown cannot say how words are dressed, the words are written all the same', () => {
	fc.assert(
		fc.property(arbitraryPage, (page) => {
			const text = writeProse(page);
			assert.ok(samePage(readProse(text, 'page.mdx', 'faq').children, page), text);
		}),
		{ numRuns: 500 },
	);
});
