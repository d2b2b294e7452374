import assert from 'node:assert/strict';
import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { ReportDocument } from '../../../src/core/findings/report-document.ts';
import { NOTICE, person, type Person, type Said } from './person.ts';

const matches = new Ajv2020({ strict: false }).compile(JSON.parse(readFileSync('content/schemas/report.schema.json', 'utf8')) as object);

/** The one document on standard output. */
function documentOf({ stdout, stderr, exitCode }: Said): ReportDocument {
	assert.equal(stderr, '');
	const document = JSON.parse(stdout) as ReportDocument;
	assert.ok(matches(document), JSON.stringify(matches.errors, null, '\t'));
	assert.equal(document.exitCode, exitCode);
	assert.match(document.outcome.en, /\w.*\.?$/);
	assert.match(document.outcome.ja, /[ぁ-ん一-龠]/);
	return document;
}

const breaks = ({ notice }: Person) => appendFileSync(join(notice, 'en', 'notice.mdx'), '\n{1 + 1}\n');
const edits = ({ notice }: Person) => appendFileSync(join(notice, 'en', 'notice.mdx'), '\nMore is known now.\n');
const publishes = async (someone: Person) => void (await someone.types('notice', 'publish', NOTICE, '--yes'));

const answers: Record<string, { before?: (someone: Person) => unknown; words: string[]; exitCode: number; command?: string }> = {
	'check of sound content': { words: ['check'], exitCode: 0 },
	'check of content with a problem': { before: breaks, words: ['check', NOTICE], exitCode: 1 },
	'check of no notice': { words: ['check', 'nobody'], exitCode: 2 },
	'check without site.yaml': { before: ({ content }) => rmSync(join(content, 'site.yaml')), words: ['check'], exitCode: 1 },
	'status before the first publication': { words: ['status'], exitCode: 0 },
	'status after it': { before: async (someone) => (await publishes(someone), edits(someone)), words: ['status', NOTICE], exitCode: 0 },
	'status of a notice that cannot be read': { before: ({ notice }) => appendFileSync(join(notice, 'incident.yaml'), '\t]['), words: ['status'], exitCode: 1 },
	'diff with nothing before': { words: ['diff', NOTICE], exitCode: 0 },
	'diff of the same': { before: publishes, words: ['diff', NOTICE], exitCode: 0 },
	'diff of something': { before: async (someone) => (await publishes(someone), edits(someone)), words: ['diff', NOTICE], exitCode: 0 },
	'diff from no revision': { words: ['diff', NOTICE, '--from', '3'], exitCode: 2 },
	set: { words: ['set', NOTICE, 'cohorts.senders.count', '130'], exitCode: 0 },
	'set that makes a problem': { words: ['set', NOTICE, 'cohorts.senders.count', '7'], exitCode: 0 },
	'set to what cannot be': { words: ['set', NOTICE, 'cohorts.senders.count', 'many'], exitCode: 2 },
	'publish with a yes': { words: ['publish', NOTICE, '--yes'], exitCode: 0 },
	'publish without': { words: ['publish', NOTICE], exitCode: 1 },
	'publish of the same': { before: publishes, words: ['publish', NOTICE, '--yes'], exitCode: 1 },
	'publish of content with a problem': { before: breaks, words: ['publish', NOTICE, '--yes'], exitCode: 1 },
	'publish with wrong options': { words: ['publish', NOTICE, '--yes', '--kind', 'x', '--at', 'y'], exitCode: 2 },
	verify: { before: publishes, words: ['verify'], exitCode: 0 },
	'verify of what was tampered with': {
		before: async (someone) => (await publishes(someone), appendFileSync(join(someone.notice, 'revisions', '1', 'en', 'faq.mdx'), ' ')),
		words: ['verify'],
		exitCode: 1,
	},
	'no command': { words: [], exitCode: 2, command: 'none' },
	'no such command': { words: ['chekc'], exitCode: 2, command: 'none' },
};

describe('the answer to a program is one document that its schema describes', () => {
	for (const [what, { before, words, exitCode, command = words[0] ?? '' }] of Object.entries(answers)) {
		test(what, async (t) => {
			const someone = person(t, { FORCE_COLOR: '1', GITHUB_ACTIONS: 'true' }, { isTTY: true });
			await before?.(someone);
			const document = documentOf(await someone.types('notice', ...words, '--json'));
			assert.equal(document.exitCode, exitCode, JSON.stringify(document));
			assert.equal(document.command, command);
			const isRefused = document.refusals.length + document.findings.filter(({ severity }) => severity === 'mandatory').length > 0;
			if (exitCode === 2) assert.ok(isRefused);
		});
	}
});

test('a finding says where, what is there, what is wrong and what to write, in both languages', async (t) => {
	const someone = person(t);
	breaks(someone);
	const { findings, counts } = documentOf(await someone.types('check', '--json'));
	assert.deepEqual(counts, { mandatory: 1, recommended: 0, informative: 0 });
	assert.equal(findings.length, 1);
	const [{ check, severity, file, line, column, found, message, hint } = {} as (typeof findings)[number]] = findings;
	assert.deepEqual(
		{ check, severity, file, column, found },
		{ check: 'prose-is-declarative', severity: 'mandatory', file: `content/incidents/${NOTICE}/en/notice.mdx`, column: 1, found: '{1 + 1}' },
	);
	assert.ok((line ?? 0) > 1);
	for (const words of [message, hint]) {
		assert.match(words.en, /[a-z]/);
		assert.match(words.ja, /[ぁ-ん]/);
	}
});

test('a difference is told in facts and in runs of words', async (t) => {
	const someone = person(t);
	await publishes(someone);
	edits(someone);
	await someone.types('notice', 'set', NOTICE, 'milestones.pick-up', 'planned', '2026-05-01');
	const document = documentOf(await someone.types('notice', 'diff', NOTICE, '--json'));
	assert.ok(document.command === 'diff' && document.result);
	const { from, to, facts, told, pages } = document.result;
	assert.deepEqual([from, to], [1, 'working-copy']);
	assert.deepEqual(facts, [
		{
			kind: 'changed',
			name: 'milestones.pick-up',
			before: { state: 'undecided', 'waiting-for': ['recount'] },
			after: { state: 'planned', 'waiting-for': ['recount'], date: '2026-05-01' },
		},
	]);
	assert.deepEqual(told, ['Picking up parcels: Not yet decided → Planned for 1 May 2026']);
	const changed = pages.filter(({ state }) => state !== 'unchanged');
	assert.deepEqual(
		changed.map(({ locale, page }) => `${locale}/${page}`),
		['en/notice'],
	);
	assert.deepEqual(changed[0]?.changes.at(-1)?.runs, [{ op: 'insert', text: 'More is known now.' }]);
});

test('publish shows a program what would be, and publishes only with a yes', async (t) => {
	const { notice, types } = person(t);
	const shown = documentOf(await types('notice', 'publish', NOTICE, '--json'));
	assert.ok(shown.command === 'publish' && shown.result);
	assert.equal(shown.result.isPublished, false);
	assert.ok(!existsSync(join(notice, 'revisions')));
	const done = documentOf(await types('notice', 'publish', NOTICE, '--json', '--yes'));
	assert.ok(done.command === 'publish' && done.result);
	assert.equal(done.result.isPublished, true);
	assert.ok(existsSync(join(notice, 'revisions', '1', 'revision.yaml')));
});
