/**
 * Exif, which JPEG, TIFF, PNG, WebP, HEIC and the raw files of cameras share: a list of tags in the form of a small TIFF
 * file. Only tags that speak of people are read, and never more than a real file has: a forged one could otherwise
 * claim millions of values.
 */
import type { Metadatum } from '../../core/notice/project.ts';

const MOST_TAGS = 512;
const LONGEST = 400;

const EXIF_TAGS = 0x8769;
const GPS_TAGS = 0x8825;
/** Latitude, longitude and, as text, the name of the area. */
const PLACES = [0x02, 0x04, 0x1c];

const TEXTS: Readonly<Record<number, Metadatum['about']>> = {
	0x013b: 'author',
	0x013c: 'owner',
	0x9c9d: 'author',
	0xa430: 'owner',
	0xa431: 'serial-number',
	0xa435: 'serial-number',
	0xc62f: 'serial-number',
};

/** What stands before the tags, by the kind of file. */
const MARKS = ['Exif\0\0', 'eXIf', 'EXIF'];

export function pictureTags(bytes: Buffer): Metadatum[] {
	const starts = [0, ...MARKS.flatMap((mark) => placesOf(bytes, mark).flatMap((place) => [place + mark.length, place + mark.length + 4, place + mark.length + 10]))];
	return starts.filter((start) => isTiff(bytes, start)).flatMap((start) => tagsAt(bytes.subarray(start)));
}

function placesOf(bytes: Buffer, mark: string): number[] {
	const places: number[] = [];
	for (let place = bytes.indexOf(mark, 0, 'latin1'); place >= 0 && places.length < 64; place = bytes.indexOf(mark, place + 1, 'latin1')) places.push(place);
	return places;
}

function isTiff(bytes: Buffer, start: number): boolean {
	const mark = bytes.toString('latin1', start, start + 4);
	return mark === 'II*\0' || mark === 'MM\0*';
}

interface Tag {
	number: number;
	type: number;
	count: number;
	/** Where its value stands. */
	at: number;
}

function tagsAt(tiff: Buffer): Metadatum[] {
	const isLittle = tiff[0] === 0x49;
	const short = (at: number) => (at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
	const long = (at: number) => (at + 4 > tiff.length ? 0 : isLittle ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at));
	const directory = (at: number): Tag[] =>
		at === 0
			? []
			: Array.from({ length: Math.min(short(at), MOST_TAGS) }, (_, index) => {
					const entry = at + 2 + index * 12;
					const [type, count] = [short(entry + 2), long(entry + 4)];
					const isInline = (type === 2 || type === 1 || type === 7 ? count : count * 4) <= 4;
					return { number: short(entry), type, count, at: isInline ? entry + 8 : long(entry + 8) };
				});
	const main = directory(long(4));
	const pointer = (number: number) => {
		const tag = main.find((candidate) => candidate.number === number);
		return tag ? directory(long(tag.at)) : [];
	};
	const texts = [...main, ...pointer(EXIF_TAGS)].flatMap((tag): Metadatum[] => {
		const about = TEXTS[tag.number];
		return about ? [{ about, value: textOf(tiff, tag) }] : [];
	});
	const isPlaced = pointer(GPS_TAGS).some(({ number, at, count }) => PLACES.includes(number) && count > 0 && tiff.subarray(at, at + Math.min(count * 8, 24)).some((byte) => byte !== 0));
	return isPlaced ? [...texts, { about: 'place', value: 'GPS' }] : texts;
}

/** Windows writes some texts as UTF-16 in a row of bytes. */
function textOf(tiff: Buffer, { number, count, at }: Tag): string {
	const bytes = tiff.subarray(at, at + Math.min(count, LONGEST));
	return bytes
		.toString(number === 0x9c9d ? 'utf16le' : 'utf8')
		.replace(/\0+$/, '')
		.trim();
}
