/**
 * Reads XLIFF 2 as it comes back from an agency: texts and codes with their places, and nothing believed of what the
 * file says about either. A file that declares a document type is refused before any of it counts.
 */
import { lstatSync, readFileSync } from 'node:fs';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { Finding, Position, Words } from '../../core/findings/finding.ts';

/** A text in a row: words, and where codes stand, begin and end. */
export type Run =
	| { type: 'text'; value: string }
	| { type: 'code' | 'open' | 'close'; id: string; subType: string; position: Position };

export interface ReadUnit {
	id: string;
	position: Position;
	source: Run[];
	target: Run[] | 'none';
	targetPosition: Position;
}

export interface ReadFile {
	id: string;
	position: Position;
	/** What it says of the state of the translation when it was exported. */
	fingerprint: string | 'none';
	units: ReadUnit[];
}

export type ReadXliff = { kind: 'read'; source: string; target: string; position: Position; files: ReadFile[] } | { kind: 'refused'; finding: Finding };

const CORE = 'urn:oasis:names:tc:xliff:document:2.0';
const METADATA = 'urn:oasis:names:tc:xliff:metadata:2.0';

/** A whole notice with every translation is a tenth of it. */
const MOST_BYTES = 10_000_000;

/** No text of a notice has codes within codes within codes as deep as this. */
const DEEPEST = 60;

class Refusal extends Error {
	readonly finding: Finding;

	constructor(finding: Finding) {
		super(finding.message.en);
		this.finding = finding;
	}
}

/**
 * @param shown What messages call the file.
 * @param mark The name under which the state of the translation travels.
 */
export function readXliff(path: string, shown: string, mark: string): ReadXliff {
	try {
		return { kind: 'read', ...parse(textOf(path, shown), shown, mark) };
	} catch (error) {
		if (error instanceof Refusal) return { kind: 'refused', finding: error.finding };
		throw error;
	}
}

function textOf(path: string, shown: string): string {
	const refuse = (message: Words, hint: Words) => new Refusal({ check: 'xliff-is-sound', severity: 'mandatory', position: { kind: 'file', file: shown }, message, hint });
	const stats = lstatSync(path, { throwIfNoEntry: false });
	if (!stats) throw refuse({ en: 'There is no such file, so there is nothing to import.', ja: 'このファイルはありません。取り込むものがありません。' }, { en: 'Check the name and the folder.', ja: '名前とフォルダを確かめてください。' });
	if (!stats.isFile()) throw refuse({ en: 'This is not an ordinary file, so it cannot be a translation.', ja: '通常のファイルではありません。翻訳として読めません。' }, { en: 'Name the XLIFF file that the agency sent.', ja: '翻訳会社から届いた XLIFF ファイルを指定してください。' });
	if (stats.size > MOST_BYTES) {
		throw refuse({ en: `The file has ${stats.size} bytes, far more than a translation of a notice.`, ja: `ファイルが ${stats.size} バイトあります。お知らせの翻訳としては大きすぎます。` }, { en: 'Check that it is the right file.', ja: '正しいファイルか確かめてください。' });
	}
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
	} catch {
		throw refuse({ en: 'The file is not UTF-8 text, so its words would be shown to readers as nonsense.', ja: 'UTF-8 の文字ではないため、読者には文字化けして見えます。' }, { en: 'Ask the agency to save it as XLIFF 2 in UTF-8.', ja: '翻訳会社に、UTF-8 の XLIFF 2 で保存するよう依頼してください。' });
	}
}

