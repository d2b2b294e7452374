import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentencesAreShort } from '../../../../src/core/checks/sentences-are-short.ts';
import { lengthOf, limitFor, sentenceLimits } from '../../../../src/core/language/sentence-limits.ts';
import { foundBy } from './found-by.ts';

for (const [locale, sentence, length] of [
	['en', 'We are sorry.', 3],
	['en', 'On \uFFFC we stopped \uFFFC.', 5],
	['ja', 'お詫びします。', 7],
	['ja', '\uFFFCを停止しました。', 14],
	['ja', 'PCI DSSとWAF', 10],
	['zh-Hans', '深表 歉意。', 5],
	['ko', '사과 드립니다.', 2],
	['vi', 'xin lỗi quý vị', 4],
] as const) {
	test(`${locale}: ${sentence} has ${length} ${limitFor(locale).unit}`, () => assert.equal(lengthOf(sentence, locale), length));
}

const words = (count: number) => `${Array.from({ length: count }, () => 'word').join(' ')}.`;

test('a sentence at the limit passes, one beyond is reported where it begins', () => {
	const { most } = limitFor('en');
	assert.deepEqual(foundBy(sentencesAreShort, 'en', `${words(most)}\n`), []);
	assert.deepEqual(foundBy(sentencesAreShort, 'en', `Short.\n\nShort.\nThe ${words(most)}\n`).map((line) => Number.parseInt(line, 10)), [4]);
});

test('a line end of the file makes no two sentences of one', () => {
	const { most } = limitFor('en');
	assert.equal(foundBy(sentencesAreShort, 'en', `${words(most + 1).replace(' ', '\n')}\n`).length, 1);
});

test('headings and titles are not sentences', () => {
	assert.deepEqual(foundBy(sentencesAreShort, 'en', `## ${words(60)}\n`), []);
});

test('every limit has its reason, and an unknown language the widest of words', () => {
	for (const { reason } of Object.values(sentenceLimits)) assert.match(reason, /^[^\n]+\.$/);
	assert.equal(limitFor('sw'), sentenceLimits['other']);
});
