import assert from 'node:assert/strict';
import { appendFileSync, globSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, test } from 'node:test';
import ts from 'typescript';
import type { Check } from '../../../src/core/checks/check.ts';
import { policy } from '../../../src/core/checks/policy.ts';
import { isWords } from './words.ts';
import { englishIn, japaneseIn } from './languages.ts';
import { NOTICE, person, type Circumstances, type Person, type Said } from './person.ts';

interface Scene {
	before?: (someone: Person) => unknown;
	words: string[];
	circumstances?: Circumstances;
	environment?: Record<string, string>;
}

const SOURCE = { en: 'en', ja: 'ja' } as const;

/** Content that is written in one language first; what is quoted of it is then in that language. */
function writtenIn(language: keyof typeof SOURCE, { notice }: Person): void {
	const path = join(notice, 'incident.yaml');
	writeFileSync(path, readFileSync(path, 'utf8').replace('source-locale: en', `source-locale: ${language}`));
}

const edit = (someone: Person, file: string, text: string) => appendFileSync(join(someone.notice, file), text);
const replaceIn = (path: string, before: string, after: string) => writeFileSync(path, readFileSync(path, 'utf8').replace(before, after));
const publishes = (someone: Person, ...options: string[]) => someone.types('notice', 'publish', NOTICE, '--yes', ...options);
const breaks = (someone: Person) => edit(someone, 'ja/notice.mdx', '\n{1}\n');
const untranslates = async (someone: Person) => {
	await publishes(someone);
	for (const locale of ['en', 'ja'])
		if (readFileSync(join(someone.notice, 'incident.yaml'), 'utf8').includes(`source-locale: ${locale}`))
			edit(someone, `${locale}/faq.mdx`, '\n<Question id="when" title="…?">\n\n…\n\n</Question>\n');
};

