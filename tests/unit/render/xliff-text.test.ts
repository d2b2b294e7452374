import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from '../seeded.ts';
import { stepsOf, type StatusStep } from '../../../src/core/record/translation-status.ts';
import type { ProseNode } from '../../../src/core/prose/prose.ts';
import { exchangeOf, type Exchange } from '../../../src/core/translation/exchange.ts';
import { piecesOf } from '../../../src/core/translation/pieces.ts';
import { unitsOf } from '../../../src/core/translation/units.ts';
import { readProject } from '../../../src/files/read-project.ts';
import { xliffText } from '../../../src/render/xliff-text.ts';
import { arbitraryPage } from '../files/arbitrary-page.ts';
import { brokenRules, elementsIn, parseXml } from './xliff-rules.ts';

const print = () => 'a <fact> & more';

/** Every notice of the samples, in every language that it is translated into. */
function sampleExchanges(): { id: string; exchange: Exchange; steps: readonly StatusStep[] }[] {
	return ['content', 'tests/fixtures/sites/library', 'tests/fixtures/checks/base'].flatMap((folder) => {
		const { project } = readProject(folder, folder);
		assert.ok(project !== 'unreadable');
		return project.notices.flatMap(({ notice, record }) => {
			const steps = [...stepsOf(record.revisions), { number: record.revisions.length + 1, notice, needsTranslation: true }];
			return [...project.site.locales, 'fr'].filter((locale) => locale !== notice.incident['source-locale']).map((locale) => ({ id: notice.id, exchange: exchangeOf(steps, locale), steps }));
		});
	});
}

describe('the samples as XLIFF keep the rules of XLIFF 2.1', () => {
	for (const { id, exchange } of sampleExchanges()) {
		test(`${id}, ${exchange.source} to ${exchange.target}`, () => {
			const text = xliffText({ exchange, id, language: 'en', print, fingerprints: { notice: 'abc' } });
			assert.deepEqual(brokenRules(text), []);
			assert.ok(elementsIn(parseXml(text), 'unit').length > 4);
		});
	}
});

test('the rules notice what is against them', () => {
	const { id, exchange } = sampleExchanges().find(({ exchange: { target } }) => target === 'en') ?? assert.fail();
	const text = xliffText({ exchange, id, language: 'en', print, fingerprints: {} });
	for (const [from, to] of [
		['<source>', '<source mark="x">'],
		['canDelete="no"', 'canDelete="maybe"'],
		['dataRef="d1"', 'dataRef="d99"'],
		['version="2.1"', 'version="1.2"'],
		['<segment state="translated">', '<segment subState="candor:x">'],
		[' id="timeline"', ' id="notice"'],
		['</notes>', '</notes>words'],
	] as const) {
		assert.ok(text.includes(from), from);
		assert.notDeepEqual(brokenRules(text.replace(from, to)), [], to);
	}
});

test('any prose keeps the rules', () => {
	const exchange = (nodes: readonly ProseNode[]): Exchange => ({
		source: 'en',
		target: 'ar',
		files: [{ id: 'faq', unlike: [], units: unitsOf(nodes).map(({ id, section, of, kind, content }) => ({ id, group: of === 'lead' || of === 'heading' ? 'none' : { id: section, of }, kind, path: [], source: piecesOf(content), existing: 'none', needed: new Set() })) }],
	});
	fc.assert(
		fc.property(arbitraryPage.filter((page) => unitsOf(page).length > 0), (page) => {
			assert.deepEqual(brokenRules(xliffText({ exchange: exchange(page), id: 'x', language: 'ja', print, fingerprints: {} })), []);
		}),
		{ numRuns: 300 },
	);
});

test('a code says what it is, what it prints and that it must stay', () => {
	const position = { kind: 'file', file: '' } as const;
	const nodes: ProseNode[] = [
		{ type: 'text', value: 'Call ', position },
		{ type: 'component', name: 'Contact', attributes: { name: 'hotline' }, children: [], inline: true, position },
		{ type: 'text', value: ' \u0007', position },
	];
	const source = piecesOf(nodes);
	const text = xliffText({
		exchange: { source: 'en', target: 'ar', files: [{ id: 'notice', unlike: [], units: [{ id: '_lead.1', group: 'none', kind: 'paragraph', path: [], source, existing: 'none', needed: new Set(['Contact:hotline']) }] }] },
		id: 'x',
		language: 'en',
		print,
		fingerprints: {},
	});
	assert.ok(text.includes('<source>Call <ph id="Contact:hotline" type="other" subType="candor:Contact" canCopy="no" canDelete="no" dataRef="d1" disp="a &lt;fact&gt; &amp; more" equiv="Contact:hotline"/> <cp hex="0007"/></source>'), text);
	assert.ok(text.includes('<data id="d1">&lt;Contact name=&quot;hotline&quot; /&gt;</data>'));
	assert.ok(text.includes('trgDir="rtl"'));
});

test('a translation that is behind is sent along, with what the source said', () => {
	const folder = 'content';
	const { project } = readProject(folder, folder);
	assert.ok(project !== 'unreadable');
	const { notice, record } = project.notices.find(({ notice: { id } }) => id === '2026-skerrow') ?? assert.fail();
	assert.ok(readdirSync('content/incidents/2026-skerrow/revisions').includes('3'));
	// Spanish did not follow the questions of revision 3.
	const steps = stepsOf(record.revisions.slice(0, 3));
	const text = xliffText({ exchange: exchangeOf(steps, 'es'), id: notice.id, language: 'en', print, fingerprints: {} });
	assert.match(text, /<segment state="translated" subState="candor:behind">/);
	assert.match(text, /<note category="change">The source has changed since this was translated. It said: \S/);
	assert.deepEqual(brokenRules(text), []);
});
