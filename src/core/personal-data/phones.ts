import { findPhoneNumbersInText, parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import { masked, type Detection, type Reading } from './detection.ts';
import { isHarmlessNumber, wordsBefore } from './number-words.ts';

const WORDS = /tel\b|tél|phone|call|ring|mobile|cell|fax|hotline|whatsapp|sms|電話|携帯|ダイヤル|电话|手机|热线|拨打|熱線|專線|撥打|手機|전화|휴대|연락|gọi|điện thoại|di động|hotline|telepon|hubungi|ponsel|ligue|telefone|celular|llame|teléfono|móvil|appelez|téléphone|portable|rufen|telefon|mobil|اتصل|هاتف|جوال|الرقم/iu;

/** What a number looks like before it is known to be one: groups of digits, with a plus or brackets. */
const CANDIDATE = /(?<![\w.,/-])(?:\+ ?\d|\(\+?\d|\d)(?:[ ().-]{0,2}\d){6,16}(?![\w/]|[.,-]\d)/g;

interface Found {
	start: number;
	end: number;
	number: string;
}

/** @param countries Where numbers are dialled that are written without a country. */
export function phonesIn({ plain }: Reading, countries: readonly string[]): (Detection & { number: string })[] {
	const known = countries.flatMap((country) => findPhoneNumbersInText(plain, { defaultCountry: country as CountryCode }).map(({ startsAt, endsAt, number }): Found => ({ start: startsAt, end: endsAt, number: number.number })));
	return [...known, ...possible(plain, countries)]
		.map(({ start, end, number }) => ({ start: isLoneBracket(plain.slice(start, end)) ? start + 1 : start, end, number }))
		.filter(({ start, end }) => isWrittenAsPhone(plain, start, end))
		.map(({ start, end, number }) => ({ kind: 'phone', start, end, number, masked: masked('', number.slice(-2)), isCertain: false }));
}

/** Numbers that nobody has been given yet, as far as is known, and that are set out as phone numbers are. */
function possible(plain: string, countries: readonly string[]): Found[] {
	return [...plain.matchAll(CANDIDATE)].flatMap(({ 0: written, index }) => {
		const isInternational = written.startsWith('+');
		if (!isInternational && !/^\(?0\d{1,4}[ ().-]/.test(written)) return [];
		for (const country of isInternational ? [undefined] : countries) {
			const parsed = parsePhoneNumberFromString(written, country as CountryCode | undefined);
			if (parsed?.isPossible()) return [{ start: index, end: index + written.length, number: parsed.number }];
		}
		return [];
	});
}

/** The bracket before the number belongs to the sentence. */
function isLoneBracket(written: string): boolean {
	return written.startsWith('(') && !written.includes(')');
}

/** 13,438 and 1 250 000 count something. */
const COUNT = /^\d{1,3}(?:[., ]\d{3})+$/;

/** 2026-03-01, 12.04.1985 */
const DAY = /^(?:19|20)\d\d-?(?:0[1-9]|1[0-2])-?(?:[0-2]\d|3[01])(?!\d{3}$)|^\d{1,2}\.\d{1,2}\.\d{4}$/;

/** Digits in one piece may count anything; a word before them, a plus, a zero in front or gaps speak for a phone. */
function isWrittenAsPhone(plain: string, start: number, end: number): boolean {
	const written = plain.slice(start, end).trim();
	if (isHarmlessNumber(plain, start) || /[A-Za-z]-?$/.test(plain.slice(0, start)) || /https?:\/\/\S*$/.test(plain.slice(Math.max(0, start - 200), start))) return false;
	if (WORDS.test(wordsBefore(plain, start))) return true;
	return !COUNT.test(written) && !DAY.test(written) && (/^\+|^\(?0|^1[3-9]\d{9}$/.test(written) || /[ ().-]/.test(written));
}
