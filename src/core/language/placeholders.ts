/**
 * What people type where words are still missing. Each way of doing so was found in drafts of one language or another;
 * what notices have a use for (a masked card number, “XX Bank” in the words of a swindler, 二〇〇二年) is left out.
 */
import { remembered } from '../remembered.ts';


/** What stands in for words, and whether it can be nothing else. */
export interface Placeholder {
	start: number;
	end: number;
	isCertain: boolean;
}

interface Pattern {
	sign: RegExp;
	/** It may also be meant as it stands. */
	isDoubtful?: true;
	/** Swindlers are quoted with such signs: “this is 〇〇 Bank”. */
	mayBeQuoted?: true;
}

/** What may stand in brackets for a value, and for nothing else, by language. */
const VALUES = [
	'(?:(?:insert|enter|add|fill in|your|company|organi[sz]ation|customer|product|service|full|start|end|exact|phone|telephone|e-?mail|web|contact|number of|amount of)[ _-])*(?:insert here|date|time|day|month|year|name|number|count|phone|telephone|e-?mail|address|url|link|amount|company|person|people|product|service|reason|cause|details?|text|title|description|placeholder|translation|tbd|tbc|todo|tk|xx+)(?: (?:here|of incident|to be confirmed))?',
	'(?:insertar |su |la |el )?(?:fecha|nombre|número|teléfono|correo|dirección|cantidad|empresa|hora|motivo|texto)(?: aquí)?',
	'(?:insérer |votre |la |le )?(?:date|nom|numéro|téléphone|adresse|montant|société|heure|raison|texte)(?: ici)?',
	'(?:Ihr |Ihre )?(?:Datum|Name|Nummer|Telefonnummer|Adresse|Betrag|Firma|Uhrzeit|Grund|Text)(?: einfügen| hier einfügen| eintragen)?',
	'(?:inserir |seu |sua )?(?:data|nome|número|telefone|endereço|valor|empresa|hora|motivo|texto)(?: aqui)?',
	'(?:masukkan |isi )?(?:tanggal|nama|nomor|telepon|alamat|jumlah|perusahaan|waktu|alasan|teks)(?: di sini)?',
	'(?:nhập |điền )?(?:ngày|tên|số|số điện thoại|địa chỉ|số lượng|công ty|giờ|lý do|nội dung)(?: tại đây| vào đây)?',
	'(?:日付|日時|年月日|氏名|名前|会社名|社名|件数|人数|電話番号|住所|金額|部署名|担当者名|内容|理由|原因|文章|本文)(?:を?(?:入力|記入|記載|挿入))?',
	'(?:请|請)?(?:填写|填寫|插入|输入|輸入)?(?:日期|时间|時間|姓名|公司名称|公司名稱|人数|人數|数量|數量|电话|電話|地址|金额|金額|原因|内容|內容)',
	'(?:날짜|일시|이름|성명|회사명|인원|건수|전화번호|주소|금액|내용|사유|원인)(?: ?입력| ?기재)?',
	'(?:أدخل |اكتب )?(?:التاريخ|الاسم|الرقم|رقم الهاتف|العنوان|المبلغ|الشركة|الوقت|السبب|النص)(?: هنا)?',
];

/** What a person writes to themselves about words that are to come. */
const NOTES = [
	'to ?do(?=[:：])|tbd|tbc|tba|tk|fixme|placeholder|to be (?:confirmed|completed|added|translated|written|decided by legal)|check with legal|needs? (?:translation|review)|please translate|translate(?: me| this)?|translation (?:needed|missing|pending)|insert .{1,40}',
	'要確認|要修正|要追記|要翻訳|要差し替え|要更新|作成中|執筆中|翻訳中|翻訳待ち|未翻訳|未定稿|未記入|後日記載|後で書く|ここに.{1,20}|仮(?=[\\]］】])',
	'待补充|待補充|待确认|待確認|待定|待填写|待填寫|待翻译|待翻譯|未翻译|未翻譯|需确认|需確認',
	'확인 ?필요|확인 ?중|작성 ?중|작성 ?예정|추후 ?기재|번역 ?필요|번역 ?중|미번역|미정',
	'por confirmar|por completar|por traducir|pendiente(?: de .{1,30})?|traducir|sin traducir',
	'à (?:confirmer|compléter|traduire|préciser|vérifier)|traduction manquante|non traduit',
	'(?:noch )?zu (?:ergänzen|prüfen|übersetzen|klären)|folgt(?=\\])|Übersetzung fehlt|noch offen',
	'a (?:confirmar|completar|traduzir|definir|preencher)|por preencher|tradução pendente',
	'perlu (?:diisi|dikonfirmasi|diterjemahkan)|akan diisi|belum diterjemahkan|isi di sini',
	'cần (?:bổ sung|xác nhận|dịch)|chờ xác nhận|chưa dịch|điền sau',
	'يُستكمل(?: لاحقًا)?|يرجى التأكيد|بانتظار التأكيد|بحاجة إلى ترجمة|للترجمة|لم يُترجم',
];

/** Signs that are drawn in the place of words. More than five in a row are a line across the page. */
const BLOT = '[〇○◯●◎△▲□■◇◆×✕]';

