/** Reads when a revision becomes public and what is said of it, in the forms that people type. */
import { typedMoment, typedTime } from '../core/dates/typed-when.ts';
import { dayIn, parseMoment } from '../core/dates/when.ts';
import { hiddenCharacter } from '../core/findings/hidden-characters.ts';
import { listed, nearest } from '../core/findings/nearest.ts';
import type { Refusal } from '../core/findings/refusal.ts';
import { LONGEST_SUMMARY } from '../core/limits.ts';
import { offsetAt } from '../render/format/clock-time.ts';
import { publishWords } from './words/publish.ts';

/** `now`: nobody named a time. */
export type ReadTime = { kind: 'now' } | { kind: 'time'; text: string } | { kind: 'refused'; refusal: Refusal };

/**
 * @param zone The zone of the incident, to say what was probably meant.
 * @param now Milliseconds since 1970 UTC.
 */
export function readTime(typed: string | undefined, zone: string, now: number): ReadTime {
	if (typed === undefined || /^(?:now|今|いま)$/i.test(typed.normalize('NFKC').trim())) return { kind: 'now' };
	const text = typedMoment(typed);
	const refused = (refusal: Refusal): ReadTime => ({ kind: 'refused', refusal });
	if (text === undefined) {
		const time = typedTime(typed);
		if (time !== undefined) return refused(publishWords.noDate(typed, withOffset(`${dayIn(now, zone)}T${time}`, zone)));
		return refused(parseMoment(typed) === 'no-such-day' ? publishWords.noSuchDay(typed) : publishWords.noTime(typed));
	}
	const moment = parseMoment(text);
	if (typeof moment === 'string') return refused(publishWords.noOffset(typed, withOffset(text, zone), zone));
	if (moment.precision === 'time') return { kind: 'time', text };
	const day = moment.precision === 'day' ? text : dayIn(now, zone);
	return refused(publishWords.noHour(typed, withOffset(`${day}T10:00`, zone)));
}

/** A time without an offset, as the zone has it; one that has an offset stays as it is. */
function withOffset(text: string, zone: string): string {
	if (typeof parseMoment(text) !== 'string') return text;
	const nearly = Date.parse(`${text}${offsetAt(Date.parse(`${text}Z`), zone)}`);
	return `${text}${offsetAt(nearly, zone)}`;
}

/** `ja=…` for each language, and what is wrong with those that are not. */
export function readSummaries(given: readonly string[], locales: readonly string[], source: string): { summary: Record<string, string>; refusals: Refusal[] } {
	const summary: Record<string, string> = {};
	const refusals: Refusal[] = [];
	for (const text of given) {
		const [, typed = '', rest = ''] = /^["'“”「]?\s*([A-Za-zＡ-Ｚａ-ｚ][\w‐－-]*)\s*[=＝:：](.*)$/s.exec(text) ?? [];
		const line = rest.replace(/^["'“「\s]+|["'”」\s]+$/g, '');
		const tag = typed.normalize('NFKC').replaceAll('_', '-').toLowerCase();
		const locale = locales.find((known) => known.toLowerCase() === tag);
		if (typed === '') refusals.push(publishWords.summaryWithoutLocale(text, source, listed(locales)));
		else if (locale === undefined) refusals.push(publishWords.summaryInNoLocale(typed, nearest(tag, locales), listed(locales)));
		else if (line === '' || line.includes('\n')) refusals.push(publishWords.summaryNotOneLine(locale, line === ''));
		else {
			// What is published is never edited, so a line that nobody could read must not get in.
			const hidden = hiddenCharacter(line);
			if (hidden) refusals.push(publishWords.summaryHidesSomething(locale, hidden.code));
			else if (line.length > LONGEST_SUMMARY) refusals.push(publishWords.summaryTooLong(locale, line.length, LONGEST_SUMMARY));
			else summary[locale] = line;
		}
	}
	return { summary, refusals };
}
