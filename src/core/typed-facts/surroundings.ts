/** What the words around a number say of it: that it is the name of a thing, the date of a law, a share of ten. */

/** How far around a number its meaning is looked for. */
const NEAR = 80;

/** Things that have a number for a name: an article, a page, a version, a box. */
const MARKED = [
	'articles?', 'arts?', 'sections?', 'secs?', 'chapters?', 'clauses?', 'paragraphs?', 'paras?', 'pages?', 'pp?', 'questions?', 'steps?', 'options?', 'menu', 'versions?', 'vers?', 'v', 'ports?', 'routes?', 'rooms?', 'floors?', 'suites?', 'errors?', 'codes?', 'nos?', 'numbers?', 'nrs?', 'nums?', 'box', 'figures?', 'tables?', 'appendix', 'annex', 'recital', 'schedule', 'top',
	'artikel[ns]?', 'abs', 'abschnitt', 'seiten?', 'fragen?', 'schritt', 'postfach', 'hrb', 'az', 'zimmer', 'nummern?', 'ziffer', 'bild', 'anhang', 'option', 'code',
	'étapes?', 'numéros?', 'bp', 'cs', 'cedex', 'rcs', 'lot', 'alinéa',
	'artículos?', 'apartados?(?: de correos)?', 'páginas?', 'preguntas?', 'pasos?', 'opción', 'versión', 'puertos?(?: superior al)?', 'rec', 'números?', 'cif', 'nif', 'código', 'planta',
	'artigos?', 'seç(?:ão|ões)', 'perguntas?', 'passos?', 'opção', 'versão', 'portas?', 'caixa postal', 'cep', 'cnpj', 'cpf', 'resp',
	'điều', 'khoản', 'mục', 'trang', 'câu(?: hỏi)?', 'bước', 'phiên bản', 'cổng', 'số', 'hộp thư', 'mã', 'tầng', 'quận', 'mst',
	'pasal', 'ayat', 'nomor', 'bagian', 'halaman', 'pertanyaan', 'langkah', 'versi', 'kotak pos', 'kode', 'lantai', 'npwp',
	'الماده', 'ماده', 'القسم', 'الصفحه', 'صفحه', 'السوال', 'السؤال', 'الخطوه', 'الخيار', 'الاصدار', 'المنفذ', 'منفذ', 'رقم', 'برقم', 'الرمز', 'الرمز البريدي', 'الطابق', 'ص\\.?ب',
	'사서함', '우편번호', '번호', '버전', '코드', '포트', '질문', '그림', '표',
	'iso', 'iec', 'rfc', 'cve', 'http', 'sha', 'tls', 'aes', 'rsa', 'wcag', 'dss', 'windows', 'android', 'ios', 'macos',
].join('|');
const MARKED_BEFORE = new RegExp(`(?<![\\p{L}\\p{M}])(?:${MARKED})[.:]?(?:\\s*[\\s.:#°º№(§]\\s*)$|(?:第|§|#|№|n°|nº|n\\.º|제|番号|号码|號碼|编号|編號|邮编|郵遞區號|〒|代码|代碼|問題|问题|図|图|圖|表|バージョン|版本|端口|連接埠|ポート)[\\s:]*$`, 'u');

/** The number is the name of something, or part of one. */
export function isMark({ text, cased }: { text: string; cased: string }, start: number, end: number, language: string): boolean {
	const before = text.slice(Math.max(0, start - NEAR), start);
	const after = text.slice(end, end + NEAR);
	if (MARKED_BEFORE.test(before)) return true;
	// Part of a code: SHA256, 0x80070005, 3-2-1, 13/2023/NĐ-CP.
	if (/[a-z_\d]$/.test(before) || /[a-z\d][-/.]$|\d:$/.test(before) || /^[a-z_]/.test(after) || /^[-/:]\p{L}*\d/u.test(after)) return true;
	return isNameBefore(cased.slice(Math.max(0, start - NEAR), start), language);
}

