import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from '../../seeded.ts';
import { spansOf } from '../../../../src/core/changes/blocks.ts';
import { pageSections } from '../../../../src/core/changes/page-sections.ts';
import { proseChanges, type PageChange } from '../../../../src/core/changes/prose-changes.ts';
import { samePage } from '../../../../src/core/changes/same-page.ts';
import { tokensOf, type Token } from '../../../../src/core/changes/tokens.ts';
import { wordChanges, type Run } from '../../../../src/core/changes/word-changes.ts';
import type { ProseNode } from '../../../../src/core/prose/prose.ts';
import { languages, pageIn, phrases, print, twoPagesIn, type Language } from './arbitrary-prose.ts';

const seeded = { seed: 20171222, numRuns: 120 };

const segmenterOf = (language: Language) => new Intl.Segmenter(language, { granularity: 'word' });
const textOf = (runs: readonly { text: string }[]) => runs.map(({ text }) => text).join('');
const without = (op: Run['op'], runs: readonly Run[]) => textOf(runs.filter((run) => run.op !== op));

/** Spaces as a page shows them; more than one is no text of its own. */
const oneSpace = (text: string) => text.replace(/ +/g, ' ').trim();

function textIn(language: Language): fc.Arbitrary<string> {
	return fc.array(fc.constantFrom(...phrases[language]), { maxLength: 30 }).map((words) => oneSpace(words.join('')));
}

function tokensIn(language: Language, text: string): Token[] {
	const position = { kind: 'source', file: 'page.mdx', line: 1, column: 1 } as const;
	return tokensOf(spansOf([{ type: 'text', value: text, position }]), segmenterOf(language), print);
}

/** One edited version of a text: some of it cut, something put in. */
function editIn(language: Language): fc.Arbitrary<readonly [string, string]> {
	const edited = fc.tuple(textIn(language), textIn(language), fc.nat(), fc.nat()).map(([text, put, from, size]) => {
		const start = from % (text.length + 1);
		return [text, oneSpace(text.slice(0, start) + put + text.slice(start + (size % 20)))] as const;
	});
	return fc.oneof(edited, fc.tuple(textIn(language), textIn(language)));
}

for (const language of languages) {
	describe(`in ${language}`, () => {
		const compare = (before: readonly ProseNode[], after: readonly ProseNode[]) =>
			proseChanges(before, after, { locale: language, before: print, after: print });

		test('the words of a text are the text', () => {
			fc.assert(
				fc.property(textIn(language), (text) => {
					assert.equal(textOf(tokensIn(language, text)), text);
				}),
				seeded,
			);
		});

		test('what stayed and what went is the text before, what stayed and what came the text after', () => {
			fc.assert(
				fc.property(editIn(language), ([before, after]) => {
					const runs = wordChanges(tokensIn(language, before), tokensIn(language, after));
					assert.equal(without('insert', runs), before);
					assert.equal(without('delete', runs), after);
				}),
				seeded,
			);
		});

		test('a comparison reads the same backwards', () => {
			fc.assert(
				fc.property(editIn(language), ([before, after]) => {
					const [old, now] = [tokensIn(language, before), tokensIn(language, after)];
					assert.deepEqual(wordChanges(now, old), exchanged(wordChanges(old, now)));
				}),
				seeded,
			);
		});

		test('neighbouring runs of one kind are one', () => {
			fc.assert(
				fc.property(editIn(language), ([before, after]) => {
					const runs = wordChanges(tokensIn(language, before), tokensIn(language, after));
					assert.ok(runs.every((run, index) => run.text !== '' && run.op !== runs[index - 1]?.op));
				}),
				seeded,
			);
		});

		test('a page does not differ from itself', () => {
			fc.assert(
				fc.property(pageIn(language), (page) => {
					const change = compare(page, structuredClone(page));
					assert.equal(change.state, 'unchanged');
					assert.ok(
						change.sections.every(
							({ state, moved, heading, blocks }) =>
								state === 'unchanged' && !moved && [...heading, ...blocks.flatMap(({ runs }) => runs)].every(({ op }) => op === 'same'),
						),
					);
				}),
				seeded,
			);
		});

		test('a page is the same exactly when nothing in it is told as changed', () => {
			fc.assert(
				fc.property(twoPagesIn(language), ([before, after]) => {
					assert.equal(samePage(before, after), compare(before, after).state === 'unchanged');
				}),
				seeded,
			);
		});

		test('both pages can be put together again from the comparison', () => {
			fc.assert(
				fc.property(twoPagesIn(language), ([before, after]) => {
					const change = compare(before, after);
					assert.deepEqual(rebuilt(change, 'insert'), linesOf(before, language));
					assert.deepEqual(rebuilt(change, 'delete'), linesOf(after, language));
				}),
				seeded,
			);
		});

		test('pages exchanged exchange what came and what went', () => {
			fc.assert(
				fc.property(twoPagesIn(language), ([before, after]) => {
					assert.deepEqual(summary(compare(after, before), true), summary(compare(before, after), false));
				}),
				seeded,
			);
		});
	});
}

/** The runs with before and after exchanged; what went is told before what came. */
function exchanged(runs: readonly Run[]): Run[] {
	const result: Run[] = [];
	let inserted: Run[] = [];
	for (const run of [...runs, undefined]) {
		if (run === undefined || run.op === 'same') {
			result.push(...inserted);
			inserted = [];
			if (run) result.push(run);
		} else if (run.op === 'delete') inserted.push({ ...run, op: 'insert' });
		else result.push({ ...run, op: 'delete' });
	}
	return result;
}

/** Headings and blocks of one of the pages, sorted, since moved sections are told where they are now. */
function rebuilt({ sections }: PageChange, other: 'insert' | 'delete'): string[] {
	const absent = other === 'insert' ? 'added' : 'removed';
	return sections
		.filter(({ state }) => state !== absent)
		.flatMap(({ heading, blocks }) => [
			`# ${without(other, heading)}`,
			...blocks.filter(({ state }) => state !== absent).map(({ runs }) => without(other, runs)),
		])
		.sort();
}

function linesOf(page: readonly ProseNode[], language: Language): string[] {
	const said = (spans: Parameters<typeof tokensOf>[0]) => textOf(tokensOf(spans, segmenterOf(language), print));
	return pageSections(page)
		.flatMap(({ heading, blocks }) => [`# ${said(heading)}`, ...blocks.map(({ spans }) => said(spans))])
		.sort();
}

/** Everything that a comparison says, without order; read backwards when it is the other way round. */
function summary({ state, sections }: PageChange, isBackwards: boolean): unknown {
	const mirror = { added: 'removed', removed: 'added', unchanged: 'unchanged', changed: 'changed' } as const;
	const stateOf = (value: PageChange['state']) => (isBackwards ? mirror[value] : value);
	const texts = (runs: readonly Run[]) => {
		const [came, went] = [
			without(
				'delete',
				runs.filter(({ op }) => op !== 'same'),
			),
			without(
				'insert',
				runs.filter(({ op }) => op !== 'same'),
			),
		];
		return isBackwards ? [went, came] : [came, went];
	};
	return [
		stateOf(state),
		sections
			.map(({ kind, state: of, moved, heading, blocks }) =>
				JSON.stringify([kind, stateOf(of), moved, texts(heading), blocks.map((block) => JSON.stringify([stateOf(block.state), texts(block.runs)])).sort()]),
			)
			.sort(),
	];
}
