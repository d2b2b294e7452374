import { parsePhoneNumberFromString, type CountryCode } from 'libphonenumber-js/max';
import type { Severity, Words } from '../findings/finding.ts';
import type { Kind } from '../personal-data/detection.ts';
import { isShared } from '../personal-data/emails.ts';
import { isForDocumentation } from '../personal-data/network-addresses.ts';
import { plainText } from '../personal-data/plain-text.ts';
import { isAuthority, isWithin } from '../trust/places.ts';
import type { Check, Issue } from './check.ts';
import { typedDetections, type TypedDetection } from './personal-data-issues.ts';

/** What belongs to one person stands nowhere in a notice: not in words for readers, not in notes for colleagues. */
export const noPersonalDataIsTyped: Check = {
	name: 'no-personal-data-is-typed',
	severity: 'mandatory',
	find: (project) =>
		typedDetections(project).flatMap((detection): Issue[] => {
			const { kind, text, start, masked } = detection;
			if (kind === 'secret' || kind === 'name') return [];
			const judged = judge(detection);
			if (judged === 'fine') return [];
			const isShared = judged === 'own-mailbox';
			return [
				{
					position: text.at(start),
					found: isShared ? detection.written : masked,
					severity: isShared ? 'recommended' : judged,
					message: isShared ? ownMailbox : said(WHAT[kind], text.kind === 'comment'),
					hint: text.kind === 'summary' ? inSummary : isShared ? contactHint(detection.written) : text.kind === 'comment' ? inComments : HINTS[kind],
				},
			];
		}),
};

type TypedKind = Exclude<Kind, 'secret' | 'name'>;

function judge(detection: TypedDetection): Severity | 'own-mailbox' | 'fine' {
	const { kind, written, isCertain, known, text } = detection;
	if ((kind === 'email' || kind === 'phone') && !known.isComplete) return 'fine';
	if (kind === 'email') {
		const address = plainText(written).toLowerCase();
		const domain = address.slice(address.lastIndexOf('@') + 1);
		if (known.emails.has(address)) return 'fine';
		if (isShared(address) && (isAuthority(domain) || known.named.some((name) => isWithin(domain, name)))) return 'fine';
		if (isShared(address) && known.own.some((name) => isWithin(domain, name))) return text.kind === 'comment' ? 'fine' : 'own-mailbox';
	}
	if (kind === 'phone' && isKnownPhone(plainText(written), known)) return 'fine';
	if (kind === 'network-address' && (known.mode === 'sample' || known.mode === 'drill') && isForDocumentation(written)) return 'fine';
	return isCertain ? 'mandatory' : 'recommended';
}

function isKnownPhone(written: string, { phones, countries }: TypedDetection['known']): boolean {
	return [undefined, ...countries].some((country) => {
		const number = parsePhoneNumberFromString(written, country as CountryCode | undefined)?.number;
		return number !== undefined && phones.has(number);
	});
}

const WHAT: Readonly<Record<TypedKind, Words>> = {
	card: { en: 'The number of a payment card is typed here', ja: '支払い用カードの番号が書かれています' },
	'national-id': { en: 'A number that a state gives to one person is typed here', ja: '国が個人に付けた番号が書かれています' },
	'bank-account': { en: 'The number of a bank account is typed here', ja: '銀行口座の番号が書かれています' },
	passport: { en: 'What looks like the number of a passport is typed here', ja: 'パスポート番号とみられるものが書かれています' },
	email: { en: 'An e-mail address that is no contact of this notice is typed here', ja: 'このお知らせの連絡先ではないメールアドレスが書かれています' },
	phone: { en: 'A phone number that is no contact of this notice is typed here', ja: 'このお知らせの連絡先ではない電話番号が書かれています' },
	'network-address': { en: 'An IP address is typed here, which can lead to the people behind a machine', ja: 'IP アドレスが書かれています。その機器を使う人にたどり着けることがあります' },
	'birth-date': { en: 'What looks like somebody’s date of birth is typed here', ja: 'だれかの生年月日とみられるものが書かれています' },
};