const scenes: Record<string, Scene> = {
	'no command': { words: ['notice'] },
	'no command of the site': { words: [] },
	'a command that nobody knows': { words: ['notice', 'frobnicate'] },
	'a command misspelt': { words: ['notice', 'chekc'] },
	'a command of the site misspelt': { words: ['biuld'] },
	'an option that nobody knows': { words: ['notice', 'check', '--frobnicate'] },
	'an option misspelt': { words: ['notice', 'check', '--jsno'] },
	'an option without its value': { words: ['notice', 'publish', NOTICE, '--at', '--kind', '--summary'] },
	'an option with a value': { words: ['notice', 'publish', NOTICE, '--yes=perhaps'] },
	'a wrong choice': { words: ['notice', 'publish', NOTICE, '--kind', 'x', '--stage', 'finl'] },
	'a word too many': { words: ['notice', 'verify', NOTICE, 'now'] },
	'a word too many for a command without words': { words: ['build', 'now'] },
	'no such folder': { words: ['notice', 'check', '--content', 'nowhere'] },
	'no such port': { words: ['start', '--port', 'x'] },
	'no site.yaml': { before: ({ content }) => rmSync(join(content, 'site.yaml')), words: ['notice', 'status'] },
	'no notice at all': { before: ({ content }) => rmSync(join(content, 'incidents'), { recursive: true }), words: ['notice', 'status'] },
	'no notice to publish': { before: ({ content }) => rmSync(join(content, 'incidents'), { recursive: true }), words: ['notice', 'publish'] },
	'no notice to verify': { before: ({ content }) => rmSync(join(content, 'incidents'), { recursive: true }), words: ['notice', 'verify'] },
	...Object.fromEntries(
		['check', 'status', 'verify', 'diff', 'set', 'publish'].map((command) => [`${command} of nobody`, { words: ['notice', command, 'nobody'] }]),
	),
	...Object.fromEntries(['diff', 'set', 'publish'].map((command) => [`${command} without a notice`, { words: ['notice', command] }])),

	'check of sound content': { words: ['check'] },
	'check with problems': { before: async (someone) => (await untranslates(someone), breaks(someone)), words: ['check'] },
	'check with warnings': { before: untranslates, words: ['check'] },
	'status before the first publication': { words: ['notice', 'status'] },
	'status of much': {
		before: async (someone) => (await untranslates(someone), await publishes(someone, '--at', '2099-01-01T10:00Z'), breaks(someone)),
		words: ['notice', 'status'],
	},
	'status of a broken record': {
		before: async (someone) => (await publishes(someone), edit(someone, 'revisions/1/en/faq.mdx', ' ')),
		words: ['notice', 'status'],
	},
	'status without a working copy': {
		before: async (someone) => (await publishes(someone), rmSync(join(someone.notice, 'incident.yaml'))),
		words: ['notice', 'status'],
	},
	'status with site.yaml misspelt': { before: ({ content }) => appendFileSync(join(content, 'site.yaml'), 'colour: red\n'), words: ['notice', 'status'] },
	'verify before the first publication': { words: ['notice', 'verify'] },
	'verify of a sound record': { before: publishes, words: ['notice', 'verify'] },
	'verify of a broken record': {
		before: async (someone) => (await publishes(someone), edit(someone, 'revisions/1/en/faq.mdx', ' ')),
		words: ['notice', 'verify'],
	},

	'diff with nothing before': { words: ['notice', 'diff', NOTICE] },
	'diff of the same': { before: publishes, words: ['notice', 'diff', NOTICE, '--locale', 'ja'] },
	'diff of much': {
		before: async (someone) => (
			await untranslates(someone),
			rmSync(join(someone.notice, 'ja', 'prevention.mdx')),
			breaks(someone),
			replaceIn(join(someone.notice, 'incident.yaml'), 'time-zone: UTC', 'time-zone: UTC\nregimes: [appi]')
		),
		words: ['notice', 'diff', NOTICE],
	},
	'diff of a revision that is not there': { before: publishes, words: ['notice', 'diff', NOTICE, '--from', '7', '--to', 'x', '--locale', 'fr'] },
	'diff without any revision': { words: ['notice', 'diff', NOTICE, '--to', '1'] },
	'diff without a working copy': {
		before: async (someone) => (await publishes(someone), rmSync(join(someone.notice, 'incident.yaml'))),
		words: ['notice', 'diff', NOTICE],
	},

	set: { words: ['notice', 'set', NOTICE, 'cohorts.senders.count', '130'] },
	'set to the same': { words: ['notice', 'set', NOTICE, 'cohorts.senders.count', '120'] },
	'set to what makes a problem': { words: ['notice', 'set', NOTICE, 'cohorts.senders.count', '7'] },
	'set without a fact': { words: ['notice', 'set', NOTICE] },
	'set without a value': { words: ['notice', 'set', NOTICE, 'cohorts.senders.count'] },
	'set of a fact that is not there': { words: ['notice', 'set', NOTICE, 'cohorts.nobody.count', '7'] },
	'set of a group': { words: ['notice', 'set', NOTICE, 'cohorts.senders', '7'] },
	'set within a value': { words: ['notice', 'set', NOTICE, 'occurred.from', '7'] },
	'set to several values': { words: ['notice', 'set', NOTICE, 'occurred', 'on', 'Monday'] },
	'set to what cannot be': { words: ['notice', 'set', NOTICE, 'milestones.pick-up', 'planed', '2026-05-01'] },
	'set to a date that cannot be': { words: ['notice', 'set', NOTICE, 'occurred', '2026-02-30'] },
	'set to a list that is left open': { words: ['notice', 'set', NOTICE, 'cohorts.senders.data', '[name'] },
	'set to a plan without a date': { words: ['notice', 'set', NOTICE, 'milestones.pick-up', 'planned'] },
	'set in a file that cannot be read': {
		before: (someone) => edit(someone, 'incident.yaml', '\t]['),
		words: ['notice', 'set', NOTICE, 'occurred', '2026-01-01'],
	},

	'publish for the first time': { words: ['notice', 'publish', NOTICE, '--yes'] },
	'publish of much, later': { before: untranslates, words: ['notice', 'publish', NOTICE, '--yes', '--at', '2099-01-01T10:00Z', '--stage', 'final'] },
	'publish with nobody there': { words: ['notice', 'publish', NOTICE] },
	'publish with a no': { words: ['notice', 'publish', NOTICE], circumstances: { answers: () => 'n\n' } },
	'publish with an edit meanwhile': { words: ['notice', 'publish', NOTICE] },
	'publish of the same': { before: publishes, words: ['notice', 'publish', NOTICE, '--yes'] },
	'publish of the same kind as the first': { words: ['notice', 'publish', NOTICE, '--yes', '--kind', 'translation'] },
	'publish with everything against it': {
		before: async (someone) => (
			replaceIn(join(someone.notice, 'incident.yaml'), 'mode: sample', 'mode: live'),
			await publishes(someone),
			await someone.types('notice', 'set', NOTICE, 'cohorts.senders.count', '130')
		),
		words: ['notice', 'publish', NOTICE, '--yes', '--kind', 'editorial', '--stage', 'withdrawn', '--at', '2020-01-01T10:00Z'],
	},
	...Object.fromEntries(
		['tomorrow', '2099-02-30', '2099-05-01', '10:00', '2099-05-01 10:00'].map((at) => [
			`publish at ${at}`,
			{ words: ['notice', 'publish', NOTICE, '--yes', '--at', at] },
		]),
	),
	'publish with summaries that cannot be': {
		words: ['notice', 'publish', NOTICE, '--yes', '--summary', '…', '--summary', 'jp=…', '--summary', 'ja=', '--summary', 'en=…\n…'],
	},
	'publish after a stopped one': {
		before: async (someone) => (await publishes(someone), mkdirSync(join(someone.notice, 'revisions', '.unfinished-2'))),
		words: ['notice', 'publish', NOTICE, '--yes'],
	},
	'publish without a working copy': {
		before: async (someone) => (await publishes(someone), rmSync(join(someone.notice, 'incident.yaml'))),
		words: ['notice', 'publish', NOTICE, '--yes'],
	},

	'a build with problems': { before: async (someone) => (await publishes(someone), breaks(someone)), words: ['build'] },
	'a preview with problems': { before: breaks, words: ['preview-draft'] },
	'a site to edit with problems': { before: breaks, words: ['dev'] },
	'a folder without a site': { before: ({ folder }) => mkdirSync(join(folder, 'dist')), words: ['start'] },
	schemas: { words: ['schemas'] },
};

