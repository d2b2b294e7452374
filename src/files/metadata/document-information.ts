/** The author that a PDF names, in plain sight or in a compressed list of objects. */
import { constants, inflateSync } from 'node:zlib';
import type { Metadatum } from '../../core/notice/project.ts';
import { writtenProperties } from './written-properties.ts';

const MOST_STREAMS = 400;
const MOST_INFLATED = 4_000_000;

export function documentInformation(bytes: Buffer): Metadatum[] {
	if (bytes.indexOf('%PDF-', 0, 'latin1') !== 0) return [];
	const text = bytes.toString('latin1');
	// What is encrypted cannot be read here, by us or by whoever finds it.
	if (/\/Encrypt\b/.test(text)) return [];
	const inflated = compressedIn(bytes, text);
	return [...[text, ...inflated.map((part) => part.toString('latin1'))].flatMap(authorsIn), ...inflated.flatMap(writtenProperties)];
}

/** Lists of objects and metadata; pictures and pages are left alone. */
function compressedIn(bytes: Buffer, text: string): Buffer[] {
	const streams = [...text.matchAll(/\/(?:ObjStm|Metadata)\b[^]{0,400}?stream\r?\n/g)].slice(0, MOST_STREAMS);
	return streams.flatMap(({ 0: head, index }) => {
		const begin = index + head.length;
		const end = text.indexOf('endstream', begin);
		try {
			return [inflateSync(bytes.subarray(begin, end < 0 ? bytes.length : end), { maxOutputLength: MOST_INFLATED, finishFlush: constants.Z_SYNC_FLUSH })];
		} catch {
			return [];
		}
	});
}

function authorsIn(text: string): Metadatum[] {
	return [...text.matchAll(/\/Author\s*(?:\(((?:[^()\\]|\\[^]|\([^()]*\)){0,400})\)|<([\da-fA-F\s]{0,1600})>)/g)].map(([, literal, hex]) => ({
		about: 'author',
		value: decoded(literal === undefined ? Buffer.from((hex ?? '').replace(/\s/g, ''), 'hex') : Buffer.from(unescaped(literal), 'latin1')),
	}));
}

function unescaped(literal: string): string {
	return literal.replace(/\\(?:([0-7]{1,3})|\r?\n|([^]))/g, (_, octal: string | undefined, sign: string | undefined) => (octal === undefined ? (sign ?? '') : String.fromCharCode(Number.parseInt(octal, 8) & 255)));
}

function decoded(bytes: Buffer): string {
	if (bytes[0] === 0xfe && bytes[1] === 0xff) return bytes.subarray(2, bytes.length - (bytes.length % 2)).swap16().toString('utf16le');
	if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return bytes.toString('utf8', 3);
	return bytes.toString('latin1');
}
