/** What a build does to the folder it writes, as staff run it: `npm run build`. */
import { cpSync, existsSync, globSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { candor } from './command-line.ts';
import { sites } from './sites.ts';

const [own] = sites;
const NOTICE = '2017-sempre';

const test = base.extend<{ folder: string; content: string }>({
	/** An empty folder of the test’s own. */
	folder: async ({}, use) => {
		const folder = mkdtempSync(join(tmpdir(), 'candor-builds-'));
		await use(folder);
		rmSync(folder, { recursive: true, force: true });
	},
	/** A copy of the content of this repository. */
	content: async ({ folder }, use) => {
		const content = join(folder, 'content');
		cpSync(own?.source ?? '', content, { recursive: true });
		await use(content);
	},
});

test('a build that fails reports every problem and leaves the site as it was', async ({ folder, content }) => {
	const out = join(folder, 'dist');
	const first = await candor(['build', '--content', content, '--out', out]);
	expect(first.exitCode, first.output).toBe(0);
	const before = contentsOf(out);

	const notice = join(content, 'incidents', NOTICE);
	edit(join(notice, 'incident.yaml'), (text) => text.replace('count: 22796', 'count: many'));
	edit(join(notice, 'en', 'faq.mdx'), (text) => `${text}\n\n{1 + 1}\n`);
	edit(join(notice, 'ko', 'notice.mdx'), (text) => `import fs from 'node:fs';\n\n${text}`);
	edit(join(notice, 'ja', 'labels.yaml'), (text) => text.replace('title:', 'titel:'));

	const second = await candor(['build', '--content', content, '--out', out]);
	expect(second.exitCode, second.output).toBe(1);
	for (const file of ['incident.yaml', 'en/faq.mdx', 'ko/notice.mdx', 'ja/labels.yaml']) expect(second.output).toContain(`incidents/${NOTICE}/${file}\n`);
	expect(second.output).toMatch(/in 4 files/);
	expect(second.output).toContain('what is published has not changed');
	expect(contentsOf(out)).toEqual(before);
	expect(readdirSync(folder).sort()).toEqual(['content', 'dist']);
});

test('a first build that fails writes nothing', async ({ folder, content }) => {
	rmSync(join(content, 'site.yaml'));
	const { exitCode, output } = await candor(['build', '--content', content, '--out', join(folder, 'dist')]);
	expect(exitCode, output).toBe(1);
	expect(readdirSync(folder)).toEqual(['content']);
});

test('a number that is changed in one place changes in every language and on every page', async ({ folder, content }) => {
	test.skip(!existsSync(join(content, 'incidents', NOTICE)), 'This content does not hold the sample.');
	rmSync(join(content, 'incidents', NOTICE, 'revisions'), { recursive: true, force: true });
	const build = async (name: string, change: (facts: string) => string) => {
		const copy = join(folder, `content-${name}`);
		cpSync(content, copy, { recursive: true });
		const facts = join(copy, 'incidents', NOTICE, 'incident.yaml');
		writeFileSync(facts, change(readFileSync(facts, 'utf8')));
		const published = await candor(['notice', 'publish', NOTICE, '--content', copy, '--at', '2017-12-22T10:00+09:00', '--yes']);
		expect(published.exitCode, published.output).toBe(0);
		const built = await candor(['build', '--content', copy, '--out', join(folder, name)]);
		expect(built.exitCode, built.output).toBe(0);
		return contentsOf(join(folder, name), /\.(html|txt|xml|ics)$/);
	};
	const before = await build('before', (facts) => facts);
	const after = await build('after', (facts) => facts.replace(/\b22796\b/, '24680'));

	expect(Object.keys(after)).toEqual(Object.keys(before));
	const mentioning = Object.entries(before).filter(([, text]) => text.includes('22,796'));
	const languages = new Set(mentioning.map(([file]) => file.split('/')[0]));
	expect([...languages].sort()).toEqual(readdirSync(join(content, 'incidents', NOTICE), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name).sort());
	for (const [file, text] of Object.entries(before)) {
		expect(after[file] === text.replaceAll('22,796', '24,680').replaceAll('22796', '24680'), file).toBe(true);
	}
});

test('two builds of the same content are the same, whatever the clock, the language and the folder', async ({ folder, content }) => {
	const elsewhere = join(folder, 'somewhere', 'else', 'entirely');
	const first = await candor(['build', '--content', content, '--out', join(folder, 'one')], { environment: { TZ: 'Pacific/Auckland', LC_ALL: 'C' } });
	const second = await candor(['build', '--content', content, '--out', elsewhere], { environment: { TZ: 'America/Los_Angeles', LC_ALL: 'ja_JP.UTF-8' } });
	expect(first.exitCode, first.output).toBe(0);
	expect(second.exitCode, second.output).toBe(0);
	const [one, other] = [contentsOf(join(folder, 'one')), contentsOf(elsewhere)];
	expect(Object.keys(other)).toEqual(Object.keys(one));
	expect(Object.keys(one).filter((file) => one[file] !== other[file])).toEqual([]);
	expect(Object.entries(one).filter(([, bytes]) => bytes.includes(folder)).map(([file]) => file)).toEqual([]);
});

test('two builds at the same time do not disturb each other', async ({ folder, content }) => {
	const names = ['left', 'right'];
	const outcomes = await Promise.all(names.map((name) => candor(['build', '--content', content, '--out', join(folder, name)])));
	for (const { exitCode, output } of outcomes) expect(exitCode, output).toBe(0);
	expect(contentsOf(join(folder, 'left'))).toEqual(contentsOf(join(folder, 'right')));
});

test('a build can be started from any folder', async ({ folder, content }) => {
	const { exitCode, output } = await candor(['build', '--content', content, '--out', 'dist'], { cwd: folder });
	expect(exitCode, output).toBe(0);
	expect(existsSync(join(folder, 'dist', 'index.html'))).toBe(true);
});

/** Every file of a folder, as text that is different where a byte is. */
function contentsOf(folder: string, named = /./): Record<string, string> {
	const files = globSync('**/*', { cwd: folder, withFileTypes: true })
		.filter((entry) => entry.isFile() && named.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'))
		.sort();
	return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'latin1')]));
}

function edit(file: string, change: (text: string) => string): void {
	const text = readFileSync(file, 'utf8');
	const changed = change(text);
	if (changed === text) throw new Error(`${file} does not hold what this test changes.`);
	writeFileSync(file, changed);
}