/** Windows 11, Route 66: a word with a capital that does not begin a sentence. German has capitals of its own. */
function isNameBefore(before: string, language: string): boolean {
	const [, lead = '', word = ''] = /(.*?)((?:\p{Script=Latin}[\p{Script=Latin}\d+.]*))[ -]$/su.exec(before) ?? [];
	if (word === '' || !/\p{Lu}/u.test(word)) return false;
	if (/\p{Lu}.*\p{Lu}|\p{Ll}\p{Lu}/u.test(word)) return true;
	return language !== 'de' && lead.trimEnd() !== '' && !/[.!?:。！？：“"«„「(]$/.test(lead.trimEnd());
}

/** Numbers of registers, orders and tax offices, by what they are called. */
const IDENTIFIERS = [
	'rcs(?: \\p{L}+)?', 'siren', 'siret', 'cnpj', 'cpf', 'npwp', 'nib', 'mst', 'mã số thuế', 'mã số', 'cif', 'nif', 'company', 'registration', 'registered(?: under)?', 'hrb', 'steuernummer', 'steuer-id', 'ust-?id\\p{L}*', 'vat', 'tax', 'ein',
	'order', 'booking', 'reference', 'ref', 'ticket', 'case', 'iban', 'bic', 'isbn', 'issn', 'doi', 'zip', 'account', 'commande', 'dossier', 'pedido', 'expediente', 'pesanan', 'đơn hàng', 'الطلب', 'الحجز', 'السجل التجاري', 'الرقم الضريبي',
].join('|');
const IDENTIFIER_BEFORE = new RegExp(
	`(?<![\\p{L}])(?:${IDENTIFIERS})(?: (?:numbers?|no|nr|code|id|numéro|nummer|número|nomor|số))?[\\s.:#°№(]{0,4}$|(?:統一編號|统一社会信用代码|사업자등록번호|법인등록번호|주문번호|예약번호|法人番号|登録番号|注文番号|予約番号|会員番号|受付番号|整理番号|订单号|訂單編號|订单编号)[\\s.:は은는(]{0,4}$`,
	'u',
);

/** A number of a register, an order or a tax office, which may have as many digits as a telephone number. */
export function isIdentifier(text: string, start: number): boolean {
	return IDENTIFIER_BEFORE.test(text.slice(Math.max(0, start - 50), start));
}

const LAW = "(?<!\\p{L})(?:laws?|acts?|regulations?|directives?|decrees?|ordinances?|statutes?|bills?|judge?ments?|rulings?|court|gdpr|dsgvo|rgpd|lgpd|ccpa|cpra|hipaa|pipeda|pipl|appi|\\p{L}*gesetz(?:es|e)?|verordnung|richtlinie|urteil|beschluss|bgh|bverfg|olg|loi|règlement|décret|ordonnance|arrêté|arrêt|cass|cnil|ley(?: orgánica)?|reglamento|real decreto|directiva|sentencia|sts|stc|lei|decreto|regulamento|resolução|stj|stf|acórdão|luật|nghị định|thông tư|bản án|quyết định|undang-undang|uu|peraturan|putusan|keputusan|(?:ال|بال|لل)?(?:قانون|لائحه|نظام|مرسوم|حكم|قرار|محكمه)(?:\\p{L}*)?)(?!\\p{L})";
const LAW_DATE_LINK = "(?:of|dated|from|vom|du|de|del|,|\\(|-|ngày|tanggal|tgl|(?:passed|adopted|enacted|signed|assent|force|effect|judgment|decided|applied|applies|apply|binding) (?:on|since|from|as of)|(?:vigueur|promulguée?|adoptée?) (?:le|depuis le)|vigor (?:el|desde el|desde)|(?:kraft|gilt) seit(?: dem)?|(?:julgad[oa]|publicad[oa]|vigor) em|(?:hiệu lực|ban hành)(?: từ)?(?: ngày)?|(?:berlaku|diundangkan) (?:sejak|pada)|(?:ال)?(?:صادره?|موّرخه?|مورخه?|مؤرخه?)(?: في| بتاريخ)?|و?ب?تاريخ|em|de)";
/** What a law is cited by: 3/2018, (EU) 2016/679, nº 13.709, of 2018. */
const LAW_NUMBER = /\d+[/-]\d+|\d\.\d{3}|(?:n[°º]|no|nr|số|nomor|رقم) ?\.? ?\S*\d|(?<!\d)(?:19|20)\d{2}(?!\d)|م\/\d/u;
const COURT = /^(?:bgh|bverfg|olg|cass|sts|stc|stj|stf|court)$/;
const LAW_BEFORE = new RegExp(`(?<law>${LAW})(?<between>[^;!?]{0,70}?)[\\s,]*${LAW_DATE_LINK}?\\s*$`, 'u');
const LINKED = new RegExp(`${LAW_DATE_LINK}\\s*$`, 'u');
const LAW_VERB_AFTER = /^(?:\([^)]*\))?(?:에|に|から|より|起)? ?(?:부터 )?(?:(?:起|全面)?施行|法律|法令|政令|条例|[^\s、。，]{0,6}(?:判決|判决)|선고|시행|제정|制定|生效|발효)/u;
const LAW_ACT = '(?:公布|改正|修正|通过|通過|成立|颁布|頒布|개정|통과|공포|시행)';
/** 個人資料保護法於…修正公布: the law itself was amended; 依個人資料保護法於…公布: we published, as the law asks. */
const LAW_ACT_AFTER = new RegExp(`^(?:に|から|起|에)? ?${LAW_ACT}`, 'u');
const LAW_SUBJECT_BEFORE = /(?:法|条例|條例|법|법률)[》』」]?(?:は|が|は、|은|는|이|가|于|於|自)? ?$/u;
const AS_THE_LAW_ASKS = /(?:依照?|依据|依據|根据|根據|按照?|遵照|基于|基於)[^。，,]{0,20}$/u;
const LAW_OBJECT_AFTER = new RegExp(`^(?:に|에)? ?${LAW_ACT}(?:的|された|した|된|한)? ?[《「『]?[^。，、,]{0,14}(?:法|条例|條例|법)`, 'u');

