/** Days without their month, in words that leave no doubt that it is a date: 同月14日, on the 14th. */
import { existing, type DateStretch } from './date-stretch.ts';
import { hanValue } from './numerals.ts';

const DAYS_ALONE: Readonly<Record<string, RegExp>> = {
	ja: /(?<!\d[.,]|[\d年毎〇一二三四五六七八九十百千万数何]|毎月)(\d{1,2}|[一二三]?十[一二三四五六七八九]?|[二三四五六七八九])日(?!間|以内|以上|以下|未満|後|前|目|分|本|程度|ほど|くらい|ぐらい|おき|ごと|毎|あたり|につき|いっぱい|も|三|夜|々|中)/g,
	zh: /(?:(?<!\d[.,]|[\d年月每〇一二三四五六七八九十百千万數数幾几])(?=[^号號]{1,3}日)|(?<=[同本当當上下次翌该該]月 ?))(\d{1,2}|[一二三]?十[一二三四五六七八九]?|[二三四五六七八九])[日号號](?!以?[内內]|之内|之內|内|內|以?[后後]|以?前|間|间|本|楼|樓|线|線|、|房|门|門|院|文)/g,
	ko: /(?<!\d|\d[.,]|영업 ?|매월 ?|매 ?|\d[월년] ?)(\d{1,2})일(?! ?(?:간|이내|안|후|전|이상|이하|동안|뒤|내|차|치|정도|마다))/gu,
	en: /(?<=\b(?:on|since|until|by|from|of) the )(\d{1,2})(?:st|nd|rd|th)(?=[,.;:)]|$| (?:we|our|the|a|and|it|they|at|to|of the same month|of that month))/g,
	es: /(?<=\bdía )(\d{1,2})(?![\d/:.,]\d|\d)(?! (?:de|hábil))/g,
	pt: /(?<=\bdia )(\d{1,2})(?![\d/:.,]\d|\d)(?! (?:de|út))/g,
	fr: /(?<=\b(?:le|dès le|depuis le|avant le|du) )(\d{1,2})(?=[,.;)]|$| (?:nous|du même mois|du mois))/g,
	de: /(?<=\b(?:am|vom|seit dem|ab dem|bis zum) )(\d{1,2})\.(?= (?:haben|wurde|wurden|ist|hat|des|dieses|desselben)|,|$)/g,
	vi: /(?<=\bngày )(\d{1,2})(?![\d/.-]|,\d| tháng)/g,
	id: /(?<=\b(?:tanggal|tgl\.?) )(\d{1,2})(?![\d/.-]|,\d)/g,
	ar: /(?<=(?:يوم|اليوم) )(\d{1,2})(?![\d/]|[.,]\d)(?= (?:من|منه)|[,.،]|$)/g,
};

export function daysAlone(text: string, language: string): DateStretch[] {
	const pattern = DAYS_ALONE[language];
	if (!pattern) return [];
	return [...text.matchAll(pattern)].map(({ 0: written, 1: day = '', index }) => ({ start: index, end: index + written.length, dates: existing({ day: /^\d+$/.test(day) ? Number(day) : (hanValue(day) ?? 0) }) }));
}
