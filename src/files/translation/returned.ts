/** Compares what an agency sent back with what the notice says today, and takes what fits. */
import { gapsIn } from '../../core/notice/gap-mark.ts';
import type { Finding, Position, Words } from '../../core/findings/finding.ts';
import { listed, nearest } from '../../core/findings/nearest.ts';
import { samePage } from '../../core/changes/same-page.ts';
import type { ProseNode } from '../../core/prose/prose.ts';
import type { Exchange, ExchangeFile, ExchangeUnit } from '../../core/translation/exchange.ts';
import { codesIn, nodesFrom, piecesKey, wordsIn, type Code, type Piece } from '../../core/translation/pieces.ts';
import { readProse } from '../read-prose.ts';
import { writeProse, writeTag } from '../write-prose.ts';
import type { ReadFile, ReadUnit, ReadXliff, Run } from './read-xliff.ts';

export interface Returned {
	/** The translated words of each unit that fits, by file and unit. */
	texts: ReadonlyMap<ExchangeFile['id'], ReadonlyMap<string, ProseNode[]>>;
	/** What keeps the whole file from being used. */
	findings: Finding[];
	/** What keeps single texts from being used. */
	unitFindings: Finding[];
}

export interface ReturnedInput {
	xliff: Extract<ReadXliff, { kind: 'read' }>;
	/** What messages call the XLIFF file. */
	shown: string;
	exchange: Exchange;
	/** The state of each file of the translation as it is, where there is one. */
	fingerprints: Readonly<Record<string, string>>;
	/** What messages call a file of the translation. */
	fileName(id: ExchangeFile['id']): string;
	/** Words of the translation that were written since the export may be replaced. */
	replaces: boolean;
}

const CHECK = 'translation-fits';

