import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from '../../seeded.ts';
import { samePage } from '../../../../src/core/changes/same-page.ts';
import type { Notice } from '../../../../src/core/notice/notice.ts';
import type { ProseNode } from '../../../../src/core/prose/prose.ts';
import { exchangeOf } from '../../../../src/core/translation/exchange.ts';
import { rewritten, unitsOf } from '../../../../src/core/translation/units.ts';
import { readProject } from '../../../../src/files/read-project.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { arbitraryPage, canonical } from '../arbitrary-page.ts';
import { echoed, pageExchange, sentOut, takenBack } from './agency.ts';

/** The sample notices, each as if it were written in each of its languages. */
const notices = ['content', 'tests/fixtures/sites/library'].flatMap((folder) => {
	const { project } = readProject(folder, folder);
	assert.ok(project !== 'unreadable');
	return project.notices.flatMap(({ notice }) => Object.entries(notice.translations).flatMap(([locale, { labels }]): Notice[] => (labels === 'missing' ? [] : [{ ...notice, incident: { ...notice.incident, 'source-locale': locale } }])));
});

describe('what goes out and comes back unchanged is the same prose', () => {
	for (const notice of notices) {
		const locale = notice.incident['source-locale'];
		test(`${notice.id} in ${locale}`, (t) => {
			const exchange = exchangeOf([{ number: 1, notice, needsTranslation: true }], 'de');
			const { texts, findings, unitFindings } = takenBack(temporaryFolder(t), exchange, echoed(sentOut(exchange)));
			assert.deepEqual([...findings, ...unitFindings], []);
			const { labels, pages } = notice.translations[locale] ?? assert.fail();
			for (const [name, page] of Object.entries(pages)) {
				if (page === 'missing') continue;
				const back = rewritten(page.children, ({ id }) => texts.get(name as 'faq')?.get(id) ?? assert.fail(`${name} ${id} came back`));
				assert.ok(samePage(back, page.children), name);
				assert.deepEqual(canonical(back), canonical(page.children), name);
			}
			assert.ok(labels !== 'missing');
			const names = Object.keys(labels.names).map((id) => texts.get('labels')?.get(`names.${id}`)?.[0]);
			assert.deepEqual(names.map((node) => node?.type === 'text' && node.value), Object.values(labels.names));
		});
	}
});

test('so is any other prose', (t) => {
	const folder = temporaryFolder(t);
	fc.assert(
		// A gap mark that comes back is no translation.
		fc.property(arbitraryPage.filter((page) => unitsOf(page).length > 0 && !JSON.stringify(page).includes('[[hint]]')), (page) => {
			const exchange = pageExchange(page);
			const { texts, findings, unitFindings } = takenBack(folder, exchange, echoed(sentOut(exchange)));
			assert.deepEqual([...findings, ...unitFindings].map(({ message }) => message.en), []);
			const back = rewritten(page, ({ id }) => texts.get('faq')?.get(id) ?? assert.fail(id));
			assert.deepEqual(canonical(back), canonical(withPlainTitles(page)));
		}),
		{ numRuns: 400 },
	);
});

/** A title is one line. */
function withPlainTitles(nodes: readonly ProseNode[]): ProseNode[] {
	return nodes.map((node) => (node.type === 'component' && node.attributes['title'] !== undefined ? { ...node, attributes: { ...node.attributes, title: node.attributes['title'].replace(/[ \t\r\n]+/g, ' ').trim() } } : node));
}
