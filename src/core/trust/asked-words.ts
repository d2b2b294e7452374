/**
 * How a notice asks its readers for something, in each language: what thieves want, the verbs with which one asks for
 * it, and what turns the sentence round, so that it warns.
 */
export interface AskedWords {
	/** Passwords, numbers of cards and persons: nobody honest needs them from a reader. */
	wanted: string;
	/** Codes that are used once. To enter one while logging in is usual; to tell one to somebody is not. */
	codes: string;
	/** Hand it over: send, tell, give, reply with. */
	tell: string;
	/** Type it somewhere. */
	enter: string;
	/** The sentence forbids, denies, warns or tells what others ask. */
	not: string;
	/** In a title or a line before, words that say when something is to be done, and warn of nobody. */
	when?: string;
	/** Something is attached to a message of ours, or to the notice. */
	attached: string;
}

/** What is wanted and the verb stand this far apart at most. */
export const REACH = 70;

/** English says by its place alone that a verb asks: first, after “please” or a comma, after “you must”. */
const IMPERATIVE = '(?:(?<=^|[,;:–—]\\s|[“"(])|(?<=\\b(?:please|kindly|then|must|should|need to|have to|will need to|required to|(?<!\\bwe\\b[^.]{0,60})and)\\s))';

export const askedWords: Readonly<Record<string, AskedWords>> = {
	ja: {
		wanted: 'パスワード|暗証番号|カード(?:情報|番号)|クレジットカードの?番号|セキュリティ(?:コード|番号)|CVV|CVC|マイナンバー|個人番号|口座番号と暗証|秘密の質問の答え',
		codes: '認証(?:コード|番号)|確認コード|ワンタイム(?:パスワード|コード)|SMSで届いた(?:コード|番号)',
		tell: '(?:お?送り|送信し?て?|返信し?て?|ご?返信|お?知らせ|お?伝え|伝えて|教えて|お教え|ご?連絡|ご?提示|ご?提出|ご?提供|ご?記載|ご?通知|申し出|お申し付け|ご?用意)(?:の上|のうえ)?、?[^。、]{0,12}?(?:ください|下さい|お願い|ねがい|いただ|頂|くださ)',
		enter: '(?:ご?入力|ご?記入|打ち込んで|入れて)[^。、]{0,8}?(?:ください|下さい|お願い|いただ|頂)',
		not: '(?:入力|送信|返信|記入|回答)?しない(?:で|よう)|(?:教え|伝え|渡さ|送ら|答え|知らせ|応じ)(?:ない|ません)|(?:お願い|お尋ね|お聞き|お伺い|要求|依頼|求め)[^。]{0,12}(?:ありません|しません|いたしません|致しません|ございません)|(?<!申し訳)(?:ありません|ございません|いたしません|致しません|おりません)|決して|不審|詐欺|偽|なりすま|フィッシング|騙|だま|ご注意|聞き出|(?:求め|促)(?:る|す|られ|され)|新しい(?:パスワード|暗証番号)|新パスワード',
		attached:
			'添付(?:の|した|いたしました|しました|された|し(?:て)?)?[^。、]{0,16}(?:ファイル|書類|資料|PDF|一覧|別紙|文書|Excel|Word)?[^。]{0,12}(?:ご覧|ご確認|ご参照|お読み|参照|開いて|開き)|(?:PDF|ファイル|資料|書類|一覧)[^。]{0,12}を?添付(?:いたし|し|致し)|同封の|別添の?[^。]{0,10}(?:ご覧|ご確認|ご参照)',
	},
	en: {
		wanted:
			'passwords?|pass ?codes?|pin(?: number)?s?|card numbers?|(?:credit |debit |bank )?card (?:details|information|data)|security codes?|cvv2?|cvc2?|cv2|social security numbers?|ssn|national insurance numbers?|bank(?:ing)? log-?ins?|security answers?|account numbers? and|mother’s maiden name',
		codes: '(?:one[- ]time|verification|authentication|security|sms|text message) (?:pass)?codes?|otps?|code (?:that )?(?:you (?:received|got)|we (?:sent|texted))|codes? sent to your (?:phone|mobile)',
		tell: `${IMPERATIVE}(?:send|e-?mail|text|tell|give|provide|supply|submit|share|reply|respond|read out|quote|state|upload|disclose|forward|have (?=your|the|all))\\b`,
		enter: `${IMPERATIVE}(?:enter|type(?: in)?|fill in|input|key in|confirm|verify)\\b`,
		not: '\\b(?:never|not|n[’\']t|no one|nobody|without|beware|scam|fraud|phish|fake|suspicious|impersonat|criminals?|thieves|thief|attackers?|pretend|refuse|ignore|stop|anyone who|whoever|if (?:someone|anyone|somebody|a|an|any|you (?:get|receive|are))|asks? you|asking|asked (?:you )?(?:to|for)|demands?|requests? (?:for|that|your)|new password|are asked|change|reset|exposed|leaked|copied|stolen|may have)\\b|n[’\']t\\b',
		when: '\\bif (?:someone|anyone|somebody|a|an|any|you (?:get|receive|are))\\b(?![^.]*\\b(?:ask|call|write|contact|claim|pretend|demand|request|want|approach)\\w*)',
		attached: '(?:see|find|read|open|check|consult|refer to|look at|download|view|complete|fill in|sign|in)\\b[^.]{0,40}\\b(?:attach(?:ed|ment|ments)|enclosed)\\b|(?:attached|enclosed)\\b (?:is|are|you will find|to (?:our|this|the) (?:e-?mail|letter|message|notice))|we (?:have )?(?:attach|enclose)(?:d)?\\b',
	},
	zh: {
		wanted: '密码|密碼|口令|卡号|卡號|卡号码|銀行卡號|信用卡号|安全码|安全碼|CVV2?|CVC|末三碼|背面三位|身份证号码?|身份證號碼?|身分證字號|身分證號碼|支付密码|交易密码|提款密碼|网银密码',
		codes: '验证码|驗證碼|动态密码|動態密碼|校验码|一次性密码|一次性密碼|OTP',
		tell: '(?:请|請|需|务必|務必|并|並|麻烦您|烦请|煩請|敬请|敬請)[^。，,；;]{0,24}?(?:发送|发至|发给|寄到|寄至|寄給|傳送|传送|回复|回覆|告知|告诉|告訴|提供|提交|上传|上傳|出示|报给|说出|說出|填报)',
		enter: '(?:请|請|需|务必|務必|敬请|敬請|烦请|煩請)[^。，,；;]{0,24}?(?:输入|輸入|填写|填寫|填入)',
		not: '切勿|请勿|請勿|不要|不会|不會|绝不|絕不|决不|从不|從不|勿|索要|索取|要求|詐騙|诈骗|欺诈|欺詐|可疑|冒充|假冒|钓鱼|釣魚|凡|如果收到|若收到|如收到|谨防|小心|警惕|新密码|新密碼|任何人',
		attached: '(?:请|請)?(?:见|見|参阅|參閱|参见|查看|查阅|查閱|打开|打開|下载|下載|详见|詳見)[^。，]{0,16}(?:附件|附上的|随附|隨附|附檔|附加檔案|附加文件)|(?:附件|附檔|附上|随附|隨附)(?:的|为|為|是)?[^。，]{0,10}(?:名单|名單|文件|檔案|说明|說明|资料|資料|表)',
	},
	ko: {
		wanted: '비밀번호|비밀 번호|패스워드|카드 ?번호|카드 ?정보|보안 ?코드|CVV|CVC|주민(?:등록)? ?번호|외국인 ?등록 ?번호|계좌 ?비밀번호|공인인증서 ?비밀번호|유효기간',
		codes: '인증 ?번호|인증 ?코드|OTP|일회용 ?비밀번호|확인 ?코드',
		tell: '(?:보내|전송해|회신해|답장해|알려|말씀해|준비해|전달해|제출해|제공해|불러|기재해|적어|업로드해|송부해)[^.。]{0,6}?(?:주|바랍|십시오|세요)|(?:제출|회신|제공|전송|송부|기재)(?:하시|하여|해 ?주)[^.。]{0,8}(?:바랍|십시오|세요)',
		enter: '(?:입력해|입력하|적어|기입해)[^.。]{0,8}?(?:주|바랍|십시오|세요)',
		not: '(?:지 ?마십시오|지 ?마세요|지 ?마시|말아|않|절대|없습니다|아닙니다|의심|사기|사칭|피싱|스미싱|가짜|주의하|주의해|주의를|경우|요구하|요청하|묻는|새 ?비밀번호|새로운 ?비밀번호)',
		attached: '(?:첨부(?:된|한|하신|의|해 ?드린)?|동봉(?:된|한)?|별첨)[^.。]{0,14}(?:파일|문서|자료|PDF|명단|양식)?[^.。]{0,12}(?:확인|참고|참조|열어|보시|보아|봐)|(?:PDF|파일|문서|자료|명단)[^.。]{0,10}(?:을|를) ?첨부(?:합|하|해|했)',
	},
	vi: {
		wanted: 'mật khẩu|số thẻ|mã bảo mật|mã pin|pin\\b|cvv|cvc|số (?:căn cước(?: công dân)?|cccd|cmnd|chứng minh nhân dân)|thông tin thẻ|ngày hết hạn',
		codes: 'mã otp|otp|mã xác (?:thực|nhận|minh)|mã (?:vừa )?nhận (?:được )?qua (?:sms|tin nhắn)',
		tell: '(?:xin|vui lòng|hãy|đề nghị(?: quý khách)?|mời|quý khách cần|cần)(?: quý khách)?(?: hãy)?\\s(?:gửi|chuẩn bị|cung cấp|cho (?:chúng tôi )?biết|cho biết|thông báo|trả lời|đọc|nói|báo|chuyển|phản hồi|tải lên)',
		enter: '(?:xin|vui lòng|hãy|đề nghị(?: quý khách)?|mời|cần)(?: quý khách)?(?: hãy)?\\s(?:nhập|điền|gõ|xác nhận)',
		not: 'không|đừng|chớ|bao giờ|tuyệt đối|lừa đảo|giả mạo|đáng ngờ|mạo danh|cảnh giác|yêu cầu|nếu nhận|nếu có|người gọi|kẻ|mật khẩu mới|đổi mật khẩu',
		attached: '(?:xem|đọc|mở|tham khảo|tải|có trong|trong)[^.]{0,30}đính kèm|(?:chúng tôi )?(?:xin )?(?:gửi )?đính kèm[^.]{0,30}(?:tệp|danh sách|tài liệu|pdf|văn bản)|(?:tệp|pdf|danh sách|tài liệu)[^.]{0,10}đính kèm (?:theo|email|thư)',
	},
	id: {
		wanted: 'kata sandi(?:nya)?|password|nomor kartu(?:nya)?|data kartu|kode keamanan|cvv|cvc|pin\\b|nik\\b|nomor (?:ktp|induk kependudukan)|masa berlaku',
		codes: 'kode otp|otp|kode verifikasi|kode (?:sms|sekali pakai)|kode yang (?:anda )?(?:terima|kami kirim)',
		tell: '(?:silakan |mohon |harap |tolong |untuk |saat [\\p{L} ]{3,20}, )?(?:kirim(?:kan)?|beri(?:kan)?(?: tahu)?|beritahukan|sampaikan|sebutkan|balas|serahkan|unggah|informasikan|bacakan|laporkan)(?=\\s)',
		enter: '(?:silakan |mohon |harap |tolong )?(?:masukkan|isi(?:kan)?|ketik(?:kan)?|konfirmasi(?:kan)?)(?=\\s)',
		not: 'jangan|kami (?:akan |telah |sudah )?(?:kirim|beri|sampaikan|informasikan)|tidak|bukan|tanpa|pernah|penipu|palsu|mencurigakan|waspada|meminta|diminta|jika ada|apabila ada|menanyakan|siapa pun|kata sandi baru|ganti|ubah',
		attached: '(?:lihat|baca|buka|periksa|unduh|simak|ada (?:dalam|di|pada)|dalam|pada)[^.]{0,30}(?:terlampir|lampiran|dilampirkan|kami lampirkan)|terlampir (?:adalah|kami|daftar)|kami (?:me)?lampirkan',
	},
	pt: {
		wanted: 'senhas?|n[úu]mero (?:d[oe] )?(?:seu )?cart[ãa]o|dados (?:d[oe] )?(?:seu )?cart[ãa]o|c[óo]digo de seguran[çc]a|cvv|cvc|pin\\b|cpf|rg\\b|validade|senha do cart[ãa]o',
		codes: 'c[óo]digo (?:de (?:verifica[çc][ãa]o|confirma[çc][ãa]o|uso [úu]nico)|que (?:você )?recebeu|recebido|enviado)|otp|token',
		tell: '(?:por favor, )?(?:envie(?:-nos)?|informe(?:-nos)?|mande|forne[çc]a|responda|diga(?:-nos)?|passe|compartilhe|apresente|comunique|encaminhe|conte)(?=[\\s,])',
		enter: '(?:por favor, )?(?:digite|insira|preencha|introduza|confirme|entre com)(?=\\s)',
		not: 'nunca|jamais|n[ãa]o|nem|sem|golpe|fraude|falsa?s?|suspeit|criminos|cuidado|se (?:uma|um|algu[ée]m|receber)|pedir|pede|pedem|pedimos|solicit|exij|ningu[ée]m|quem|nova senha|troque|altere',
		attached: '(?:veja|consulte|confira|leia|abra|baixe|encontr\\p{L}+|est(?:á|ão)|segue[m]?|no|em)[^.]{0,40}(?:\\bem )?anexo\\b(?!s)|(?:anexad[oa]s?|anexamos|em anexo)',
	},
	es: {
		wanted: 'contraseñas?|n[úu]mero de (?:su |la )?tarjeta|datos de (?:su |la )?tarjeta|c[óo]digo de seguridad|cvv|cvc|pin\\b|dni\\b|nie\\b|curp\\b|clave (?:de acceso|bancaria|secreta)|fecha de caducidad',
		codes: 'c[óo]digo (?:de (?:verificaci[óo]n|confirmaci[óo]n|un solo uso)|que (?:ha|haya|le) (?:recibido|recibe|llegue|enviamos)|recibido)|otp|c[óo]digo (?:por|de) sms',
		tell: '(?:por favor, )?(?:env[íi]e(?:nos|me)?|ind[íi]que(?:nos)?|facilite(?:nos)?|proporcione(?:nos)?|comunique(?:nos)?|responda|d[íi]ga(?:nos)?|tenga (?:a mano|preparad)|d[ée]nos|mande(?:nos)?|remita(?:nos)?|comparta|aporte)(?=[\\s,])',
		enter: '(?:por favor, )?(?:introduzca|escriba|ingrese|teclee|rellene|confirme)(?=\\s)',
		not: 'nunca|jam[áa]s|\\bno\\b|\\bni\\b|sin|nadie|estafa|fraude|falso|falsa|sospechos|delincuent|cuidado|si (?:un|una|alguien|recibe)|pida|pide|piden|pedimos|pediremos|solicit|exij|quien|nueva contraseña|cambie',
		attached: '(?:consulte|vea|lea|abra|descargue|encontrar[áa]|figura[n]?|est[áa]n?|en|ver)[^.]{0,40}(?:adjunt[oa]s?\\b|anexo\\b)|(?:adjuntamos|se adjunta[n]?|le adjunto)',
	},
	fr: {
		wanted: 'mots? de passe|num[ée]ro de (?:votre |la )?carte|coordonn[ée]es (?:bancaires|de (?:votre|la) carte)|cryptogramme|code (?:confidentiel|de s[ée]curit[ée]|pin|secret)|cvv|cvc|num[ée]ro de s[ée]curit[ée] sociale|date d[’\']expiration',
		codes: 'code (?:re[çc]u|de (?:v[ée]rification|validation|confirmation)|à usage unique|que vous (?:avez reçu|recevez)|sms)|otp',
		tell: '(?:(?:envoyez|communiquez|transmettez|fournissez|indiquez|donnez|répondez|dites|adressez|précisez)(?:-nous)?(?=[\\s,])|(?:merci de|veuillez)(?: bien vouloir)?(?: nous)? (?:envoyer|communiquer|transmettre|fournir|indiquer|donner|répondre|dire|adresser|préciser))',
		enter: '(?:(?:saisissez|entrez|tapez|renseignez|remplissez|confirmez)(?=\\s)|(?:merci de|veuillez)(?: bien vouloir)? (?:saisir|entrer|taper|renseigner|remplir|confirmer))',
		not: '\\bne\\b|\\bn[’\']|jamais|\\bni\\b|sans|aucun|arnaque|fraude|frauduleu|faux|fausse|suspect|escroc|m[ée]fiez|attention|si (?:un|une|quelqu|on|vous recevez)|demande|invite|exige|r[ée]clame|nouveau mot de passe|changez|personne qui',
		attached: '(?:trouverez|consultez|lisez|ouvrez|voir|t[ée]l[ée]chargez|figurent?|est|sont|dans)[^.]{0,50}(?:pi[èe]ces? jointes?|ci-joint(?:e|s|es)?|joint(?:e|s|es)? (?:à|au))|ci-joint(?:e|s|es)?\\b|nous joignons|en annexe de notre (?:courriel|message)',
	},
	de: {
		wanted: 'passw(?:ort|örter)|kennw(?:ort|örter)|kartennummern?|kartendaten|kreditkarten(?:nummer|daten)|sicherheitscode|prüfziffer|cvv|cvc|\\bpin\\b|steuer-?id|ablaufdatum|personalausweisnummer|zugangsdaten',
		codes: '\\btan\\b|bestätigungscode|einmal(?:code|passwort)|code,? (?:den|der) (?:sie|wir)|sms-code|otp',
		tell: '(?:senden|schicken|teilen|nennen|geben|mailen|übermitteln|antworten|sagen|reichen|übersenden) sie(?: (?:uns|bitte|auf|unserem|unserer))?',
		enter: '(?:geben|tippen|tragen|bestätigen) sie(?=[^.]{0,80}(?:\\bein\\b|\\bihr))',
		not: '\\bnie(?:mals)?\\b|\\bnicht\\b|\\bkeine?[nmrs]?\\b|niemand|ohne|betrug|betrüg|phishing|gefälscht|verdächtig|vorsicht|warn|\\bwer\\b|wenn (?:sie )?(?:eine?|jemand|man)|auffordert|verlangt|fragt|fragen|bittet|neues (?:passwort|kennwort)|ändern',
		attached: '(?:finden|entnehmen|lesen|öffnen|siehe|sehen|beachten|steht|stehen|im|laden)[^.]{0,60}(?:anhang\\b|anlage\\b|angehängt\\p{L}*|beigefügt\\p{L}*)|(?:anbei|beigefügt|angehängt) (?:finden|erhalten|ist|sind|senden)',
	},
	ar: {
		wanted: 'كلم(?:ة|ات) (?:ال)?(?:مرور|سر)|رقم (?:ال)?بطاقت?(?:كم|ك|ة)?|بيانات (?:ال)?بطاق|رمز الأمان|الرقم السري|رقم الهوية|رقم الإقامة|cvv|تاريخ (?:الانتهاء|انتهائها)',
		codes: 'رمز التحقق|رمز التأكيد|الرمز (?:الذي )?(?:وصل|أُرسل|المرسل)|كلمة المرور لمرة واحدة|رمز لمرة واحدة|otp',
		tell: '(?:أرسلوا|ارسلوا|زوّ?دونا|أعطوا|أعطونا|أخبرونا|أبلغونا|اذكرو[اه]|جهّ?زوا|قدّ?موا|أفيدونا|شاركوا|ردّ?وا (?:على|برقم))|(?:يُ?رجى|نرجو|الرجاء|عليكم|يجب)[^.،]{0,12}(?:تزويد|تقديم|إرسال|ذكر|إعطا[ءئ]|إبلاغ|الرد|إفادت|مشاركة)',
		enter: '(?:أدخلوا|ادخلوا|اكتبوا|املؤوا)|(?:يُ?رجى|نرجو|الرجاء|عليكم|يجب)[^.،]{0,12}(?:إدخال|كتابة|تعبئة)',
		not: 'لا |لن |لم |ليس|أبد[ًا]|تجنب|احذر|احتيال|مشبوه|مزيف|منتحل|تصيّ?د|إذا (?:طلب|وصل|تلقي)|من (?:يسأل|يطلب)|طلبت|يطلب|تطلب|كلمة مرور جديدة|تغيير|غيّروا',
		attached: '(?:تجدون|راجعوا|انظروا|اطلعوا|افتحوا|في|مراجعة|الاطلاع)[^.]{0,40}(?:المرفق|المرفقة|مرفقات)|نرفق|مرفق (?:لكم|بهذا|طي)',
	},
};
