/** Reads times of day, and from when to when: `10:00–19:00`, `10 a.m. to 7 p.m.`, 平日10時～19時. */
import type { Folded } from './folded.ts';

export interface ClockTime {
	start: number;
	end: number;
	/** Minutes since midnight; where neither half of the day is said, each that it may be. */
	minutes: readonly number[];
}

export interface ClockRange {
	start: number;
	end: number;
	from: ClockTime;
	to: ClockTime;
}

const MORNING = '午前|上午|早上|早晨|凌晨|오전|a\\.?m\\.?(?!\\p{L})|sáng|de la mañana|da manhã|du matin|vormittags|pagi|صباحا|ص(?!\\p{L})';
const AFTERNOON = '午後|午后|下午|晚上|傍晚|夜|오후|p\\.?m\\.?(?!\\p{L})|chiều|tối|de la tarde|de la noche|da tarde|da noite|de l\'après-midi|du soir|nachmittags|abends|sore|malam|مساء|م(?!\\p{L})';
const HALF = `${MORNING}|${AFTERNOON}`;

/** Hours with their minutes, or with a word that says they are hours. */
const TIME = new RegExp(
	`(?:(?<before>${HALF}) ?)?(?<![\\d/]|\\d[.,])(?<hour>\\d{1,2})(?:(?::(?<minute>\\d{2}))(?!\\d|:\\d\\d\\d)(?: ?(?:uhr|h(?!\\p{L})|時|点|點|시))?|(?: ?(?:時|点鐘|點鐘|点|點|시)(?!間|间|間|간|刻|以|後|期))(?: ?(?:(?<m2>\\d{1,2}) ?[分분]|(?<half>半|반)))?| ?uhr(?: (?<m3>\\d{2})(?!\\d))?| ?h(?<m4>\\d{2})?(?!\\p{L}|\\d)|[.](?<m5>\\d{2})(?= ?(?:uhr|wib|wita|wit|-|~)|(?!\\d|[.,]\\d))| ?(?:giờ(?! (?:mỗi|đồng|làm))(?: (?<m6>\\d{1,2}) phút)?)|(?=(?: ?(?:${HALF}))))(?: ?(?<after>${HALF}))?`,
	'gu',
);

/** Between two times, with an hour that has no word of its own: 10–19 Uhr. */
const HOUR_BEFORE = /(?<![\d/:-]|\d[.,])(\d{1,2})(?: ?[-~] ?| (?:bis|to|until|à|a|às|hingga|sampai|đến|al?|الي) | ?(?:から|부터|至|到) ?)$/;
const GAP = new RegExp(`^(?: ?[-~] ?| ?(?:から|부터|より|至|到) ?(?:翌日の?)?| (?:and|und|et|y|e|dan|và|bis|to|until|till|through|à|a|a las|à la|às|hasta las|hasta|até as|até às|até|hingga|sampai|s\\.?d\\.?|đến|tới|الي|حتي) )(?:the )?$`);

export function readTimes({ text }: Folded, language: string): { times: ClockTime[]; ranges: ClockRange[] } {
	const times = [...text.matchAll(TIME)].flatMap((match): ClockTime[] => {
		const { before, hour = '', minute, m2, half, m3, m4, m5, m6, after } = match.groups ?? {};
		// A full stop stands in times only where the language writes them so.
		if (m5 !== undefined && !isWithFullStop(text, match.index, match.index + match[0].length, language)) return [];
		const minutes = minutesOf(Number(hour), half === undefined ? Number(minute ?? m2 ?? m3 ?? m4 ?? m5 ?? m6 ?? 0) : 30, before ?? after);
		return minutes.length === 0 ? [] : [{ start: match.index, end: match.index + match[0].trimEnd().length, minutes }];
	});
	return { times, ranges: rangesOf(times, text) };
}

/** 10.00 is a time in Indonesian beside a word for it or another time, and in German beside its own. */
function isWithFullStop(text: string, start: number, end: number, language: string): boolean {
	const [before, after] = [text.slice(Math.max(0, start - 20), start), text.slice(end, end + 20)];
	if (/uhr$/.test(text.slice(start, end)) || /^ ?uhr/.test(after)) return true;
	return language === 'id' && (/(?:pukul|jam|antara|hingga|sampai|dari|s\.d\.|\d\.\d\d ?-) ?$/.test(before) || /^ ?(?:wib|wita|wit|-|hingga|sampai)/.test(after));
}

function minutesOf(hour: number, minute: number, half: string | undefined): number[] {
	if (hour > 24 || minute > 59) return [];
	if (half === undefined) return [hour * 60 + minute];
	if (hour > 12) return [hour * 60 + minute];
	const isAfternoon = new RegExp(`^(?:${AFTERNOON})$`, 'u').test(half);
	return [((hour % 12) + (isAfternoon ? 12 : 0)) * 60 + minute];
}

function rangesOf(times: readonly ClockTime[], text: string): ClockRange[] {
	const ranges: ClockRange[] = [];
	for (const [index, to] of times.entries()) {
		const previous = times[index - 1];
		if (previous && GAP.test(text.slice(previous.end, to.start))) {
			ranges.push({ start: previous.start, end: to.end, from: previous, to });
			continue;
		}
		const before = HOUR_BEFORE.exec(text.slice(Math.max(0, to.start - 20), to.start));
		const hour = Number(before?.[1]);
		if (!before || hour > 24) continue;
		const start = Math.max(0, to.start - 20) + before.index;
		ranges.push({ start, end: to.end, from: { start, end: start + (before[1] ?? '').length, minutes: [hour * 60] }, to });
	}
	return ranges;
}
