/**
 * A notice as XLIFF 2.1, for the tools of translation agencies: one `<file>` for each page and one for the labels, one
 * `<unit>` for each text. What is not words is protected: it may be moved, and neither lost nor doubled nor edited.
 * https://docs.oasis-open.org/xliff/xliff-core/v2.1/xliff-core-v2.1.html
 */
import type { ProseComponent } from '../core/prose/prose.ts';
import type { Exchange, ExchangeFile, ExchangeUnit } from '../core/translation/exchange.ts';
import { codesIn, type Code, type Piece } from '../core/translation/pieces.ts';
import type { Unit } from '../core/translation/units.ts';
import type { StaffLanguage, Words } from '../core/findings/finding.ts';
import { directionOf } from './format/formatting-locale.ts';
import { escapeXml } from './xml.ts';

export interface XliffInput {
	exchange: Exchange;
	/** The name of the incident’s folder. */
	id: string;
	/** The language of the notes to the translator. */
	language: StaffLanguage;
	/** What a component prints, to be shown in its place. */
	print(component: ProseComponent): string;
	/** What tells one state of a file of the translation from another; absent where there is none yet. */
	fingerprints: Readonly<Record<string, string>>;
}

/** The name under which the state of the translation travels with each file. */
export const FINGERPRINT = 'translation-sha256';

export function xliffText(input: XliffInput): string {
	const { source, target, files } = input.exchange;
	return [
		'<?xml version="1.0" encoding="UTF-8"?>',
		`<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" version="2.1" srcLang="${escapeXml(source)}" trgLang="${escapeXml(target)}">`,
		...files.flatMap((file) => fileLines(input, file)),
		'</xliff>',
		'',
	].join('\n');
}

function fileLines({ exchange, id, language, print, fingerprints }: XliffInput, file: ExchangeFile): string[] {
	const { source, target } = exchange;
	const original = `incidents/${id}/${source}/${file.id === 'labels' ? 'labels.yaml' : `${file.id}.mdx`}`;
	const directions = [
		['srcDir', directionOf(source)],
		['trgDir', directionOf(target)],
	].flatMap(([name, direction]) => (direction === 'rtl' ? [` ${name}="rtl"`] : []));
	const fingerprint = fingerprints[file.id];
	const lines = [`\t<file id="${file.id}" original="${escapeXml(original)}"${directions.join('')} canResegment="no" xml:space="preserve">`];
	if (fingerprint !== undefined) {
		lines.push('\t\t<mda:metadata>', '\t\t\t<mda:metaGroup category="candor">', `\t\t\t\t<mda:meta type="${FINGERPRINT}">${fingerprint}</mda:meta>`, '\t\t\t</mda:metaGroup>', '\t\t</mda:metadata>');
	}
	lines.push('\t\t<notes>', `\t\t\t<note category="instruction">${escapeXml(words.instruction[language])}</note>`, `\t\t\t<note category="context">${escapeXml(fileWords[file.id][language])}</note>`, '\t\t</notes>');
	for (const run of runsOf(file.units)) {
		if (run.group === 'none') lines.push(...run.units.flatMap((unit) => unitLines(unit, '\t\t', language, print)));
		else {
			lines.push(
				`\t\t<group id="${escapeXml(run.group.id)}" name="${escapeXml(`${run.group.of} ${run.group.id}`)}">`,
				...run.units.flatMap((unit) => unitLines(unit, '\t\t\t', language, print)),
				'\t\t</group>',
			);
		}
	}
	return [...lines, '\t</file>'];
}

/** Units that follow each other in the same entry. */
function runsOf(units: readonly ExchangeUnit[]): { group: ExchangeUnit['group']; units: ExchangeUnit[] }[] {
	const runs: { group: ExchangeUnit['group']; units: ExchangeUnit[] }[] = [];
	const key = (group: ExchangeUnit['group']) => (group === 'none' ? '' : group.id);
	for (const unit of units) {
		const last = runs.at(-1);
		// An entry that holds another is interrupted by it, and a group must not be there twice.
		const group = runs.slice(0, -1).some((run) => run.group !== 'none' && key(run.group) === key(unit.group)) ? 'none' : unit.group;
		if (last && key(last.group) === key(group)) last.units.push(unit);
		else runs.push({ group, units: [unit] });
	}
	return runs;
}

