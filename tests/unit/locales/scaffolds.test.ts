import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'node:test';
import type { Answers } from '../../../src/core/authoring/answers.ts';
import { dataKinds } from '../../../src/core/authoring/data-kinds.ts';
import { scaffoldKeys, scaffoldPages } from '../../../src/core/authoring/scaffold.ts';
import { causeCategories, kinds } from '../../../src/core/facts/incident.ts';
import { certainties } from '../../../src/core/facts/values.ts';
import { gapsIn } from '../../../src/core/notice/gap-mark.ts';
import { componentsIn, pageNames, walk, type ProseNode } from '../../../src/core/prose/prose.ts';
import { readProse } from '../../../src/files/read-prose.ts';
import { readScaffold } from '../../../src/files/read-scaffolds.ts';
import { writeProse } from '../../../src/files/write-prose.ts';

const folder = fileURLToPath(new URL('../../../src/locales/scaffold/', import.meta.url));
const spoken = readdirSync(fileURLToPath(new URL('../../../src/locales/', import.meta.url))).flatMap((file) => /^(.+)\.yaml$/.exec(file)?.[1] ?? []);

const answers: Answers = {
	mode: 'live', publisher: 'p', 'signed-by': '', source: 'en', 'time-zone': 'UTC', regimes: [], kind: ['confidentiality'], certainty: 'suspected', cause: 'unknown', occurred: 'unknown', discovered: 'unknown', disclosed: '2026-03-05',
	'next-update': '', count: 'unknown', data: Object.keys(dataKinds), 'not-exposed': [], phone: '+442079460000', hours: [], email: '', title: '', who: '', service: '',
};

/** Every way in which the pages may begin and go on. */
const cases: Answers[] = [
	...certainties.flatMap((certainty) => [...causeCategories.map((cause) => ({ ...answers, certainty, cause })), ...kinds.map((kind) => ({ ...answers, certainty, kind: [kind] }))]),
	...kinds.map((kind) => ({ ...answers, kind: [kind], cause: 'lost-device' })),
	{ ...answers, data: [], phone: '' },
];

/** What is not words. */
function shapeOf(nodes: readonly ProseNode[]): unknown[] {
	return [...componentsIn(nodes).map(({ name, attributes }) => [name, attributes['id'] ?? attributes['name'] ?? attributes['of']]), ...[...walk(nodes)].flatMap((node) => (node.type === 'link' ? [node.url] : []))].map(String).sort();
}

for (const locale of spoken) {
	describe(locale, () => {
		const { locale: found, words } = readScaffold(folder, locale, 'en');
		const say = (key: string) => words[key] ?? '';

		test('has a text for everything that a new notice says', () => {
			assert.equal(found, locale);
			assert.deepEqual(Object.keys(words).sort(), [...scaffoldKeys].sort());
			assert.deepEqual(Object.entries(words).filter(([, text]) => typeof text !== 'string' || text.trim() === ''), []);
		});

		test('says in every case what can be read, with gaps to be filled', () => {
			for (const given of cases) {
				const pages = scaffoldPages(given, say);
				for (const page of pageNames) {
					const { children, findings } = readProse(pages[page], page, page);
					assert.deepEqual(findings.map(({ message }) => message.en), [], pages[page]);
					assert.ok(gapsIn(pages[page]).length > 0, `${page} leaves nothing to be written`);
					assert.equal(writeProse(children), pages[page], 'as the tool would write it');
				}
			}
		});

		test('prints the same facts and links as in English', () => {
			const english = readScaffold(folder, 'en', 'en').words;
			for (const given of cases) {
				const [here, there] = [scaffoldPages(given, say), scaffoldPages(given, (key) => english[key] ?? '')];
				for (const page of pageNames) {
					const shapes = [here, there].map((pages) => shapeOf(readProse(pages[page], page, page).children).filter((shape) => shape !== 'Name,password'));
					assert.deepEqual(shapes[0], shapes[1], `${page}, ${given.cause}, ${given.certainty}`);
				}
			}
		});
	});
}

test('a language close to one that is there takes its texts; another gets those of staff to read', () => {
	assert.equal(readScaffold(folder, 'en-GB', 'ja').locale, 'en');
	assert.equal(readScaffold(folder, 'pt-PT', 'en').locale, 'pt-BR');
	assert.equal(readScaffold(folder, 'zh-TW', 'en').locale, 'zh-Hant');
	const dutch = readScaffold(folder, 'nl', 'ja');
	assert.deepEqual([dutch.locale, dutch.isForeign], ['ja', true]);
});
