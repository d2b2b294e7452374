import { masked, type Detection, type Reading } from './detection.ts';

const WORDS = 'passports?|パスポート|旅券|护照|護照|여권|hộ chiếu|paspor|passaportes?|pasaportes?|passeports?|reisep(?:a|ä)ss(?:es)?|جواز(?:ات)? (?:ال)?سفر';

/** What may stand between the word and the number. */
const BETWEEN = '(?:[\\s:#("\\u00ab\\u201c]|の|は|が|番号|号码|號碼|번호|number|no\\.?|nº|n°|nr\\.?|is|was|số|nomor|numéro|número|nummer|رقم)*';

const PASSPORT = new RegExp(`(?:${WORDS})${BETWEEN}([A-Z0-9]{6,9})(?![A-Za-z0-9])`, 'giu');

/** Nothing in the number of a passport tells it from others, so a word has to. */
export function passportsIn({ plain }: Reading): Detection[] {
	return [...plain.matchAll(PASSPORT)].flatMap(({ 0: whole, 1: number = '', index }) => {
		if (!/^[A-Z0-9]+$/.test(number) || (number.match(/\d/g)?.length ?? 0) < 4) return [];
		const end = index + whole.length;
		return [{ kind: 'passport', start: end - number.length, end, masked: masked('', number.slice(-1)), isCertain: false } satisfies Detection];
	});
}
