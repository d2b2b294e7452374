import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gapsAreFilled } from '../../../../src/core/checks/gaps-are-filled.ts';
import { readProject } from '../../../../src/files/read-project.ts';
import { foundBy } from './found-by.ts';

for (const [what, mdx, lines] of [
	['in a paragraph, a heading, an item and a cell', '[[a]]\n\n## [[b]]\n\n- [[c]]\n\n| [[d]] | e |\n| - | - |\n| f | [[g]] |\n', [1, 3, 5, 7, 9]],
	['twice in a line', '[[a]] and [[b]]\n', [1, 1]],
	['beside components and in bold', 'On <When name="occurred" /> **[[a]]** and\n[[b]].\n', [1, 2]],
	['as the words of a link', 'See [[a]](requests/) and [[[b]]](requests/).\n', [1, 1]],
	['in a comment, where colleagues read it', '{/* [[a]] */}\n\nText.\n', []],
	['in single brackets', '[a] and [b](requests/) and [1]\n', []],
] as const) {
	test(`a gap ${what}`, () => {
		assert.deepEqual(foundBy(gapsAreFilled, 'en', mdx).map((line) => Number.parseInt(line, 10)).sort((a, b) => a - b), [...lines]);
	});
}

test('a gap in an attribute is shown on the line of the attribute', () => {
	assert.deepEqual(foundBy(gapsAreFilled, 'en', '<Request\n\tid="a"\n\ttitle="[[what to do]]"\n\tfor="everyone" urgency="now">\n\nText.\n\n</Request>\n', 'requests'), ['3: title="[[what to do]]"']);
});

test('a gap in a value of YAML is found in any file, also without quotation marks and where no text is expected', () => {
	const folder = mkdtempSync(join(tmpdir(), 'candor-gaps-'));
	try {
		const notice = join(folder, 'incidents/2026-lost-parcels');
		mkdirSync(join(notice, 'en'), { recursive: true });
		writeFileSync(join(folder, 'site.yaml'), 'name: { en: "[[name of the site]]" }\nbase-url: https://notices.parcel-post.example\nlocales: [en]\ndefault-locale: en\npublishers:\n  parcel-post:\n    name:\n      en: [[your legal name]]\n');
		writeFileSync(join(notice, 'incident.yaml'), '# [[a note]]\nmode: sample\npublisher: parcel-post\nsource-locale: en\ntime-zone: UTC\nwhat: { kinds: [availability], certainty: confirmed, cause: { category: supplier, certainty: suspected } }\noccurred: "[[when it happened]]"\ndiscovered: 2026-03-02\ndisclosed: 2026-03-04\n');
		writeFileSync(join(notice, 'en/labels.yaml'), 'title: "[[heading]]"\n');
		const { project } = readProject(folder, 'content');
		assert.ok(project !== 'unreadable');
		const places = gapsAreFilled.find(project, { now: 0 }).map(({ position }) => (position.kind === 'source' ? `${position.file.split('/').at(-1)}:${position.line}` : ''));
		assert.deepEqual(places, ['site.yaml:1', 'site.yaml:8', 'incident.yaml:7', 'labels.yaml:1']);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