const PATTERNS: readonly Pattern[] = [
	{ sign: /(?<![\p{L}\p{N}])(?:TODO|FIXME|TBD|TBC|TKTK)(?![\p{L}\p{N}])/gu },
	{ sign: /lorem ipsum|dolor sit amet/giu },
	{ sign: new RegExp(`\\[\\s*(?:${VALUES.join('|')})\\s*\\]`, 'giu') },
	{ sign: new RegExp(`[［【]\\s*(?:${VALUES.join('|')})\\s*[］】]`, 'giu') },
	{ sign: new RegExp(`[[［【]\\s*※?(?:${NOTES.join('|')})(?![a-zà-ÿ])\\s*[:：]?[^\\]］】]{0,20}[\\]］】]`, 'giu') },
	{ sign: /[(（]\s*※?(?:要(?:確認|修正|追記|翻訳|差し替え|更新)|未翻訳|翻訳待ち|後日記載|后续补充|待补充|待補充|待翻译|待翻譯|확인 ?필요|번역 ?필요|TBD|TBC|TODO|to be (?:confirmed|completed|translated) by .{1,30}|to be translated|a traduzir|por traducir|à traduire|à compléter|zu übersetzen|noch zu ergänzen|perlu diterjemahkan|chưa dịch|للترجمة)\s*[)）]/giu },
	{ sign: /※\s*(?:要(?:確認|修正|追記|翻訳|差し替え|更新)|ここに(?:記入|入力|書))/gu },
	{ sign: /^\s*(?:translate me|to be translated|translation (?:missing|needed)|要翻訳|未翻訳|翻訳待ち|待翻译|待翻譯|번역 필요|por traducir|à traduire|zu übersetzen|a traduzir|perlu diterjemahkan|cần dịch|chưa dịch)[\s.:。：]*$/giu },
	{ sign: /(?:ここに(?:文章|本文|テキスト|内容|日付|社名|会社名|説明)[がをは]?(?:入力|入|記入|記載|書)|(?:テキスト|文章)が入ります|ダミーテキスト|サンプルテキスト|サンプル文章|text goes here|insert (?:text|name|date|number|company name) here|dummy text|placeholder text|此处(?:填写|插入|输入)|此處(?:填寫|插入|輸入)|여기에 (?:내용|날짜|이름|텍스트)[을를]? ?(?:입력|작성|기재)|texto de ejemplo|texto aquí|texte (?:d’exemple|d'exemple|ici)|Blindtext|Platzhalter(?:text)?|texto aqui|teks di sini|nội dung tại đây|أدخل النص هنا)/giu },
	// A masked number (`XXXX-XXXX-1234`) is not a gap.
	{ sign: /(?<![\p{L}\p{N}*•]|[X\d*•][ -])(?:X{3,}|Ｘ{2,}|x{3,})(?![\p{L}\p{N}*•]|[ -][X\d*•])/gu, mayBeQuoted: true },
	{ sign: /(?<![\p{Script=Latin}\p{N}一二三四五六七八九十百千〇])(?:20[xX]{2}|20[〇○◯●]{2}|[xXｘＸ]{1,4}|[〇○◯●]{1,4})\s*(?:年(?!前|間)|月(?!間)|日(?!間)|時(?!間)|名(?!前)|人(?!々)|件|円|년|월|일|명)(?!(?!〇)\p{Script=Han})/gu, mayBeQuoted: true },
	{ sign: new RegExp(`(?<![一二三四五六七八九十百千\\p{N}]|${BLOT})(${BLOT})\\1{1,4}(?!${BLOT}|[一二三四五六七八九十百千\\p{N}])`, 'gu'), mayBeQuoted: true },
	{ sign: /(?<!_)_{3,}(?!_)|＿{2,}/gu },
	{ sign: /\{\{.{0,60}?\}\}|%\d?\$?[sd](?![\p{L}\p{N}])|\$\{.{0,60}?\}/gu },
	{ sign: /^\s*(?:…+|\.{2,}|\?{2,}|？{2,})\s*$/gu },
	{ sign: /(?<=[\p{L}:：]\s)(?:…+|\.{3,})(?=\s?[.,;)、。])/gu, isDoubtful: true },
	{ sign: /(?<=[:：]\s?)(?:…+|\.{3,}|\?{2,}|？{2,})\s*$/gu },
];

const QUOTATION = /「[^「」]*」|『[^『』]*』|“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|"[^"]*"/gu;

/** Everything in a text that stands in for words, in order; where two signs overlap, the one that begins first. */
export const placeholdersIn = remembered((text: string): readonly Placeholder[] => {
	const quotations = [...text.matchAll(QUOTATION)].map(({ 0: words, index }) => [index, index + words.length] as const);
	const found = PATTERNS.flatMap(({ sign, isDoubtful, mayBeQuoted }) =>
		[...text.matchAll(sign)]
			.map(({ 0: words, index }) => ({ start: index, end: index + words.length, isCertain: !isDoubtful }))
			.filter(({ start, end }) => !mayBeQuoted || !quotations.some(([from, to]) => from <= start && end <= to)),
	).sort((a, b) => a.start - b.start || b.end - a.end);
	return found.filter(({ start }, index) => !found.slice(0, index).some((earlier) => start < earlier.end));
});
