/**
 * What customers type who look for the nine questions of the notice in content/incidents/2017-sempre: single
 * words, whole sentences, other spellings, and the words of people who never saw the notice. By language, then by
 * the anchor of the question that answers them.
 */
export const searchQuestions: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
	ja: {
		'check-affected': ['自分が対象か知りたい', '私の情報は漏れましたか？', '対象者かどうかの確認方法', '個人情報が漏洩したか調べたい', '私も被害者ですか', 'うちの母のデータも漏れたのでしょうか', '対象になる人の条件', '自分の名前やアドレスは流れたのか', 'どの期間に登録した人が対象ですか'],
		'check-misuse': ['カードが不正利用されていないか確認したい', 'クレカ 不正使用 確認', 'ｸﾚｼﾞｯﾄｶｰﾄﾞが悪用されていないか心配です', '勝手に使われていないか調べる方法', 'カードを誰かに使われていないか見たい', '不正に使われたかどうかの調べ方', 'カードの悪用を調べるにはどこを見ればいい'],
		'unknown-charge': ['身に覚えのない請求', '知らない引き落としがあった', '明細に買っていない物がのっている', 'カード会社から覚えのない請求が来ました', '使った記憶のない支払いがあります', '明細 おかしい', 'カードの明細に見覚えのない店の名前がある'],
		'card-reissue': ['カードの再発行', 'クレジットカードを作り直したい', '再発行 手数料', '新しいカードに交換できますか', 'カードを止めて再発行してほしい', 'カードを新しくするには', 'さいはっこう したい', 'カード番号を変えたい'],
		'when-payment': ['いつからカードで払えますか', 'クレジットカード決済 再開', 'カード払いはいつ復旧しますか', 'また買い物ができるのはいつですか', 'ｸﾚｼﾞｯﾄ決済はいつ使えるようになりますか', 'クレジットで購入できない', 'カードの支払い停止はいつまで', 'クレカはいつ使える', 'コンビニ払いしかできないのはなぜ'],
		'when-login': ['ログインできない', 'マイページに入れない', 'いつログインできるようになりますか', 'サインインの再開時期', 'ろぐいん いつ', '会員ページに入れません', 'ログイン停止はいつまで続きますか', '会員の画面が開けない', 'ログインはまだですか'],
		points: ['ポイント', 'ポイントは消えますか', 'ポイントの有効期限はどうなりますか', '貯めたポイントがなくなるのか心配', 'ﾎﾟｲﾝﾄ 失効', 'ためたポイントは使えなくなりますか', 'ポイント期限', 'ポイントの期限が切れそう'],
		'other-shops': ['楽天で買いました', '実店舗でカードを使った', 'Ａｍａｚｏｎで購入したのですが関係ありますか', 'お店で買い物をした場合も対象ですか', 'モール店', 'ヤフーショッピングで注文しました', '店舗で買った場合', '楽天市場店で買った人も関係ある？'],
		'from-now-on': ['今後の対策', '安心して使えるようになりますか', '再発防止はどうするのですか', 'これから安全に買い物できますか', 'どんなセキュリティ対策をしますか', 'もう二度と起きませんか', 'これからの安全対策', 'また同じことが起きないか不安', 'どう改善するのか'],
	},
	en: {
		'check-affected': ['Am I affected?', 'were my details leaked', 'how do I find out if my data was stolen', 'has my personal information been exposed?', 'is my account one of those concerned', 'did the breach include me', 'which customers are impacted', 'were email addresses exposed and is mine one of them', 'who is affected by this hack'],
		'check-misuse': ['has someone used my card', 'how can I tell if my credit card was misused', 'card fraud check', 'check for fraudulent transactions', 'how do I see whether my cards are being abused', 'is anyone using my card fraudulently', 'credit card stolen what should I check', 'how to spot fraud on my credit card'],
		'unknown-charge': ['there is a charge I do not recognise', "I don't recognize a payment on my statement", 'strange payment on my credit card', 'somebody bought something with my card', 'unknown charges', 'weird transaction on my bill', 'I see a payment that is not mine', "there's something on my statement that I did not buy"],
		'card-reissue': ['I want a new card', 'how to get my credit card replaced', 'card reissue', 'who pays for a replacement card', 'reissuing cards', 'should I get another card', 'cancel and replace card', 'my bank should send me a new card'],
		'when-payment': ['when can I pay by card again', 'credit card payments restart', 'when will checkout work again', "I can't pay with my credit card", 'paying by cards', 'are credit cards accepted yet', 'when do card payments resume', 'when will you take cards again', 'online checkout with visa'],
		'when-login': ["I can't log in", 'when can I sign in again', 'login', 'logging in to my account', 'when will logins be back', 'my account is locked, when will it be back', 'member login unavailable', 'login page does not work', 'when do you turn logins back on'],
		points: ['points', 'will I lose my points', 'do my loyalty points expire', 'what happens to my points', 'point expiry', 'are my points safe', 'losing points', 'do I keep my points'],
		'other-shops': ['I bought from Amazon', 'I used my card in a physical store', 'does this concern Rakuten customers', 'I shopped in your stores', 'marketplace', 'purchased at a shop in town', 'Yahoo Shopping order', 'I paid by card in your shop in Tokyo'],
		'from-now-on': ['is it safe to shop with you in future', 'what are you doing so this does not happen again', 'prevention measures', 'can I use the shop safely', 'how will you improve security', 'how do I know it is secure now', 'future protection', 'how can I trust you now', 'what has been improved'],
	},
	'zh-Hans': {
		'check-affected': ['我的信息泄露了吗', '怎么知道我是否受影响', '我的个人資料有沒有外洩', '会收到邮件通知吗', '涉及哪些顾客', '我买过东西，信息会不会泄露', '哪些人受到影响', '我的邮箱和密码有没有泄漏', '什么时间注册的会员会受影响'],
		'check-misuse': ['信用卡有没有被盗刷', '怎么查信用卡是否被盗用', '确认盗刷', '我的卡被别人刷了吗', '信用卡被冒用', '怕信用卡被人盗刷，怎么检查', '卡有没有被盗用', '怎样查看信用卡是否被冒用'],
		'unknown-charge': ['账单里有不明消费', '有一笔不是我消费的扣款', '信用卡出现陌生消费怎么办', '不认识的消费', '帳單有奇怪的消費', '信用卡多了一笔莫名其妙的钱', '有笔交易不是我做的', '信用卡账单上有我没买过的东西'],
		'card-reissue': ['补办信用卡', '我想换卡', '怎么申请一张新卡', '換卡要手續費嗎', '信用卡挂失补办', '要不要换新卡', '信用卡怎么重新办理', '想换一个信用卡号'],
		'when-payment': ['什么时候可以用信用卡付款', '信用卡支付恢复时间', '現在不能刷卡，什麼時候恢復？', '何时能重新支付', '什么时候能再下单购物', '为什么不能用信用卡', '信用卡结账什么时候开放', '信用卡什么时候才能用', '现在不能付款吗'],
		'when-login': ['无法登录', '会员登录什么时候恢复', '账号进不去了', '什麼時候可以登入會員', '登陆不了', '登不上去', '我的账户什么时候能用', '登录页面打不开', '会员什么时候可以重新登录'],
		points: ['积分', '我的积分会过期吗', '積分會不會失效', '点数会消失吗', '积分清零', '积分还在吗', '会员积分怎么办', '积分快到期了怎么办'],
		'other-shops': ['我在亚马逊买的', '在实体店刷过卡有影响吗', '乐天市场', '在门店购物过', '電商平台的店鋪有關係嗎', '我在线下店买的', '雅虎购物', '乐天店买的有没有问题'],
		'from-now-on': ['今后的防范措施', '以后能放心使用吗', '怎么保证不再发生', '在你们网站购物安全吗', '今後有什麼對策', '还敢在这里买东西吗，安全吗', '以后怎么防范', '怎么保证以后不会泄露', '采取了什么措施'],
	},
	'zh-Hant': {
		'check-affected': ['我的個資外洩了嗎', '怎麼知道我有沒有受影響', '我的个人资料泄露了吗', '會收到電子郵件通知嗎', '哪些顧客受影響', '我的資料有沒有被偷', '我有被影響嗎', '我的信箱跟密碼有外洩嗎', '什麼時候註冊的會員會受影響'],
		'check-misuse': ['信用卡有沒有被盜刷', '如何確認信用卡是否遭盜用', '我的卡被別人刷了嗎', '盗刷怎么查', '信用卡被冒用', '怕卡片被盜刷要怎麼查', '信用卡被人用了嗎', '怎麼知道信用卡有沒有被冒用'],
		'unknown-charge': ['帳單有沒有印象的消費', '出現不明扣款', '有一筆不是我刷的', '不認識的消費怎麼辦', '账单上有陌生消费', '信用卡多了一筆奇怪的錢', '沒買過的東西出現在帳單', '帳單上有我沒買過的東西'],
		'card-reissue': ['補發信用卡', '我想換卡', '申請一張新卡', '补办信用卡', '補發要手續費嗎', '需要換新卡嗎', '卡片怎麼重辦', '想換一張新的信用卡'],
		'when-payment': ['什麼時候可以刷卡付款', '信用卡付款恢復時間', '現在無法用信用卡結帳', '什么时候恢复支付', '何時可以再購物', '為什麼不能刷卡', '信用卡結帳何時開放', '信用卡什麼時候才能用', '現在不能付款嗎'],
		'when-login': ['無法登入', '會員登入何時恢復', '帳號進不去', '登录不了', '什麼時候才能登入我的帳戶', '登不進去', '會員帳號何時能用', '登入頁面打不開', '會員何時能重新登入'],
		points: ['點數', '我的點數會過期嗎', '紅利點數會消失嗎', '积分会失效吗', '點數失效', '點數還在嗎', '會員點數怎麼辦', '點數快到期了怎麼辦'],
		'other-shops': ['我在樂天買的', '在實體門市刷過卡', '亞馬遜', '門市購物有影響嗎', '購物平台的店鋪有關嗎', '我在店面買的', '雅虎購物', '樂天店買的有沒有問題'],
		'from-now-on': ['今後的預防措施', '以後可以安心使用嗎', '怎麼避免再發生', '資安對策', '在你們網站購物安全嗎', '以後怎麼防範', '還能安心購物嗎', '怎麼保證以後不會外洩', '採取了哪些措施'],
	},
	ko: {
		'check-affected': ['제 정보가 유출되었나요', '유출 대상인지 확인하고 싶어요', '내 개인정보가 털렸나요?', '개인정보 유출 대상', '제가 피해자인지 알고 싶습니다', '저도 유출됐나요', '어떤 고객이 해당되나요', '제 이메일과 비밀번호도 유출되었나요', '언제 가입한 회원이 대상인가요'],
		'check-misuse': ['카드가 부정 사용되었는지 확인', '신용카드 도용 확인하는 방법', '누가 제 카드를 썼는지 걱정돼요', '카드부정사용', '신용카드가 악용됐나요', '제 카드 누가 썼는지 어떻게 알아요', '카드가 도용당했는지 확인하려면', '카드가 도용됐는지 보려면'],
		'unknown-charge': ['모르는 결제가 있어요', '명세서에 제가 안 쓴 내역이 있습니다', '이상한 청구가 왔어요', '사용하지 않은 금액이 청구되었습니다', '모르는 이용 내역', '내가 결제하지 않은 금액이 나왔어요', '이상한 카드 내역', '명세서에 산 적 없는 물건이 있어요'],
		'card-reissue': ['카드 재발급', '카드를 새로 발급받고 싶어요', '새 카드로 바꾸고 싶습니다', '재발급 수수료는 누가 부담하나요', '신용카드를 교체하려면', '카드를 다시 만들고 싶어요', '카드 재발급 받으려면 어디로 연락하나요', '카드 번호를 바꾸고 싶어요'],
		'when-payment': ['카드 결제는 언제부터 되나요', '신용카드 결제 재개', '언제 다시 카드로 구매할 수 있나요', '카드결제가 안 돼요', '결제 언제 복구되나요', '왜 카드로 결제가 안 되나요', '카드 사용은 언제 가능한가요', '신용카드는 언제 쓸 수 있나요', '지금은 결제를 못 하나요'],
		'when-login': ['로그인이 안 돼요', '로그인은 언제 다시 되나요', '회원 로그인 재개 시기', '계정에 접속할 수 없어요', '언제 로그인할 수 있습니까', '로그인할 수가 없어요', '계정은 언제 쓸 수 있나요', '로그인 페이지가 안 열려요', '회원 로그인 언제 열리나요'],
		points: ['포인트', '포인트가 사라지나요', '제 포인트는 어떻게 되나요', '적립금 소멸되나요', '포인트 유효기간', '포인트 없어지나요', '쌓아둔 포인트', '포인트 기한이 다 됐는데 어떡하죠'],
		'other-shops': ['라쿠텐에서 샀어요', '오프라인 매장에서 카드를 썼는데 관련 있나요', '아마존에서 구매했습니다', '매장에서 결제했는데 괜찮나요', '오픈마켓', '야후쇼핑에서 주문했어요', '가게에서 카드로 샀어요', '라쿠텐 매장에서 산 것도 관계있나요'],
		'from-now-on': ['앞으로의 대책', '안심하고 이용할 수 있나요', '재발 방지는 어떻게 하나요', '이제 안전한가요', '앞으로 어떤 보안 대책을 시행하나요', '다시 이런 일이 생기지 않나요', '보안은 어떻게 강화하나요', '앞으로는 유출되지 않나요', '무엇이 개선되었나요'],
	},
};

