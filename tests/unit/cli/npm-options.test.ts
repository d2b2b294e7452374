import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { NOTICE, person } from './person.ts';

/** What npm 10 and 11 leave in the environment of a script for words that stood before `--`. */
const npm = (kept: Readonly<Record<string, string>>) => ({
	npm_lifecycle_event: 'notice',
	...Object.fromEntries(Object.entries(kept).map(([name, value]) => [`npm_config_${name}`, value])),
});

const revision = (notice: string) => join(notice, 'revisions', '1', 'revision.yaml');

describe('an option that npm kept for itself is taken back', () => {
	test('--yes, which is npm’s own', async (t) => {
		const { notice, types } = person(t, npm({ yes: 'true' }));
		const { exitCode, output } = await types('notice', 'publish', NOTICE);
		assert.equal(exitCode, 0, output);
		assert.ok(existsSync(revision(notice)));
	});

	test('values, which npm leaves among the words', async (t) => {
		const { notice, types } = person(t, npm({ yes: 'true', at: 'true', kind: 'true', summary: 'true\n\ntrue' }));
		const { exitCode, output } = await types('notice', 'publish', NOTICE, '2099-05-01T10:00+09:00', 'Substantive', 'en=We found them', 'ja=見つかりました');
		assert.equal(exitCode, 0, output);
		const text = readFileSync(revision(notice), 'utf8');
		assert.match(text, /published: 2099-05-01T10:00\+09:00\nkind: substantive\n/);
		assert.match(text, /summary:\n {2}en: We found them\n {2}ja: 見つかりました\n/);
	});

	test('values with an equals sign, which npm joins by empty lines', async (t) => {
		const { notice, types } = person(t, npm({ yes: 'true', stage: 'final', summary: 'en=We found them\n\nja=見つかりました' }));
		const { exitCode, output } = await types('notice', 'publish', NOTICE);
		assert.equal(exitCode, 0, output);
		assert.match(readFileSync(revision(notice), 'utf8'), /stage: final\nsummary:\n {2}en: We found them\n {2}ja: 見つかりました\n/);
	});

	test('a time of two words', async (t) => {
		const { notice, types } = person(t, npm({ yes: 'true', at: 'true' }));
		const { exitCode, output } = await types('notice', 'publish', NOTICE, '2099-05-01', '10:00+09:00');
		assert.equal(exitCode, 0, output);
		assert.match(readFileSync(revision(notice), 'utf8'), /published: 2099-05-01T10:00\+09:00\n/);
	});

	test('--lang, which npm reads as four letters', async (t) => {
		const { output } = await person(t, npm({ all: 'true', global: 'true', long: 'true' })).types('notice', 'check', 'ja');
		assert.match(output, /問題はありません/);
	});

	test('--to, which npm 11 reads as the beginning of another', async (t) => {
		const { types } = person(t, npm({ from: 'true', token_description: '2' }));
		assert.match((await types('notice', 'diff', NOTICE, '1')).output, /has no revision 2[^]*has no revision 1/);
	});

	test('--json', async (t) => {
		const { stdout } = await person(t, npm({ json: 'true' })).types('notice', 'check');
		assert.equal((JSON.parse(stdout) as { command: string }).command, 'check');
	});
});

describe('an option that npm kept and nobody knows is not passed over', () => {
	for (const [what, kept, says] of [
		['a slip of the finger', { yes: 'true', needs_no_translatoin: 'true' }, /Did you mean `--needs-no-translation`\?/],
		['a wish to try first', { yes: 'true', dry_run: 'true' }, /no option `--dry-run`/],
		['a value that is lost', { yes: 'true', at: 'true' }, /`--at` needs a value/],
	] as const) {
		test(what, async (t) => {
			const { notice, types } = person(t, npm(kept));
			const { exitCode, output } = await types('notice', 'publish', NOTICE);
			assert.equal(exitCode, 2, output);
			assert.match(output, says);
			assert.ok(!existsSync(join(notice, 'revisions')));
		});
	}
});

test('what another script left in the environment of npm means nothing here', async (t) => {
	const { notice, types } = person(t, { ...npm({ yes: 'true' }), npm_lifecycle_event: 'test' });
	assert.equal((await types('notice', 'publish', NOTICE)).exitCode, 1);
	assert.ok(!existsSync(join(notice, 'revisions')));
});

test('what npm sets for itself is no option', async (t) => {
	const own = {
		user_agent: 'npm/11',
		fund: '',
		audit: '',
		cache: '/c',
		prefix: '/p',
		loglevel: 'error',
		save_exact: 'true',
		ignore_scripts: 'true',
		yes: '',
		noproxy: '',
		node_gyp: 'x',
		globalconfig: '/g',
		init_module: '/i',
		color: 'true',
		location: 'user',
		depth: 'Infinity',
	};
	const { exitCode, output } = await person(t, npm(own)).types('notice', 'check');
	assert.equal(exitCode, 0, output);
});

describe('with npm itself', { skip: process.platform === 'win32' }, () => {
	const run = (content: string, ...words: string[]) =>
		spawnSync('npm', ['run', '--silent', 'notice', ...words], {
			encoding: 'utf8',
			env: { ...process.env, CANDOR_CONTENT: content, LC_ALL: 'C', npm_config_yes: undefined, npm_config_json: undefined },
		});

	test('a forgotten -- before --yes', (t) => {
		const { content, notice } = person(t);
		const { status, stdout, stderr } = run(content, 'publish', NOTICE, '--yes');
		assert.equal(status, 0, stdout + stderr);
		assert.ok(existsSync(revision(notice)));
	});

	test('a forgotten -- before options that npm does not know: taken back, or refused by npm itself', (t) => {
		const { content, notice } = person(t);
		const { status, stdout, stderr } = run(content, 'publish', NOTICE, '--yes', '--at', '2099-05-01T10:00+09:00');
		if (status === 0) assert.match(readFileSync(revision(notice), 'utf8'), /published: 2099-05-01T10:00\+09:00\n/);
		else assert.match(stdout + stderr, /Unknown cli flag/);
	});

	test('options after --, and a question for help', (t) => {
		const { content } = person(t);
		for (const words of [
			['publish', '--', '--help'],
			['--', 'publish', '--help'],
			['help', 'publish'],
		])
			assert.match(run(content, ...words).stdout, /^Usage: npm run notice publish/m);
	});

	test('--lang without --', (t) => {
		const { content } = person(t);
		assert.match(run(content, 'check', '--lang', 'ja').stdout, /問題はありません/);
	});
});
