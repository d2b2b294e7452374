import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lintProject } from '../../../src/linting/policy.ts';
import { toneOf } from '../../../src/linting/tone.ts';
import { makeProject } from '../make-project.ts';

const found = async (mdx: string, locale = 'ja') =>
	(await lintProject(makeProject({ en: {}, [locale]: { pages: { notice: mdx } } }))).map(({ check, position }) => `${check} ${position.kind === 'source' ? position.line : ''}`);

describe('the end of a sentence', () => {
	for (const [sentence, tone] of [
		['停止しました。', 'polite'],
		['含まれません。', 'polite'],
		['ご確認ください。', 'polite'],
		['申し訳ございません。', 'polite'],
		['対象ですか。', 'polite'],
		['変更しましょう。', 'polite'],
		['停止した。', 'plain'],
		['含まれていない。', 'plain'],
		['調査中だ。', 'plain'],
		['脆弱性である。', 'plain'],
		['原因を調べる。', 'plain'],
		['次のとおり。', 'none'],
		['はい。', 'none'],
	] as const) {
		test(`${sentence} is ${tone}`, async () => assert.equal(await toneOf(sentence), tone));
	}
});

for (const [what, mdx, expected] of [
	['one plain sentence among polite ones', 'お知らせします。停止した。\n\n調べています。\n', ['japanese-keeps-one-tone 1']],
	['a notice that is plain throughout', '停止した。\n\n調べている。\n', []],
	['a plain item of a list, and one that is no sentence', 'お知らせします。次のとおりです。\n\n- 停止した。\n- 停止した日\n', ['japanese-keeps-one-tone 3']],
	['plain words of somebody else', 'お知らせします。「停止した。」と報告を受けました。\n', []],
	['a particle typed twice, on the second line', 'お知らせします。\nお客様のの情報です。\n', ['words-are-not-repeated 2']],
	['signs side by side', 'お知らせします。〇〇と●●です。\n', []],
	['components side by side', '<Name of="publisher" /><Name of="publisher" />です。\n', []],
	['a letter left behind', 'ご確認くださいm。\n', ['letters-are-not-left-over 1']],
	['a verb without its ら, twice in a text', 'ここで見れます。あちらでも見れます。\n', ['verbs-are-written-in-full 1']],
	['two clauses that turn', '停止しましたが、未定ですが、お知らせします。\n', ['sentences-turn-once 1']],
] as const) {
	test(what, async () => assert.deepEqual(await found(mdx), [...expected]));
}

test('other languages are not looked at', async () => {
	assert.deepEqual(await found('停止した。お知らせします。のの。\n', 'zh-Hans'), []);
});
