/** The words of a report on regulators’ lists. None says that a notice is lawful or sufficient, and none may. */
import type { Words } from '../../core/findings/finding.ts';
import type { Audience, Result, Sighting, Weight } from '../../core/regimes/vocabulary.ts';

export const resultWords: Readonly<Record<Result, Words>> = {
	present: { en: 'present', ja: '記載あり（present）' },
	'stated-unknown': { en: 'stated-unknown', ja: '不明と明記（stated-unknown）' },
	partial: { en: 'partial', ja: '一部のみ（partial）' },
	missing: { en: 'missing', ja: '記載なし（missing）' },
	'not-applicable': { en: 'not-applicable', ja: '対象外（not-applicable）' },
	'needs-human': { en: 'needs-human', ja: '人の判断待ち（needs-human）' },
	conflict: { en: 'conflict', ja: '禁止事項の記載（conflict）' },
};

export const weightWords: Readonly<Record<Weight, Words>> = {
	required: { en: 'required', ja: '必須' },
	recommended: { en: 'recommended', ja: '推奨' },
	optional: { en: 'optional', ja: '任意' },
	forbidden: { en: 'forbidden', ja: '禁止' },
};

export const audienceWords: Readonly<Record<Audience, Words>> = {
	person: { en: 'the notice to a person', ja: '本人への通知' },
	publication: { en: 'the publication', ja: '公表' },
};

export const sightingWords: Readonly<Record<Sighting | 'nothing', Words>> = {
	official: { en: 'verified on an official page', ja: '公式の文面で確認' },
	reproduction: { en: 'verified in a reproduction', ja: '転載された文面で確認' },
	summary: { en: 'verified in a summary only', ja: '要約でのみ確認' },
	nothing: { en: 'not verified', ja: '未確認' },
};

export const reportWords = {
	title: { en: 'Regulators’ lists', ja: '各国規則との照らし合わせ' },
	staffOnly: { en: 'For staff. Never publish this with the notice.', ja: '社内用です。お知らせと一緒に公表しないでください。' },
	notReviewed: { en: 'not reviewed by counsel', ja: '専門家の確認は受けていません' },
	reviewed: { en: 'reviewed by counsel', ja: '専門家の確認を受けています' },
	for: { en: 'For', ja: '対象:' },
	practice: { en: 'practice, no provision', ja: '慣行（条文なし）' },
	gaps: { en: 'Gaps', ja: '不足' },
	noGaps: { en: 'None that the facts show.', ja: '事実から見つかった不足はありません。' },
	questions: { en: 'Questions to a person; answer in incident.yaml, under `regime-answers:`', ja: '人への質問（incident.yaml の `regime-answers:` の下に答えを書きます）' },
	there: { en: 'There', ja: '記載のあるもの' },
	notAsked: { en: 'Not asked for here', ja: 'ここでは求められないもの' },
	clocks: { en: 'By when (shown, not checked)', ja: '期限（表示のみ。確かめてはいません）' },
	cautions: { en: 'Take care', ja: '注意' },
	ahead: { en: 'Changes of the law', ja: '法改正' },
	texts: { en: 'Where to read', ja: '参照先' },
	shownBy: { en: 'Shown by:', ja: '示すもの:' },
	partlyShownBy: { en: 'There so far:', ja: '今あるもの:' },
	takeOut: { en: 'It must not stand in what this list governs: take it out there, or give that document a text of its own.', ja: 'このリストが対象とする文書に書いてはならない事項です。そこから除くか、その文書を別の文面にしてください。' },
	write: { en: 'Write in incident.yaml, for example', ja: 'incident.yaml に書く例' },
	writeElsewhere: { en: 'Write, for example', ja: '書く例' },
	point: { en: 'Only words can say this. If the notice does, write where, in incident.yaml under `regime-answers:`; if it does not, write it there first', ja: '文章でしか示せません。お知らせにあるなら、その場所を incident.yaml の `regime-answers:` の下に書きます。なければ、先にお知らせに書いてください' },
	or: { en: 'or', ja: 'または' },
	orNo: { en: 'or no', ja: 'または no' },
	orUnknown: { en: 'or no, unknown', ja: 'または no、unknown' },
	suggested: { en: 'The facts suggest', ja: '事実からの推測:' },
	decides: { en: 'It decides', ja: 'これで決まるもの' },
	onlyIf: { en: 'if', ja: '条件' },
	accepted: { en: 'Accepted as it is', ja: 'このままで了承' },
	overruled: { en: 'Overruled to', ja: '判断を変更:' },
	outdated: { en: 'The result has changed since; look at this decision again.', ja: 'その後、結果が変わりました。この判断を見直してください。' },
	strayOverrides: { en: 'Decisions about elements that this list does not ask for', ja: 'このリストが求めない項目についての判断' },
	noLists: { en: 'chose no list', ja: 'リストが選ばれていません' },
	rowsNone: { en: 'This list has no rows; what it says stands below.', ja: 'このリストに照合する項目はありません。以下を参照してください。' },
} as const satisfies Record<string, Words>;

/** Heads of the table on top. */
export const columnWords = {
	list: { en: 'list', ja: 'リスト' },
	conflict: { en: 'conflict', ja: '禁止の記載' },
	missing: { en: 'missing', ja: '記載なし' },
	partial: { en: 'partial', ja: '一部のみ' },
	recommended: { en: 'recommended', ja: '推奨の不足' },
	questions: { en: 'to answer', ja: '要回答' },
	there: { en: 'there', ja: '記載あり' },
} as const satisfies Record<string, Words>;
