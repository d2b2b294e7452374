/**
 * What is not public yet must be in no byte of a production build. Words and a number that stand nowhere else are put
 * wherever something unpublished can stand, and then looked for in every file that was built.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, hostname } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { test as base, expect } from '@playwright/test';
import { candor } from './command-line.ts';
import { ID, workplace, type Workplace } from './sempre.ts';
import { root } from './sites.ts';

const BEFORE = '2018-03-01T10:00:00+09:00';
const LATER = '2099-01-01T10:00:00+09:00';
const LAST = '2099-01-01T10:00:01+09:00';

/** Small letters, so that no index of words can change them. */
const working = ['zqworkingprose', 'zqworkinglabel', 'zqworkingtitle', 'zqworkingquestion'];
const scheduled = ['zqscheduledprose', 'zqscheduledlabel', 'zqscheduledsummary', 'zqscheduledquestion'];
const drill = ['zqdrillfolder', 'zqdrillprose', 'zqdrilltitle'];
/** What staff note for regulators’ lists, in facts that are published. */
const staff = ['zqstafflist', 'zqstaffquestion', 'zqstaffelement', 'zqstaffwhy', 'zqstaffrole'];
const comments = ['zqcommentworking', 'zqcommentpublished', 'zqcommentlabels', 'zqcommentsite'];
/** A number of people, however a language groups its digits. */
const count = (digits: string) => new RegExp(digits.replace(/(\d)(?=(?:\d{3})+$)/g, '$1[.,\\s\\u202f\\u00a0]?'));
const WORKING_COUNT = '7654321';
const SCHEDULED_COUNT = '8765432';

interface Built {
	folder: string;
	/** Every file by its path: as it is, and unpacked where it is packed. */
	files: ReadonlyMap<string, Buffer>;
}

interface Canaries {
	place: Workplace;
	now: Built;
	later: Built;
	draft: Built;
}

const test = base.extend<object, { canaries: Canaries }>({
	canaries: [
		async ({}, use) => {
			const place = workplace(['ja', 'en']);
			try {
				await hide(place);
				const draft = read(await preview(place));
				const now = read(await place.builds(BEFORE));
				const later = read(await place.builds(LAST));
				await use({ place, now, later, draft });
			} finally {
				place.leaves();
			}
		},
		{ scope: 'worker', timeout: 600_000 },
	],
});

test.describe.configure({ mode: 'default', timeout: 600_000 });

async function hide(place: Workplace): Promise<void> {
	const answers: Record<string, (word: string) => string> = { ja: (word) => `答えは${word}です。`, en: (word) => `The answer: ${word}.` };
	const question = (id: string, locale: string) => `\n<Question id="${id}" title="${id}?">\n\n${answers[locale]?.(id)}\n\n</Question>\n`;
	place.adds('incident.yaml', '# zqcommentpublished\n');
	place.edits('incident.yaml', 'regimes: [appi, ppc-public]', 'regimes: [appi, ppc-public, zqstafflist]');
	place.adds(
		'incident.yaml',
		'regime-answers:\n  delay-reasons: ./\n  zqstaffquestion: yes\noverrides:\n  appi:\n    zqstaffelement: { result: accepted, why: zqstaffwhy, by: zqstaffrole, date: 2018-01-10 }\n',
	);
	place.adds('ja/labels.yaml', '# zqcommentlabels\n');
	await place.publishes('2018-01-15T10:00:00+09:00');

	for (const locale of ['ja', 'en']) {
		place.adds(`${locale}/notice.mdx`, '\nzqscheduledprose\n');
		place.adds(`${locale}/faq.mdx`, question('zqscheduledquestion', locale));
		place.edits(`${locale}/labels.yaml`, /^ {2}hotline: .*$/m, '  hotline: zqscheduledlabel');
	}
	await place.types('notice', 'set', ID, 'cohorts.members.count', SCHEDULED_COUNT);
	expect(await place.publishes(LATER, '--summary', 'ja=zqscheduledsummary', '--summary', 'en=zqscheduledsummary')).toContain('It becomes public at');

	await exercise(place);
	writeFileSync(join(place.content, 'site.yaml'), `${readFileSync(join(place.content, 'site.yaml'), 'utf8')}# zqcommentsite\n`);
	for (const locale of ['ja', 'en']) {
		place.adds(`${locale}/notice.mdx`, '\nzqworkingprose\n');
		place.adds(`${locale}/faq.mdx`, question('zqworkingquestion', locale));
		place.edits(`${locale}/labels.yaml`, 'hotline: zqscheduledlabel', 'hotline: zqworkinglabel');
		place.edits(`${locale}/labels.yaml`, /^title: .*$/m, 'title: zqworkingtitle');
	}
	place.adds('incident.yaml', '# zqcommentworking\n');
	await place.types('notice', 'set', ID, 'cohorts.members.count', WORKING_COUNT);
}

