import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, test } from 'node:test';
import fc from '../../seeded.ts';
import { samePage } from '../../../../src/core/changes/same-page.ts';
import { gapsIn } from '../../../../src/core/notice/gap-mark.ts';
import { componentsIn, type PageName } from '../../../../src/core/prose/prose.ts';
import { standingOf } from '../../../../src/core/translation/standing.ts';
import { unitsOf } from '../../../../src/core/translation/units.ts';
import { readProse } from '../../../../src/files/read-prose.ts';
import { mergedPage } from '../../../../src/files/translation/merged-page.ts';
import { pageParts } from '../../../../src/files/translation/page-parts.ts';
import { skeletonOf } from '../../../../src/files/translation/skeleton.ts';
import { updatedPage } from '../../../../src/files/translation/updated-page.ts';
import { writeProse } from '../../../../src/files/write-prose.ts';
import { arbitraryPage, canonical } from '../arbitrary-page.ts';

const words = { translation: 'Übersetzung', title: 'Titel', link: 'Link' };
const read = (text: string) => readProse(text, '', 'faq').children;

describe('a page cut into parts', () => {
	for (const path of globSync('content/incidents/*/*/*.mdx').sort()) {
		test(path, () => {
			const text = readFileSync(path, 'utf8');
			const page = basename(path, '.mdx') as PageName;
			const parts = pageParts(text, page);
			assert.deepEqual(canonical(parts.flatMap(({ nodes }) => nodes)).length, readProse(text, '', page).children.length);
			assert.equal(parts.map(({ start, end }) => text.slice(start, end)).join('\n\n'), text.trimEnd());
		});
	}
});

describe('the skeleton of a translation', () => {
	const source = ['Call <Contact name="hotline" /> or [write](requests/) **now**.', '<Question id="a" title="Who?">\n\n- One\n- <Fact name="cohorts.x.count" />\n\n</Question>', '<Affected />'].join('\n\n');
	const text = writeProse(skeletonOf(read(source), 'en', words));

	test('has the source beside every gap, and what the words must print', () => {
		assert.equal(
			text,
			[
				'{/* en: Call <Contact name="hotline" /> or [write](requests/) **now**. */}',
				'[[Übersetzung]] <Contact name="hotline" /> [[[Link]]](requests/)',
				'{/* en: Who? */}',
				'<Question id="a" title="[[Titel]]">',
				'{/* en: - One\n- <Fact name="cohorts.x.count" /> */}',
				'- [[Übersetzung]]\n- <Fact name="cohorts.x.count" />',
				'</Question>',
				'<Affected />\n',
			].join('\n\n'),
		);
	});

	test('has the same components, ids and attributes as any source, and a gap for its words', () => {
		fc.assert(
			fc.property(arbitraryPage, (page) => {
				const written = writeProse(skeletonOf(page, 'en', words));
				const { children, findings } = readProse(written, '', 'faq');
				assert.deepEqual(findings.map(({ message }) => message.en), [], written);
				const names = (nodes: typeof page) => componentsIn(nodes).map(({ name, attributes: { title: _, ...rest } }) => [name, rest]);
				assert.deepEqual(names(children), names(page), written);
				assert.equal(gapsIn(written).length > 0, unitsOf(page).length > 0);
			}),
			{ numRuns: 300 },
		);
	});
});

describe('a translation that is behind', () => {
	const then = '## One\n\nFirst.\n\n<Question id="a" title="A?">\n\nAlpha.\n\n</Question>\n';
	const now = '## One\n\nFirst, but other.\n\n<Question id="b" title="B?">\n\nBeta.\n\n</Question>\n';
	const target = '{/* Anna: ask legal */}\n\n## Eins\n\nErstens.\n\n<Question id="a" title="A de?">\n\n  Alpha   de.\n\n</Question>\n';
	const update = (text: string) => updatedPage({ text, page: 'faq', nodes: read(now), standing: standingOf({ now: read(now), then: read(then), target: read(text), published: read(target) }), locale: 'en', words });

	test('gets what is new, and notes about what has changed or gone; not a word of it is touched', () => {
		assert.equal(
			update(target),
			[
				'{/* Anna: ask legal */}',
				'{/* en, before: First. */}',
				'{/* en, now: First, but other. */}',
				'## Eins',
				'Erstens.',
				'{/* en: B? */}',
				'<Question id="b" title="[[Titel]]">',
				'{/* en: Beta. */}',
				'[[Übersetzung]]',
				'</Question>',
				'{/* en, removed: A?\n\nAlpha. */}',
				'<Question id="a" title="A de?">',
				'  Alpha   de.',
				'</Question>\n',
			].join('\n\n'),
		);
	});

	test('is told once', () => {
		const once = update(target);
		assert.equal(update(once), once);
	});
});

describe('a page that gets other words', () => {
	const before = ['{/* Anna: ask legal */}', 'Hello   there.', '{/* en: Where? */}', '<Question id="a" title="[[translation]]">', '{/* en: Here. */}', '{/* Bea: check */}', '[[translation]]', '</Question>', '<Question id="b" title="Stays?">', 'Yes,  as typed.', '</Question>', '{/* the end */}'].join('\n\n') + '\n';

	test('keeps what stays as it was typed, and the notes of colleagues', () => {
		const after = read(['Hello   there.', '<Question id="a" title="Wo?">\n\nHier.\n\n</Question>', '<Question id="b" title="Stays?">\n\nYes,  as typed.\n\n</Question>'].join('\n\n'));
		assert.equal(
			mergedPage(before, 'faq', after, 'en'),
			['{/* Anna: ask legal */}', 'Hello   there.', '{/* Bea: check */}', '<Question id="a" title="Wo?">', 'Hier.', '</Question>', '<Question id="b" title="Stays?">', 'Yes,  as typed.', '</Question>', '{/* the end */}'].join('\n\n') + '\n',
		);
	});

	test('says the new words, whatever both are', () => {
		fc.assert(
			fc.property(arbitraryPage, arbitraryPage, (old, now) => {
				const text = mergedPage(writeProse(old), 'faq', now, 'en');
				assert.ok(samePage(read(text), now), text);
			}),
			{ numRuns: 300 },
		);
	});
});
