import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test, type TestOptions } from 'node:test';
import { policy } from '../../../../src/core/checks/policy.ts';
import { readerChecks } from '../../../../src/core/checks/reader-checks.ts';
import type { Finding } from '../../../../src/core/findings/finding.ts';
import { mend, placeOf, readExpected } from './expected.ts';
import { findingsIn, fixtures, withOverlay } from './overlay.ts';

const folder = join(fixtures, 'checks');
/** What commands say is said of no content, and is shown where they are tested. */
const checks = [...readerChecks, ...policy];

const namesIn = (path: string) => (existsSync(path) ? readdirSync(path).sort() : []);

/** A fixture that shows a fault of ours not mended yet says so in `known-bug.txt`. */
function optionsOf(fixture: string): TestOptions {
	const note = join(fixture, 'known-bug.txt');
	return existsSync(note) ? { todo: readFileSync(note, 'utf8').trim() } : {};
}

test('the site that fixtures are laid over has no fault', () => {
	assert.deepEqual(findingsIn(join(folder, 'base')), []);
});

test('every folder of fixtures belongs to a check', () => {
	const strangers = namesIn(folder).filter((name) => name !== 'base' && !checks.some((check) => check.name === name));
	assert.deepEqual(strangers, []);
});

for (const { name: check, severity } of checks) {
	const names = namesIn(join(folder, check));

	describe(check, () => {
		test('is shown by content that fails and content that passes', () => {
			assert.ok(names.some((name) => name.startsWith('fails-')), `fixtures/checks/${check}/fails-… is missing`);
			assert.ok(names.some((name) => name.startsWith('passes-')), `fixtures/checks/${check}/passes-… is missing`);
		});

		const failing = names.filter((entry) => entry.startsWith('fails-')).map((name) => {
			const fixture = join(folder, check, name);
			let findings: Finding[] | undefined;
			return { name, fixture, found: () => (findings ??= withOverlay(fixture, findingsIn)) };
		});

		test('is as severe as its list says', () => {
			assert.ok(failing.some(({ found }) => found().some((finding) => finding.severity === severity)), `no fixture shows it as ${severity}`);
		});

		for (const { name, fixture, found } of failing) {
			const expected = readExpected(fixture);

			test(`${name}: says where, what and how to mend it`, optionsOf(fixture), () => {
				assert.deepEqual(
					found().map((finding) => `${finding.check} ${placeOf(finding)}`),
					expected.map(({ place }) => `${check} ${place}`),
				);
				for (const [index, { message, hint }] of expected.entries()) {
					const finding = found()[index];
					assert.ok(finding);
					assert.ok(finding.message.en.includes(message), `“${finding.message.en}” does not say “${message}”`);
					assert.ok(finding.hint.en.includes(hint), `“${finding.hint.en}” does not say “${hint}”`);
				}
			});

			test(`${name}: is said in words that any colleague can read`, optionsOf(fixture), () => {
				for (const { found: quoted = '', message, hint } of found()) {
					assert.match(message.en, /^[^\n]+\.$/);
					assert.match(message.ja, /^[^\n]+。$/);
					assert.doesNotMatch(message.en, /\binvalid\b|\boops\b|!(?=\s|$)/i);
					assert.notEqual(hint.en.trim(), '');
					assert.match(hint.ja, /[\p{Script=Hiragana}\p{Script=Katakana}]|: `/u);
					assert.doesNotMatch(quoted, /\n/);
				}
			});

			if (expected.every(({ mends }) => mends.length > 0)) {
				test(`${name}: is well again when the hint is followed`, optionsOf(fixture), () => {
					const left = withOverlay(fixture, (copy) => {
						for (const finding of expected) mend(copy, finding);
						return findingsIn(copy);
					});
					assert.deepEqual(left.map(({ message }) => message.en), []);
				});
			}
		}

		for (const name of names.filter((entry) => entry.startsWith('passes-'))) {
			const fixture = join(folder, check, name);

			test(`${name}: nothing is reported`, optionsOf(fixture), () => {
				assert.deepEqual(withOverlay(fixture, findingsIn).map(({ message }) => message.en), []);
			});
		}
	});
}
