/** Puts what an agency sent back into the files of a translation. */
import { gapMark } from '../../core/notice/gap-mark.ts';
import { samePage } from '../../core/changes/same-page.ts';
import type { Finding } from '../../core/findings/finding.ts';
import type { PageName, ProseNode } from '../../core/prose/prose.ts';
import { exchangeOf, type ExchangeFile } from '../../core/translation/exchange.ts';
import { nodesFrom, wordsIn } from '../../core/translation/pieces.ts';
import { rewritten } from '../../core/translation/units.ts';
import { readProse } from '../../files/read-prose.ts';
import { editedLabels, newLabels, withoutNotes, type WrittenLabel } from '../../files/translation/labels-text.ts';
import { mergedPage } from '../../files/translation/merged-page.ts';
import { readXliff } from '../../files/translation/read-xliff.ts';
import { returnedTexts } from '../../files/translation/returned.ts';
import { writeProse } from '../../files/write-prose.ts';
import { FINGERPRINT } from '../../render/xliff-text.ts';
import { fileOf, fingerprintsOf, textOf, type Translation } from './translation.ts';

export interface ImportInput {
	path: string;
	/** What messages call the file. */
	shown: string;
	/** Texts that do not fit are left out, and gap marks stand in their place. */
	isPartial: boolean;
	/** Words that were written since the export may go. */
	replaces: boolean;
}

export type Imported =
	| { kind: 'refused'; findings: Finding[] }
	| {
			kind: 'imported';
			/** Texts by path within the folder of the incident. */
			files: Record<string, string>;
			/** How many texts were taken. */
			taken: number;
			/** What was left out. */
			left: Finding[];
	  };

export function importedFiles(translation: Translation, { path, shown, isPartial, replaces }: ImportInput): Imported {
	const { steps, locale, shown: folder } = translation;
	const xliff = readXliff(path, shown, FINGERPRINT);
	if (xliff.kind === 'refused') return { kind: 'refused', findings: [xliff.finding] };
	const exchange = exchangeOf(steps, locale);
	const fingerprints = fingerprintsOf(translation, exchange.files.map(({ id }) => id));
	const { texts, findings, unitFindings } = returnedTexts({ xliff, shown, exchange, fingerprints, fileName: (id) => `${folder}/${fileOf(locale, id)}`, replaces });
	if (findings.length > 0 || (unitFindings.length > 0 && !isPartial)) return { kind: 'refused', findings: [...findings, ...unitFindings] };
	const files: Record<string, string> = {};
	const broken: Finding[] = [];
	let taken = 0;
	for (const file of exchange.files) {
		const returned = texts.get(file.id);
		if (!returned || returned.size === 0) continue;
		taken += returned.size;
		const before = textOf(translation, file.id);
		if (file.id === 'labels') files[fileOf(locale, file.id)] = labelsText(translation, file, returned, before);
		else {
			const nodes = pageNodes(translation, file, file.id, returned);
			const text = before === 'missing' ? writeProse(nodes) : mergedPage(before, file.id, nodes, translation.source);
			if (!samePage(readProse(text, '', file.id).children, nodes)) broken.push(unwritable(shown, file.id));
			files[fileOf(locale, file.id)] = text;
		}
	}
	if (broken.length > 0) return { kind: 'refused', findings: broken };
	return { kind: 'imported', files, taken, left: unitFindings };
}

/** The page of the source with the words that came back; where none did, those that were there, else a gap. */
function pageNodes({ notice, source, words }: Translation, file: ExchangeFile, page: PageName, returned: ReadonlyMap<string, ProseNode[]>): ProseNode[] {
	const nodes = notice.translations[source]?.pages[page];
	if (!nodes || nodes === 'missing') return [];
	return rewritten(nodes.children, ({ id, content }) => {
		const unit = file.units.find((candidate) => candidate.id === id);
		if (unit && unit.existing !== 'none') return returned.get(id) ?? nodesFrom(unit.existing.pieces);
		return returned.get(id) ?? [{ type: 'text', value: gapMark(`${words.translation}: ${wordsIn(unit?.source ?? []).trim().slice(0, 60)}`), position: { kind: 'file', file: '' } }, ...kept(content)];
	});
}

/** What a gap must not lose: what the words print. */
function kept(nodes: readonly ProseNode[]): ProseNode[] {
	return nodes.flatMap((node): ProseNode[] => (node.type === 'component' ? [{ type: 'text', value: ' ', position: node.position }, node] : 'children' in node ? kept(node.children) : []));
}

function labelsText({ source, words }: Translation, { units }: ExchangeFile, returned: ReadonlyMap<string, ProseNode[]>, before: string | 'missing'): string {
	const labels = units.map(({ id, path, existing, source: pieces }): WrittenLabel & { isNew: boolean } => {
		const [node] = returned.get(id) ?? [];
		const old = existing === 'none' ? undefined : wordsIn(existing.pieces);
		const value = node?.type === 'text' ? node.value : (old ?? gapMark(`${words.translation}: ${wordsIn(pieces)}`));
		return { path, value, notes: [], isNew: value !== old };
	});
	if (before === 'missing') return newLabels(labels);
	const changed = labels.filter(({ isNew }) => isNew);
	return labels.filter(({ path }) => returned.has(units.find((unit) => unit.path === path)?.id ?? '')).reduce((text, { path }) => withoutNotes(text, path, source), editedLabels(before, changed));
}

function unwritable(shown: string, page: string): Finding {
	return {
		check: 'translation-fits',
		severity: 'mandatory',
		position: { kind: 'file', file: shown },
		message: { en: `The page \`${page}\` cannot be written so that readers see what was translated.`, ja: `\`${page}\` を、訳文のとおりに見えるように書けません。` },
		hint: { en: 'This is a bug in Candor; please report it with the file.', ja: 'Candor の不具合です。ファイルを添えて報告してください。' },
	};
}
