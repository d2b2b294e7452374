import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { realDisk, type Disk } from '../../../src/files/disk.ts';
import { writeFiles, writeFolder } from '../../../src/files/write-files.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** A disk that is full after some steps. */
function fullAfter(steps: number): Disk {
	let left = steps;
	return { ...realDisk, write: (path, bytes) => (left-- > 0 ? realDisk.write(path, bytes) : assert.fail('no space left')) };
}

test('several files are written together, in folders of their own', (t) => {
	const folder = temporaryFolder(t);
	writeFiles(realDisk, folder, { 'a.txt': 'a', 'b/c.txt': 'c' });
	assert.deepEqual([readFileSync(join(folder, 'a.txt'), 'utf8'), readdirSync(join(folder, 'b'))], ['a', ['c.txt']]);
});

test('a disk that is full leaves every file as it was', (t) => {
	const folder = temporaryFolder(t);
	writeFileSync(join(folder, 'a.txt'), 'old');
	assert.throws(() => writeFiles(fullAfter(1), folder, { 'a.txt': 'new', 'b.txt': 'new' }), /no space left/);
	assert.deepEqual(readdirSync(folder), ['a.txt']);
	assert.equal(readFileSync(join(folder, 'a.txt'), 'utf8'), 'old');
});

test('a folder is written whole or not at all', (t) => {
	const folder = temporaryFolder(t);
	assert.throws(() => writeFolder(fullAfter(1), join(folder, 'new'), { 'a.txt': 'a', 'b.txt': 'b' }), /no space left/);
	assert.deepEqual(readdirSync(folder), []);
	writeFolder(realDisk, join(folder, 'new'), { 'a.txt': 'a', 'en/b.txt': 'b' });
	assert.deepEqual(readdirSync(join(folder, 'new')).sort(), ['a.txt', 'en']);
});
