import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { charactersHaveTheirUsualWidth } from '../../../../src/core/checks/characters-have-their-usual-width.ts';
import { paragraphsAreNotCutIntoLines } from '../../../../src/core/checks/paragraphs-are-not-cut-into-lines.ts';
import { punctuationIsOfOneKind } from '../../../../src/core/checks/punctuation-is-of-one-kind.ts';
import { foundBy, hintsOf } from './found-by.ts';

const linesOf = (found: readonly string[]) => found.map((line) => Number.parseInt(line, 10));

describe('a paragraph that is cut into lines', () => {
	for (const [what, locale, mdx, lines] of [
		['within a word', 'ja', 'お詫び\n申し上げます。\n', [1]],
		['after a full stop', 'zh-Hans', '深表歉意。\n请查看。\n', [1]],
		['beside a component', 'ja', '弊社<Name of="publisher" />\nの小包。\n', [1]],
		['in the second item of a list', 'ja', '- 一つ\n- 二つの\n  もの\n', [2]],
		['once for a paragraph', 'ja', '一\n二\n三\n', [1]],
		['where the author asks for it', 'ja', '一\\\n二\n\n三  \n四\n', []],
		['between Latin words', 'ja', 'PCI\nDSS\n', []],
		['in a language with spaces', 'ko', '사과\n드립니다.\n', []],
	] as const) {
		test(what, () => assert.deepEqual(linesOf(foundBy(paragraphsAreNotCutIntoLines, locale, mdx)), [...lines]));
	}

	test('the hint joins the lines', () => {
		assert.match(hintsOf(paragraphsAreNotCutIntoLines, 'ja', 'お詫び\n申し\n上げます。\n')[0] ?? '', /お詫び申し上げます。 \(2 line ends/);
	});
});

describe('characters of another width', () => {
	for (const [text, pairs] of [
		['２２，７９６名', '`２２，７９６` → `22,796`'],
		['１８：００から', '`１８：００` → `18:00`'],
		['ＳＥＣＵＲＥ', '`ＳＥＣＵＲＥ` → `SECURE`'],
		['ｶｰﾄﾞ', '`ｶｰﾄﾞ` → `カード`'],
		['⼀部', '`⼀` → `一`'],
		['か\u3099', '`か\u3099` → `が`'],
		['３と４', '`３` → `3`, `４` → `4`'],
	] as const) {
		test(text, () => assert.ok(hintsOf(charactersHaveTheirUsualWidth, 'ja', `${text}。\n`)[0]?.includes(pairs)));
	}

	test('a character without width is found, but where the language parts words with it', () => {
		assert.deepEqual(foundBy(charactersHaveTheirUsualWidth, 'ja', 'カード\u200B情報\n'), ['1: カード[U+200B]情報']);
		assert.deepEqual(foundBy(charactersHaveTheirUsualWidth, 'en', 'card\u200B details\n'), ['1: card[U+200B] details']);
		assert.deepEqual(foundBy(charactersHaveTheirUsualWidth, 'th', 'ข้อมูล\u200Bบัตร\n'), []);
		assert.deepEqual(foundBy(charactersHaveTheirUsualWidth, 'ar', 'می\u200Cخواهم\n'), []);
	});

	test('a single letter of full width, a full-width sign and a half-width figure are usual', () => {
		assert.deepEqual(foundBy(charactersHaveTheirUsualWidth, 'ja', 'Ａ社（22名）、Ｑ＆Ａ：はい！\n'), []);
	});
});

describe('punctuation of two kinds', () => {
	for (const [what, locale, mdx, lines] of [
		['a half-width comma between kanji', 'ja', '停止,確認。\n', [1]],
		['a half-width full stop at the end', 'ja', '停止しました.\n', [1]],
		['half-width signs in Chinese', 'zh-Hans', '请注意;请查看。\n\n好吗?\n\n说明:如下。\n', [1, 3, 5]],
		['a comma of each kind', 'ja', '一、二。\n\n三，四、五。\n', [3]],
		['the fewer of two, whichever they are', 'ja', '一，二，三。\n\n四、五。\n', [3]],
		['both commas of Chinese', 'zh-Hans', '一、二，三。\n', []],
		['two kinds of quotation marks', 'de', '„a“ und „b“\n\n"c"\n', [3]],
		['a quotation within a quotation', 'fr', '« a “b” c » et « d »\n', []],
		['Latin words in their own marks', 'ja', '「一」と"Your card"\n', []],
		['figures, decimals and Latin words', 'ja', '1,200円、3.5以降、Yahoo!店、A.B.C.です。\n', []],
		['apostrophes and inches', 'en', 'It’s the 5" disk, isn\'t it?\n', []],
	] as const) {
		test(what, () => assert.deepEqual(linesOf(foundBy(punctuationIsOfOneKind, locale, mdx)), [...lines]));
	}
});
