import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pileIn } from '../../../../src/core/language/hedges.ts';

for (const [locale, piles, single] of [
	['en', ['Data may possibly be lost.', 'It seems that it might be lost.', 'There is a risk that it could be lost.'], ['Data may be lost.', 'You may call us; we could write.', 'It is likely. You may call.', 'They may not be able to say “perhaps it may”.']],
	['ja', ['流出した可能性があると思われます。', '悪用のおそれがあるとみられます。', '可能性は否定できないとみられます。', '流出したかもしれないと考えております。'], ['流出した可能性があります。', '可能性は否定できません。', '可能性がないとは言い切れません。', '弱点が原因とみられます。', 'おそれがあるため、原因とみられる弱点を直しました。', 'お客様のことを考えています。']],
	['zh-Hans', ['似乎可能已泄露。', '据推测可能有关。', '不能排除可能已泄露。', '不能排除可能已泄露的可能。'], ['可能已泄露。', '不能排除信息已泄露的可能。', '不排除泄露可能性。', '据认为，原因是漏洞。']],
	['zh-Hant', ['無法排除可能外洩。'], ['無法排除資料外洩的可能。']],
	['ko', ['가능성이 있을 것 같습니다.', '가능성을 배제할 수 없다고 추정됩니다.'], ['가능성이 있습니다.', '가능성을 배제할 수 없습니다.', '원인으로 추정됩니다.']],
	['es', ['Posiblemente podrían haberse copiado.', 'Quizá se podría haber copiado.'], ['Podrían haberse copiado.', 'No se puede descartar la posibilidad de que se hayan copiado.', 'Puede llamarnos.', 'Tal vez llame alguien; puede ser un engaño.']],
	['pt-BR', ['Possivelmente podem ter sido copiados.'], ['Podem ter sido copiados.', 'Não se pode descartar a possibilidade de cópia.']],
	['fr', ['Elles pourraient éventuellement être lues.'], ['Elles ont peut-être été lues.', 'On ne peut exclure la possibilité que des données aient été lues.', 'Vous pouvez appeler.']],
	['de', ['Sie könnten möglicherweise kopiert sein.', 'Wir vermuten, dass vielleicht kopiert wurde.'], ['Sie wurden möglicherweise kopiert.', 'Möglicherweise rufen andere an, wir vermuten das nicht.']],
	['vi', ['Có lẽ có thể đã bị đọc.'], ['Có thể đã bị đọc.']],
	['id', ['Diduga mungkin telah disalin.'], ['Mungkin telah disalin.']],
	['ar', ['من المحتمل أنه قد يحدث.', 'يبدو أنه ربما حدث.'], ['قد يحدث ذلك.', 'من المحتمل أن يكون آخرون قد اطلعوا عليها.', 'من المحتمل أن تكون البيانات قد نُسخت.', 'نعتقد أن الهجوم قد تم عبر البريد.']],
	['sw', [], ['Labda huenda.']],
] as const) {
	test(`hedges in ${locale}`, () => {
		assert.deepEqual(piles.filter((sentence) => pileIn(sentence, locale) === 'none'), [], 'pile up');
		assert.deepEqual(single.filter((sentence) => pileIn(sentence, locale) !== 'none'), [], 'stand alone');
	});
}
