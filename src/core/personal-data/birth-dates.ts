import { masked, type Detection, type Reading } from './detection.ts';

const DATE = [
	'\\d{4}\\s?[年년]\\s?\\d{1,2}\\s?[月월]\\s?\\d{1,2}\\s?[日일]?',
	'(?:明治|大正|昭和|平成|令和|民國|民国)\\s?\\d{1,3}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日',
	'(?:ngày\\s)?\\d{1,2}\\s(?:tháng|/)\\s?\\d{1,2}\\s(?:năm|/)\\s?\\d{4}',
	'\\d{4}[-/.]\\s?\\d{1,2}[-/.]\\s?\\d{1,2}',
	'\\d{1,2}[-/.]\\s?\\d{1,2}[-/.]\\s?\\d{4}',
	'\\d{1,2}(?:st|nd|rd|th|er|º|\\.)?\\s(?:de\\s)?\\p{L}{3,10}\\.?,?\\s(?:de\\s|del\\s)?\\d{4}',
	'\\p{Lu}\\p{L}{2,9}\\s\\d{1,2}(?:st|nd|rd|th)?,?\\s\\d{4}',
].join('|');

/** “Date of birth” and the verbs; the date follows at once. */
const BEFORE = '(?:dates? of birth|d\\.?o\\.?b\\.?|birth ?dates?|birthday|born(?: on)?|生年月日|誕生日|出生日期|生日|생년월일|생일|ngày sinh|sinh ngày|tanggal lahir|lahir(?: pada)?(?: tanggal)?|datas? de nascimento|nascid[oa] em|nasceu em|fechas? de nacimiento|nacid[oa] el|nació el|dates? de naissance|née? le|geburtsdatum|geboren am|geb\\. am|geb\\.|تاريخ الميلاد|تاريخ ميلاده?ا?|مواليد|المولودة? في|وُ?لدت? في)';

const BORN = new RegExp(`${BEFORE}(?:\\s|:|is|was|は|が|是|為|为|은|는|là|adalah|é|es|est|ist|هو)*(${DATE})|(${DATE})\\s?(?:生まれ|出生|생(?![가-힣]))`, 'giu');

/** A whole date that is said to be that of somebody’s birth. */
export function birthDatesIn({ plain }: Reading): Detection[] {
	if (!/\d/.test(plain)) return [];
	return [...plain.matchAll(BORN)].map(({ 0: whole, 1: following, index }) => {
		const start = following === undefined ? index : index + whole.length - following.length;
		return { kind: 'birth-date', start, end: start + (following?.length ?? whole.length), masked: masked(''), isCertain: false };
	});
}
