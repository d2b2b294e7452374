/** Dates in Vietnamese, which counts its months: ngày 22 tháng 12 năm 2017. */
import { existing, type DateStretch } from './date-stretch.ts';

const VIETNAMESE_DATE = /(?<![\d/]|\d[.,])(\d{1,2}) ?(?:tháng|thg) (\d{1,2})(?:(?:,? (?:năm )?|\/)(\d{4}))?(?!\d)/g;
const VIETNAMESE_MONTH = /(?:tháng|thg) (\d{1,2})(?: năm |\/|, )(\d{4})(?!\d)/g;
const VIETNAMESE_YEAR = /năm (\d{4})(?![\d/])/g;

export function datesInVietnamese(text: string): DateStretch[] {
	return [
		...[...text.matchAll(VIETNAMESE_DATE)].map(({ 0: written, 1: day, 2: month, 3: year, index }) => ({ start: index, end: index + written.length, dates: existing({ ...(year === undefined ? {} : { year: Number(year) }), month: Number(month), day: Number(day) }) })),
		...[...text.matchAll(VIETNAMESE_MONTH)].map(({ 0: written, 1: month, 2: year, index }) => ({ start: index, end: index + written.length, dates: existing({ year: Number(year), month: Number(month) }) })),
		...[...text.matchAll(VIETNAMESE_YEAR)].map(({ 0: written, 1: year, index }) => ({ start: index + written.length - 4, end: index + written.length, dates: existing({ year: Number(year) }) })),
	];
}
