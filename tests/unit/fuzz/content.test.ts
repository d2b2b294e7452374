/** Whatever happens to the content, the answer is a report or a site. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';
import fc from '../seeded.ts';
import { parse, stringify } from 'yaml';
import { runChecks } from '../../../src/core/checks/policy.ts';
import { incidentSchema } from '../../../src/core/facts/incident.ts';
import { labelsSchema } from '../../../src/core/facts/labels.ts';
import { siteSchema } from '../../../src/core/facts/site.ts';
import { inReadingOrder, stops } from '../../../src/core/findings/finding.ts';
import { draftEditions, publishedEditions } from '../../../src/core/record/edition.ts';
import { revisionSchema } from '../../../src/core/record/revision.ts';
import { readProject } from '../../../src/files/read-project.ts';
import { codeOf } from '../../../src/files/standing.ts';
import { reportText } from '../../../src/render/report.ts';
import { siteContentOf } from '../../../src/render/site-content.ts';
import { isOfRecord } from '../../../src/cli/check-content.ts';
import { NOTICE } from '../cli/person.ts';
import { assertAnswered, assertCalm } from '../hostile/calm.ts';
import { makeEverything } from '../hostile/everything.ts';
import { catalogues } from '../make-site-content.ts';
import { anyPage, anyYaml, damaged, damages, otherValues, withOther } from './arbitrary-damage.ts';
import { fuzz, fuzzAsync } from './runs.ts';
import { world, type World } from './world.ts';

/** After everything that is published while a test runs. */
const NOW = Date.parse('2099-01-01T00:00:00Z');

/** The answer to a content folder: findings that can be read, and, where nothing stops it, everything a site is made of. */
function answer({ folder }: World, changed: ReadonlyMap<string, Uint8Array>): 'report' | 'site' {
	const { project, findings } = readProject(folder, 'content');
	const all = inReadingOrder([...findings, ...(project === 'unreadable' ? [] : runChecks(project, { now: NOW }))]);
	assertCalm(all, folder);
	for (const language of ['en', 'ja'] as const) assert.equal(reportText(all, language) === '', all.length === 0);
	if (project === 'unreadable') {
		assert.ok(stops(all));
		return 'report';
	}
	const { site, notices, records } = project;
	// What is published is built whatever the working copies look like; a slip in one of those changes nothing of it.
	const hurt = findings.filter((finding) => finding.check === 'site-is-well-formed' || isOfRecord(finding));
	const isConcerned = [...changed.keys()].some((name) => name === 'site.yaml' || name.includes('/revisions/'));
	if (isConcerned && !stops(hurt)) makeEverything(siteContentOf(site, publishedEditions(records, NOW), catalogues));
	if (stops(all)) return 'report';
	makeEverything(siteContentOf(site, draftEditions(notices.map(({ notice }) => notice), records, NOW), catalogues));
	return 'site';
}

/** Says how many cases got through, for a fuzz test that is always refused at the door tries nothing behind it. */
function counted(t: TestContext, look: (count: (answer: 'report' | 'site') => void) => void): void {
	const counts = { report: 0, site: 0 };
	look((given) => (counts[given] += 1));
	t.diagnostic(`${counts.report} were reported, ${counts.site} became a site`);
	assert.ok(counts.report > 0);
}

const file = fc.nat(1_000);

test('a few slips in any files', async (t) => {
	const place = await world(t, 'tests/fixtures/checks/base', NOTICE);
	const files = [...place.sound.keys()];
	counted(t, (count) => {
		fuzz(t, fc.array(fc.tuple(file, damages), { minLength: 1, maxLength: 4 }), 50, (slips) => {
			const changed = new Map<string, Uint8Array>();
			for (const [index, damage] of slips) {
				const name = files[index % files.length] ?? '';
				changed.set(name, damaged(changed.get(name) ?? place.sound.get(name) ?? new Uint8Array(), damage, [...place.sound.values()]));
			}
			count(place.with(changed, () => answer(place, changed)));
		});
	});
});

test('one slip in a working copy, which is often none', async (t) => {
	const place = await world(t, 'tests/fixtures/checks/base', NOTICE);
	const files = [...place.sound.keys()].filter((name) => !name.includes('/revisions/'));
	counted(t, (count) => {
		fuzz(t, fc.tuple(file, damages), 50, ([index, damage]) => {
			const name = files[index % files.length] ?? '';
			const changed = new Map([[name, damaged(place.sound.get(name) ?? new Uint8Array(), damage, [...place.sound.values()])]]);
			count(place.with(changed, () => answer(place, changed)));
		});
	});
});

test('pages of hostile pieces', async (t) => {
	const place = await world(t, 'tests/fixtures/checks/base', NOTICE);
	const pages = [...place.sound.keys()].filter((name) => name.endsWith('.mdx') && !name.includes('/revisions/'));
	counted(t, (count) => {
		fuzz(t, fc.tuple(file, anyPage), 80, ([index, text]) => {
			const changed = new Map([[pages[index % pages.length] ?? '', new TextEncoder().encode(text)]]);
			count(place.with(changed, () => answer(place, changed)));
		});
	});
});

