import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import type { Check } from '../../../src/core/checks/check.ts';
import { policy } from '../../../src/core/checks/policy.ts';
import { faultOf } from '../../../src/cli/fault.ts';
import { NOTICE, person } from './person.ts';

/** A fault of Candor, for as long as a test lasts. */
function breakCandor(t: TestContext): void {
	const checks = policy as Check[];
	checks.unshift({
		name: 'breaks',
		severity: 'mandatory',
		find: () => {
			throw new TypeError('Cannot read properties of undefined (reading \u001b[2J)');
		},
	});
	t.after(() => checks.shift());
}

const STACK = /^\s+at /m;

describe('a fault of Candor', () => {
	for (const words of [
		['check'],
		['notice', 'status'],
		['notice', 'set', NOTICE, 'cohorts.senders.count', '7'],
		['notice', 'publish', NOTICE, '--yes'],
		['notice', 'diff', NOTICE],
		['build'],
	]) {
		for (const [language, calm] of [
			['en', /stopped because of a fault in Candor; it is not a fault of your content[^]*report it[^]*TypeError: Cannot read[^]*CANDOR_DEBUG=1/],
			['ja', /Candor の不具合により[^]*内容や入力のせいではありません。[^]*TypeError: Cannot read[^]*CANDOR_DEBUG=1/],
		] as const) {
			test(`is told calmly by ${words.join(' ')}, and what has not changed (${language})`, async (t) => {
				breakCandor(t);
				const { notice, types } = person(t);
				const { exitCode, output } = await types(...words, '--lang', language);
				assert.equal(exitCode, 1);
				assert.match(output, calm);
				assert.doesNotMatch(output, STACK);
				assert.ok(!output.includes('\u001b'));
				assert.match(
					output.trimEnd().split('\n').at(-1) ?? '',
					language === 'en' ? /(?:has not changed|Nothing was)/ : /(?:変わっていません|何も書き込んでいません)/,
				);
				assert.ok(!existsSync(join(notice, 'revisions')));
			});
		}
	}

	test('is told in full to who asks for it', async (t) => {
		breakCandor(t);
		assert.match((await person(t, { CANDOR_DEBUG: '1' }).types('check')).output, STACK);
	});

	test('is one document for a program', async (t) => {
		breakCandor(t);
		const { stdout, stderr } = await person(t).types('check', '--json');
		assert.equal(stderr, '');
		assert.equal((JSON.parse(stdout) as { exitCode: number; refusals: unknown[] }).refusals.length, 1);
	});

	test('can be shown again: the line to type is the one that was typed', async (t) => {
		breakCandor(t);
		assert.match(
			(await person(t).types('notice', 'publish', NOTICE, '--yes', '--summary', 'en=We know more')).output,
			/run it again: npm run notice publish 2026-lost-parcels -- --yes --summary "en=We know more"/,
		);
	});
});

test('what the machine refuses is no fault of Candor, and says what to do', () => {
	const say = (error: object) => faultOf(Object.assign(new Error('low level'), error), 'publish', 'npm run notice publish x', {}).message.en;
	assert.match(say({ code: 'ENOSPC', path: '/c/x' }), /The disk is full, so \/c\/x/);
	assert.match(say({ code: 'EACCES', path: '/c/x' }), /does not let Candor write or read \/c\/x/);
	assert.match(say({ code: 'EBUSY', path: '/c/x' }), /Another program is using \/c\/x/);
	assert.match(say({ code: 'EADDRINUSE', port: 4321 }), /Port 4321 is taken/);
	assert.match(say({ code: 'ENOENT' }), /fault in Candor/);
});

test('a folder that holds no site is not served', async (t) => {
	const { folder, types } = person(t);
	mkdirSync(join(folder, 'dist'));
	const { exitCode, output } = await types('start');
	assert.equal(exitCode, 1);
	assert.match(output, /dist\/ holds no finished site\.\nBuild it: npm run build\n/);
});

test('a port that is none is refused before anything starts', async (t) => {
	const { types } = person(t);
	for (const command of ['start', 'dev', 'preview-draft']) {
		const { exitCode, output } = await types(command, '--port', 'abc');
		assert.equal(exitCode, 2);
		assert.match(output, /`--port` cannot be `abc`; it is a number/);
	}
});

test('whoever stops reading stops nothing', async (t) => {
	const { content, notice } = person(t);
	writeFileSync(join(notice, 'en', 'faq.mdx'), `${'{oops}\n\n'.repeat(3000)}`);
	const child = spawn(process.execPath, ['src/cli/main.ts', 'check'], { env: { ...process.env, CANDOR_CONTENT: content, LC_ALL: 'C' } });
	let complaints = '';
	child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text));
	child.stdout.once('data', () => child.stdout.destroy());
	assert.deepEqual([await once(child, 'close'), complaints], [[1, null], '']);
});

test('what an earlier publication left is cleared and told once', async (t) => {
	const { notice, types } = person(t);
	mkdirSync(join(notice, 'revisions', '.unfinished-1'), { recursive: true });
	appendFileSync(join(notice, 'revisions', '.unfinished-1', 'incident.yaml'), 'x');
	const { exitCode, output } = await types('notice', 'publish', NOTICE, '--yes');
	assert.equal(exitCode, 0);
	assert.match(output, /An earlier publication was stopped before it was finished\. The record is whole and ends with nothing/);
});
