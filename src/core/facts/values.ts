import { z } from 'zod';
import { parseWhen, type WhenProblem } from '../dates/when.ts';

/** What an id looks like: lower-case words and digits joined by hyphens, for example `payment-restart`. */
export const ID_PATTERN = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** A name that stays the same for ever and in every language; it appears in addresses. */
export const id = z
	.string()
	.regex(ID_PATTERN)
	.meta({ description: 'Lower-case letters, digits and hyphens, for example `payment-restart`. The same in every language; never changed once published.' });

const WHEN_EXAMPLES = ['2017-12-22', '2017-10-29/2017-10-30', '2002-09', '2017-11-01/..', '2017-12-22T10:00+09:00'];

/**
 * A date, a time with its offset, or an interval, as ISO 8601 / EDTF level 0.
 * The problem that `parseWhen` names travels in `params.problem` of the issue.
 */
export const when = z
	.string()
	.superRefine((text, context) => {
		const parsed = parseWhen(text);
		if (typeof parsed === 'string') {
			context.addIssue({ code: 'custom', params: { problem: parsed satisfies WhenProblem }, input: text });
		}
	})
	.meta({
		description: 'Only as precise as you know: `2017`, `2017-12`, `2017-12-22`, `2017-12-22T10:00+09:00`, or from/to as `2017-10-29/2017-10-30`; `..` leaves an end open.',
		examples: WHEN_EXAMPLES,
	});

/** How sure the organisation is. `unknown` is an answer, not an absence. */
export const certainty = z
	.enum(['confirmed', 'suspected', 'unknown'])
	.meta({ description: '`confirmed`: established. `suspected`: cannot be ruled out. `unknown`: not yet found out; readers are told so.' });

/** A time of day on a 24-hour clock in the incident’s time zone, for example `10:00`. */
export const timeOfDay = z
	.string()
	.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/)
	.meta({ description: 'A time of day on the 24-hour clock, in quotes, for example "10:00".' });

/** A telephone number in E.164: plus, country code, number, no spaces. */
export const phone = z
	.string()
	.regex(/^\+[1-9]\d{6,14}$/)
	.meta({ description: 'With country code and without spaces, in quotes, for example "+81364079100". It is shown the way each language writes it.' });

/** Only https, so that a reader is never sent over an open line. */
export const webAddress = z
	.string()
	.regex(/^https:\/\/[^\s<>"'`\\]+$/)
	.meta({ description: 'A web address that begins with https://.' });

/** An IANA time zone name that this machine’s calendar data knows. */
export const timeZone = z
	.string()
	.refine((name) => {
		try {
			new Intl.DateTimeFormat('en', { timeZone: name });
			return true;
		} catch {
			return false;
		}
	})
	.meta({ description: 'The time zone of every date and opening hour, by its IANA name, for example Asia/Tokyo.' });

/** A BCP 47 language tag in its canonical case, for example `zh-Hans`. */
export const locale = z
	.string()
	.refine((tag) => {
		try {
			return Intl.getCanonicalLocales(tag)[0] === tag;
		} catch {
			return false;
		}
	})
	.meta({ description: 'A language tag, for example ja, en, zh-Hans, pt-BR.' });
