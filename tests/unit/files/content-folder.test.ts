import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, test } from 'node:test';
import { contentFolder, folderExists } from '../../../src/files/content-folder.ts';

const home = resolve('/home/press/site');

describe('where the content is', () => {
	test('in the folder `content`, unless told otherwise', () => {
		assert.deepEqual(contentFolder(undefined, undefined, home), { path: resolve(home, 'content'), shown: 'content' });
	});

	test('where the environment says', () => {
		assert.equal(contentFolder(undefined, 'drill', home).path, resolve(home, 'drill'));
	});

	test('where the person says, whatever the environment says', () => {
		assert.equal(contentFolder('live', 'drill', home).path, resolve(home, 'live'));
	});

	test('where the person stands', () => {
		assert.deepEqual(contentFolder('.', undefined, home), { path: home, shown: '.' });
	});

	test('is shown in full when it is elsewhere', () => {
		const path = resolve('/home/press/content');
		assert.deepEqual(contentFolder('../content', undefined, home), { path, shown: path });
	});

	test('may not be there', () => {
		assert.equal(folderExists(contentFolder('no-such-folder', undefined, import.meta.dirname)), false);
	});
});
