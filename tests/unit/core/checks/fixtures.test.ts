import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test, type TestOptions } from 'node:test';
import { policy } from '../../../../src/core/checks/policy.ts';
import type { Finding } from '../../../../src/core/findings/finding.ts';
import { linters } from '../../../../src/linting/policy.ts';
import { mend, placeOf, readExpected } from './expected.ts';
import { findingsIn, fixtures, withOverlay } from './overlay.ts';

/** What readers report before any check can run. */
const READER_CHECKS = [
	'files-are-in-place',
	'files-are-readable',
	'yaml-is-well-formed',
	'site-is-well-formed',
	'incident-is-well-formed',
	'labels-are-well-formed',
	'prose-is-declarative',
	'record-is-unbroken',
];

const folder = join(fixtures, 'checks');
const checks = [...READER_CHECKS, ...[...policy, ...linters].map(({ name }) => name)];

const namesIn = (path: string) => (existsSync(path) ? readdirSync(path).sort() : []);

/** A fixture that shows a fault of ours not mended yet says so in `known-bug.txt`. */
function optionsOf(fixture: string): TestOptions {
	const note = join(fixture, 'known-bug.txt');
	return existsSync(note) ? { todo: readFileSync(note, 'utf8').trim() } : {};
}

test('the site that fixtures are laid over has no fault', async () => {
	assert.deepEqual(await findingsIn(join(folder, 'base')), []);
});

test('every folder of fixtures belongs to a check', () => {
	const strangers = namesIn(folder).filter((name) => name !== 'base' && !checks.includes(name));
	assert.deepEqual(strangers, []);
});

for (const check of checks) {
	const names = namesIn(join(folder, check));

	describe(check, () => {
		test('is shown by content that fails and content that passes', () => {
			assert.ok(names.some((name) => name.startsWith('fails-')), `fixtures/checks/${check}/fails-… is missing`);
			assert.ok(names.some((name) => name.startsWith('passes-')), `fixtures/checks/${check}/passes-… is missing`);
		});

		for (const name of names.filter((entry) => entry.startsWith('fails-'))) {
			const fixture = join(folder, check, name);
			const expected = readExpected(fixture);
			let findings: Promise<Finding[]> | undefined;
			const found = () => (findings ??= withOverlay(fixture, findingsIn));

			test(`${name}: says where, what and how to mend it`, optionsOf(fixture), async () => {
				const all = await found();
				assert.deepEqual(
					all.map((finding) => `${finding.check} ${placeOf(finding)}`),
					expected.map(({ place }) => `${check} ${place}`),
				);
				for (const [index, { message, hint }] of expected.entries()) {
					const finding = all[index];
					assert.ok(finding);
					assert.ok(finding.message.en.includes(message), `“${finding.message.en}” does not say “${message}”`);
					assert.ok(finding.hint.en.includes(hint), `“${finding.hint.en}” does not say “${hint}”`);
				}
			});

			test(`${name}: is said in words that any colleague can read`, optionsOf(fixture), async () => {
				for (const { found: quoted = '', message, hint } of await found()) {
					assert.match(message.en, /^[^\n]+\.$/);
					assert.match(message.ja, /^[^\n]+。$/);
					assert.doesNotMatch(message.en, /\binvalid\b|\boops\b|!(?=\s|$)/i);
					assert.notEqual(hint.en.trim(), '');
					assert.match(hint.ja, /[\p{Script=Hiragana}\p{Script=Katakana}]|: `/u);
					assert.doesNotMatch(quoted, /\n/);
				}
			});

			if (expected.every(({ mends }) => mends.length > 0)) {
				test(`${name}: is well again when the hint is followed`, optionsOf(fixture), async () => {
					const left = await withOverlay(fixture, async (copy) => {
						for (const finding of expected) mend(copy, finding);
						return findingsIn(copy);
					});
					assert.deepEqual(left.map(({ message }) => message.en), []);
				});
			}
		}

		for (const name of names.filter((entry) => entry.startsWith('passes-'))) {
			const fixture = join(folder, check, name);

			test(`${name}: nothing is reported`, optionsOf(fixture), async () => {
				const findings = await withOverlay(fixture, findingsIn);
				assert.deepEqual(findings.map(({ message }) => message.en), []);
			});
		}
	});
}
