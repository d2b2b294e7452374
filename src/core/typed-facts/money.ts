/** Reads what stands before or after a number and says that it is money. */

/** Currencies that a sign or word may mean, by their ISO 4217 codes; without capitals, as in the folded text. */
const signs: readonly (readonly [string, readonly string[]])[] = [
	['us\\$|usd|us dollars?|美元|美金|米ドル|미국 달러|دولار امريكي', ['USD']],
	['nt\\$|twd|新台幣|新臺幣|台幣|臺幣', ['TWD']],
	['hk\\$|hkd|港元|港币|港幣', ['HKD']],
	['r\\$|brl|reais', ['BRL']],
	['a\\$|aud', ['AUD']],
	['\\$|dollars?|ドル|달러|دولارا?|dólares|dólar|đô la|dolar', ['USD', 'AUD', 'CAD', 'NZD', 'SGD', 'HKD', 'TWD', 'MXN', 'ARS', 'CLP', 'COP']],
	['€|eur|euros?|ユーロ|유로|欧元|歐元|يورو', ['EUR']],
	['uk£|£|gbp|pounds?(?: sterling)?|sterling|ポンド|파운드|英镑|英鎊|جنيها? استرلينيا?|livres? sterling|libras? esterlinas?', ['GBP']],
	['jp¥|¥|jpy|円|yen|yens|엔|日元|日圓|日币|ين|yenes|ienes?|yên', ['JPY', 'CNY']],
	['cn¥|cny|rmb|人民币|人民幣|yuan|위안|يوان', ['CNY']],
	['元(?!素|件|旦)|圓', ['CNY', 'TWD', 'HKD']],
	['₩|krw|원(?![본금칙문형인고래])|won(?!\\p{L})|ウォン|韩元|韓元', ['KRW']],
	['rp\\.?|idr|rupiah', ['IDR']],
	['₫|vnđ|vnd|đồng|đ(?!\\p{L})|越南盾|ドン', ['VND']],
	['sar|riyals?|ريالا?(?: سعوديا?)?|ريالات', ['SAR', 'QAR', 'OMR', 'YER']],
	['aed|dirhams?|درهما?|دراهم', ['AED', 'MAD']],
	['egp|جنيها?|جنيهات', ['EGP']],
	['kwd|دينارا?|دنانير', ['KWD', 'JOD', 'BHD', 'TND', 'DZD', 'IQD', 'LYD']],
	['chf|francs?(?: suisses?)?|franken|フラン', ['CHF', 'XOF', 'XAF']],
	['pesos?', ['MXN', 'ARS', 'CLP', 'COP', 'UYU', 'PHP']],
	['₹|inr|rupees?|ルピー', ['INR']],
	['cad', ['CAD']],
	['sgd|s\\$', ['SGD']],
	['฿|thb|baht|バーツ', ['THB']],
];

const ANY = signs.map(([pattern]) => `(?:${pattern})`);
/** Signs and codes stand before a number; of words, only those that are nothing else there. */
const BEFORE_WORDS = 'us\\$|jp¥|uk£|cn¥|nt\\$|hk\\$|r\\$|a\\$|s\\$|\\$|€|£|¥|₩|₫|₹|฿|rp\\.?|[a-z]{3}|新台幣|新臺幣|台幣|臺幣|人民币|人民幣|港币|港幣';
const BEFORE = new RegExp(`(?<![\\p{Script=Latin}\\p{Script=Arabic}$])(${BEFORE_WORDS}) ?$`, 'u');
/** A word ends where it ends; 円 and 원 are followed by what they please. */
const AFTER = new RegExp(`^(?: ?-)? ?(?:(?:of|de|d') ?)?(${ANY.join('|')})(?:(?<=[\\p{Script=Han}\\p{Script=Hangul}\\p{Script=Katakana}\\p{Sc}])|(?!\\p{L}))`, 'u');

export interface Money {
	currencies: readonly string[];
	/** How many characters before and after the number belong to it. */
	before: number;
	after: number;
}

/** The money that a number is, by what stands around it. */
export function moneyAround(before: string, after: string): Money | undefined {
	const sign = BEFORE.exec(before);
	const ahead = sign && meaningOf(sign[1] ?? '').length > 0 ? sign : null;
	const behind = AFTER.exec(after);
	if (!ahead && !behind) return undefined;
	const currencies = [...new Set([behind?.[1], ahead?.[1]].flatMap((word) => (word === undefined ? [] : meaningOf(word))))];
	const both = ahead && behind ? meaningOf(ahead[1] ?? '').filter((code) => meaningOf(behind[1] ?? '').includes(code)) : [];
	return { currencies: both.length > 0 ? both : currencies, before: ahead?.[0].length ?? 0, after: behind?.[0].length ?? 0 };
}

function meaningOf(sign: string): readonly string[] {
	return signs.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'u').test(sign))?.[1] ?? [];
}