/** What no notice of this site mentions in that language: what is asked, and the word of which the page must say so. */
export const absentQuestions: Readonly<Record<string, readonly { asked: string; absent: string }[]>> = {
	ja: [
		{ asked: '運転免許証', absent: '運転免許証' },
		{ asked: '運転免許証は漏れましたか？', absent: '運転免許証' },
		{ asked: '健康保険証', absent: '健康保険証' },
		{ asked: 'ﾃﾞﾋﾞｯﾄｶｰﾄﾞ', absent: 'ﾃﾞﾋﾞｯﾄ' },
	],
	en: [
		{ asked: 'driving licence', absent: 'licence' },
		{ asked: 'Was my fingerprint leaked?', absent: 'fingerprint' },
		{ asked: 'fingerprints', absent: 'fingerprints' },
		{ asked: 'Is my tax number affected?', absent: 'tax' },
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
		{ asked: '身分證字號有外洩嗎', absent: '身分證字號' },
	],
	ko: [
		{ asked: '여권', absent: '여권' },
		{ asked: '제 여권 정보도 유출되었나요?', absent: '여권' },
		{ asked: '여권이', absent: '여권' },
		{ asked: '주민등록번호가 유출되었나요', absent: '주민등록번호' },
	],
};

/** A passport is not a password, whatever the two look like; the second notice of the site speaks of passports. */
export const passports: Readonly<Record<string, readonly string[]>> = {
	ja: ['パスポート', 'パスポートは漏れましたか？', 'ﾊﾟｽﾎﾟｰﾄ'],
	en: ['passport', 'Was my passport leaked?', 'passports'],
	'zh-Hans': ['护照', '我的护照信息泄露了吗', '護照'],
	'zh-Hant': ['護照', '我的護照外洩了嗎？', '护照'],
	ko: ['여권', '제 여권 정보도 유출되었나요?', '여권이'],
};
