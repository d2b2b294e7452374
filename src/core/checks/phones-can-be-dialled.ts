// The full metadata: only they know the numbers that a country really gives out and which of them cost nothing. They are
// twice as large (157 KB), which nobody downloads, since checks never run in a reader’s browser.
import { parsePhoneNumberFromString, type PhoneNumber } from 'libphonenumber-js/max';
import { isMadeUpNumber } from '../facts/made-up.ts';
import { nearest } from '../findings/nearest.ts';
import type { Position } from '../findings/finding.ts';
import type { Check, Issue } from './check.ts';

/** A telephone number is one that exists in its country, written so that a phone can dial it from anywhere. */
export const phonesCanBeDialled: Check = {
	name: 'phones-can-be-dialled',
	severity: 'mandatory',
	reliesOn: 'values',
	find: ({ site, siteAt, notices }) => [
		...Object.entries(site.publishers).flatMap(([id, { phones }]) => phones.flatMap((phone, index) => numberTrouble(phone, siteAt(['publishers', id, 'phones', index]), '- '))),
		...notices.flatMap(({ notice: { incident }, at }) =>
			Object.entries(incident.contacts).flatMap(([id, contact]): Issue[] => {
				if (contact.phone === undefined) return [];
				const trouble = numberTrouble(contact.phone, at(['contacts', id, 'phone']), 'phone: ', site.publishers[incident.publisher]?.phones);
				if (trouble.length > 0) return trouble;
				return costTrouble(contact.phone, contact['toll-free'], (key) => at(['contacts', id, key]));
			}),
		),
	],
};

/**
 * @param before What stands before the number in its line.
 * @param known Numbers of the publisher, one of which may have been meant.
 */
function numberTrouble(written: string, position: Position, before: string, known: readonly string[] = []): Issue[] {
	if (isMadeUpNumber(written)) return [];
	const number = parsePhoneNumberFromString(written);
	const place = { position, found: `${before}"${written}"` };
	if (!number) {
		return [
			{
				...place,
				message: { en: `\`${written}\` begins with the code of no country, so no call would go through.`, ja: `\`${written}\` の国番号は存在しません。電話がつながりません。` },
				hint: { en: `Write the number with the code of its country, for example ${before}"+81364079100".`, ja: `正しい国番号から書いてください。例: ${before}"+81364079100"` },
			},
		];
	}
	if (number.isValid() && number.number === written) return [];
	if (number.isValid()) {
		return [
			{
				...place,
				message: { en: `\`${written}\` has the zero that is dialled within the country only, so calls from elsewhere would fail.`, ja: `\`${written}\` には国内だけで使う 0 が入っており、国外からの電話がつながりません。` },
				hint: { en: `Write ${before}"${number.number}"`, ja: `次のように書いてください。\n${before}"${number.number}"` },
			},
		];
	}
	const meant = nearest(written, known, 3);
	return [
		{
			...place,
			message: { en: `\`${written}\` is no number that its country gives out, so worried people would reach nobody, or a stranger.`, ja: `\`${written}\` は、その国で使われていない番号です。つながらないか、無関係の方にかかります。` },
			hint: {
				en: `${meant ? `Did you mean ${before}"${meant}", which site.yaml has? ` : ''}Compare it digit by digit with the number that your switchboard gave you, and dial it once from outside.`,
				ja: `${meant ? `site.yaml にある ${before}"${meant}" のことですか。` : ''}実際の番号と一桁ずつ照らし合わせ、外から一度かけて確かめてください。`,
			},
		},
	];
}

/** What a call costs is a promise too. */
function costTrouble(written: string, isTollFree: boolean, at: (key: string) => Position): Issue[] {
	const type: ReturnType<PhoneNumber['getType']> = parsePhoneNumberFromString(written)?.getType();
	if (type === 'PREMIUM_RATE') {
		return [
			{
				severity: 'recommended',
				position: at('phone'),
				found: `phone: "${written}"`,
				message: { en: `Calls to \`${written}\` cost extra, so people would pay for having been harmed.`, ja: `\`${written}\` は通話料が割高な番号です。被害を受けた方に負担をかけます。` },
				hint: { en: 'Write a number that costs no more than an ordinary call.', ja: '通常の通話料以下でかけられる番号を書いてください。' },
			},
		];
	}
	if (isTollFree && type !== undefined && type !== 'TOLL_FREE') {
		return [
			{
				severity: 'recommended',
				position: at('toll-free'),
				found: 'toll-free: true',
				message: { en: `\`${written}\` is not one of its country’s free numbers, so people would be told that a call costs nothing and then pay.`, ja: `\`${written}\` は無料通話の番号ではありません。無料と案内された方に通話料がかかります。` },
				hint: { en: 'Write `toll-free: false`, or the free number.', ja: '`toll-free: false` と書くか、無料の番号を書いてください。' },
			},
		];
	}
	if (isTollFree || type !== 'TOLL_FREE') return [];
	return [
		{
			severity: 'informative',
			position: at('phone'),
			found: `phone: "${written}"`,
			message: { en: `\`${written}\` looks like a free number, and the page does not say so.`, ja: `\`${written}\` は無料通話の番号のようですが、ページではそう案内されません。` },
			hint: { en: 'If calls cost nothing, add\n  toll-free: true', ja: '通話が無料なら、次の行を加えてください。\n  toll-free: true' },
		},
	];
}