for (const [kind, schema] of [['site.yaml', siteSchema], [`incidents/${NOTICE}/incident.yaml`, incidentSchema], [`incidents/${NOTICE}/en/labels.yaml`, labelsSchema], [`incidents/${NOTICE}/revisions/2/revision.yaml`, revisionSchema]] as const) {
	test(`${kind} of any shape`, async (t) => {
		const place = await world(t, 'tests/fixtures/checks/base', NOTICE);
		const names = [...Object.keys(schema.shape), 'senders', 'en', 'ja', 'state', 'date', 'count', 'certainty', 'data', 'when', 'kind', 'url', 'value', 'unit', 'subset-of', 'phone', 'hours', 'days', 'from', 'to', 'redirect', 'withdrawn', 'category', 'cause', 'kinds'];
		const whole = fc.boolean();
		counted(t, (count) => {
			fuzz(t, fc.tuple(whole, anyYaml(names)), 30, ([isWhole, text]) => {
				// Beside what belongs there, what does not.
				const before = isWhole ? '' : new TextDecoder().decode(place.sound.get(kind));
				const changed = new Map([[kind, new TextEncoder().encode(`${before}${text}`)]]);
				count(place.with(changed, () => answer(place, changed)));
			});
		});
	});
}

const base = { source: 'tests/fixtures/checks/base', id: NOTICE, times: 25 };
/** Everything that facts can say. */
const lending = { source: 'tests/fixtures/sites/library', id: '2024-lending-history', times: 12 };

for (const { source, id, times, kind } of [
	{ ...base, kind: 'site.yaml' },
	{ ...base, kind: `incidents/${NOTICE}/incident.yaml` },
	{ ...base, kind: `incidents/${NOTICE}/en/labels.yaml` },
	{ ...base, kind: `incidents/${NOTICE}/revisions/2/revision.yaml` },
	{ ...lending, kind: `incidents/${lending.id}/incident.yaml` },
	{ ...lending, kind: `incidents/${lending.id}/ar/labels.yaml`, times: 4 },
]) {
	test(`${kind} with other values`, async (t) => {
		const place = await world(t, source, id);
		const value = parse(new TextDecoder().decode(place.sound.get(kind))) as unknown;
		counted(t, (count) => {
			fuzz(t, fc.array(fc.tuple(file, otherValues), { minLength: 1, maxLength: 3 }), times, (changes) => {
				const text = stringify(changes.reduce((now, [index, other]) => withOther(now, index, other), value));
				const changed = new Map([[kind, new TextEncoder().encode(text)]]);
				count(place.with(changed, () => answer(place, changed)));
			});
		});
	});
}

const moves = fc.oneof(
	fc.record({ kind: fc.constant('lose'), file, other: file, name: fc.constant('') }),
	fc.record({ kind: fc.constantFrom('copy', 'move', 'rename', 'rename-folder', 'fold', 'link'), file, other: file, name: fc.oneof(fc.constantFrom('EN', 'fr', '__proto__', 'con', '1', '2', '3', '01', 'revision.yaml', 'notice.mdx', 'FAQ.mdx', 'a b', 'a\u202eb', 'a\nb', '😀', '.hidden', 'a'.repeat(200)), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).map((name) => name.replace(/[/\0]/g, '-'))) }),
);

test('files that are lost, moved, called something else, or folders and links instead', { skip: process.platform === 'win32' && 'Windows asks for a right to make links' }, async (t) => {
	const place = await world(t, 'tests/fixtures/checks/base', NOTICE);
	const files = [...place.sound.keys()];
	counted(t, (count) => {
		fuzz(t, fc.array(moves, { minLength: 1, maxLength: 3 }), 40, (steps) => {
			try {
				for (const { kind, file: index, other, name } of steps) {
					const [from = '', to = ''] = [index, other].map((one) => join(place.folder, files[one % files.length] ?? ''));
					// What an earlier step took away cannot be moved again.
					try {
						if (kind === 'lose') rmSync(from);
						else if (kind === 'copy') cpSync(from, to);
						else if (kind === 'move') renameSync(from, to);
						else if (kind === 'rename') renameSync(from, join(dirname(from), name));
						else if (kind === 'rename-folder') {
							if (dirname(from) !== place.folder) renameSync(dirname(from), join(dirname(dirname(from)), name));
						}
						else {
							rmSync(from);
							if (kind === 'fold') mkdirSync(from);
							else symlinkSync(name.startsWith('.') ? '..' : to, from);
						}
					} catch (error) {
						assert.notEqual(codeOf(error), '');
					}
				}
				count(answer(place, place.sound));
			} finally {
				place.mend();
			}
		});
	});
});

test('commands on damaged content', async (t) => {
	const place = await world(t, 'tests/fixtures/checks/base', NOTICE);
	const files = [...place.sound.keys()];
	const command = fc.constantFrom(['check'], ['notice', 'status'], ['notice', 'verify'], ['notice', 'publish', NOTICE, '--yes'], ['notice', 'publish', NOTICE, '--yes', '--kind', 'editorial'], ['notice', 'publish', NOTICE, '--yes', '--stage', 'withdrawn'], ['notice', 'set', NOTICE, 'cohorts.senders.count', '121'], ['notice', 'set', NOTICE, 'milestones.pick-up', 'planned', '2026-05-01']);
	await fuzzAsync(t, fc.tuple(command, fc.array(fc.tuple(file, damages), { minLength: 1, maxLength: 3 })), 30, async ([words, slips]) => {
		const changed = new Map<string, Uint8Array>();
		for (const [index, damage] of slips) {
			const name = files[index % files.length] ?? '';
			changed.set(name, damaged(changed.get(name) ?? place.sound.get(name) ?? new Uint8Array(), damage, [...place.sound.values()]));
		}
		try {
			for (const [name, bytes] of changed) place.write(name, bytes);
			assertAnswered(await place.types(...words));
		} finally {
			place.mend();
		}
	});
});