export function returnedTexts({ xliff, shown, exchange, fingerprints, fileName, replaces }: ReturnedInput): Returned {
	const texts = new Map<ExchangeFile['id'], Map<string, ProseNode[]>>();
	const findings: Finding[] = [];
	const unitFindings: Finding[] = [];
	const whole = (position: Position, message: Words, hint: Words, found?: string) => findings.push(findingOf(position, message, hint, found));
	for (const [name, given, wanted] of [
		['srcLang', xliff.source, exchange.source],
		['trgLang', xliff.target, exchange.target],
	] as const) {
		if (given === wanted) continue;
		const isSource = name === 'srcLang';
		whole(
			xliff.position,
			isSource
				? { en: `The file was translated from \`${given}\`, and the notice is written in \`${wanted}\`, so the texts do not belong together.`, ja: `\`${given}\` からの翻訳ですが、このお知らせは \`${wanted}\` で書かれています。` }
				: { en: `The file is a translation into \`${given || 'no language'}\`, and \`${wanted}\` was asked for; its readers would see another language.`, ja: `\`${given || '言語の指定なし'}\` への翻訳ですが、\`${wanted}\` として取り込もうとしています。読者に別の言語が見えます。` },
			isSource
				? { en: 'Name the file that was exported from this notice.', ja: 'このお知らせから書き出したファイルを指定してください。' }
				: { en: given ? `Import it with: npm run notice translate <incident> ${given} -- --import ${shown}` : `Write trgLang="${wanted}" into the first element.`, ja: given ? `次のように取り込んでください: npm run notice translate <incident> ${given} -- --import ${shown}` : `最初の要素に trgLang="${wanted}" と書いてください。` },
			`${name}="${given}"`,
		);
	}
	const known = exchange.files.map(({ id }) => id);
	for (const { id, position } of xliff.files.filter((file) => !known.some((name) => name === file.id))) {
		whole(
			position,
			{ en: `The notice has no page \`${id}\`, so what is translated there would reach no reader.`, ja: `このお知らせに \`${id}\` というページはありません。訳文は読者に届きません。` },
			{ en: `Name the file that was exported from this notice; it has ${listed(known)}.`, ja: `このお知らせから書き出したファイルを指定してください。あるのは ${listed(known)} です。` },
			`<file id="${id}">`,
		);
	}
	if (xliff.files.every(({ units }) => units.every(({ target }) => target === 'none' || target.length === 0))) {
		whole(
			xliff.position,
			{ en: 'The file holds no translation at all, so it is most likely the one that was sent out.', ja: 'ファイルに訳文が一つもありません。渡したファイルそのもののようです。' },
			{ en: 'Name the file that came back.', ja: '戻ってきたファイルを指定してください。' },
		);
	}
	if (findings.length > 0) return { texts, findings, unitFindings };

	for (const file of exchange.files) {
		const [read, again] = xliff.files.filter(({ id }) => id === file.id);
		if (again) {
			whole(again.position, { en: `The page \`${file.id}\` is there twice, so nobody can tell which translation readers should see.`, ja: `\`${file.id}\` が二度あり、どちらの訳を読者に示すか決められません。` }, { en: 'Delete one of the two <file> elements.', ja: '<file> のどちらかを消してください。' }, `<file id="${file.id}">`);
			continue;
		}
		if (!read) {
			unitFindings.push(
				findingOf(
					{ kind: 'file', file: shown },
					{ en: `The page \`${file.id}\` is missing in the file, so its readers would be told less than others.`, ja: `\`${file.id}\` がファイルにありません。この言語の読者だけ情報が足りなくなります。` },
					{ en: 'Ask the agency for the whole file, or import what is there with --partial.', ja: '翻訳会社にファイル全体を依頼するか、--partial であるものだけを取り込んでください。' },
				),
			);
			continue;
		}
		if (!replaces && isChangedSince(read, fingerprints[file.id])) {
			whole(
				read.position,
				{ en: `${fileName(file.id)} was changed after the export, and the import would replace words that a colleague wrote.`, ja: `${fileName(file.id)} は書き出しのあとで変更されました。取り込むと、同僚が書いた文が失われます。` },
				{ en: 'Export again and have the new file completed; or, if those words may be lost, add --replace.', ja: 'もう一度書き出して訳してもらってください。失われてよければ --replace を付けてください。' },
				`<file id="${file.id}">`,
			);
			continue;
		}
		if (!replaces && file.unlike.length > 0) {
			whole(
				read.position,
				{ en: `${fileName(file.id)} has ${listed(file.unlike)} in another shape than the source, so its words could not be sent along, and the import would replace them.`, ja: `${fileName(file.id)} の ${listed(file.unlike)} は元の言語と構成が違うため、訳文を書き出せませんでした。取り込むと、その文が失われます。` },
				{ en: 'Give them the shape of the source and export again; or, if those words may be lost, add --replace.', ja: '元の言語と同じ構成にしてから、もう一度書き出してください。失われてよければ --replace を付けてください。' },
				`<file id="${file.id}">`,
			);
			continue;
		}
		texts.set(file.id, fileTexts(file, read, unitFindings));
	}
	return { texts, findings, unitFindings };
}

/** The translation that is there is not the one that the export saw. */
function isChangedSince({ fingerprint }: ReadFile, today: string | undefined): boolean {
	return today !== undefined && today !== fingerprint;
}

