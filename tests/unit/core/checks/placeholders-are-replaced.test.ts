import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { placeholdersIn } from '../../../../src/core/language/placeholders.ts';
import { placeholdersAreReplaced } from '../../../../src/core/checks/placeholders-are-replaced.ts';
import { foundBy } from './found-by.ts';

const marks = (text: string) => placeholdersIn(text).map(({ start, end }) => text.slice(start, end));

describe('stands in for words', () => {
	for (const [text, mark] of [
		['We found it on [date].', '[date]'],
		['Call [insert phone number] now.', '[insert phone number]'],
		['[Your company name] is sorry.', '[Your company name]'],
		['TODO', 'TODO'],
		['The number is TBD.', 'TBD'],
		['XXX people', 'XXX'],
		['lorem ipsum', 'lorem ipsum'],
		['Call ____ now', '____'],
		['[to be confirmed]', '[to be confirmed]'],
		['translate me', 'translate me'],
		['Hello {{name}}', '{{name}}'],
		['%s people', '%s'],
		['…', '…'],
		['???', '???'],
		['Cause: …', '…'],
		['〇〇様', '〇〇'],
		['●●社', '●●'],
		['■■は', '■■'],
		['〇月に', '〇月'],
		['XX名', 'XX名'],
		['20XX年', '20XX年'],
		['［要確認］', '［要確認］'],
		['【要確認：法務】', '【要確認：法務】'],
		['【氏名を入力】', '【氏名を入力】'],
		['※要修正', '※要修正'],
		['ここに本文を入力', 'ここに本文を入力'],
		['電話＿＿＿＿', '＿＿＿＿'],
		['【待确认】', '【待确认】'],
		['[확인 필요]', '[확인 필요]'],
		['El [fecha] lo supimos', '[fecha]'],
		['[à confirmer]', '[à confirmer]'],
		['[noch zu klären]', '[noch zu klären]'],
		['[a confirmar]', '[a confirmar]'],
		['[perlu diisi]', '[perlu diisi]'],
		['[cần bổ sung]', '[cần bổ sung]'],
		['[التاريخ]', '[التاريخ]'],
	] as const) {
		test(text, () => assert.deepEqual(marks(text), [mark]));
	}
});

describe('is meant as it stands', () => {
	for (const text of [
		'See note [1] and [sic].',
		'The original is in Japanese [PDF].',
		'Card XXXX-XXXX-XXXX-1234',
		'Card XXXX XXXX XXXX 1234',
		'We waited … and waited.',
		'Etc…',
		'All is to be confirmed.',
		'Todo lo que copiaron',
		'「〇〇銀行です」と名乗ります',
		'二〇〇二年',
		'二〇〇〇年代',
		'○名称変更',
		'●日本語',
		'【仮想通貨】',
		'［翻訳］',
		'プランX年会費',
		'[translated from Japanese]',
		'◇◇◇◇◇◇◇◇',
		'お名前を入力してください',
		'恢复时间待定',
		'a_b_c',
		'100 % sicher',
	]) {
		test(text, () => assert.deepEqual(marks(text), []));
	}
});

test('what may be meant is only a warning, what cannot is not', () => {
	assert.deepEqual(placeholdersIn('The driver was … .').map(({ isCertain }) => isCertain), [false]);
	assert.deepEqual(placeholdersIn('The driver was [name].').map(({ isCertain }) => isCertain), [true]);
});

test('titles and text are looked at, comments are not', () => {
	assert.deepEqual(foundBy(placeholdersAreReplaced, 'en', '{/* TODO: ask legal */}\n\n<Question\n  id="a"\n  title="TBD">\n\nYes.\n\nTBD\n\n</Question>\n', 'faq'), ['5: TBD', '9: TBD']);
});
