import { z } from 'zod';
import { parseWhen, type WhenProblem } from '../dates/when.ts';
import type { Words } from '../findings/finding.ts';
import { LONGEST_ID } from '../limits.ts';

/** How each kind of value is written, for messages. Descriptions are for editors and exist in English only. */
export const forms = z.registry<Words>();

/** What an id looks like: lower-case words and digits joined by hyphens, for example `payment-restart`. */
export const ID_PATTERN = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/;

/** Every object has a property of this name already, so a look-up by it would find something that nobody wrote. */
export function isReservedName(text: string): boolean {
	return text in Object.prototype;
}

/** What can be an id: it can stand in an address, in a file name and in a program. */
export function isId(text: string): boolean {
	return ID_PATTERN.test(text) && !isReservedName(text) && text.length <= LONGEST_ID;
}

/** Words that stand on one line: a name, a heading. */
export const line = z
	.string()
	.trim()
	.min(1)
	.regex(/^[^\n\r]*$/)
	.register(forms, { en: 'Write it in one line.', ja: '一行で書いてください。' });

/** A name that stays the same for ever and in every language; it appears in addresses. */
export const id = z
	.string()
	.regex(ID_PATTERN, { abort: true })
	.refine(isId)
	.meta({ description: 'Lower-case letters, digits and hyphens, for example `payment-restart`. The same in every language; never changed once published.' })
	.register(forms, {
		en: 'Use lower-case letters, digits and hyphens, for example `payment-restart`.',
		ja: '英小文字・数字・ハイフンで書いてください。例: `payment-restart`',
	});

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
	})
	.register(forms, {
		en: 'Write for example 2017-12-22, or 2017-10-29/2017-10-30 for a period.',
		ja: '例: 2017-12-22、期間なら 2017-10-29/2017-10-30',
	});

/** How sure the organisation is. `unknown` is an answer, not an absence. */
export const certainties = ['confirmed', 'suspected', 'unknown'] as const;

export const certainty = z
	.enum(certainties)
	.meta({ description: '`confirmed`: established. `suspected`: cannot be ruled out. `unknown`: not yet found out; readers are told so.' })
	.register(forms, {
		en: '`confirmed`: established. `suspected`: cannot be ruled out. `unknown`: not yet found out.',
		ja: '`confirmed`: 確認済み。`suspected`: 否定できない。`unknown`: まだ分からない（読者にもそう伝えます）。',
	});

/** A time of day on a 24-hour clock in the incident’s time zone, for example `10:00`. */
export const timeOfDay = z
	.string()
	.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/)
	.meta({ description: 'A time of day on the 24-hour clock, in quotes, for example "10:00".' })
	.register(forms, { en: 'Write a time from "00:00" to "24:00", in quotes with two digits each.', ja: '"00:00" から "24:00" までの時刻を、二桁ずつ、引用符で囲んで書いてください。' });

/** A telephone number in E.164: plus, country code, number, no spaces. */
export const phone = z
	.string()
	.regex(/^\+[1-9]\d{6,14}$/)
	.meta({ description: 'With country code and without spaces, in quotes, for example "+81364079100". It is shown the way each language writes it.' })
	.register(forms, { en: 'Write it for example as "+81364079100".', ja: '国番号から空白なしで、引用符で囲んで書いてください。例: "+81364079100"' });

/** A name before the host (`https://parcel-post.example@elsewhere.example`) is only there to deceive. */
function leadsToAHost(address: string): boolean {
	const url = URL.parse(address);
	return url !== null && url.username === '' && url.password === '';
}

/** Only https, so that a reader is never sent over an open line. */
export const webAddress = z
	.string()
	.regex(/^https:\/\/[^\s<>"'`\\]+$/, { abort: true })
	.refine(leadsToAHost)
	.meta({ description: 'A web address that begins with https://.' })
	.register(forms, { en: 'Write an address that begins with https:// and the name of a host, without a name and @ before it.', ja: 'https:// で始まるアドレスを書いてください。ホスト名の前に名前と @ は書けません。' });

/** An address that mail can be sent to. */
export const emailAddress = z
	.email()
	.meta({ description: 'An e-mail address.' })
	.register(forms, { en: 'Write an e-mail address, for example privacy@example.com.', ja: 'メールアドレスを書いてください。例: privacy@example.com' });

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
	.meta({ description: 'The time zone of every date and opening hour, by its IANA name, for example Asia/Tokyo.' })
	.register(forms, { en: 'Check the spelling; the name looks like Asia/Tokyo.', ja: 'つづりを確かめてください。Asia/Tokyo のような IANA の名前を書きます。' });

/** A BCP 47 language tag in its canonical case, for example `zh-Hans`: a language, and where needed a script and a region. */
export const locale = z
	.string()
	.refine((tag) => {
		try {
			return /^[a-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Z]{2}|\d{3}))?$/.test(tag) && Intl.getCanonicalLocales(tag)[0] === tag;
		} catch {
			return false;
		}
	})
	.meta({ description: 'A language tag, for example ja, en, zh-Hans, pt-BR.' })
	.register(forms, { en: 'Check the spelling and the capitals: ja, en, zh-Hans, pt-BR.', ja: '言語コードのつづりと大文字・小文字を確かめてください。例: ja, en, zh-Hans, pt-BR' });