function parse(text: string, shown: string, mark: string): Omit<Extract<ReadXliff, { kind: 'read' }>, 'kind'> {
	const parser = new SaxesParser({ xmlns: true, position: true });
	const here = (): Position => ({ kind: 'source', file: shown, line: parser.line, column: parser.column + 1 });
	const refuse = (message: Words, hint: Words, position = here(), found?: string) => new Refusal({ check: 'xliff-is-sound', severity: 'mandatory', position, ...(found === undefined ? {} : { found }), message, hint });
	const result = { source: '', target: '', position: { kind: 'file', file: shown } as Position, files: [] as ReadFile[] };
	const open: { name: string; position: Position }[] = [];
	let file: ReadFile | undefined;
	let unit: ReadUnit | undefined;
	/** Where the words that are read go. */
	let runs: Run[] | undefined;
	let pieces: { order: number; runs: Run[] }[] = [];
	let isMark = false;
	let started: Position = { kind: 'file', file: shown };

	parser.on('error', (error) => {
		throw refuse(
			{ en: 'From here on the file is not well-formed XML, so none of its translations can be trusted.', ja: 'ここから先が XML として正しくありません。翻訳を取り込めません。' },
			{ en: `Ask the agency for the file as their tool saves it. What the parser says: ${reason(error)}`, ja: `翻訳会社に、翻訳ツールで保存したままのファイルを依頼してください。詳細: ${reason(error)}` },
		);
	});
	parser.on('doctype', () => {
		throw refuse(
			{ en: 'The file declares a document type, by which it could load other files or grow without end, so it is not read.', ja: 'DOCTYPE 宣言があります。ほかのファイルを読み込んだり際限なく大きくなったりするおそれがあるため、読み込みません。' },
			{ en: 'Delete the line that begins with <!DOCTYPE; XLIFF needs none.', ja: '<!DOCTYPE で始まる行を消してください。XLIFF には要りません。' },
			here(),
			'<!DOCTYPE',
		);
	});
	parser.on('opentagstart', ({ name }) => {
		started = { kind: 'source', file: shown, line: parser.line, column: Math.max(1, parser.column - name.length) };
	});
	parser.on('opentag', (tag) => {
		const { local, uri } = tag;
		const parent = open.at(-1)?.name;
		if (open.length === 0) begin(tag);
		open.push({ name: local, position: started });
		if (open.length > DEEPEST) throw refuse({ en: 'Elements stand within each other deeper than any translation needs, so the file is not read.', ja: '要素の入れ子が深すぎます。翻訳として読めません。' }, { en: 'Ask the agency for the file as their tool saves it.', ja: '翻訳会社に、翻訳ツールで保存したままのファイルを依頼してください。' }, started);
		if (uri === METADATA && local === 'meta') isMark = attribute(tag, 'type') === mark;
		if (uri !== CORE) return;
		if (local === 'file') result.files.push((file = { id: attribute(tag, 'id'), position: started, fingerprint: 'none', units: [] }));
		else if (local === 'unit') {
			unit = { id: attribute(tag, 'id'), position: started, source: [], target: 'none', targetPosition: started };
			pieces = [];
			file?.units.push(unit);
		} else if (unit && local === 'source' && isText(parent)) runs = unit.source;
		else if (unit && local === 'target' && isText(parent)) {
			runs = [];
			unit.targetPosition = started;
			pieces.push({ order: Number(attribute(tag, 'order')) || pieces.length + 1, runs });
		} else if (runs) addCode(runs, tag);
	});
	parser.on('text', (value) => {
		if (runs) addText(runs, value);
		else if (isMark && file) file.fingerprint = value.trim();
	});
	parser.on('cdata', (value) => {
		if (runs) addText(runs, value);
	});
	parser.on('closetag', ({ local, uri, attributes }) => {
		open.pop();
		isMark = false;
		if (uri !== CORE) return;
		if (local === 'source' || local === 'target') runs = undefined;
		else if (local === 'pc' && runs) runs.push({ type: 'close', id: attributes['id']?.value ?? '', subType: '', position: here() });
		else if (local === 'unit' && unit) {
			if (pieces.length > 0) unit.target = pieces.sort((a, b) => a.order - b.order).flatMap((piece) => piece.runs);
			unit = undefined;
		}
	});
	parser.write(text).close();
	return result;

	function begin(tag: SaxesTagNS): void {
		const version = attribute(tag, 'version');
		if (tag.uri === CORE && tag.local === 'xliff' && version.startsWith('2.')) {
			result.source = attribute(tag, 'srcLang');
			result.target = attribute(tag, 'trgLang');
			result.position = started;
			return;
		}
		throw refuse(
			tag.local === 'xliff'
				? { en: `This is XLIFF ${version || 'of an unknown version'}, in which texts and codes are marked in another way, so nothing can be taken from it.`, ja: `XLIFF ${version || '（版が不明）'} です。書き方が異なるため、取り込めません。` }
				: { en: `The file begins with <${tag.name}>, so it is no XLIFF and holds no translation that can be imported.`, ja: `<${tag.name}> で始まっています。XLIFF ではないため、取り込めません。` },
			{ en: 'Ask the agency to save it as XLIFF 2.0 or 2.1, the form in which they received it.', ja: '翻訳会社に、渡したときと同じ XLIFF 2.0 か 2.1 で保存するよう依頼してください。' },
			started,
		);
	}

	function addCode(into: Run[], tag: SaxesTagNS): void {
		const [id, subType] = [attribute(tag, 'id'), attribute(tag, 'subType')];
		switch (tag.local) {
			case 'ph':
				into.push({ type: 'code', id, subType, position: started });
				break;
			case 'pc':
			case 'sc':
				into.push({ type: 'open', id, subType, position: started });
				break;
			case 'ec':
				into.push({ type: 'close', id: attribute(tag, 'startRef') || id, subType, position: started });
				break;
			case 'cp':
				addText(into, String.fromCharCode(Number.parseInt(attribute(tag, 'hex'), 16) || 0xfffd));
				break;
			// Marks of the agency’s tools (<mrk>, <sm>, <em>) say something about words and are none.
		}
	}
}

/** Suggestions of a translation memory have a source and a target of their own, beside the segments. */
function isText(parent: string | undefined): boolean {
	return parent === 'segment' || parent === 'ignorable';
}

function addText(runs: Run[], value: string): void {
	const last = runs.at(-1);
	if (last?.type === 'text') last.value += value;
	else if (value !== '') runs.push({ type: 'text', value });
}

function attribute({ attributes }: SaxesTagNS, name: string): string {
	return attributes[name]?.value ?? '';
}

/** What the parser says, without the place that the message gives already. */
function reason(error: Error): string {
	return error.message.replace(/^(?:[^:\n]*:)?\d+:\d+: /, '').replace(/\.$/, '');
}