/** What is told by Candor and not quoted: facts are told in the language that the notice is written in. */
async function told(
	{ before, words, circumstances, environment = {} }: Scene,
	language: 'en' | 'ja',
	what: string,
	t: Parameters<typeof person>[0],
): Promise<Said> {
	let someone: Person | undefined;
	const answers = what === 'publish with an edit meanwhile' ? () => (someone && edit(someone, 'en/notice.mdx', '\n…\n'), 'y\n') : circumstances?.answers;
	someone = person(t, { LANG: language === 'ja' ? 'ja_JP.UTF-8' : 'en_GB.UTF-8', ...environment }, answers ? { answers } : {});
	writtenIn(language, someone);
	await before?.(someone);
	return someone.types(...words);
}

for (const [what, scene] of Object.entries(scenes)) {
	test(`${what}: in Japanese there is no English sentence`, async (t) => {
		const { output } = await told(scene, 'ja', what, t);
		assert.notDeepEqual(japaneseIn(output), [], output);
		assert.deepEqual(englishIn(output), [], output);
	});

	test(`${what}: in English there is no Japanese`, async (t) => {
		const { output } = await told(scene, 'en', what, t);
		assert.notEqual(output, '');
		assert.deepEqual(japaneseIn(output), [], output);
	});
}

test('a build is told in Japanese to its end', async (t) => {
	const someone = person(t, { LANG: 'ja_JP.UTF-8' });
	const { output: published } = await publishes(someone);
	assert.match(published, /第1報/);
	const { exitCode, output } = await someone.types('build');
	assert.equal(exitCode, 0, output);
	assert.match(output, /ページを書き出しています[^]*最大のページ/);
	assert.deepEqual(englishIn(output.replace(/\w+ of \w+/g, '')), [], output);
});

