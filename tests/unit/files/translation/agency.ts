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

/** A translator whose words are another for each text, and in the language that is wanted. */
export function translatedInto(language: keyof typeof speech, xliff: string): string {
	const { who, what } = speech[language];
	let count = 0;
	return xliff.replace(/<source>([\s\S]*?)<\/source>(?:\s*<target>[\s\S]*?<\/target>)?/g, (_match, source: string) => {
		const words = `${who[count % who.length]}${what[Math.floor(count / who.length) % what.length]}`;
		count += 1;
		const codes = [...source.matchAll(/<ph [^>]*\/>|<pc ([^>]*)>[\s\S]*?<\/pc>/g)].map(([code, pair]) => (pair === undefined ? code : `<pc ${pair}>${words}</pc>`));
		return `<source>${source}</source><target>${[words, ...codes].join(' ')}</target>`;
	});
}

const speech = {
	fr: {
		who: ['Nous écrivons aux clients', 'Nous téléphonons aux voisins', 'Nous répondons aux familles', 'Nous prévenons les banques', 'Nous remercions les agents'],
		what: [' dès ce matin.', ' dans la semaine.', ' par courrier.', ' avec des excuses sincères.', ' sans attendre la fin de l’enquête.'],
	},
	ja: {
		who: ['お客様に', '担当者に', '取引先に', '関係者に', '警察に', '銀行に', 'ご家族に', '店舗に', '会員の方に', '利用者の方に'],
		what: ['ご連絡をお願いします。', '資料をお渡しします。', '状況をお伝えします。', '結果をお知らせします。', 'お詫びを申し上げます。', '確認をお願いします。', '書類をお送りします。', '電話をおかけします。', '手紙をお届けします。', '説明をいたします。'],
	},
} as const;

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
