/**
 * Tells a title that names a thing (「パスワード変更のお願い」, “Your card statements”) from one that says what to do.
 *
 * Only what can be told without a grammar of the language: by how a Japanese or Korean title ends, and elsewhere by a
 * first word that begins no order. A title that may be either passes.
 */
import { partsOf } from './locale.ts';

interface Rule {
	/** Looks like a thing. */
	thing: RegExp;
	/** And yet is an action. */
	action?: RegExp;
	/** A title that says what to do. */
	example: string;
}

/** What is longer is no title. */
const LONGEST = 300;

const RULES: Readonly<Record<string, Rule>> = {
	ja: {
		thing: /(?:[\p{Script=Han}\p{Script=Katakana}ーA-Za-zＡ-Ｚａ-ｚ\d々]|について|お願い|お知らせ|ご案内|関して|方へ|皆様へ|[はがをにのと])$/u,
		action: /こと$|(?:請求|確認|連絡|変更|注意|相談)を$|ご注意$|厳禁$|禁止$/u,
		example: 'パスワードを変更してください',
	},
	ko: {
		thing: /[가-힣A-Za-z\d]$/u,
		action: /(?:[오요다자기것]|바람|금지|주의)$/u,
		example: '비밀번호를 변경해 주십시오',
	},
	zh: {
		thing: /^(?:关于|關於|有关|有關|对于|對於)|(?:事项|事項|说明|說明|通知|公告|方法|须知|須知|指南|建议|建議|信息|資訊|资料|資料|明细|明細|密码|密碼|的提醒|的确认|的確認|的变更|的變更)$/u,
		action: /请|請|勿|不要|务必|務必|立即|立刻|尽快|盡快|^(?:查看|查阅|查閱|核对|核對|确认|確認|检查|檢查|修改|更改|变更|變更|联系|聯絡|聯繫|更换|更換|重置|重設|留意|注意(?!事)|保留|保存|删除|刪除|告知|提供|阅读|閱讀)/u,
		example: '请修改密码',
	},
	en: {
		thing: /^(?:(?:your|our|my|the|a|an|this|these|those|some|information|info|details|advice|guidance|notice|about|regarding|concerning|for|on|with|new|possible|additional|further|important|recommended|next|what|why|how|who|which|where|(?:card|bank|account|credit|password|email|e-mail|phone|passport|security|fraud|suspicious|customer)s?)\b(?! out\b)|(?:confirmation|verification|notification|cancellation|replacement|recommendation|protection|monitoring|checking|changing|contacting|reporting|replacing|reviewing|logging|watching|resetting|updating|keeping)\b|(?!beware|dispose|think|learn|hear|inform)\w+ of (?:your|the|our|an?|any)\b)/i,
		action: /^(?:on|for|with|in)\b[^,:]*[,:] (?!your|our|the|a)\w+|^(?:email|e-mail|phone|bank|card|question|report|notice|watch) (?:us|your|the|our|if|when|any|whether)\b/i,
		example: 'Change your password',
	},
	de: {
		thing: /^(?:(?:der|die|das|den|dem|ein|eine|einen|ihr|ihre|ihren|ihrem|unser|unsere|zu|zum|zur|über|hinweise?|informationen|mögliche|wichtige|neue|weitere)(?!\p{L})|\p{Lu}\p{L}*(?:ung|ungen|heit|keit|tion|tionen|wechsel|änderung)(?!\p{L}))/iu,
		action: /(?:\bSie\b|\p{Ll}(?:en|eln|ern|tun)(?: Sie)?)[\s).!]*$|\bSie\b.*\b\p{Ll}+|: \p{Lu}\p{L}+ Sie\b|^(?:zum?|zur) [^,]*, /u,
		example: 'Ändern Sie Ihr Passwort',
	},
	es: {
		thing: /^(?:(?:el|los|las|un|una|su|sus|tu|tus|nuestro|nuestra|este|esta|estos|estas|sobre|acerca|información|aviso|cambio|consejos?|recomendaciones|datos|extractos?|contraseñas?|tarjetas?|nueva|nuevo|posibles?)(?!\p{L})|la (?=\p{L}+ (?:de|del|sobre)\b)|\p{L}+(?:ción|ciones|miento|mientos)(?!\p{L}))/iu,
		example: 'Cambie su contraseña',
	},
	pt: {
		thing: /^(?:(?:os|as|um|uma|seus?|suas?|teus?|tuas?|nosso|nossa|este|esta|sobre|acerca|informações|informação|aviso|dicas|recomendações|dados|extratos?|senhas?|cartões|nova|novo|possíveis)(?!\p{L})|[ao] (?=\p{L}+ (?:de|do|da|sobre)\b)|\p{L}+(?:ção|ções|mento|mentos)(?!\p{L}))/iu,
		example: 'Altere a sua senha',
	},
	fr: {
		thing: /^(?:(?:le|la|les|un|une|des|du|votre|vos|notre|nos|ce|cette|ces|à propos|concernant|informations?|avis|conseils?|changement|relevés?|données|nouveau|nouvelle|éventuels?)(?!\p{L})|l[’']\p{L}+|\p{L}+(?:tion|tions|ement|ements)(?!\p{L}))/iu,
		example: 'Changez votre mot de passe',
	},
	id: {
		thing: /^(?:(?:informasi|tentang|mengenai|perihal|cara|imbauan|permintaan|pemberitahuan|data|kata sandi|kartu|rekening|tagihan|langkah)(?!\p{L})|p[ea][mnr]\p{L}+(?<!k)an(?!\p{L})|ke\p{L}+an(?!\p{L}))/iu,
		action: /^(?:pertimbangan|pertahankan)$/iu,
		example: 'Ubah kata sandi Anda',
	},
	vi: {
		thing: /^(?:thông tin|về|việc|các|những|cách|hướng dẫn|mật khẩu|sao kê|thẻ|tài khoản|một số)(?!\p{L})/iu,
		action: /^các bạn/iu,
		example: 'Hãy đổi mật khẩu',
	},
	ar: {
		thing: /^(?:معلومات|بشأن|حول|بخصوص|عن|إشعار|تنبيه|طلب|كيفية|تغيير|تحديث|مراجعة|التحقق|بياناتكم|كشف|كشوف|كلمة|كلمات|بطاقتكم|ال(?!ت\p{L}+وا(?!\p{L}))\p{L}+)(?!\p{L})/u,
		example: 'غيّروا كلمة المرور',
	},
};

/** Whether a title surely names a thing and no action, and how one that says what to do begins; `none` where it does. */
export function thingTitle(title: string, locale: string): { example: string } | 'none' {
	const { language } = partsOf(locale);
	const rule = RULES[language];
	if (!rule || title.length > LONGEST) return 'none';
	// What stands in brackets at the end, and after a colon, explains the action.
	const words = title.replace(/\s*[（(][^（）()]*[）)]\s*$/u, '').replace(/[\s。．.!！?？…]+$/u, '').trim();
	const name = language === 'ja' || language === 'ko' ? words : words.replace(/^(?:please|bitte|por favor|s’il vous plaît|s'il vous plaît|veuillez|mohon|silakan|vui lòng|يرجى|نرجو)[,،]?\s+/iu, '');
	if (name !== words) return 'none';
	return rule.thing.test(name) && !rule.action?.test(name) ? { example: rule.example } : 'none';
}