function fileTexts(file: ExchangeFile, read: ReadFile, findings: Finding[]): Map<string, ProseNode[]> {
	const texts = new Map<string, ProseNode[]>();
	const names = file.units.map(({ id }) => id);
	const seen = new Set<string>();
	const report = (position: Position, message: Words, hint: Words, found?: string) => findings.push(findingOf(position, message, hint, found));
	for (const unit of read.units) {
		const { id, position } = unit;
		const expected = file.units.find((candidate) => candidate.id === id);
		if (!expected) {
			const meant = nearest(id, names);
			report(
				position,
				{ en: `The page \`${file.id}\` has no text \`${id}\`, so this translation would reach no reader.`, ja: `\`${file.id}\` に \`${id}\` という文はありません。この訳は読者に届きません。` },
				{ en: `${meant ? `Did you mean \`${meant}\`? ` : ''}Ids must come back as they went out. If the notice has changed since, export it again.`, ja: `${meant ? `\`${meant}\` のことですか。` : ''}id は書き出したときのままにしてください。お知らせが変わったときは、もう一度書き出してください。` },
				`<unit id="${id}">`,
			);
			continue;
		}
		if (seen.has(id)) {
			texts.delete(id);
			report(position, { en: `The text \`${id}\` is there twice, so nobody can tell which translation readers should see.`, ja: `\`${id}\` が二度あり、どちらの訳を読者に示すか決められません。` }, { en: 'Delete one of the two <unit> elements.', ja: '<unit> のどちらかを消してください。' }, `<unit id="${id}">`);
			continue;
		}
		seen.add(id);
		const nodes = unitText(expected, unit, file, report);
		if (nodes) texts.set(id, nodes);
	}
	for (const { id, source } of file.units.filter((unit) => !seen.has(unit.id))) {
		report(
			read.position,
			{ en: `The text \`${id}\` of \`${file.id}\` is missing, so readers of this language would be told less than others.`, ja: `\`${file.id}\` の \`${id}\` がありません。この言語の読者だけ情報が足りなくなります。` },
			{ en: `Ask the agency for it; it says: ${cut(wordsIn(source))}`, ja: `翻訳会社に依頼してください。元の文: ${cut(wordsIn(source))}` },
			`<file id="${file.id}">`,
		);
	}
	return texts;
}

type Report = (position: Position, message: Words, hint: Words, found?: string) => unknown;

function unitText(expected: ExchangeUnit, unit: ReadUnit, file: ExchangeFile, report: Report): ProseNode[] | undefined {
	const { id, position, targetPosition } = unit;
	const source = assembled(unit.source, expected.source);
	if (source.problems.length > 0 || piecesKey(tidied(source.pieces, expected.source)) !== piecesKey(expected.source)) {
		report(
			position,
			{ en: `The source text \`${id}\` has changed since the export, so the translation says what the notice no longer says.`, ja: `書き出しのあとで元の文 \`${id}\` が変わりました。訳文は、お知らせがもう言っていないことを言っています。` },
			{ en: `It says now: ${cut(wordsIn(expected.source))}\nExport again; what is translated goes with it. Or import the rest with --partial.`, ja: `現在の文: ${cut(wordsIn(expected.source))}\nもう一度書き出してください（訳済みの文も入ります）。残りだけ取り込むには --partial を付けてください。` },
			cut(wordsOf(unit.source)),
		);
		return undefined;
	}
	const untranslated = () => {
		report(
			position,
			{ en: `The text \`${id}\` has no translation, so readers of this language would find a hole.`, ja: `\`${id}\` に訳がありません。この言語の読者に穴が見えます。` },
			{ en: `Ask the agency for it; it says: ${cut(wordsIn(expected.source))}`, ja: `翻訳会社に依頼してください。元の文: ${cut(wordsIn(expected.source))}` },
			`<unit id="${id}">`,
		);
		return undefined;
	};
	if (unit.target === 'none' || unit.target.every((run) => run.type !== 'text' || run.value.trim() === '') || gapsIn(wordsOf(unit.target)).length > 0) return untranslated();
	const existing = expected.existing === 'none' ? [] : expected.existing.pieces;
	const { pieces, problems } = assembled(unit.target, [...expected.source, ...existing]);
	const lost = codesIn(expected.source).filter(({ id: code }) => expected.needed.has(code) && !codesIn(pieces).some((found) => found.id === code) && !problems.some((problem) => problem.id === code));
	for (const problem of problems) report(problem.position, ...codeWords(problem, id));
	for (const { id: code, code: lostCode } of lost) {
		const mark = markOf(lostCode);
		report(
			targetPosition,
			{ en: `The translation of \`${id}\` lacks ${mark}, so readers of this language would not see what stands there.`, ja: `\`${id}\` の訳に ${mark} がありません。この言語の読者には、そこにあるものが見えません。` },
			{ en: `Put placeholder ${code} back where it belongs in the sentence.`, ja: `プレースホルダー ${code} を、文の中の正しい位置に戻してください。` },
			cut(wordsOf(unit.target)),
		);
	}
	if (problems.length > 0 || lost.length > 0) return undefined;
	const isLine = expected.kind === 'title' || expected.kind === 'label';
	const nodes = isLine ? ([{ type: 'text', value: wordsIn(pieces).replace(/[ \t\r\n]+/g, ' ').trim(), position }] satisfies ProseNode[]) : nodesFrom(tidied(pieces, expected.source));
	return isLine || canBeWritten(nodes, id, file, targetPosition, report) ? nodes : undefined;
}

