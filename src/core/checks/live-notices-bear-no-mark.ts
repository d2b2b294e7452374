import type { Position } from '../findings/finding.ts';
import type { Check, Issue } from './check.ts';

/** What marks a text as no real one, in the languages that Candor speaks. */
const WORDS = [
	['sample', 'specimen', 'example', 'drill', 'exercise', 'test', 'draft', 'mock-up', 'dummy'],
	['見本', 'サンプル', '例', '訓練', '演習', 'テスト', '試験', '下書き', '案', 'ダミー'],
	['示例', '样例', '样本', '范例', '演练', '测试', '草稿', '範例', '樣本', '演練', '測試'],
	['예시', '견본', '샘플', '훈련', '연습', '테스트', '초안'],
	['ejemplo', 'muestra', 'simulacro', 'ejercicio', 'prueba', 'borrador'],
	['exemple', 'exercice', 'brouillon'],
	['Beispiel', 'Muster', 'Übung', 'Entwurf'],
	['exemplo', 'amostra', 'simulação', 'simulado', 'teste', 'rascunho'],
	['bản mẫu', 'mẫu', 'diễn tập', 'thử nghiệm', 'bản thảo'],
	['contoh', 'simulasi', 'latihan', 'uji coba', 'draf'],
	['نموذج', 'مثال', 'تمرين', 'اختبار', 'مسودة'],
].flat();

const ANY = `(?:${WORDS.join('|')})`;

/**
 * The word as a mark: in brackets, before a colon or a dash, after a dash, or alone. Within a sentence it is an ordinary
 * word: a notice may well speak of blood samples.
 */
const MARKS = [
	new RegExp(`[[(（［【〔〈《]\\s*(?:this is an? |これは)?${ANY}(?: notice| only|です|用)?\\s*[\\])）］】〕〉》]`, 'iu'),
	new RegExp(`^\\s*${ANY}\\s*(?:[:：–—|｜]|-\\s)`, 'iu'),
	new RegExp(`(?:[–—|｜]|\\s-)\\s*${ANY}\\s*$`, 'iu'),
	new RegExp(`^\\s*${ANY}\\s*$`, 'iu'),
];

/** The title of a live notice, and the name of a site that has one, do not call it a sample, a drill or a test. */
export const liveNoticesBearNoMark: Check = {
	name: 'live-notices-bear-no-mark',
	severity: 'recommended',
	reliesOn: 'values',
	find: ({ site, siteAt, notices }) => {
		const live = notices.filter(({ notice }) => notice.incident.mode === 'live');
		const names = live.length === 0 ? [] : Object.entries(site.name).flatMap(([locale, name]) => marked(name, locale, siteAt(['name', locale])));
		const titles = live.flatMap(({ notice, labelsAt, at }) =>
			Object.entries(notice.translations).flatMap(([locale, { labels }]) => {
				if (labels === 'missing') return [];
				return (['title', 'short-title'] as const).flatMap((key) => marked(labels[key] ?? '', key, (labelsAt[locale] ?? at)([key])));
			}),
		);
		return [...names, ...titles];
	},
};

function marked(text: string, key: string, position: Position): Issue[] {
	const mark = MARKS.map((pattern) => pattern.exec(text)?.[0]).find((found) => found !== undefined);
	if (mark === undefined) return [];
	return [
		{
			position,
			found: `${key}: ${text}`,
			message: { en: `The notice is live, and \`${mark.trim()}\` says that it is none, so readers in danger would not act.`, ja: `お知らせは live なのに、\`${mark.trim()}\` とあります。本物ではないと思われ、必要な対応をしてもらえません。` },
			hint: { en: `Delete \`${mark.trim()}\`; or, if the notice is not real, write \`mode: sample\` or \`mode: drill\` in incident.yaml.`, ja: `\`${mark.trim()}\` を消すか、本物でなければ incident.yaml に \`mode: sample\` か \`mode: drill\` と書いてください。` },
		},
	];
}
