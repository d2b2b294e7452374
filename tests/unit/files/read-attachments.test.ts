import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { zipSync } from 'fflate';
import { metadataOf } from '../../../src/files/metadata/metadata.ts';
import { readAttachments } from '../../../src/files/read-attachments.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/checks/files-carry-no-personal-data/${name}`, import.meta.url));
const withPlace = fixture('fails-place-in-a-picture/incidents/2026-lost-parcels/en/depot.jpg');
const without = fixture('passes-picture-without-data/incidents/2026-lost-parcels/en/depot.jpg');

const told = (bytes: Uint8Array | string) => metadataOf(Buffer.from(bytes as Uint8Array)).map(({ about, value }) => `${about}: ${value}`);

/** Tags as a camera writes them, in either order of bytes. */
function tagsOf(isLittle: boolean): Buffer {
	const bytes = Buffer.alloc(300);
	const short = (at: number, value: number) => (isLittle ? bytes.writeUInt16LE(value, at) : bytes.writeUInt16BE(value, at));
	const long = (at: number, value: number) => (isLittle ? bytes.writeUInt32LE(value, at) : bytes.writeUInt32BE(value, at));
	const tag = (at: number, number: number, type: number, count: number, value: number) => {
		short(at, number);
		short(at + 2, type);
		long(at + 4, count);
		long(at + 8, value);
	};
	bytes.write(isLittle ? 'II' : 'MM', 0, 'latin1');
	short(2, 42);
	long(4, 8);
	short(8, 3);
	tag(10, 0x013b, 2, 13, 150);
	tag(22, 0x8769, 4, 1, 60);
	tag(34, 0x8825, 4, 1, 100);
	short(60, 1);
	tag(62, 0xa431, 2, 9, 170);
	short(100, 1);
	tag(102, 0x02, 5, 3, 200);
	bytes.write('Emily Carter\0', 150, 'latin1');
	bytes.write('SN-00042\0', 170, 'latin1');
	long(200, 51);
	long(204, 1);
	return bytes;
}

const everything = ['author: Emily Carter', 'serial-number: SN-00042', 'place: GPS'];

describe('what a camera wrote is found', () => {
	test('in JPEG', () => {
		assert.deepEqual(told(withPlace), ['place: GPS']);
		assert.deepEqual(told(without), []);
	});
	for (const isLittle of [true, false]) {
		test(`in TIFF and the raw files of cameras, ${isLittle ? 'small' : 'large'} bytes first`, () => assert.deepEqual(told(tagsOf(isLittle)), everything));
		test(`in HEIC and JPEG, ${isLittle ? 'small' : 'large'} bytes first`, () => assert.deepEqual(told(Buffer.concat([Buffer.from('....ftypheic....Exif\0\0', 'latin1'), tagsOf(isLittle)])), everything));
		test(`in PNG, ${isLittle ? 'small' : 'large'} bytes first`, () => assert.deepEqual(told(Buffer.concat([Buffer.from('\x89PNG....eXIf', 'latin1'), tagsOf(isLittle)])), everything));
		test(`in WebP, ${isLittle ? 'small' : 'large'} bytes first`, () => assert.deepEqual(told(Buffer.concat([Buffer.from('RIFF....WEBPEXIF....', 'latin1'), tagsOf(isLittle)])), everything));
	}
	test('in the XML of picture editors', () => {
		const xmp = '<x:xmpmeta><rdf:Description exif:GPSLatitude="51,30.0N" aux:SerialNumber="42"><dc:creator><rdf:Seq><rdf:li>Emily &amp; John</rdf:li></rdf:Seq></dc:creator></rdf:Description></x:xmpmeta>';
		assert.deepEqual(told(Buffer.from(`\xff\xd8${xmp}`, 'latin1')), ['place: GPS', 'author: Emily & John', 'serial-number: 42']);
	});
	test('in a picture within a document', () => assert.deepEqual(told(zipSync({ 'word/media/image1.jpeg': withPlace })), ['place: GPS']));
});

describe('what a program wrote is found', () => {
	test('in PDF, in plain sight', () => assert.deepEqual(told('%PDF-1.4\n4 0 obj << /Author (Emily \\(Em\\) Carter) >> endobj'), ['author: Emily (Em) Carter']));
	test('in PDF, as UTF-16', () => assert.deepEqual(told('%PDF-1.4\n4 0 obj << /Author <FEFF5C7175305 92A90CE> >> endobj'), ['author: 山田太郎']));
	test('in PDF, compressed', () => {
		const packed = deflateSync('4 0 << /Author (Emily Carter) >>');
		assert.deepEqual(told(Buffer.concat([Buffer.from('%PDF-1.5\n7 0 obj << /Type /ObjStm /N 1 /Filter /FlateDecode >> stream\n'), packed, Buffer.from('\nendstream endobj')])), ['author: Emily Carter']);
	});
	test('in office documents', () => {
		const core = '<?xml version="1.0"?><cp:coreProperties><dc:creator>Emily Carter</dc:creator><cp:lastModifiedBy>John Smith</cp:lastModifiedBy></cp:coreProperties>';
		assert.deepEqual(told(zipSync({ 'docProps/core.xml': Buffer.from(core), 'word/document.xml': Buffer.from('<?xml version="1.0"?><dc:creator>no</dc:creator>') })), ['author: Emily Carter', 'author: John Smith']);
	});
});

describe('a file that is broken or forged is let be, at once', () => {
	const forged = Buffer.alloc(65_536);
	forged.write('II*\0\x08\0\0\0', 0, 'latin1');
	forged.writeUInt16LE(5_000, 8);
	for (let entry = 0; entry < 5_000; entry++) {
		forged.writeUInt16LE(1_000 + entry, 10 + entry * 12);
		forged.writeUInt16LE(1, 12 + entry * 12);
		forged.writeUInt32LE(0xffff_ffff, 14 + entry * 12);
	}
	for (const [name, bytes] of Object.entries({
		'millions of values': forged,
		'cut short': tagsOf(true).subarray(0, 40),
		'a mark at the end': Buffer.from('Exif\0\0II*\0', 'latin1'),
		empty: Buffer.alloc(0),
		'an archive cut short': Buffer.from(zipSync({ 'docProps/core.xml': Buffer.alloc(1_000) })).subarray(0, 60),
		'an archive that grows': Buffer.from(zipSync({ 'docProps/core.xml': Buffer.alloc(40_000_000) })),
		'a document that grows': Buffer.concat([Buffer.from('%PDF-1.5\n<< /Type /ObjStm >> stream\n'), deflateSync(Buffer.alloc(40_000_000)), Buffer.from('\nendstream')]),
	})) {
		test(name, () => {
			const began = performance.now();
			assert.deepEqual(told(bytes), []);
			assert.ok(performance.now() - began < 2_000);
		});
	}
});

test('files anywhere in the folder are read, and neither the text of the notice nor what was published nor links', (t) => {
	const folder = temporaryFolder(t);
	for (const path of ['en', 'revisions/1', 'papers/deep']) mkdirSync(join(folder, path), { recursive: true });
	for (const path of ['en/notice.mdx', 'incident.yaml', '.hidden.jpg', 'revisions/1/old.jpg', 'en/depot.JPG', 'papers/deep/van.heic']) writeFileSync(join(folder, path), withPlace);
	symlinkSync(join(folder, 'en/depot.JPG'), join(folder, 'link.jpg'));
	assert.deepEqual(
		readAttachments(folder, 'content/a').map(({ file, says }) => `${file}: ${says.length}`),
		['content/a/en/depot.JPG: 1', 'content/a/papers/deep/van.heic: 1'],
	);
});
