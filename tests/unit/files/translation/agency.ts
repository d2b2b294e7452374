/** An agency that gets a file, does something to it and sends it back. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProseNode } from '../../../../src/core/prose/prose.ts';
import type { Exchange, ExchangeFile } from '../../../../src/core/translation/exchange.ts';
import { piecesOf } from '../../../../src/core/translation/pieces.ts';
import { unitsOf } from '../../../../src/core/translation/units.ts';
import { readXliff } from '../../../../src/files/translation/read-xliff.ts';
import { returnedTexts, type Returned } from '../../../../src/files/translation/returned.ts';
import { FINGERPRINT, xliffText } from '../../../../src/render/xliff-text.ts';

/** A translator who gives back the source in the place of a translation. */
export function echoed(xliff: string): string {
	return xliff.replace(/<source>([\s\S]*?)<\/source>(?:\s*<target>[\s\S]*?<\/target>)?/g, '<source>$1</source><target>$1</target>');
}

export function sentOut(exchange: Exchange, fingerprints: Readonly<Record<string, string>> = {}): string {
	return xliffText({ exchange, id: 'x', language: 'en', print: () => 'printed', fingerprints });
}

/** What comes of a file that came back. */
export function takenBack(folder: string, exchange: Exchange, xliff: string, fingerprints: Readonly<Record<string, string>> = {}, replaces = false): Returned {
	const path = join(folder, 'back.xlf');
	writeFileSync(path, xliff);
	const read = readXliff(path, 'back.xlf', FINGERPRINT);
	assert.ok(read.kind === 'read', read.kind === 'refused' ? read.finding.message.en : '');
	return returnedTexts({ xliff: read, shown: 'back.xlf', exchange, fingerprints, fileName: (id) => `ar/${id}`, replaces });
}

/** A page of which the translation has nothing yet. */
export function pageExchange(nodes: readonly ProseNode[], id: ExchangeFile['id'] = 'faq'): Exchange {
	const units = unitsOf(nodes).map((unit): ExchangeFile['units'][number] => {
		const source = piecesOf(unit.content);
		const codes = (list: typeof source): string[] => list.flatMap((piece) => (piece.type === 'text' ? [] : [...(piece.code.kind === 'component' || piece.code.kind === 'link' || piece.code.kind === 'strikethrough' ? [piece.id] : []), ...(piece.type === 'span' ? codes(piece.children) : [])]));
		return { id: unit.id, group: unit.of === 'lead' || unit.of === 'heading' ? 'none' : { id: unit.section, of: unit.of }, kind: unit.kind, path: [], source, existing: 'none', needed: new Set(codes(source)) };
	});
	return { source: 'en', target: 'ar', files: [{ id, unlike: [], units }] };
}