/** The date of a law or a judgment. */
export function isLawDate(text: string, start: number, end: number): boolean {
	const after = text.slice(end, end + 30);
	if (LAW_VERB_AFTER.test(after)) return true;
	const lead = text.slice(Math.max(0, start - 30), start);
	if (LAW_ACT_AFTER.test(after) && LAW_SUBJECT_BEFORE.test(lead) && !AS_THE_LAW_ASKS.test(lead)) return true;
	if (LAW_OBJECT_AFTER.test(after)) return true;
	if (/(?:法院|地裁|高裁|最高裁|대법원|지법|고법)[^。.]{0,6}$/u.test(text.slice(Math.max(0, start - 14), start))) return true;
	const before = text.slice(Math.max(0, start - 110), start);
	const match = LAW_BEFORE.exec(before);
	if (!match || !LINKED.test(before)) return false;
	const { law = '', between = '' } = match.groups ?? {};
	// As the law asks, on the 22nd we …: a clause of its own is not the date of the law.
	return LAW_NUMBER.test(between) || COURT.test(law) || (between.length <= 22 && !between.includes(',') && !/,\s*(?:\S+\s*)?$/.test(before));
}

const YEARLY = /(?:every|each) year|annually|yearly|jedes jahr|jeden jahres|jährlich|chaque année|tous les ans|cada año|todos los años|todo ano|todos os anos|a cada ano|hằng năm|hàng năm|mỗi năm|setiap tahun|tiap tahun|كل عام|كل سنه|سنويا|毎年|每年|例年|매년|해마다/u;

/** A day of every year. */
export function isYearly(text: string, start: number, end: number): boolean {
	return YEARLY.test(text.slice(Math.max(0, start - 40), end + 60).replace(/[.。]\s.*$/su, (rest, index: number) => (index > end - Math.max(0, start - 40) ? '' : rest)));
}

