/** XMP, which every kind of picture and document may hold as a piece of XML; the properties of office documents; texts of PNG and IPTC. */
import type { Metadatum } from '../../core/notice/project.ts';

const LONGEST = 1_000_000;

const PROPERTIES: Readonly<Record<string, Metadatum['about']>> = {
	'exif:GPSLatitude': 'place',
	'exif:GPSLongitude': 'place',
	'dc:creator': 'author',
	'pdf:Author': 'author',
	'xmp:Author': 'author',
	'cp:lastModifiedBy': 'author',
	'meta:initial-creator': 'author',
	'aux:OwnerName': 'owner',
	'exifEX:CameraOwnerName': 'owner',
	'aux:SerialNumber': 'serial-number',
	'exifEX:BodySerialNumber': 'serial-number',
	'aux:LensSerialNumber': 'serial-number',
	'exifEX:LensSerialNumber': 'serial-number',
};

export function writtenProperties(bytes: Buffer): Metadatum[] {
	return [...xmlIn(bytes).flatMap(propertiesOf), ...pngTexts(bytes), ...bylines(bytes)];
}

function xmlIn(bytes: Buffer): string[] {
	const start = bytes.toString('latin1', 0, 64).trimStart();
	if (start.startsWith('<?xml')) return [bytes.toString('utf8', 0, LONGEST)];
	const packets: string[] = [];
	for (let begin = bytes.indexOf('<x:xmpmeta'); begin >= 0 && packets.length < 16; begin = bytes.indexOf('<x:xmpmeta', begin + 1)) {
		const end = bytes.indexOf('</x:xmpmeta>', begin);
		packets.push(bytes.toString('utf8', begin, Math.min(end < 0 ? bytes.length : end, begin + LONGEST)));
	}
	return packets;
}

function propertiesOf(xml: string): Metadatum[] {
	return Object.entries(PROPERTIES).flatMap(([name, about]) => {
		const inside = [...xml.matchAll(new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]{0,2000}?)</${name}>`, 'g'))].flatMap(([, content = '']) => {
			const items = [...content.matchAll(/<rdf:li(?:\s[^>]*)?>([^<]*)</g)].map(([, item = '']) => item);
			return items.length > 0 ? items : [content];
		});
		const attributes = [...xml.matchAll(new RegExp(`\\s${name}="([^"]{0,400})"`, 'g'))].map(([, value = '']) => value);
		return [...inside, ...attributes].map((value) => ({ about, value: about === 'place' && value.trim() !== '' ? 'GPS' : unescaped(value) }));
	});
}

function unescaped(text: string): string {
	return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&').trim();
}

/** `tEXt` of PNG: a word, a zero, the text; its length stands four bytes before. */
function pngTexts(bytes: Buffer): Metadatum[] {
	const mark = 'tEXtAuthor\0';
	const place = bytes.indexOf(mark, 0, 'latin1');
	if (place < 4) return [];
	const length = Math.min(bytes.readUInt32BE(place - 4) - 'Author\0'.length, 400);
	return length > 0 ? [{ about: 'author', value: bytes.toString('latin1', place + mark.length, place + mark.length + length) }] : [];
}

/** The by-line of IPTC, in the block that picture editors write into JPEG. */
function bylines(bytes: Buffer): Metadatum[] {
	const block = bytes.indexOf('8BIM\x04\x04', 0, 'latin1');
	if (block < 0) return [];
	const inside = bytes.subarray(block, block + 65_536);
	const place = inside.indexOf('\x1c\x02\x50', 0, 'latin1');
	return place < 0 || place + 5 > inside.length ? [] : [{ about: 'author', value: inside.toString('utf8', place + 5, place + 5 + Math.min(inside.readUInt16BE(place + 3), 400)) }];
}
