import assert from 'node:assert/strict';
import { cpSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { everyCheck } from '../../../src/linting/every-check.ts';
import { commandChecks } from '../../../src/core/checks/reader-checks.ts';
import type { Finding } from '../../../src/core/findings/finding.ts';
import { findingsIn, fixtures, withOverlay } from '../core/checks/overlay.ts';
import { run } from '../../../src/cli/run.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { linesOf, readCatalogue, type Entry } from './catalogue.ts';

const catalogue = readCatalogue(readFileSync('content/README.md', 'utf8'));

test('the catalogue has an entry for every check of the code, in the order of the policy, and for nothing else', () => {
	assert.deepEqual(
		catalogue.map(({ check }) => check),
		everyCheck.map(({ name }) => name),
	);
});

for (const entry of catalogue) {
	describe(entry.check, () => {
		test('has the severity of the code', () => {
			assert.equal(entry.severity, everyCheck.find(({ name }) => name === entry.check)?.severity);
		});

		test('says what it means, why it matters, shows an example and how to mend it', () => {
			assert.match(entry.meaning, /^[^a-z].*[.)]$/, 'what it means, in a sentence');
			assert.match(entry.why, /^[^a-z].+[.!?”]$/s, 'why it matters');
			assert.notDeepEqual(entry.example, [], 'an example in a block of code');
			assert.match(entry.mend, /^[^a-z].{10,}/s, 'how to mend it');
		});

		test('has an example that raises it', async (t) => {
			if (commandChecks.some(({ name }) => name === entry.check)) assert.match(await typed(t, entry.example), new RegExp(`${entry.check}|Nothing was written`));
			else assert.ok((await Promise.all(fixturesOf(entry.check).map((fixture) => isRaisedBy(entry, fixture)))).includes(true), `no fixture of ${entry.check} that fails holds these lines and is reported for one of them:\n${entry.example.join('\n')}`);
		});
	});
}

function fixturesOf(check: string): string[] {
	const folder = join(fixtures, 'checks', check);
	if (!existsSync(folder)) return [];
	return readdirSync(folder)
		.filter((name) => name.startsWith('fails-'))
		.map((name) => join(folder, name));
}

/** The lines stand in the fixture, and the check speaks of one of them, where it speaks of something that is written. */
function isRaisedBy({ check, example }: Entry, fixture: string): Promise<boolean> {
	return withOverlay(fixture, async (folder) => {
		const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
		const files = [...paths.map((path) => join(folder, path)), join(fixture, 'without.txt')].filter((path) => existsSync(path) && statSync(path).isFile());
		// A file that is there, or that is not, is shown by its path; a line that begins with a hash says what is the matter with it.
		const known = new Set([...paths, ...files.flatMap((path) => linesOf(readFileSync(path, 'utf8')))]);
		if (!example.every((line) => known.has(line) || line.startsWith('# '))) return false;
		return (await findingsIn(folder)).some((finding) => finding.check === check && (finding.found === undefined || example.includes(lineOf(finding, folder))));
	});
}

function lineOf({ position }: Finding, folder: string): string {
	const file = position.file.replace(/^content\//, '');
	if (position.kind === 'file') return file;
	return readFileSync(join(folder, file), 'utf8').split('\n')[position.line - 1]?.trim() ?? '';
}

/** What the command line answers to an example; it works on a copy of the content that fixtures are laid over. */
async function typed(t: TestContext, example: readonly string[]): Promise<string> {
	const folder = temporaryFolder(t);
	cpSync(join(fixtures, 'checks', 'base'), join(folder, 'content'), { recursive: true });
	let output = '';
	const stream = { write: (text: string) => (output += text) };
	for (const line of example) {
		const [, ...words] = line.split(/\s+/).slice(1);
		await run({ arguments: words, environment: {}, cwd: folder, stdout: stream, stderr: stream });
	}
	return output;
}
