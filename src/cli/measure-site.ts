import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { StaffLanguage, Words } from '../core/findings/finding.ts';
import { padded, widthOf } from '../render/columns.ts';
import { siteWords } from './words/site.ts';

/** Ten TCP segments: what a server may send before it hears back, so that a page arrives in one round trip. */
export const PAGE_BUDGET = 14_600;

/** Pages that are weighed at full quality, which is slow: those that a quick look finds heaviest. */
const CANDIDATES = 8;

export interface MeasuredSite {
	pages: number;
	/** The page that weighs most, in Brotli (quality 11) bytes. */
	largest: { file: string; bytes: number };
	/** All files that search loads from, in bytes. */
	searchBytes: number;
}

export function measureSite(folder: string): MeasuredSite {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.map((file) => file.replaceAll('\\', '/'))
		.sort();
	const pages = files.filter((file) => file.endsWith('.html'));
	const largest = pages
		.map((file) => ({ file, bytes: brotliBytes(readFileSync(join(folder, file)), 4) }))
		.sort((a, b) => b.bytes - a.bytes)
		.slice(0, CANDIDATES)
		.map(({ file }) => ({ file, bytes: brotliBytes(readFileSync(join(folder, file))) }))
		.reduce((most, page) => (page.bytes > most.bytes ? page : most), { file: '', bytes: 0 });
	const searchBytes = files
		.filter((file) => file.startsWith('pagefind/'))
		.map((file) => statSync(join(folder, file)))
		.reduce((sum, stats) => sum + (stats.isFile() ? stats.size : 0), 0);
	return { pages: pages.length, largest, searchBytes };
}

/** @param quality 11 is what a host would send once and keep. */
export function brotliBytes(bytes: Uint8Array, quality = 11): number {
	return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } }).length;
}

/** What was built, in the few lines that operations ask for. @param seconds How long it took. */
export function buildTable(
	notices: readonly string[],
	locales: readonly string[],
	{ pages, largest, searchBytes }: MeasuredSite,
	seconds: number,
	language: StaffLanguage,
): string {
	const { table } = siteWords;
	const rows: [Words, string][] = [
		[table.notices, notices.join(language === 'ja' ? '、' : ', ') || table.none[language]],
		[table.languages, locales.join(', ')],
		[table.pages, String(pages)],
		[table.largest, table.bytes(largest.bytes, PAGE_BUDGET, largest.file)[language]],
		[table.search, `${Math.ceil(searchBytes / 1024).toLocaleString('en')} KiB`],
		[table.time, table.seconds(seconds)[language]],
	];
	const width = Math.max(...rows.map(([name]) => widthOf(name[language])));
	return rows.map(([name, value]) => `${padded(name[language], width)}  ${value}`).join('\n');
}