/** Another notice that is an exercise, published like a real one. */
async function exercise({ content, types }: Workplace): Promise<void> {
	const id = 'zqdrillfolder';
	const folder = join(content, 'incidents', id);
	for (const name of ['incident.yaml', 'ja', 'en']) cpSync(join(content, 'incidents', ID, 'revisions', '1', name), join(folder, name), { recursive: true });
	const change = (file: string, edit: (text: string) => string) => writeFileSync(join(folder, file), edit(readFileSync(join(folder, file), 'utf8')));
	change('incident.yaml', (text) => text.replace('mode: sample\nreconstructs: 2017-12-22', 'mode: drill'));
	for (const locale of ['ja', 'en']) {
		change(`${locale}/notice.mdx`, (text) => `${text}\nzqdrillprose\n`);
		change(`${locale}/labels.yaml`, (text) => text.replace(/^title: .*$/m, 'title: zqdrilltitle'));
	}
	await types('notice', 'publish', id, '--yes');
}

/** The preview lives only while someone looks at it, so it is copied while it does. */
async function preview({ folder, content }: Workplace): Promise<string> {
	const shown = join(folder, 'shown');
	const target = join(folder, 'draft');
	mkdirSync(shown);
	const outcome = await candor(['preview-draft', '--content', content, '--port', '0'], {
		environment: { TMPDIR: shown, TMP: shown, TEMP: shown },
		onOutput: (output, stop) => {
			if (!output.includes('http://') || existsSync(target)) return;
			const [name = ''] = readdirSync(shown).filter((each) => existsSync(join(shown, each, 'index.html')));
			cpSync(join(shown, name), `${target}.new`, { recursive: true });
			renameSync(`${target}.new`, target);
			stop();
		},
	});
	if (!existsSync(target)) throw new Error(`${outcome.command} failed:\n${outcome.output}`);
	rmSync(shown, { recursive: true, force: true });
	return target;
}

function read(folder: string): Built {
	const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'))
		.sort();
	return { folder, files: new Map(paths.map((path) => [path, unpacked(path, readFileSync(join(folder, path)))])) };
}

/** Pagefind packs its files with gzip, whatever they are called. */
function unpacked(path: string, bytes: Buffer): Buffer {
	if (path.endsWith('.br')) return Buffer.concat([bytes, brotliDecompressSync(bytes)]);
	const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
	return isPacked ? Buffer.concat([bytes, gunzipSync(bytes)]) : bytes;
}

/** Which of the words stand in a built file or in the name of one. */
function found({ files }: Built, words: readonly (string | RegExp)[]): string[] {
	return [...files].flatMap(([path, bytes]) => {
		const text = `${path}\n${bytes.toString('utf8')}`;
		return words.filter((word) => (typeof word === 'string' ? text.toLowerCase().includes(word.toLowerCase()) : word.test(text))).map((word) => `${path}: ${word}`);
	});
}

/** Of the words, those that stand somewhere. */
const shown = (built: Built, words: readonly string[]) => words.filter((word) => found(built, [word]).length > 0);

test('the search is able to find: what is published stands in pages, in feeds and in the packed index', ({ canaries: { now } }) => {
	const places = found(now, [count('22796')]);
	for (const kind of [/notice\.txt/, /incident\.json/, /en\/2017-sempre\/index\.html/, /\.pf_fragment/]) expect(places.some((place) => kind.test(place)), String(kind)).toBe(true);
});

