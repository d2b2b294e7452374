import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { realDisk, type Disk } from '../../../src/files/disk.ts';
import { clearUnfinished, publishRevision } from '../../../src/files/publish-revision.ts';
import { readRecord } from '../../../src/files/read-record.ts';

const LOCALES = ['en', 'ja'];
const ID = '2026-lost-parcels';
const folders = mkdtempSync(join(tmpdir(), 'candor-publish-'));
after(() => rmSync(folders, { recursive: true, force: true }));

class Killed extends Error {}

/** A disk that stops for good before its n-th step, or in the middle of it. */
function disk(steps: number, isHalf: boolean): Disk & { taken: number } {
	const dying = { taken: 0 };
	const step = <A extends unknown[]>(does: (...given: A) => void, half?: (...given: A) => void) => {
		return (...given: A) => {
			dying.taken += 1;
			if (dying.taken > steps) {
				if (isHalf) half?.(...given);
				throw new Killed();
			}
			does(...given);
		};
	};
	return Object.assign(dying, {
		makeFolder: step(realDisk.makeFolder),
		write: step(realDisk.write, (path: string, bytes: Uint8Array | string) => realDisk.write(path, bytes.slice(0, bytes.length / 2))),
		copy: step(realDisk.copy, (_from: string, to: string) => realDisk.write(to, '')),
		move: step(realDisk.move),
		remove: step(realDisk.remove),
	});
}

function publish(to: Disk, folder: string): void {
	const { record, digest } = readRecord(folder, 'x', ID, LOCALES);
	publishRevision(to, folder, LOCALES, {
		number: record.revisions.length + 1,
		published: `2026-03-0${record.revisions.length + 1}T10:00:00Z`,
		kind: 'substantive',
		stage: 'interim',
		summary: {},
		'needs-no-translation': false,
		previous: digest,
	});
}

function workingCopy(name: string): string {
	const folder = join(folders, name);
	cpSync(`tests/fixtures/checks/base/incidents/${ID}`, folder, { recursive: true });
	publish(realDisk, folder);
	return folder;
}

test('whoever is killed at any step of a publication leaves the old record or the new one, and the next run goes on', () => {
	const whole = disk(Number.POSITIVE_INFINITY, false);
	publish(whole, workingCopy('whole'));
	assert.ok(whole.taken > 20, 'a publication has many steps at which it can be killed');
	const seen = { old: 0, new: 0 };
	for (let steps = 0; steps <= whole.taken; steps++) {
		for (const isHalf of [false, true]) {
			const folder = workingCopy(`${steps}-${isHalf}`);
			try {
				publish(disk(steps, isHalf), folder);
			} catch (error) {
				assert.ok(error instanceof Killed);
			}
			const { record, findings } = readRecord(folder, 'x', ID, LOCALES);
			assert.deepEqual(findings, [], `after ${steps} steps the record is whole`);
			assert.ok(record.revisions.length === 1 || record.revisions.length === 2);
			seen[record.revisions.length === 1 ? 'old' : 'new'] += 1;
			const wasUnfinished = clearUnfinished(realDisk, folder);
			assert.equal(wasUnfinished, record.revisions.length === 1 && existsSync(join(folder, 'revisions')) && steps > 2);
			publish(realDisk, folder);
			assert.equal(readRecord(folder, 'x', ID, LOCALES).record.revisions.length, record.revisions.length + 1);
			assert.deepEqual(readdirSync(join(folder, 'revisions')).sort(), record.revisions.length === 1 ? ['1', '2'] : ['1', '2', '3']);
		}
	}
	assert.ok(seen.old > 0 && seen.new > 0, `${seen.old} runs left the old record, ${seen.new} the new one`);
});