/** Words that look like an address become a link that nobody meant; what cannot be told in MDX is refused before it is written. */
function canBeWritten(nodes: ProseNode[], id: string, { id: page }: ExchangeFile, position: Position, report: Report): boolean {
	const paragraph: ProseNode[] = [{ type: 'paragraph', children: nodes }];
	const { children, findings } = readProse(writeProse(paragraph), '', page === 'labels' ? 'notice' : page);
	if (findings.length === 0 && samePage(children, paragraph)) return true;
	const [first] = findings;
	report(
		position,
		first?.message ?? { en: `The translation of \`${id}\` holds an address that would become a link by itself.`, ja: `\`${id}\` の訳にアドレスがあり、ひとりでにリンクになってしまいます。` },
		first?.hint ?? { en: 'Keep the address out of the words; a link of the source has a placeholder.', ja: 'アドレスは文に書かないでください。元の文のリンクにはプレースホルダーがあります。' },
	);
	return false;
}

type Problem = { kind: 'foreign' | 'doubled' | 'crossing'; id: string; code: Code | 'none'; position: Position };

/** Dress that a translator may add, by its name in XLIFF. */
const DRESS: Readonly<Record<string, 'emphasis' | 'strong'>> = { 'xlf:b': 'strong', 'xlf:i': 'emphasis' };

/** Words and codes as a tree, with each code as the notice has it and not as the file says it is. */
function assembled(runs: readonly Run[], allowed: readonly Piece[]): { pieces: Piece[]; problems: Problem[] } {
	const codes = new Map(codesIn(allowed).map(({ id, code }) => [id, code]));
	const used = new Set<string>();
	const problems: Problem[] = [];
	const root: Piece[] = [];
	const open: { id: string; pieces: Piece[]; position: Position }[] = [{ id: '', pieces: root, position: { kind: 'file', file: '' } }];
	for (const run of runs) {
		const into = open.at(-1)?.pieces ?? root;
		if (run.type === 'text') {
			into.push({ type: 'text', value: run.value });
			continue;
		}
		const { id, position } = run;
		if (run.type === 'close') {
			if (open.length > 1 && open.at(-1)?.id === id) open.pop();
			else problems.push({ kind: 'crossing', id, code: codes.get(id) ?? 'none', position });
			continue;
		}
		const dress = run.type === 'open' ? DRESS[run.subType] : undefined;
		const code: Code | undefined = codes.get(id) ?? (dress ? { kind: dress } : undefined);
		if (!code || (run.type === 'code') === isSpan(code)) problems.push({ kind: 'foreign', id, code: code ?? 'none', position });
		else if (used.has(id)) problems.push({ kind: 'doubled', id, code, position });
		used.add(id);
		if (run.type === 'code') {
			if (code) into.push({ type: 'code', id, code });
			continue;
		}
		const children: Piece[] = [];
		if (code && isSpan(code)) into.push({ type: 'span', id, code, children });
		open.push({ id, pieces: children, position });
	}
	for (const { id, position } of open.slice(1)) problems.push({ kind: 'crossing', id, code: codes.get(id) ?? 'none', position });
	return { pieces: root, problems };
}