test('a fault is told in Japanese', async (t) => {
	const checks = policy as Check[];
	checks.unshift({
		name: 'breaks',
		severity: 'mandatory',
		find: () => {
			throw new Error('x');
		},
	});
	t.after(() => checks.shift());
	const { output } = await person(t, { LANG: 'ja_JP.UTF-8' }).types('check');
	assert.deepEqual(englishIn(output.replace('Error: x', '')), [], output);
});

test('an English sentence would be noticed', () => {
	for (const said of [
		'Nothing was published.',
		'  2017-sempre: 3 revisions, 36 files, unchanged since then',
		'ここで Nothing was done と言う',
		'Left out: it is a drill; see it',
	])
		assert.notDeepEqual(englishIn(said), [], said);
	for (const said of [
		'`Nothing was done` ではありません',
		'例: npm run notice set 2017-sempre milestones.payment-restart planned 2018-02-01',
		'content/incidents/x/en/faq.mdx:4:10',
		'種類: substantive・editorial',
	])
		assert.deepEqual(englishIn(said), [], said);
});

describe('the language is chosen', () => {
	for (const [what, environment, words, language] of [
		['by LANG', { LANG: 'ja_JP.UTF-8' }, [], 'ja'],
		['by LC_ALL before LANG', { LC_ALL: 'C', LANG: 'ja_JP.UTF-8' }, [], 'en'],
		['by LC_MESSAGES before LANG', { LC_MESSAGES: 'ja_JP', LANG: 'en_US.UTF-8' }, [], 'ja'],
		['as if an empty one were not there', { LC_ALL: '', LANG: 'ja_JP.UTF-8' }, [], 'ja'],
		['by --lang before all', { LC_ALL: 'en_US' }, ['--lang', 'ja'], 'ja'],
		['by a name in Japanese', {}, ['--lang', '日本語'], 'ja'],
		['by a name in capitals', { LANG: 'ja_JP' }, ['--lang=EN'], 'en'],
		['in English where the machine speaks another', { LANG: 'fr_FR.UTF-8' }, [], 'en'],
	] as const) {
		test(what, async (t) => {
			const { output } = await person(t, environment).types('check', ...words);
			assert.equal(japaneseIn(output).length > 0, language === 'ja', output);
		});
	}
});

describe('no file of the command line has words in one language only', () => {
	for (const path of globSync('src/cli/**/*.ts').sort()) {
		test(path.split(sep).join('/'), () => assert.deepEqual(loneSentences(path), []));
	}
});

test('everything in src/cli/words is in both languages', async () => {
	for (const file of readdirSync('src/cli/words')) {
		const module = (await import(`../../../src/cli/words/${file}`)) as Record<string, unknown>;
		const look = (value: unknown, name: string): void => {
			if (isWords(value)) {
				assert.deepEqual(japaneseIn(value.en), [], name);
				if (/[a-z]/.test(value.en)) assert.notDeepEqual(japaneseIn(value.ja), [], name);
				assert.deepEqual(englishIn(value.ja), [], name);
			} else if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) look(inner, `${name}.${key}`);
		};
		look(module, file);
	}
});

/** Sentences that stand in the code without a translation beside them. */
function loneSentences(path: string): string[] {
	const found: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && ['en', 'ja'].includes(node.name.text)) return;
		if (ts.isNewExpression(node) && node.expression.getText().endsWith('Error')) return;
		if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node))
			found.push(
				...(node.getText().startsWith("'npm ")
					? []
					: englishIn(
							node
								.getText()
								.replace(/^`([^]*)`$/, '$1')
								.replace(/\$\{[^}]*\}/g, '§'),
						)),
			);
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true));
	return found;
}
