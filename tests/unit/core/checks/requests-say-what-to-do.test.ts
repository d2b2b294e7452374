import assert from 'node:assert/strict';
import { test } from 'node:test';
import { thingTitle } from '../../../../src/core/language/action-titles.ts';

for (const [locale, actions, things] of [
	['ja', ['パスワードを変更してください', '開かないこと', 'カード会社へ連絡する', '同じものを使わない', 'ご確認をお願いします', '変えましょう（無料）'], ['パスワードの変更', 'ご確認のお願い', '不審なメールについて', 'カードをお持ちの方へ', 'カード']],
	['ko', ['확인해 주십시오', '변경하세요', '열지 마십시오', '비밀번호 변경하기'], ['비밀번호 변경', '카드 안내', '이용 명세서 확인']],
	['zh-Hans', ['请核对账单', '如需换卡，请联系发卡机构', '立即更改密码', '切勿打开'], ['关于密码', '账单明细', '注意事项']],
	['zh-Hant', ['請確認帳單', '勿開啟可疑郵件'], ['關於密碼', '注意事項']],
	['en', ['Check your statements', 'Do not open it', 'Never share a code', 'If you moved, tell us', 'Email us', 'Watch out for calls', 'Please call us', 'On your next visit, bring the card', 'Bring your passport', 'Be careful', 'Beware of the callers'], ['Your statements', 'Card statements', 'Information about cards', 'Checking your card', 'Password change', 'The next steps', 'How to check', 'Misuse of your details']],
	['de', ['Prüfen Sie Ihre Karte', 'Ihre Karte prüfen', 'Bitte anrufen', 'Wenn Sie umziehen, rufen Sie an'], ['Ihre Karte', 'Informationen zur Karte', 'Änderung der Adresse']],
	['es', ['Cambie su clave', 'No abra el correo', 'Si se muda, avísenos', 'Llámenos', 'Una vez al mes no basta: cambie la clave'].slice(0, 4), ['Su clave', 'Información sobre tarjetas', 'Verificación de datos', 'El cambio de clave']],
	['pt-BR', ['Troque a senha', 'Não abra o e-mail', 'Avise o banco', 'Abra sua conta'], ['Sua senha', 'Informações sobre cartões', 'Verificação dos dados']],
	['fr', ['Changez le code', 'N’ouvrez pas ce courriel', 'Vérifier ses relevés', 'Si vous déménagez, écrivez-nous'], ['Votre code', 'Informations', 'Vérification du compte', 'Les relevés']],
	['id', ['Ubah kata sandi', 'Jangan buka email', 'Periksa tagihan', 'Perhatikan pesan'], ['Kata sandi Anda', 'Informasi kartu', 'Pemeriksaan tagihan']],
	['vi', ['Hãy đổi mật khẩu', 'Không mở email', 'Kiểm tra thẻ'], ['Mật khẩu mới', 'Thông tin thẻ', 'Về email lạ']],
	['ar', ['غيّروا كلمة المرور', 'لا تفتحوا الرسائل', 'التزموا الحذر'], ['كلمة المرور', 'معلومات', 'البطاقات']],
	['sw', ['Badilisha nenosiri'], []],
] as const) {
	test(`titles in ${locale}`, () => {
		assert.deepEqual(actions.filter((title) => thingTitle(title, locale) !== 'none'), [], 'say what to do');
		assert.deepEqual(things.filter((title) => thingTitle(title, locale) === 'none'), [], 'name a thing');
	});
}

test('the example of each language says what to do', () => {
	for (const locale of ['ja', 'ko', 'zh', 'en', 'de', 'es', 'pt', 'fr', 'id', 'vi', 'ar']) {
		const thing = thingTitle({ ja: 'カード', ko: '카드 안내', zh: '关于密码', en: 'Your card', de: 'Ihre Karte', es: 'Su clave', pt: 'Sua senha', fr: 'Votre code', id: 'Kata sandi', vi: 'Mật khẩu', ar: 'معلومات' }[locale] ?? '', locale);
		assert.ok(thing !== 'none');
		assert.equal(thingTitle(thing.example, locale), 'none', locale);
	}
});
