/** Runs textlint over texts of a notice, and says where in them its rules point. */
import type { WrittenText } from '../core/notice/written-text.ts';

export type RuleId = 'ja-no-successive-word' | 'ja-unnatural-alphabet' | 'no-doubled-conjunctive-particle-ga' | 'no-dropping-the-ra';

export interface Place {
	rule: RuleId;
	text: WrittenText;
	/** Where in the text, and the words there. */
	start: number;
	words: string;
}

/** The linters of a notice ask for the same texts one after the other. */
const known = new WeakMap<readonly WrittenText[], Promise<Place[]>>();

export function lint(texts: readonly WrittenText[]): Promise<Place[]> {
	const places = known.get(texts) ?? run(texts);
	known.set(texts, places);
	return places;
}

/** What was said of the notices that were read last: most of what somebody writes is not in Japanese. */
const lately = new Map<string, ReturnType<Awaited<ReturnType<typeof start>>['kernel']['lintText']>>();
const LATELY = 4;

let started: ReturnType<typeof start> | undefined;

/** Loads textlint when it is needed first: half of its time is spent on this. */
async function start() {
	const [{ TextlintKernel }, plugin, repeated, letters, doubledGa, droppedRa] = await Promise.all([
		import('@textlint/kernel'),
		import('@textlint/textlint-plugin-text'),
		import('textlint-rule-ja-no-successive-word'),
		import('textlint-rule-ja-unnatural-alphabet'),
		import('textlint-rule-no-doubled-conjunctive-particle-ga'),
		import('textlint-rule-no-dropping-the-ra'),
	]);
	const rules = [
		{ ruleId: 'ja-no-successive-word', rule: exported(repeated) },
		// Capital letters stand for something, of either width: プランA, Ａ社. The others are those that a vowel typed twice leaves.
		{ ruleId: 'ja-unnatural-alphabet', rule: exported(letters), options: { allow: ['a', 'i', 'u', 'e', 'o', 'n', '/[A-ZＡ-Ｚ]/'] } },
		{ ruleId: 'no-doubled-conjunctive-particle-ga', rule: exported(doubledGa) },
		{ ruleId: 'no-dropping-the-ra', rule: exported(droppedRa) },
	] satisfies { ruleId: RuleId; rule: unknown; options?: unknown }[];
	return { kernel: new TextlintKernel(), plugins: [{ pluginId: 'text', plugin: exported(plugin) }], rules };
}

async function run(texts: readonly WrittenText[]): Promise<Place[]> {
	const { kernel, plugins, rules } = await (started ??= start());
	const starts: number[] = [];
	let document = '';
	for (const { text } of texts) {
		starts.push(document.length);
		// A line end would begin another paragraph; a space keeps every place.
		document += `${text.replaceAll('\n', ' ')}\n\n`;
	}
	const said = lately.get(document) ?? kernel.lintText(document, { ext: '.txt', filePath: 'notice.txt', plugins, rules });
	lately.delete(document);
	lately.set(document, said);
	for (const oldest of [...lately.keys()].slice(0, -LATELY)) lately.delete(oldest);
	const { messages } = await said;
	return messages.flatMap(({ ruleId, range: [start, end] }): Place[] => {
		const index = starts.findLastIndex((from) => from <= start);
		const text = texts[index];
		const from = start - (starts[index] ?? 0);
		return text ? [{ rule: ruleId as RuleId, text, start: from, words: text.text.slice(from, end - (starts[index] ?? 0)) }] : [];
	});
}

/** What a CommonJS module of one value exports, however often it was wrapped. */
function exported<T>(module: { default: T | { default: T } }): T {
	const value = module.default;
	return typeof value === 'object' && value !== null && 'default' in value ? (value.default as T) : (value as T);
}
