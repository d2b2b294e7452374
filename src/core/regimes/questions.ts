/**
 * What only a person can tell the regulators’ lists: whether a condition holds, where the notice says what no fact
 * shows, and what takes judgement. The answers stand in `incident.yaml` under `regime-answers`, are for staff alone
 * and are never published.
 */
import type { Words } from '../findings/finding.ts';

export interface Question {
	/**
	 * `condition` decides whether a row applies and `judgement` whether something is so; both are answered yes or no.
	 * A `place` is where the notice says it; a `date` is a day.
	 */
	kind: 'condition' | 'judgement' | 'place' | 'date';
	ask: Words;
}

const condition = (en: string, ja: string): Question => ({ kind: 'condition', ask: { en, ja } });
const judgement = (en: string, ja: string): Question => ({ kind: 'judgement', ask: { en, ja } });
const place = (en: string, ja: string): Question => ({ kind: 'place', ask: { en, ja } });

export const questions = {
	'alt-measure': condition('Does this publication replace letters or e-mails because people cannot be reached?', '本人への通知が困難なため、この公表を代替措置としますか。'),
	'credentials-leaked': condition('Are passwords, security answers or other log-in secrets among the data?', 'パスワードや秘密の質問の答えなど、ログイン情報が含まれますか。'),
	determinable: condition('Can the date and what happened be determined when the notice is given?', '発生日や事案の内容は、通知の時点で判明していますか。'),
	'dpo-designated': condition('Has the organisation designated a data protection officer (EU, UK) or encarregado (Brazil)?', 'データ保護責任者（EU・英国のDPO、ブラジルのencarregado）を選任していますか。'),
	'facts-incomplete': condition('Are some of the facts that a list requires still unconfirmed?', '求められる事実のうち、未確認のものがありますか。'),
	'later-than-br-limit': condition('Does the notice come more than three working days after you knew that personal data were affected?', '個人データへの影響を知ってから3営業日を超えていますか。'),
	'parent-exists': condition('Is the organisation owned by another company?', '親会社がありますか。'),
	'possibility-notice': condition('Is this a notice of a possible leak, not of a confirmed one?', '漏えいが確認されたものではなく、「おそれ」の通知ですか。'),
	'ssn-leaked-or-services-given': condition('Are US Social Security numbers among the data, or do you give any services against harm?', '米国の社会保障番号が含まれますか。または、被害を減らす支援を提供しますか。'),
	'substitute-notice': condition('Does a posting on the web or in the media replace individual notice for some people?', '一部の人について、掲載や報道で個別の通知に代えますか。'),
	'us-ids-leaked': condition('Are US Social Security numbers, driver’s licence or state ID numbers among the data?', '米国の社会保障番号・運転免許証番号・州の身分証番号が含まれますか。'),
	'us-source-and-ids': condition('Was your own business the source, and are Social Security numbers or government IDs among the data?', '自社が漏えい元で、社会保障番号や政府発行の身分証番号が含まれますか。'),

	accessibility: judgement('Can everyone read the notice, letters and messages included (WCAG 2.2 AA, JIS X 8341-3)?', '書面やメールも含め、誰でも読める形ですか（WCAG 2.2 AA、JIS X 8341-3）。'),
	'dedicated-message': judgement('Do people get the notice as a message of its own, not inside a newsletter?', 'ほかの案内に混ぜず、独立した連絡として本人に送りますか。'),
	'plain-language': judgement('Has someone who did not write it read the notice and found it plain?', '書いた人以外が読み、平易な言葉だと確かめましたか。'),
	'prescribed-format': judgement('Are title and headings conspicuous and is the type at least 10 points in everything that you send?', '送るものすべてで、表題と見出しが目立ち、文字は10ポイント以上ですか。'),
	'recipient-language': judgement('Is the notice in the languages that you use with these customers?', 'その顧客との間で使っている言語で書かれていますか。'),

	'agency-contacts': place('Where does the notice give telephone numbers and websites of public agencies?', '公的機関の電話番号とウェブサイトは、お知らせのどこにありますか。'),
	'complaint-right': place('Where does the notice say that people may complain to the authority, and how?', '監督機関への苦情申立てについて、お知らせのどこに書いていますか。'),
	'contact-department': place('Where does the notice name the department in charge?', '担当部署の名称は、お知らせのどこにありますか。'),
	'credit-bureau-contacts': place('Where does the notice give numbers and addresses of the credit bureaus?', '信用情報機関の連絡先は、お知らせのどこにありますか。'),
	'delay-reasons': place('Where does the notice say why it came when it did?', '公表までに時間を要した理由は、お知らせのどこにありますか。'),
	'how-to-verify': place('Where does the notice say how to check that it is genuine?', 'お知らせが本物か確かめる方法は、どこに書いていますか。'),
	'law-enforcement-delay': place('Where does the notice say whether law enforcement delayed it?', '捜査による延期の有無は、お知らせのどこにありますか。'),
	'likely-consequences': place('Where does the notice say what could happen to people?', '本人に起こりうる影響は、お知らせのどこにありますか。'),
	'never-asked': place('Where does the notice say what you will never ask people for?', '自社が決して求めないものは、お知らせのどこに書いていますか。'),
	'org-parent': place('Where does the notice name the company that owns you?', '親会社の名称は、お知らせのどこにありますか。'),
	'password-reset': place('Where does the notice say whether you reset passwords, or how to change them?', 'パスワードを自社で再設定したか、または変更方法は、お知らせのどこにありますか。'),
	'password-reuse': place('Where does the notice ask people to change reused passwords elsewhere?', '使い回したパスワードを他所でも変えるお願いは、お知らせのどこにありますか。'),
	'police-report-right': place('Where does the notice tell of the right to a police report?', '警察の報告書を得る権利は、お知らせのどこにありますか。'),
	'remedy-procedure': place('Where does the notice tell how to claim damages or use mediation?', '損害賠償や調停の手続は、お知らせのどこにありますか。'),
	'scam-warning': place('Where does the notice warn of follow-up scams?', '便乗詐欺への注意は、お知らせのどこにありますか。'),
	'security-freeze-info': place('Where does the notice tell how to freeze credit, what is needed, and that it is free?', '信用凍結の方法・必要な情報・無償であることは、お知らせのどこにありますか。'),
	'self-check-route': place('Where does the notice tell how one person can find out whether they are affected?', '自分が対象か確認する方法は、お知らせのどこにありますか。'),
	'support-services': place('Where does the notice describe the help that you offer?', '提供する支援は、お知らせのどこに書いていますか。'),

	'posted-until': { kind: 'date', ask: { en: 'Until which day will the page stay on the web at least?', ja: 'ページは少なくともいつまで掲載しますか。' } },
} as const satisfies Record<string, Question>;

export type QuestionName = keyof typeof questions;

export const questionNames = Object.keys(questions) as QuestionName[];

export function isQuestionName(name: string): name is QuestionName {
	return Object.hasOwn(questions, name);
}

export function questionOf(name: QuestionName): Question {
	return questions[name];
}
