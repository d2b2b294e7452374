/**
 * What customers type who look for the nine questions of the notice in content/incidents/2017-sempre: single
 * words, whole sentences, other spellings, and the words of people who never saw the notice. By language, then by
 * the anchor of the question that answers them.
 */
export const searchQuestions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
	ja: {
		'check-affected': ['自分が対象か知りたい', '私の情報は漏れましたか？', '対象者かどうかの確認方法', '個人情報が漏洩したか調べたい', '私も被害者ですか'],
		'check-misuse': ['カードが不正利用されていないか確認したい', 'クレカ 不正使用 確認', 'ｸﾚｼﾞｯﾄｶｰﾄﾞが悪用されていないか心配です', '勝手に使われていないか調べる方法'],
		'unknown-charge': ['身に覚えのない請求', '知らない引き落としがあった', '明細に買っていない物がのっている', 'カード会社から覚えのない請求が来ました'],
		'card-reissue': ['カードの再発行', 'クレジットカードを作り直したい', '再発行 手数料', '新しいカードに交換できますか', 'カードを止めて再発行してほしい'],
		'when-payment': ['いつからカードで払えますか', 'クレジットカード決済 再開', 'カード払いはいつ復旧しますか', 'また買い物ができるのはいつですか', 'ｸﾚｼﾞｯﾄ決済はいつ使えるようになりますか'],
		'when-login': ['ログインできない', 'マイページに入れない', 'いつログインできるようになりますか', 'サインインの再開時期', 'ろぐいん いつ'],
		points: ['ポイント', 'ポイントは消えますか', 'ポイントの有効期限はどうなりますか', '貯めたポイントがなくなるのか心配', 'ﾎﾟｲﾝﾄ 失効'],
		'other-shops': ['楽天で買いました', '実店舗でカードを使った', 'Ａｍａｚｏｎで購入したのですが関係ありますか', 'お店で買い物をした場合も対象ですか', 'モール店'],
		'from-now-on': ['今後の対策', '安心して使えるようになりますか', '再発防止はどうするのですか', 'これから安全に買い物できますか', 'どんなセキュリティ対策をしますか'],
	},
	en: {
		'check-affected': ['Am I affected?', 'were my details leaked', 'how do I find out if my data was stolen', 'has my personal information been exposed?', 'is my account one of those concerned'],
		'check-misuse': ['has someone used my card', 'how can I tell if my credit card was misused', 'card fraud check', 'check for fraudulent transactions', 'how do I see whether my cards are being abused'],
		'unknown-charge': ['there is a charge I do not recognise', "I don't recognize a payment on my statement", 'strange payment on my credit card', 'somebody bought something with my card', 'unknown charges'],
		'card-reissue': ['I want a new card', 'how to get my credit card replaced', 'card reissue', 'who pays for a replacement card', 'reissuing cards'],
		'when-payment': ['when can I pay by card again', 'credit card payments restart', 'when will checkout work again', "I can't pay with my credit card", 'paying by cards'],
		'when-login': ["I can't log in", 'when can I sign in again', 'login', 'logging in to my account', 'when will logins be back'],
		points: ['points', 'will I lose my points', 'do my loyalty points expire', 'what happens to my points', 'point expiry'],
		'other-shops': ['I bought from Amazon', 'I used my card in a physical store', 'does this concern Rakuten customers', 'I shopped in your stores', 'marketplace'],
		'from-now-on': ['is it safe to shop with you in future', 'what are you doing so this does not happen again', 'prevention measures', 'can I use the shop safely', 'how will you improve security'],
	},
	'zh-Hans': {
		'check-affected': ['我的信息泄露了吗', '怎么知道我是否受影响', '我的个人資料有沒有外洩', '会收到邮件通知吗', '涉及哪些顾客'],
		'check-misuse': ['信用卡有没有被盗刷', '怎么查信用卡是否被盗用', '确认盗刷', '我的卡被别人刷了吗', '信用卡被冒用'],
		'unknown-charge': ['账单里有不明消费', '有一笔不是我消费的扣款', '信用卡出现陌生消费怎么办', '不认识的消费', '帳單有奇怪的消費'],
		'card-reissue': ['补办信用卡', '我想换卡', '怎么申请一张新卡', '換卡要手續費嗎', '信用卡挂失补办'],
		'when-payment': ['什么时候可以用信用卡付款', '信用卡支付恢复时间', '現在不能刷卡，什麼時候恢復？', '何时能重新支付', '什么时候能再下单购物'],
		'when-login': ['无法登录', '会员登录什么时候恢复', '账号进不去了', '什麼時候可以登入會員', '登陆不了'],
		points: ['积分', '我的积分会过期吗', '積分會不會失效', '点数会消失吗', '积分清零'],
		'other-shops': ['我在亚马逊买的', '在实体店刷过卡有影响吗', '乐天市场', '在门店购物过', '電商平台的店鋪有關係嗎'],
		'from-now-on': ['今后的防范措施', '以后能放心使用吗', '怎么保证不再发生', '在你们网站购物安全吗', '今後有什麼對策'],
	},
	'zh-Hant': {
		'check-affected': ['我的個資外洩了嗎', '怎麼知道我有沒有受影響', '我的个人资料泄露了吗', '會收到電子郵件通知嗎', '哪些顧客受影響'],
		'check-misuse': ['信用卡有沒有被盜刷', '如何確認信用卡是否遭盜用', '我的卡被別人刷了嗎', '盗刷怎么查', '信用卡被冒用'],
		'unknown-charge': ['帳單有沒有印象的消費', '出現不明扣款', '有一筆不是我刷的', '不認識的消費怎麼辦', '账单上有陌生消费'],
		'card-reissue': ['補發信用卡', '我想換卡', '申請一張新卡', '补办信用卡', '補發要手續費嗎'],
		'when-payment': ['什麼時候可以刷卡付款', '信用卡付款恢復時間', '現在無法用信用卡結帳', '什么时候恢复支付', '何時可以再購物'],
		'when-login': ['無法登入', '會員登入何時恢復', '帳號進不去', '登录不了', '什麼時候才能登入我的帳戶'],
		points: ['點數', '我的點數會過期嗎', '紅利點數會消失嗎', '积分会失效吗', '點數失效'],
		'other-shops': ['我在樂天買的', '在實體門市刷過卡', '亞馬遜', '門市購物有影響嗎', '購物平台的店鋪有關嗎'],
		'from-now-on': ['今後的預防措施', '以後可以安心使用嗎', '怎麼避免再發生', '資安對策', '在你們網站購物安全嗎'],
	},
	ko: {
		'check-affected': ['제 정보가 유출되었나요', '유출 대상인지 확인하고 싶어요', '내 개인정보가 털렸나요?', '개인정보 유출 대상', '제가 피해자인지 알고 싶습니다'],
		'check-misuse': ['카드가 부정 사용되었는지 확인', '신용카드 도용 확인하는 방법', '누가 제 카드를 썼는지 걱정돼요', '카드부정사용', '신용카드가 악용됐나요'],
		'unknown-charge': ['모르는 결제가 있어요', '명세서에 제가 안 쓴 내역이 있습니다', '이상한 청구가 왔어요', '사용하지 않은 금액이 청구되었습니다', '모르는 이용 내역'],
		'card-reissue': ['카드 재발급', '카드를 새로 발급받고 싶어요', '새 카드로 바꾸고 싶습니다', '재발급 수수료는 누가 부담하나요', '신용카드를 교체하려면'],
		'when-payment': ['카드 결제는 언제부터 되나요', '신용카드 결제 재개', '언제 다시 카드로 구매할 수 있나요', '카드결제가 안 돼요', '결제 언제 복구되나요'],
		'when-login': ['로그인이 안 돼요', '로그인은 언제 다시 되나요', '회원 로그인 재개 시기', '계정에 접속할 수 없어요', '언제 로그인할 수 있습니까'],
		points: ['포인트', '포인트가 사라지나요', '제 포인트는 어떻게 되나요', '적립금 소멸되나요', '포인트 유효기간'],
		'other-shops': ['라쿠텐에서 샀어요', '오프라인 매장에서 카드를 썼는데 관련 있나요', '아마존에서 구매했습니다', '매장에서 결제했는데 괜찮나요', '오픈마켓'],
		'from-now-on': ['앞으로의 대책', '안심하고 이용할 수 있나요', '재발 방지는 어떻게 하나요', '이제 안전한가요', '앞으로 어떤 보안 대책을 시행하나요'],
	},
};

