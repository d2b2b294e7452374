/** What a build does to the folder it writes, as staff run it: `npm run build`. */
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { candor } from './command-line.ts';
import { ID, LOCALES, workplace, type Workplace } from './sempre.ts';
import { builtFolder, contentOf, sites } from './sites.ts';

const test = base.extend<{ folder: string; place: Workplace }>({
	/** An empty folder of the test’s own. */
	folder: async ({}, use) => {
		const folder = mkdtempSync(join(tmpdir(), 'candor-builds-'));
		await use(folder);
		rmSync(folder, { recursive: true, force: true });
	},
	/** The sample in two languages. */
	place: async ({}, use) => {
		const place = workplace(['ja', 'en']);
		await use(place);
		place.leaves();
	},
});

test('a build that fails reports every problem and leaves the site as it was', async ({ folder, place }) => {
	const out = join(folder, 'dist');
	cpSync(builtFolder(sites[0]?.name ?? ''), out, { recursive: true });
	const before = contentsOf(out);
	place.edits('incident.yaml', 'count: 22796', 'count: many');
	place.adds('en/faq.mdx', '\n{1 + 1}\n');
	place.adds('ja/notice.mdx', "\nimport fs from 'node:fs';\n");
	place.edits('ja/labels.yaml', 'short-title:', 'shorttitle:');

	const { exitCode, output } = await candor(['build', '--content', place.content, '--out', out]);
	expect(exitCode, output).toBe(1);
	for (const file of ['incident.yaml', 'en/faq.mdx', 'ja/notice.mdx', 'ja/labels.yaml']) expect(output).toContain(`incidents/${ID}/${file}\n`);
	expect(output).toMatch(/problems in 4 files/);
	expect(output).toContain('what is published has not changed');
	expect(contentsOf(out)).toEqual(before);
	expect(readdirSync(folder)).toEqual(['dist']);
});

test('a first build that fails writes nothing', async ({ folder, place }) => {
	rmSync(join(place.content, 'site.yaml'));
	const { exitCode, output } = await candor(['build', '--content', place.content, '--out', join(folder, 'dist')]);
	expect(exitCode, output).toBe(1);
	expect(readdirSync(folder)).toEqual([]);
});

test('a number that is changed in one place changes in every language and on every page', async () => {
	const built = async (count: string) => {
		const place = workplace();
		try {
			// As if it had never been published with another number: what was published keeps saying what it said.
			rmSync(join(place.content, 'incidents', ID, 'revisions'), { recursive: true });
			place.edits('incident.yaml', /(?<=count: )22796\b/, count);
			await place.publishes('2017-12-22T10:00+09:00');
			return contentsOf(await place.builds('2018-01-01T00:00:00+09:00'), /\.(html|txt)$/);
		} finally {
			place.leaves();
		}
	};
	const [before, after] = [await built('22796'), await built('24680')];
	expect(Object.keys(after)).toEqual(Object.keys(before));
	const saying = Object.entries(before).filter(([file, text]) => file.endsWith('.html') && text.includes('22,796'));
	expect(new Set(saying.map(([file]) => file.split('/')[0]))).toEqual(new Set(LOCALES));
	const different = Object.entries(before).filter(([file, text]) => after[file] !== text.replaceAll('22,796', '24,680').replaceAll('22796', '24680'));
	expect(different.map(([file]) => file)).toEqual([]);
});

test('two builds of the same content are the same, whatever the clock, the language and the folder', async ({ folder }) => {
	const [site] = sites;
	const elsewhere = join(folder, 'somewhere', 'else', 'entirely');
	const environment = { TZ: 'Pacific/Auckland', LC_ALL: 'ja_JP.UTF-8' };
	const { exitCode, output } = await candor(['build', '--content', contentOf(site?.name ?? ''), '--out', elsewhere], { environment });
	expect(exitCode, output).toBe(0);
	const [one, other] = [contentsOf(builtFolder(site?.name ?? '')), contentsOf(elsewhere)];
	expect(Object.keys(other)).toEqual(Object.keys(one));
	expect(Object.keys(one).filter((file) => one[file] !== other[file])).toEqual([]);
	const places = [folder, builtFolder(''), contentOf(site?.name ?? ''), process.cwd()];
	expect(Object.entries(other).filter(([, bytes]) => places.some((place) => bytes.includes(place))).map(([file]) => file)).toEqual([]);
});

test('builds can be started from any folder and at the same time, and each takes the place of the one before with nothing of that left', async ({ folder, place }) => {
	const folders = ['left', 'right'].map((name) => join(folder, name));
	for (const cwd of folders) cpSync(builtFolder(sites[0]?.name ?? ''), join(cwd, 'dist'), { recursive: true });
	const outcomes = await Promise.all(folders.map((cwd) => candor(['build', '--content', place.content, '--out', 'dist'], { cwd })));
	for (const { exitCode, output } of outcomes) expect(exitCode, output).toBe(0);
	for (const cwd of folders) {
		expect(existsSync(join(cwd, 'dist', 'index.html'))).toBe(true);
		expect(readdirSync(cwd)).toEqual(['dist']);
		expect(readdirSync(join(cwd, 'dist'))).not.toContain('ko');
	}
	expect(readdirSync(place.content).sort()).toEqual(['incidents', 'site.yaml']);
	const [left = '', right = ''] = folders;
	expect(contentsOf(join(left, 'dist'))).toEqual(contentsOf(join(right, 'dist')));
});

/** Every file of a folder by its path, as text that is different where a byte is. */
function contentsOf(folder: string, named = /./): Record<string, string> {
	const files = globSync('**/*', { cwd: folder, withFileTypes: true })
		.filter((entry) => entry.isFile() && named.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'))
		.sort();
	return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'latin1')]));
}
