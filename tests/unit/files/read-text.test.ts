import assert from 'node:assert/strict';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';
import { readText } from '../../../src/files/read-text.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** Reads a file with these bytes. */
function read(t: TestContext, content: string | Uint8Array) {
	return readText(join(temporaryFolder(t, { 'faq.mdx': content }), 'faq.mdx'), 'en/faq.mdx');
}

function refusalOf(file: ReturnType<typeof readText>) {
	assert.equal(file.kind, 'refused');
	if (file.kind !== 'refused') throw new Error();
	return file.finding;
}

describe('a text file', () => {
	test('is read as it is', (t) => {
		assert.deepEqual(read(t, 'はい。\n'), { kind: 'text', text: 'はい。\n' });
	});

	test('loses its byte order mark', (t) => {
		assert.deepEqual(read(t, '\ufeffYes.\n'), { kind: 'text', text: 'Yes.\n' });
	});

	test('has the same line ends from every computer', (t) => {
		assert.deepEqual(read(t, 'one\r\ntwo\rthree\n'), { kind: 'text', text: 'one\ntwo\nthree\n' });
	});

	test('may be empty', (t) => {
		assert.deepEqual(read(t, ''), { kind: 'text', text: '' });
	});
});

describe('a file that is refused', () => {
	test('is named as messages show it', (t) => {
		assert.deepEqual(refusalOf(read(t, Uint8Array.of(0xff))).position, { kind: 'file', file: 'en/faq.mdx' });
	});

	test('has bytes that are no UTF-8', (t) => {
		assert.match(refusalOf(read(t, Uint8Array.of(0x82, 0xcd, 0x82, 0xa2))).message.en, /not UTF-8 text/);
	});

	test('has NUL bytes', (t) => {
		assert.match(refusalOf(read(t, 'a\0b')).message.en, /not UTF-8 text/);
	});

	test('is larger than anything people write by hand', (t) => {
		assert.match(refusalOf(read(t, 'x'.repeat(1_000_001))).message.en, /1000001 bytes/);
	});

	test('is a folder', (t) => {
		const folder = temporaryFolder(t);
		mkdirSync(join(folder, 'faq.mdx'));
		assert.match(refusalOf(readText(join(folder, 'faq.mdx'), 'faq.mdx')).message.en, /This is a folder/);
	});

	test('only points to another file', { skip: process.platform === 'win32' && 'Windows asks for a right to make links' }, (t) => {
		const folder = temporaryFolder(t, { 'other.mdx': 'Yes.' });
		symlinkSync('other.mdx', join(folder, 'faq.mdx'));
		assert.match(refusalOf(readText(join(folder, 'faq.mdx'), 'faq.mdx')).message.en, /not an ordinary file/);
	});
});
