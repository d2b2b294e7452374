import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { widthOf } from '../../../src/render/columns.ts';
import { noticeCommands, siteCommands } from '../../../src/cli/run.ts';
import { person } from './person.ts';

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

for (const [prefix, commands, before] of [
	['npm run notice', noticeCommands, ['notice']],
	['npm run', siteCommands, []],
] as const) {
	for (const [name, { options = {} }] of Object.entries(commands)) {
		describe(`${prefix} ${name}`, () => {
			for (const asked of [
				[...before, name, '--help'],
				[...before, 'help', name],
				[...before, name, 'help'],
				[...before, '--help', name],
			]) {
				test(`is explained to who types ${asked.join(' ')}`, async (t) => {
					const { exitCode, output } = await person(t).types(...asked);
					assert.equal(exitCode, 0, output);
					assert.match(output, new RegExp(`^Usage: ${prefix} ${name}\\b`, 'm'));
					assert.match(output, /^Example: npm (?:run|start)/m);
					for (const option of Object.keys(options)) assert.match(output, new RegExp(`^ +--${option}\\b`, 'm'));
				});
			}

			test('is explained in Japanese, each option too', async (t) => {
				const { output } = await person(t, { LANG: 'ja_JP.UTF-8' }).types(...before, name, '--help');
				const [summary = '', ...lines] = output.split('\n');
				assert.match(summary, JAPANESE);
				assert.match(output, /^使い方: /m);
				const paragraphs = lines
					.join('\n')
					.split(/\n(?= {2}--)/)
					.slice(1);
				for (const paragraph of paragraphs) assert.match(paragraph, JAPANESE, paragraph);
			});

			for (const language of ['en', 'ja']) {
				test(`is explained within 80 columns (${language})`, async (t) => {
					const { output } = await person(t).types(...before, name, '--help', '--lang', language);
					const lines = output.split('\n').filter((line) => !/^(?:Example|例|Usage|使い方):/.test(line));
					for (const line of lines) assert.ok(widthOf(line) <= 82, `${widthOf(line)} columns: ${line}`);
				});
			}
		});
	}
}

test('the list of commands says what each exit code means, and so does the handbook', async (t) => {
	const { output } = await person(t).types('notice', 'help');
	assert.match(output, /Exit codes: 0 done; 1 [^;]*; 2 /);
	const handbook = readFileSync('content/README.md', 'utf8');
	for (const code of [0, 1, 2]) assert.match(handbook, new RegExp(`^\\| \`${code}\` \\|`, 'm'));
});

test('the handbook names every command and every option of its own', () => {
	const handbook = readFileSync('content/README.md', 'utf8');
	const { schemas: _forDevelopers, ...forStaff } = { ...siteCommands, ...noticeCommands };
	for (const [name, { options = {} }] of Object.entries(forStaff)) {
		assert.ok(new RegExp(`npm (?:run )?(?:notice )?${name}\\b`).test(handbook), name);
		for (const option of Object.keys(options)) assert.ok(handbook.includes(`--${option}`), `${name} --${option}`);
	}
});
