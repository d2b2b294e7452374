/** What `notice new` asks, in this order; each question stands for a flag of the same name. */
import { choices, type Draft } from '../core/authoring/draft.ts';
import type { Words } from '../core/findings/finding.ts';
import type { Option } from './command.ts';
import type { ChoiceName } from './new-choices.ts';

export interface Question {
	flag: string;
	/** Where a finding about the answer stands. */
	place: string;
	text: Words;
	/** How an answer looks. */
	example: Words;
	/** The answers that it may have. */
	choices?: ChoiceName;
	/** What an empty answer means; in words where it means that nobody knows. */
	fallback(draft: Draft): string;
	/** Whether there is anything to ask. */
	asks(draft: Draft): boolean;
	/** It is asked once for each of these languages, and for none when the list is empty. */
	locales?(draft: Draft): readonly string[];
}

const always = () => true;
const isNewSite = ({ site }: Draft) => site !== 'exists';
const nothing = () => '';
const same = (example: string): Words => ({ en: example, ja: example });
const localesOf = ({ site }: Draft) => (site === 'exists' ? [] : site.locales);

export const questions: readonly Question[] = [
	question('source', { en: 'In which language will you write first?', ja: '最初にどの言語で書きますか。' }, same(['en', 'ja', 'zh-Hans'].join(', ')), ({ answers }) => answers.source, isNewSite),
	question('locales', { en: 'In which other languages will you publish?', ja: 'ほかにどの言語で公開しますか。' }, same('ja, ko'), nothing, isNewSite),
	{ ...question('site-name', { en: 'What is the site called?', ja: 'サイトの名前は何ですか。' }, { en: 'Notices of Example Parcels', ja: '例示運輸のお知らせ' }, nothing, isNewSite), locales: localesOf },
	question('base-url', { en: 'At which address will the site be published?', ja: 'サイトをどのアドレスで公開しますか。' }, same('https://notice.example.com'), nothing, isNewSite),
	{ ...question('publisher-name', { en: 'What is the full legal name of your organisation?', ja: '組織の正式な名称は何ですか。' }, { en: 'Example Parcels Ltd', ja: '例示運輸株式会社' }, nothing, isNewSite), locales: localesOf },
	question('domain', { en: 'Which internet domains are yours?', ja: '組織のドメイン名は何ですか。' }, same('example.com'), nothing, isNewSite),
	question('publisher', { en: 'Who publishes the notice?', ja: '公開するのは誰ですか。' }, same('example-parcels'), nothing, ({ site, answers }) => site === 'exists' && answers.publisher === ''),
	{ ...question('id', { en: 'What is the name of the incident in addresses?', ja: 'アドレスに使う、この件の名前は何ですか。' }, same('2026-lost-parcels'), ({ suggestedId }) => suggestedId), place: '<id>' },
	{ ...question('mode', { en: 'Is it real, an example or an exercise?', ja: '本番・見本・訓練のどれですか。' }, same('live'), () => 'live'), choices: 'mode' },
	question('time-zone', { en: 'In which time zone are your dates and opening hours?', ja: '日付と受付時間のタイムゾーンは何ですか。' }, { en: 'Europe/London', ja: 'Asia/Tokyo' }, ({ answers }) => answers['time-zone'] || Intl.DateTimeFormat().resolvedOptions().timeZone),
	question('title', { en: 'What is the heading of the notice?', ja: 'お知らせの見出しは何ですか。' }, { en: 'Unauthorised access to customer data', ja: 'お客様情報への不正アクセスについて（お詫びとお知らせ）' }, nothing),
	{ ...question('kind', { en: 'What happened to the data?', ja: '情報に何が起きましたか。' }, same('confidentiality'), () => 'confidentiality'), choices: 'kind' },
	{ ...question('certainty', { en: 'Is that certain?', ja: 'それは確かですか。' }, same('suspected'), () => 'suspected'), choices: 'certainty' },
	{ ...question('cause', { en: 'Why could it happen?', ja: 'なぜ起きましたか。' }, same('phishing'), () => 'unknown'), choices: 'cause' },
	question('service', { en: 'Which site or service is concerned, by the name that customers know?', ja: 'どのサイトやサービスの件ですか（お客様がご存じの呼び名で）。' }, { en: 'Example Shop', ja: '例示ショップ' }, nothing),
	question('occurred', { en: 'When did it happen? A day, a month, or a period.', ja: 'いつ起きましたか。日、月、期間のどれでも。' }, same('2026-03-02, 2026-03, 2026-03-01/2026-03-02'), () => 'unknown'),
	question('discovered', { en: 'When did you learn of it?', ja: 'いつ知りましたか。' }, same('2026-03-03'), () => 'unknown'),
	question('disclosed', { en: 'When do you publish the notice?', ja: 'いつ公表しますか。' }, same('2026-03-05'), ({ answers }) => answers.disclosed),
	question('who', { en: 'Who is or may be affected, in a few words?', ja: '対象または対象の可能性があるのはどなたですか（短い言葉で）。' }, { en: 'Customers of our online shop', ja: 'オンラインショップで会員登録をされたお客様' }, nothing),
	question('count', { en: 'How many people is that?', ja: 'それは何人ですか。' }, same('22796'), () => 'unknown'),
	{ ...question('data', { en: 'Which data are or may be exposed?', ja: 'どの情報が流出しましたか、またはその可能性がありますか。' }, same(['name', 'email', 'password'].join(', ')), nothing), choices: 'data' },
	{ ...question('not-exposed', { en: 'Which data are not, though people may fear it?', ja: '心配されやすいのに、流出していない情報はどれですか。' }, same('card-number'), nothing), choices: 'data' },
	question('phone', { en: 'Which telephone number can customers call?', ja: 'お客様がお電話できる番号は何番ですか。' }, { en: '+44 20 7946 0000', ja: '+81 3 6407 9100' }, nothing),
	question('hours', { en: 'When does someone answer?', ja: '受付時間はいつですか。' }, { en: 'mon-fri 09:00-17:00; sat 10:00-12:00', ja: '平日 09:00-17:00; 土 10:00-12:00' }, nothing, ({ answers }) => answers.phone !== ''),
	question('email', { en: 'Which email address can customers write to?', ja: 'お客様がメールを送れるアドレスは何ですか。' }, same('help@example.com'), nothing),
	question('next-update', { en: 'When will you say more?', ja: '次はいつお知らせしますか。' }, same('2026-03-12'), nothing),
];

function question(flag: string, text: Words, example: Words, fallback: Question['fallback'], asks: Question['asks'] = always): Question {
	return { flag, place: `--${flag}`, text, example, fallback, asks };
}

/** Flags that say the same without being asked. */
export const newOptions: Readonly<Record<string, Option>> = {
	...Object.fromEntries(questions.filter(({ flag }) => flag !== 'id').map(({ flag, text, example, choices: name }): [string, Option] => {
		const allowed = name ? ` (${choices[name].join(', ')})` : '';
		return [flag, { value: `<${example.en.split(/[,;] /)[0] ?? ''}>`, meaning: { en: text.en + allowed, ja: text.ja + allowed } }];
	})),
	'signed-by': { value: '<managing-director>', meaning: { en: 'The role that signs, as an id; never a name.', ja: '署名する役職の id（個人名は書かない）。' } },
	regimes: { value: '<gdpr>', meaning: { en: 'Regulators’ lists to compare with.', ja: '照らし合わせる法令の一覧。' } },
	yes: { short: 'y', meaning: { en: 'Ask nothing: what is not said is left open.', ja: '何も尋ねない。書かれていないことは空けておく。' } },
};
