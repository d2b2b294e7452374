import assert from 'node:assert/strict';
import { cpSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runChecks } from '../../../src/core/checks/policy.ts';
import { componentNames, componentsIn, pageNames } from '../../../src/core/prose/prose.ts';
import { isIndexable, localesWith } from '../../../src/core/notice/notice.ts';
import type { Project } from '../../../src/core/notice/project.ts';
import { readProject } from '../../../src/files/read-project.ts';
import { fixtures } from '../core/checks/overlay.ts';
import { temporaryFolder } from '../temporary-folder.ts';

function readWithout(folder: string): Project {
	const { project, findings } = readProject(folder, 'content');
	assert.deepEqual(findings.map(({ message }) => message.en), []);
	if (project === 'unreadable') throw new Error('The project is unreadable.');
	return project;
}

describe('the library’s content', () => {
	const library = () => readWithout(join(fixtures, 'sites', 'library'));
	const noticeOf = (id: string) => {
		const source = library().notices.find(({ notice }) => notice.id === id);
		if (!source) throw new Error(`There is no notice ${id}.`);
		return source.notice;
	};

	test('has nothing that a check would speak of while its plans are ahead, but that its address is invented', () => {
		assert.deepEqual(runChecks(library(), { now: Date.parse('2024-03-20') }).map(({ found }) => found), ['base-url: https://notices.harrowmere.example']);
	});

	test('holds two notices, by the names of their folders', () => {
		assert.deepEqual(library().notices.map(({ notice }) => notice.id), ['2024-lending-history', '2024-returns-van-drill']);
	});

	test('has every page of the live notice in both languages', () => {
		const notice = noticeOf('2024-lending-history');
		for (const page of pageNames) assert.deepEqual(localesWith(notice, page), ['en', 'ar']);
	});

	test('knows which pages of the drill are not translated', () => {
		const notice = noticeOf('2024-returns-van-drill');
		assert.deepEqual(
			pageNames.filter((page) => !localesWith(notice, page).includes('ar')),
			['timeline', 'faq'],
		);
	});

	test('shows the live notice to search engines, and not the drill', () => {
		assert.deepEqual(library().notices.map(({ notice }) => isIndexable(notice)), [true, false]);
	});

	test('uses most of what authors may use', () => {
		const used = new Set(library().notices.flatMap(({ notice }) => Object.values(notice.translations).flatMap(({ pages }) => Object.values(pages).flatMap((page) => (page === 'missing' ? [] : componentsIn(page.children).map(({ name }) => name))))));
		assert.deepEqual(
			componentNames.filter((name) => !used.has(name)),
			['Affected', 'DataItems'],
		);
	});

	test('has milestones in every state', () => {
		const states = Object.values(noticeOf('2024-lending-history').incident.milestones).map(({ state }) => state);
		assert.deepEqual([...new Set(states)].sort(), ['cancelled', 'done', 'planned', 'undecided']);
	});
});

describe('a content folder', () => {
	const site = 'name: { en: Notices }\nbase-url: https://parcel-post.example\nlocales: [en]\ndefault-locale: en\npublishers: {}\n';

	test('without notices is a site without notices', (t) => {
		assert.deepEqual(readWithout(temporaryFolder(t, { 'site.yaml': site })).notices, []);
	});

	test('without site.yaml cannot be read', (t) => {
		assert.equal(readProject(temporaryFolder(t), 'content').project, 'unreadable');
	});

	test('with a site.yaml that is wrong cannot be read either', (t) => {
		assert.equal(readProject(temporaryFolder(t, { 'site.yaml': 'locales: [en]\n' }), 'content').project, 'unreadable');
	});

	test('is called in messages what the person called it', (t) => {
		const { findings } = readProject(temporaryFolder(t, { 'site.yaml': site, 'incidents/2026-lost/notes.txt': '' }), 'my/content');
		assert.deepEqual(findings.map(({ position }) => position.file), ['my/content/incidents/2026-lost/incident.yaml']);
	});

	test('may hold folders that tools keep for themselves', (t) => {
		assert.deepEqual(readWithout(temporaryFolder(t, { 'site.yaml': site, 'incidents/.cache/x': '' })).notices, []);
	});

	const links = { skip: process.platform === 'win32' && 'Windows asks for a right to make links' };
	const base = fileURLToPath(new URL('../../fixtures/checks/base', import.meta.url));

	/** The base of the fixtures with one thing in it replaced by a link. */
	function withLink(t: TestContext, from: string, to: string) {
		const folder = temporaryFolder(t);
		cpSync(base, folder, { recursive: true });
		rmSync(join(folder, from), { recursive: true, force: true });
		symlinkSync(to, join(folder, from));
		return readProject(folder, 'content');
	}

	const places = ({ findings }: ReturnType<typeof withLink>) => findings.map(({ check, position }) => `${check} ${position.file}`);
	const noticesOf = ({ project }: ReturnType<typeof withLink>) => (project === 'unreadable' ? [] : project.notices);

	test('tells of a notice that is only a link to another folder, and does not read it', links, (t) => {
		const read = withLink(t, 'incidents/2026-other', join(base, 'incidents/2026-lost-parcels'));
		assert.deepEqual(places(read), ['files-are-in-place content/incidents/2026-other']);
		assert.deepEqual(noticesOf(read).map(({ notice }) => notice.id), ['2026-lost-parcels']);
	});

	test('tells of a language that is only a link to another folder, and does not read it', links, (t) => {
		const read = withLink(t, 'incidents/2026-lost-parcels/ja', join(base, 'incidents/2026-lost-parcels/ja'));
		assert.deepEqual(places(read), ['files-are-in-place content/incidents/2026-lost-parcels/ja']);
		assert.equal(noticesOf(read)[0]?.notice.translations['ja']?.labels, 'missing');
	});

	test('tells of a link that leads nowhere', links, (t) => {
		assert.deepEqual(places(withLink(t, 'incidents/2026-other', 'nowhere')), ['files-are-in-place content/incidents/2026-other']);
	});

	test('may hold a link to a file beside the notices', links, (t) => {
		assert.deepEqual(places(withLink(t, 'incidents/README.md', join(base, 'site.yaml'))), []);
	});
});