function isSpan({ kind }: Code): boolean {
	return kind !== 'component' && kind !== 'break';
}

function codeWords({ kind, id, code }: Problem, unit: string): [message: Words, hint: Words, found: string] {
	const mark = code === 'none' ? `placeholder ${id}` : markOf(code);
	switch (kind) {
		case 'foreign':
			return [
				{ en: `The translation of \`${unit}\` has a placeholder \`${id}\` that its source does not have, so readers would be told something that nobody wrote.`, ja: `\`${unit}\` の訳に、元の文にないプレースホルダー \`${id}\` があります。誰も書いていないことが読者に見えます。` },
				{ en: 'Delete it, or put the placeholder of the source in its place.', ja: '消すか、元の文のプレースホルダーに置きかえてください。' },
				`id="${id}"`,
			];
		case 'doubled':
			return [
				{ en: `The translation of \`${unit}\` has ${mark} twice, so readers would be told the same thing twice.`, ja: `\`${unit}\` の訳に ${mark} が二度あります。読者に同じことが二度見えます。` },
				{ en: `Keep placeholder ${id} once.`, ja: `プレースホルダー ${id} を一つだけ残してください。` },
				`id="${id}"`,
			];
		case 'crossing':
			return [
				{ en: `In the translation of \`${unit}\`, ${mark} begins and does not end in the same words, so nobody can tell what belongs to it.`, ja: `\`${unit}\` の訳で ${mark} の始まりと終わりが合っていません。どこまでがそれなのか分かりません。` },
				{ en: `Put both ends of placeholder ${id} around the words that belong to it, inside or outside every other pair.`, ja: `プレースホルダー ${id} の始まりと終わりで該当する語を囲み、ほかの組と交わらないようにしてください。` },
				`id="${id}"`,
			];
	}
}

/** How messages call a code. */
function markOf(code: Code): string {
	if (code.kind === 'component') return writeTag(code.component, true);
	return code.kind === 'link' ? `[…](${code.url})` : ({ break: 'a line break', emphasis: '*…*', strong: '**…**', strikethrough: '~~…~~' } as const)[code.kind];
}

/** Blanks and line ends that a tool has put in are nobody’s words; those that the source has are. */
function tidied(pieces: readonly Piece[], source: readonly Piece[]): Piece[] {
	const words = wordsIn(source);
	const [first, last] = [source[0], source.at(-1)];
	const value = (text: string, index: number) => {
		const inLine = words.includes('\n') ? text : text.replace(/[ \t]*[\r\n]+[ \t]*/g, ' ');
		const start = index === 0 && !(first?.type === 'text' && /^[ \t\r\n]/.test(first.value)) ? inLine.replace(/^[ \t\r\n]+/, '') : inLine;
		return index === pieces.length - 1 && !(last?.type === 'text' && /[ \t\r\n]$/.test(last.value)) ? start.replace(/[ \t\r\n]+$/, '') : start;
	};
	return pieces.map((piece, index): Piece => (piece.type === 'text' ? { type: 'text', value: value(piece.value, index) } : piece)).filter((piece) => piece.type !== 'text' || piece.value !== '');
}

function wordsOf(runs: readonly Run[]): string {
	return runs.map((run) => (run.type === 'text' ? run.value : '')).join('');
}

function cut(text: string): string {
	const line = text.replace(/\s+/g, ' ').trim();
	return line.length > 100 ? `${line.slice(0, 97)}…` : line;
}

function findingOf(position: Position, message: Words, hint: Words, found?: string): Finding {
	return { check: CHECK, severity: 'mandatory', position, ...(found === undefined ? {} : { found }), message, hint };
}