/** What the notice says nothing about: what is asked, and the word of which the page must say so. */
export const absentQuestions: Readonly<Record<string, readonly { asked: string; absent: string }[]>> = {
	ja: [
		{ asked: 'パスポート', absent: 'パスポート' },
		{ asked: 'パスポートは漏れましたか？', absent: 'パスポート' },
		{ asked: 'ﾊﾟｽﾎﾟｰﾄ', absent: 'ﾊﾟｽﾎﾟｰﾄ' },
		{ asked: 'マイナンバーが流出したか', absent: 'マイナンバー' },
	],
	en: [
		{ asked: 'passport', absent: 'passport' },
		{ asked: 'Was my passport leaked?', absent: 'passport' },
		{ asked: 'passports', absent: 'passports' },
		{ asked: 'Is my driving licence affected?', absent: 'licence' },
	],
	'zh-Hans': [
		{ asked: '护照', absent: '护照' },
		{ asked: '我的护照信息泄露了吗', absent: '护照' },
		{ asked: '護照', absent: '護照' },
		{ asked: '身份证号码泄露了吗', absent: '身份证' },
	],
	'zh-Hant': [
		{ asked: '護照', absent: '護照' },
		{ asked: '我的護照外洩了嗎？', absent: '護照' },
		{ asked: '护照', absent: '护照' },
		{ asked: '身分證字號有外洩嗎', absent: '身分證' },
	],
	ko: [
		{ asked: '여권', absent: '여권' },
		{ asked: '제 여권 정보도 유출되었나요?', absent: '여권' },
		{ asked: '여권이', absent: '여권' },
		{ asked: '주민등록번호가 유출되었나요', absent: '주민등록번호' },
	],
};