function unitLines(unit: ExchangeUnit, margin: string, language: StaffLanguage, print: XliffInput['print']): string[] {
	const { id, kind, path, source, existing, needed } = unit;
	const originals = originalsOf([...source, ...(existing === 'none' ? [] : existing.pieces)]);
	const write = (pieces: readonly Piece[]) => inline(pieces, { originals, needed, print });
	const notes = [
		{ category: 'context', text: contextOf(unit, language) },
		...(kind === 'title' || kind === 'heading' || path[0] === 'title' || path[0] === 'short-title' ? [{ category: 'length', text: words.heading[language] }] : kind === 'label' ? [{ category: 'length', text: words.oneLine[language] }] : []),
		...(existing !== 'none' && existing.before !== 'same' ? [{ category: 'change', text: `${words.changed[language]} ${existing.before}` }] : []),
	];
	const state = existing === 'none' ? '' : ` state="translated"${existing.before === 'same' ? '' : ' subState="candor:behind"'}`;
	const name = path.length > 0 ? ` name="${escapeXml(path.join('.'))}"` : '';
	return [
		`${margin}<unit id="${escapeXml(id)}"${name} canResegment="no">`,
		`${margin}\t<notes>`,
		...notes.map(({ category, text }) => `${margin}\t\t<note category="${category}">${escapeXml(text)}</note>`),
		`${margin}\t</notes>`,
		...(originals.size > 0 ? [`${margin}\t<originalData>`, ...[...originals].map(([text, data]) => `${margin}\t\t<data id="${data}">${escapeXml(text)}</data>`), `${margin}\t</originalData>`] : []),
		`${margin}\t<segment${state}>`,
		`${margin}\t\t<source>${write(source)}</source>`,
		...(existing === 'none' ? [] : [`${margin}\t\t<target>${write(existing.pieces)}</target>`]),
		`${margin}\t</segment>`,
		`${margin}</unit>`,
	];
}

/** What the codes are in the file of the source, each once, by the id of its `<data>`. */
function originalsOf(pieces: readonly Piece[]): Map<string, string> {
	const originals = new Map<string, string>();
	for (const { code } of codesIn(pieces)) {
		for (const text of marksOf(code)) if (!originals.has(text)) originals.set(text, `d${originals.size + 1}`);
	}
	return originals;
}

/** How a code is written: alone, or before and after its words. */
function marksOf(code: Code): [string] | [string, string] {
	switch (code.kind) {
		case 'component':
			return [`<${code.component.name}${Object.entries(code.component.attributes).map(([key, value]) => ` ${key}="${value}"`).join('')} />`];
		case 'break':
			return ['\\'];
		case 'link':
			return ['[', `](${code.url})`];
		case 'emphasis':
			return ['*', '*'];
		case 'strong':
			return ['**', '**'];
		case 'strikethrough':
			return ['~~', '~~'];
	}
}

interface Inline {
	originals: ReadonlyMap<string, string>;
	needed: ReadonlySet<string>;
	print: XliffInput['print'];
}

function inline(pieces: readonly Piece[], input: Inline): string {
	return pieces
		.map((piece) => {
			if (piece.type === 'text') return xmlText(piece.value);
			const [start = '', end = ''] = marksOf(piece.code).map((text) => input.originals.get(text) ?? '');
			const rights = `canCopy="no" canDelete="${input.needed.has(piece.id) ? 'no' : 'yes'}"`;
			const [type, subType] = typesOf(piece.code);
			const open = `id="${piece.id}" type="${type}" subType="${subType}" ${rights}`;
			if (piece.type === 'code') return `<ph ${open} dataRef="${start}"${shown(piece.code, input.print)}/>`;
			return `<pc ${open} dataRefStart="${start}" dataRefEnd="${end}">${inline(piece.children, input)}</pc>`;
		})
		.join('');
}

