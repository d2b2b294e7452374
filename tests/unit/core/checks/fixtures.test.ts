import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test, type TestOptions } from 'node:test';
import { policy } from '../../../../src/core/checks/policy.ts';
import { readerChecks } from '../../../../src/core/checks/reader-checks.ts';
import type { Finding } from '../../../../src/core/findings/finding.ts';
import { linters } from '../../../../src/linting/policy.ts';
import { mend, placeOf, readExpected } from './expected.ts';
import { findingsIn, fixtures, withOverlay } from './overlay.ts';

const folder = join(fixtures, 'checks');
/** What commands say is said of no content, and is shown where they are tested. */
const checks = [...readerChecks, ...policy, ...linters];

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
	const strangers = namesIn(folder).filter((name) => name !== 'base' && !checks.some((check) => check.name === name));
	assert.deepEqual(strangers, []);
});

for (const { name: check, severity } of checks) {
	const names = namesIn(join(folder, check));
	/** A fixture is about its own check. Others may add advice of theirs, but have nothing to stop. */
	const heard = async (content: string) => (await findingsIn(content)).filter((finding) => finding.check === check || finding.severity === 'mandatory');

	describe(check, () => {
		test('is shown by content that fails and content that passes', () => {
			assert.ok(names.some((name) => name.startsWith('fails-')), `fixtures/checks/${check}/fails-… is missing`);
			assert.ok(names.some((name) => name.startsWith('passes-')), `fixtures/checks/${check}/passes-… is missing`);
		});

		const failing = names.filter((entry) => entry.startsWith('fails-')).map((name) => {
			const fixture = join(folder, check, name);
			let findings: Promise<Finding[]> | undefined;
			return { name, fixture, found: () => (findings ??= withOverlay(fixture, heard)) };
		});

		test('is as severe as its list says', async () => {
			const all = (await Promise.all(failing.map(({ found }) => found()))).flat();
			assert.ok(all.some((finding) => finding.check === check && finding.severity === severity), `no fixture shows it as ${severity}`);
		});

		for (const { name, fixture, found } of failing) {
			const expected = readExpected(fixture);

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
						return heard(copy);
					});
					assert.deepEqual(left.map(({ message }) => message.en), []);
				});
			}
		}

		for (const name of names.filter((entry) => entry.startsWith('passes-'))) {
			const fixture = join(folder, check, name);

			test(`${name}: nothing is reported`, optionsOf(fixture), async () => {
				const findings = await withOverlay(fixture, heard);
				assert.deepEqual(findings.map(({ message }) => message.en), []);
			});
		}
	});
}