function said({ en, ja }: Words, isComment: boolean): Words {
	return isComment
		? { en: `${en}, in a note that readers do not see and everyone who is sent the file does.`, ja: `${ja}。読者には見えないメモですが、ファイルを受け取る人には見えます。` }
		: { en: `${en}, so publishing the notice would give it to everyone.`, ja: `${ja}。公開すると、だれでも読めるようになります。` };
}

const remove = (en: string, ja: string): Words => ({ en: `Delete it. ${en}`, ja: `消してください。${ja}` });

const inComments = remove('What colleagues need to know of a person, tell them another way.', '担当者どうしで必要なことは、別の方法で伝えてください。');

const inSummary = remove('A summary stays public for ever, and pages show by themselves whom readers can call or write to.', '要約は公開後に消せません。お問い合わせ先はページに自動で載ります。');

const HINTS: Readonly<Record<TypedKind, Words>> = {
	card: remove('To say which cards are concerned, name the group: <Name of="card-number" />, <Fact name="cohorts.card.count" />.', 'どのカードのことかは、集まりとして書きます: <Name of="card-number" />、<Fact name="cohorts.card.count" />'),
	'national-id': remove('To say that such numbers are concerned, name the kind: <Name of="national-id" />, with `national-id` under `data-items` in incident.yaml.', 'この種の番号が対象であることは、種類の名で書きます: <Name of="national-id" />（incident.yaml の `data-items` に `national-id` を加えます）'),
	'bank-account': remove('If people are to pay or to be paid, tell each of them by letter.', '振り込みに関する案内は、一人ずつ書面で伝えてください。'),
	passport: remove('To say that passports are concerned, name the kind: <Name of="passport-number" />. If it is the number of something else, say of what: “order no.”, “form no.”.', 'パスポートが対象であることは、種類の名で書きます: <Name of="passport-number" />。別のものの番号なら、「注文番号」のように何の番号かを書いてください。'),
	email: {
		en: 'Delete it. If customers are to write there, put it once into incident.yaml\n  contacts:\n    desk:\n      email: …\nand write <Contact name="desk" /> here. To warn of a false address, write it so that nobody can click it: name [at] domain.',
		ja: '消してください。お客様の宛先なら、incident.yaml に一度だけ書きます。\n  contacts:\n    desk:\n      email: …\nここには <Contact name="desk" /> と書きます。偽のアドレスへの注意なら、押せない形（name [at] domain）で書いてください。',
	},
	phone: {
		en: 'Delete it. If customers are to call it, put it once into incident.yaml\n  contacts:\n    hotline:\n      phone: "+…"\nand write <Contact name="hotline" /> here. If it is no phone number, say before it what it is: “order no.”, “tracking no.”.',
		ja: '消してください。お客様がかける番号なら、incident.yaml に一度だけ書きます。\n  contacts:\n    hotline:\n      phone: "+…"\nここには <Contact name="hotline" /> と書きます。電話番号でなければ、「注文番号」「伝票番号」のように何の番号かを前に書いてください。',
	},
	'network-address': remove('If it is the version of a program, write “version” before it. For an example, use one that belongs to nobody: 192.0.2.1.', 'プログラムのバージョンなら、前に「バージョン」と書いてください。例として示すなら、だれのものでもない 192.0.2.1 を使います。'),
	'birth-date': remove('To say that dates of birth are concerned, name the kind: <Name of="date-of-birth" />.', '生年月日が対象であることは、種類の名で書きます: <Name of="date-of-birth" />'),
};

const ownMailbox: Words = {
	en: 'A mailbox of your own is typed here and is no contact of this notice, so that readers cannot tell it from a forged one and a change would have to be made in every language.',
	ja: '自社のメールアドレスがここに直接書かれ、このお知らせの連絡先になっていません。読者は偽のものと見分けられず、変わったときはすべての言語で直すことになります。',
};

function contactHint(address: string): Words {
	return {
		en: `Put it into incident.yaml\n  contacts:\n    desk:\n      email: ${address}\nand write <Contact name="desk" /> here.`,
		ja: `incident.yaml に書いてください。\n  contacts:\n    desk:\n      email: ${address}\nここには <Contact name="desk" /> と書きます。`,
	};
}