function shown(code: Code, print: XliffInput['print']): string {
	if (code.kind !== 'component') return '';
	const { name, attributes } = code.component;
	return ` disp="${escapeXml(print(code.component))}" equiv="${escapeXml(`${name}:${Object.values(attributes).join(' ')}`)}"`;
}

function typesOf(code: Code): [type: string, subType: string] {
	switch (code.kind) {
		case 'component':
			return ['other', `candor:${code.component.name}`];
		case 'break':
			return ['fmt', 'xlf:lb'];
		case 'link':
			return ['link', 'candor:link'];
		case 'emphasis':
			return ['fmt', 'xlf:i'];
		case 'strong':
			return ['fmt', 'xlf:b'];
		case 'strikethrough':
			return ['fmt', 'candor:strikethrough'];
	}
}

/** Text of a `<source>` or `<target>`, where a character that XML forbids has an element of its own. */
function xmlText(text: string): string {
	return text
		.toWellFormed()
		.split(/([\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff])/)
		.map((part, index) => (index % 2 === 1 ? `<cp hex="${part.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}"/>` : escapeXml(part).replaceAll('\r', '&#13;')))
		.join('');
}

function contextOf({ kind, group, path }: ExchangeUnit, language: StaffLanguage): string {
	if (kind === 'label') return (path[0] === 'names' ? words.name : path[0] === 'reasons' ? words.reason : words.title)[language].replace('{id}', path.at(-1) ?? '');
	const what = kindWords[kind][language];
	return group === 'none' ? what : language === 'ja' ? `${group.of}「${group.id}」の${what}` : `${what} of the ${group.of} ${group.id}`;
}

const words = {
	instruction: {
		en: 'Placeholders print facts (a number, a date, a name) and must all be kept, each once, wherever your language needs them. Do not change, copy or add them. Do not translate ids.',
		ja: 'プレースホルダーは事実（数・日付・名前など）を表示します。語順に合わせて動かしてかまいませんが、すべてを一度ずつ残し、変更・複製・追加をしないでください。id は訳さないでください。',
	},
	heading: { en: 'A heading: one line, best no longer than 60 characters (30 in Chinese, Japanese and Korean).', ja: '見出し。一行で、60 字（日中韓では 30 字）以内が望まれます。' },
	oneLine: { en: 'One line.', ja: '一行。' },
	changed: { en: 'The source has changed since this was translated. It said:', ja: '訳したあとで元の文が変わりました。変更前:' },
	name: { en: 'The name of `{id}`, as it stands within sentences and tables.', ja: '`{id}` の呼び名。文や表の中で使われます。' },
	reason: { en: 'Why `{id}` was withdrawn.', ja: '`{id}` を取り下げた理由。' },
	title: { en: 'The heading of the whole notice.', ja: 'お知らせ全体の見出し。' },
} satisfies Record<string, Words>;

const fileWords: Record<ExchangeFile['id'], Words> = {
	notice: { en: 'The notice: what happened, the apology, the full account.', ja: 'お知らせ本文: 起きたこと、お詫び、詳しい説明。' },
	timeline: { en: 'What happened when.', ja: 'これまでの経緯。' },
	requests: { en: 'What customers are asked to do.', ja: 'お客様へのお願い。' },
	prevention: { en: 'What was done and will be done.', ja: '対応と再発防止策。' },
	faq: { en: 'Questions and answers.', ja: 'よくあるご質問。' },
	labels: { en: 'Names of things, used in all pages. Use the same words as in the pages.', ja: '各ページで使われる呼び名。ページの訳と同じ言葉にしてください。' },
};

const kindWords: Record<Unit['kind'], Words> = {
	title: { en: 'Title', ja: '題' },
	heading: { en: 'Heading', ja: '見出し' },
	paragraph: { en: 'Paragraph', ja: '段落' },
	item: { en: 'Item of a list', ja: '箇条書きの項目' },
	cell: { en: 'Cell of a table', ja: '表のます' },
	quote: { en: 'Quotation', ja: '引用' },
};