test('no word or number of a working copy is in a production build', ({ canaries: { now, later } }) => {
	expect(found(now, [...working, count(WORKING_COUNT)])).toEqual([]);
	expect(found(later, [...working, count(WORKING_COUNT)])).toEqual([]);
});

test('no word, number, name or address of an exercise is in a production build', ({ canaries: { now, later } }) => {
	expect(found(now, drill)).toEqual([]);
	expect(found(later, drill)).toEqual([]);
});

test('no comment is in a build, and none of a file that is published', ({ canaries: { now, later, draft } }) => {
	for (const built of [now, later, draft]) expect(found(built, comments)).toEqual([]);
});

test('what staff note for regulators’ lists is in no build, although it is in what was published', ({ canaries: { place, now, later, draft } }) => {
	const published = readFileSync(join(place.content, 'incidents', ID, 'revisions', '2', 'incident.yaml'), 'utf8');
	expect(staff.filter((word) => published.includes(word))).toEqual(staff);
	for (const built of [now, later, draft]) expect(found(built, [...staff, 'regime-answers', 'delay-reasons'])).toEqual([]);
});

test('what is scheduled is in no build before its time, and neither is that there will be something', ({ canaries: { now } }) => {
	expect(found(now, [...scheduled, count(SCHEDULED_COUNT), /2099[-/.年 ]/])).toEqual([]);
	expect([...now.files.keys()].filter((path) => path.includes('/revisions/3/'))).toEqual([]);
});

test('what is scheduled is in a build after its time', ({ canaries: { later } }) => {
	expect(shown(later, scheduled)).toEqual(scheduled);
	expect(found(later, [count(SCHEDULED_COUNT)])).not.toEqual([]);
	expect(later.files.has(`en/${ID}/revisions/3/index.html`)).toBe(true);
});

test('a build tells nothing of the machine it was made on', ({ canaries: { now, place } }) => {
	const machine = [root, root.slice(0, -1), place.folder, homedir(), hostname()].filter((word) => word.length > 4);
	expect(found(now, [...machine, 'node_modules', 'sourceMappingURL', 'file:///'])).toEqual([]);
});

test('a build holds no maps and nothing that only the builder needs', ({ canaries: { now } }) => {
	const surplus = /\.map$|\.prerender|(?:^|\/)\.|server|chunks\/|\.(?:astro|ts|mdx|ya?ml)$/;
	expect([...now.files.keys()].filter((path) => surplus.test(path))).toEqual([]);
});

test('a build leaves nothing beside the site', ({ canaries: { place } }) => {
	expect(readdirSync(place.folder).filter((name) => /\.(?:new|cache|old)/.test(name))).toEqual([]);
});

test('a preview shows the working copies and the exercises', ({ canaries: { draft } }) => {
	const expected = [...working, ...drill];
	expect(shown(draft, expected)).toEqual(expected);
	expect(found(draft, [count(WORKING_COUNT)])).not.toEqual([]);
});

test('every page of a preview says that it is a draft, but for what was published; none is for search engines', ({ canaries: { draft } }) => {
	const pages = [...draft.files].filter(([path]) => path.endsWith('.html')).map(([path, bytes]) => [path, bytes.toString('utf8')] as const);
	expect(pages.length).toBeGreaterThan(20);
	const unmarked = pages.filter(([, html]) => !/<aside[^>]*class="banner"[^>]*data-kind="draft"/.test(html)).map(([path]) => path);
	expect(unmarked.filter((path) => !path.includes('/revisions/'))).toEqual([]);
	expect(pages.filter(([, html]) => !/<meta name="robots" content="noindex"/.test(html)).map(([path]) => path)).toEqual([]);
});

test('every page of an exercise in a preview says that nothing of it has happened', ({ canaries: { draft } }) => {
	const pages = [...draft.files].filter(([path]) => /^en\/zqdrillfolder\/.*\.html$/.test(path));
	expect(pages.length).toBeGreaterThan(5);
	expect(pages.filter(([, bytes]) => !bytes.toString('utf8').includes('Exercise: nothing described here has happened.')).map(([path]) => path)).toEqual([]);
});