const SHARE_BEFORE = /(?:(?:in|out of|of|every|each|from|von|unter|aus|sur|parmi|cada|de cada|em cada|dari|setiap|tiap|cứ|mỗi|trên|trong|كل|من كل|من بين كل)|[每毎]) ?$/u;
const SHARE_AFTER = /^ ?(?:人|名|명|位)? ?(?:のうち|中(?!で)|に|当たり|中就?有|就有|中有|당|중|thì có|中的)/u;

/** One in ten people, 10人に1人. */
export function isShare(text: string, start: number, end: number, value: number): boolean {
	if (value > 100) return false;
	return SHARE_BEFORE.test(text.slice(Math.max(0, start - 12), start)) || (SHARE_AFTER.test(text.slice(end, end + NEAR)) && /^.{0,10}?[\d一]/u.test(text.slice(end, end + NEAR)));
}

const ROUND_THE_CLOCK_AFTER = new RegExp(
	`^(?:${[
		'-',
		' (?:later|ago|earlier|später|zuvor|plus tard|auparavant|después|más tarde|antes|depois|mais tarde|sau|kemudian|lalu|فيما بعد)(?!\\p{L})',
		' ?(?:a|per|each|every) day', ' around', ' all day', ' (?:help|hot)?line', ' (?:service|support|monitoring|emergency|access|coverage|guard|hotline|phone)',
		' (?:am|pro) tag', ' täglich', ' sur 24', ' par jour', ' ?\\/ ?\\d', ' del día', ' al día', ' por día', ' por dia', ' ao dia',
		' mỗi ngày', ' một ngày', '\\/ngày', ' trong ngày', ' sehari', ' per hari', ' nonstop', ' في اليوم', ' يوميا',
		' ?(?:[\\d(（]|年中|全年|全天|365|体制|対応|受付|受け付け|営業|稼働|监控|監控|营业|營業|开通|開通|服务|服務|热线|熱線|专线|專線|客服|在线|線上|值守|연중|운영|상담|접수|내내|대응|가동|무휴)',
	].join('|')})`,
	'u',
);
const ROUND_THE_CLOCK_BEFORE = /(?:rund um die uhr|las|하루|一日|1日|一天|全天|年中無休|全年无休|连续|連續|on (?:call|duty)|(?:atención|servicio|asistencia|teléfono|línea|atendimento|suporte|serviço|plantão|layanan|hotline|siaga|hoạt động|trực|خدمه|مدار|خط))\s*\(?$/u;

/** 24時間 is all day, 24時間以内 is not. */
const ALL_DAY = /^24 ?(?:時間|个?小时|個?小時|시간)$/u;
const LIMIT_AFTER = /^ ?(?:$|以?[内內后後前]|之[内內]|间内|間內|まで|を超|経過|이내|안에|후|뒤|전|을 넘|동안)/u;

/** Twenty-four hours a day and seven days a week are no facts. */
export function isRoundTheClock(text: string, start: number, end: number): boolean {
	if (ALL_DAY.test(text.slice(start, end))) return !LIMIT_AFTER.test(text.slice(end, end + NEAR));
	return ROUND_THE_CLOCK_AFTER.test(text.slice(end, end + NEAR)) || ROUND_THE_CLOCK_BEFORE.test(text.slice(Math.max(0, start - NEAR), start));
}

const NUMBER_OF = /(?:number of|total of|total:|anzahl|zahl de[rs]|insgesamt:|nombre (?:de|d')|total de|número de|cantidad de|quantidade de|jumlah|số lượng|tổng số|số người|عدد|인원|명수|건수|(?:회원|고객|대상자) ?수|人数|人數|[者名件客員员]数|總數|总数|総数)[^.;。]{0,30}$/u;

/** A number that follows what it is the number of: 対象者数：15,204. */
export function isNumberOf(text: string, start: number): boolean {
	return NUMBER_OF.test(text.slice(Math.max(0, start - 60), start));
}
