/** `incident.yaml` of a new notice, with comments that say what goes where. */
import { stringify } from 'yaml';
import { COHORT } from '../../core/authoring/answers.ts';
import type { IncidentInput } from '../../core/facts/incident.ts';
import type { StaffLanguage, Words } from '../../core/findings/finding.ts';

/** @param language The language of the comments. */
export function incidentText(incident: IncidentInput, language: StaffLanguage): string {
	const { what, events = {}, measures = {}, contacts = {}, services = {}, cohorts = {} } = incident;
	const items = incident['data-items'] ?? {};
	const say = (key: keyof typeof comments) => `# ${comments[key][language]}`;
	const fields = (values: Readonly<Record<string, unknown>>) => Object.entries(values).flatMap(([key, value]) => (value === undefined ? [] : [`${key}: ${flow(value)}`]));
	const map = (name: string, values: object, margin = '  ') => [`${name}:`, ...fields(values as Record<string, unknown>).map((line) => margin + line)];
	const blocks: string[][] = [
		['# yaml-language-server: $schema=../../schemas/incident.schema.json', say('head'), say('unknown')],
		[
			`mode: ${incident.mode} ${say('mode')}`,
			`publisher: ${incident.publisher}`,
			...(incident['signed-by'] === undefined ? [`# signed-by: managing-director ${say('signedBy')}`] : [`signed-by: ${incident['signed-by']}`]),
			`source-locale: ${incident['source-locale']}`,
			`time-zone: ${incident['time-zone']}`,
			...(incident.regimes ? [`regimes: ${flow(incident.regimes)}`] : []),
		],
		[
			'what:',
			`  kinds: ${flow(what.kinds)} ${say('kinds')}`,
			`  certainty: ${what.certainty} ${say('certainty')}`,
			`  cause: ${flow(what.cause)}`,
			...(what.services ? [`  services: ${flow(what.services)}`] : []),
		],
		[
			say('dates'),
			...fields({ occurred: incident.occurred, discovered: incident.discovered, disclosed: incident.disclosed }),
			...(incident['next-update'] === undefined ? [`# next-update: ${incident.disclosed} ${say('nextUpdate')}`] : fields({ 'next-update': incident['next-update'] })),
		],
		...(Object.keys(services).length > 0 ? [[say('services'), ...map('services', services)]] : []),
		Object.keys(items).length > 0 ? [say('items'), ...map('data-items', items)] : [say('items'), '# data-items:', '#   email: { state: exposed, certainty: suspected }', '#   password: { state: unknown, secret: true, protection: unknown }'],
		[
			say('cohorts'),
			'cohorts:',
			...Object.entries(cohorts).flatMap(([id, cohort]) => [`  ${id}:`, ...fields(cohort).map((line) => `    ${line}`)]),
			say('subset').replace(/^/, '  '),
			`  # card-holders: { count: unknown, certainty: suspected, subset-of: ${COHORT}, data: [card-number] }`,
		],
		[say('events'), ...map('events', events)],
		[say('measures'), ...map('measures', measures)],
		Object.keys(contacts).length > 0
			? ['contacts:', ...Object.entries(contacts).flatMap(([id, { phone, hours = [], email }]) => [`  ${id}:`, ...(phone === undefined ? [] : [`    phone: "${phone}"`]), ...(hours.length > 0 ? ['    hours:', ...hours.map(({ days, from, to }) => `      - { days: ${flow(days)}, from: "${from}", to: "${to}" }`)] : []), ...(email === undefined ? [] : [`    email: ${email}`])])]
			: [say('contacts'), '# contacts:', '#   helpline:', '#     phone: "+44…"', '#     hours:', '#       - { days: [mon, tue, wed, thu, fri], from: "09:00", to: "17:00" }'],
		[say('milestones'), '# milestones:', '#   login-restart: { state: undecided }'],
		[say('misuse'), '# misuse:', '#   state: not-seen', `#   as-of: ${incident.disclosed}`],
	];
	return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** A value in one line, as people write it. */
function flow(value: unknown): string {
	return stringify(value, { collectionStyle: 'flow', lineWidth: 0, flowCollectionPadding: true, defaultStringType: 'PLAIN', singleQuote: false }).trimEnd().replace(/\[ (.*?) \]/g, '[$1]');
}

const comments = {
	head: { en: 'The facts of this incident. Each value is written here once and shown in every language.', ja: 'この件の事実。値はここに一度だけ書き、どの言語でも表示されます。' },
	unknown: {
		en: 'What nobody knows yet stays `unknown`, and readers are told so. README.md of the content folder explains every field.',
		ja: 'まだわからないことは `unknown` のままにします。読者には「確認中」と伝わります。項目の説明は README.md にあります。',
	},
	mode: { en: 'live, sample or drill', ja: 'live（本番）、sample（見本）、drill（訓練）' },
	signedBy: { en: 'the role that signs, never a name; what it is called stands in labels.yaml', ja: '署名する役職（個人名は書かない）。呼び名は labels.yaml に書く' },
	kinds: { en: 'confidentiality: seen or taken; integrity: changed; availability: lost', ja: 'confidentiality: 漏えい、integrity: 改ざん、availability: 滅失・使えない' },
	certainty: { en: 'confirmed, suspected or unknown', ja: 'confirmed（確認済み）、suspected（疑い）、unknown（不明）' },
	dates: { en: 'Only as precise as you know: 2026, 2026-03, 2026-03-02, or a period: 2026-03-01/2026-03-02.', ja: 'わかっている細かさで書きます。2026、2026-03、2026-03-02、期間は 2026-03-01/2026-03-02。' },
	nextUpdate: { en: 'when readers can expect to hear more', ja: '次にお知らせする予定の日' },
	services: { en: 'Sites and services that the notice names; with the address if customers may open it: { url: https://… }.', ja: 'お知らせに出てくるサイトやサービス。開いてよければアドレスも書きます: { url: https://… }' },
	items: { en: 'Kinds of data: exposed, not-exposed or unknown. Say not-exposed for what people fear most and need not.', ja: '情報の項目。exposed（流出）、not-exposed（流出していない）、unknown（不明）。心配されやすく、流出していないものも書きます。' },
	cohorts: { en: 'Who is or may be affected, the largest group first. A count is a whole number without separators, or unknown.', ja: '対象または対象の可能性がある方。多い順に書きます。人数は区切りのない整数か unknown。' },
	subset: { en: 'A part of them of whom more is known or more was exposed:', ja: 'その一部で、ほかの情報も対象の方がいるとき:' },
	events: { en: 'The timeline, oldest first. Its words stand in timeline.mdx, under the same ids.', ja: '経緯。古い順に書きます。説明は同じ id で timeline.mdx に書きます。' },
	measures: { en: 'What you have done and will do: done, ongoing or planned. Its words stand in prevention.mdx, under the same ids.', ja: '行ったことと行うこと。done（完了）、ongoing（実施中）、planned（予定）。説明は同じ id で prevention.mdx に書きます。' },
	contacts: { en: 'Where customers can ask.', ja: 'お客様のお問い合わせ先。' },
	milestones: { en: 'What customers wait for, for example that they can log in again: undecided, planned (with date), done (with date) or cancelled.', ja: 'お客様がお待ちのこと（ログインの再開など）。undecided（未定）、planned（予定、date も）、done（再開、date も）、cancelled（中止）。' },
	misuse: { en: 'Whether misuse of the data has been seen (seen, not-seen or unknown), and up to which day.', ja: '悪用が確認されているか（seen、not-seen、unknown）と、いつの時点か。' },
} satisfies Record<string, Words>;
