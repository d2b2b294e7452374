/**
 * A new notice as far as a person has said what it is about: by flags, by answers, or by neither, where a default
 * serves. Everything that does not fit is found at once, so that nothing is written before all of it is right.
 */
import type { z } from 'zod';
import { dayIn, isBefore, parseWhen, startOf } from '../dates/when.ts';
import { causeCategories, incidentSchema, kinds } from '../facts/incident.ts';
import { siteSchema, type Site } from '../facts/site.ts';
import { certainties, ID_PATTERN, isReservedName, timeZone } from '../facts/values.ts';
import type { Finding, Words } from '../findings/finding.ts';
import { listed, nearest } from '../findings/nearest.ts';
import { schemaFindings } from '../findings/schema-findings.ts';
import { CONTACT, COHORT, hoursOf, incidentOf, type Answers } from './answers.ts';
import { dataKinds, isDataKind } from './data-kinds.ts';
import { idFrom, plainCount, plainDate, plainList, plainLocale, plainPhone } from './forgiving.ts';

/** What was typed, by the name of the flag; a flag that may be given twice has two. */
export type Given = Readonly<Record<string, readonly string[]>>;

export interface DraftInput {
	given: Given;
	/** The name of the folder, where one was typed. */
	id: string;
	/** `missing` in a folder where nothing has begun: then the site is part of the draft. */
	site: Site | 'missing';
	/** Names of incidents that exist. */
	taken: readonly string[];
	/** Time zones of this publisher’s other notices, the newest last. */
	zones: Readonly<Record<string, string>>;
	/** The language to write in where nothing says which. */
	language: string;
	/** Milliseconds since 1970. */
	now: number;
}

export interface Draft {
	id: string;
	answers: Answers;
	/** The site to be written; `exists` where there is one. */
	site: z.input<typeof siteSchema> | 'exists';
	/** By flag: `position.file` is `--count`, or `<id>`. */
	findings: Finding[];
	/** A name that fits and is free. */
	suggestedId: string;
}

export function draftOf(input: DraftInput): Draft {
	const { given, site: present, taken, language, now } = input;
	const findings: Finding[] = [];
	const report: Report = (flag, message, hint, found) => findings.push({ check: 'answers-fit', severity: 'mandatory', position: { kind: 'file', file: flag }, ...(found === undefined || found === '' ? {} : { found }), message, hint });
	const one = (flag: string) => (given[flag]?.at(-1) ?? '').replace(/\s+/g, ' ').trim();
	const list = (flag: string) => plainList(given[flag] ?? []);

	const wanted = list('locales').map(plainLocale);
	const source = plainLocale(one('source')) || (present === 'missing' ? (wanted[0] ?? language) : present['default-locale']);
	const site = present === 'missing' ? newSite(given, source, wanted) : 'exists';
	const publishers = present === 'missing' ? [] : Object.keys(present.publishers);
	const publisher = site === 'exists' && present !== 'missing' ? publisherOf(one('publisher'), present) : (Object.keys(site === 'exists' ? {} : site.publishers)[0] ?? '');
	const zone = one('time-zone') || input.zones[publisher] || '';
	const today = dayIn(now, timeZone.safeParse(zone).success ? zone : 'UTC');
	const answers: Answers = {
		mode: one('mode') || 'live',
		publisher,
		'signed-by': one('signed-by'),
		source,
		'time-zone': zone,
		regimes: list('regimes'),
		kind: list('kind'),
		certainty: one('certainty') || 'suspected',
		cause: one('cause') || 'unknown',
		occurred: plainDate(one('occurred')) || 'unknown',
		discovered: plainDate(one('discovered')) || 'unknown',
		disclosed: plainDate(one('disclosed')) || today,
		'next-update': plainDate(one('next-update')),
		count: plainCount(one('count')) || 'unknown',
		data: list('data'),
		'not-exposed': list('not-exposed'),
		phone: plainPhone(one('phone')),
		hours: (given['hours'] ?? []).flatMap((text) => text.split(';')).map((text) => text.trim()).filter((text) => text !== ''),
		email: one('email'),
		title: one('title'),
		who: one('who'),
		service: one('service'),
	};
	const speaker = site === 'exists' && !publishers.includes(publisher) ? (nearest(publisher, publishers) ?? 'notice') : publisher;
	const suggestedId = freeId(`${/^\d{4}/.exec(answers.disclosed)?.[0] ?? today.slice(0, 4)}-${speaker}`, taken);

	checkId(input, suggestedId, report);
	if (site !== 'exists') checkSite(site, report, findings);
	else if (present !== 'missing') checkPlace(answers, present, wanted, publishers, one('publisher'), report);
	if (answers['time-zone'] === '') report('--time-zone', missing('--time-zone'), { en: 'Write the zone of your dates and opening hours, for example --time-zone Europe/London', ja: '日付と受付時間のタイムゾーンを書いてください。例: --time-zone Asia/Tokyo' });
	if (answers.kind.length === 0) report('--kind', missing('--kind'), { en: `Write one or more of ${listed(kinds)}, for example --kind confidentiality`, ja: `次のどれか（いくつでも）を書いてください: ${listed(kinds)}。例: --kind confidentiality` });
	checkData(answers, report);
	checkHours(answers, report);
	checkOrder(answers, report);
	findings.push(...incidentFindings(answers));
	return { id: input.id || suggestedId, answers, site, findings, suggestedId };
}

type Report = (flag: string, message: Words, hint: Words, found?: string) => unknown;

function missing(flag: string): Words {
	return { en: `\`${flag}\` is missing, and the pages need it.`, ja: `\`${flag}\` がありません。ページを作るのに必要です。` };
}

/** The publisher that was named by its id or by its name; the only one where none was. */
function publisherOf(typed: string, { publishers }: Site): string {
	const ids = Object.keys(publishers);
	if (typed === '') return ids.length === 1 ? (ids[0] ?? '') : '';
	return ids.find((id) => id === typed || Object.values(publishers[id]?.name ?? {}).includes(typed)) ?? typed;
}

function freeId(id: string, taken: readonly string[]): string {
	let free = id;
	for (let number = 2; taken.includes(free); number++) free = `${id}-${number}`;
	return free;
}

function checkId({ id, taken, given }: DraftInput, suggested: string, report: Report): void {
	const example = { en: `A good one is ${suggested}`, ja: `例えば ${suggested}` };
	if (id === '') {
		if (given['id'] === undefined) report('<id>', { en: 'The notice has no name, and its name becomes part of every address.', ja: 'お知らせの名前がありません。名前はすべてのアドレスの一部になります。' }, { en: `Write it after the command: npm run notice new ${suggested}`, ja: `コマンドのあとに書いてください: npm run notice new ${suggested}` });
	} else if (taken.includes(id)) {
		report('<id>', { en: `There is an incident \`${id}\` already, and its words must not be mixed with those of another.`, ja: `\`${id}\` はすでにあります。別の件の文章と混ざってしまいます。` }, example, id);
	} else if (isReservedName(id) || (!ID_PATTERN.test(id) && !/^\d{4}-[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))) {
		report('<id>', { en: `The name \`${id}\` cannot stand in an address.`, ja: `名前 \`${id}\` はアドレスに使えません。` }, { en: `Use lower-case letters, digits and hyphens. ${example.en}`, ja: `英小文字・数字・ハイフンで書いてください。${example.ja}` }, id);
	}
}

/** `ja=…` for a language; without one, the source language. */
function perLocale(texts: readonly string[], source: string): Record<string, string> {
	return Object.fromEntries(
		texts.map((text) => {
			const [, locale, line] = /^([A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*)=(.*)$/s.exec(text) ?? [undefined, source, text];
			return [plainLocale(locale ?? source), (line ?? '').replace(/\s+/g, ' ').trim()];
		}),
	);
}

function newSite(given: Given, source: string, wanted: readonly string[]): z.input<typeof siteSchema> {
	const names = perLocale(given['publisher-name'] ?? [], source);
	const typed = (given['publisher']?.at(-1) ?? '').trim();
	const id = typed || idFrom(Object.values(names).find((name) => idFrom(name) !== '') ?? '').replace(/-(?:ltd|limited|plc|inc|llc|corp|co|company|gmbh|ag|sa|sas|srl|bv|kk|k-k)$/, '') || 'our-company';
	return {
		name: perLocale(given['site-name'] ?? [], source),
		'base-url': (given['base-url']?.at(-1) ?? '').trim().replace(/\/+$/, ''),
		locales: [...new Set([...(wanted.includes(source) ? [] : [source]), ...wanted])],
		'default-locale': source,
		publishers: { [id]: { name: names, domains: plainList(given['domain'] ?? []).map((domain) => domain.toLowerCase()) } },
	};
}

/** The site’s names by the flag that gives them. */
function checkSite(site: z.input<typeof siteSchema>, report: Report, findings: Finding[]): void {
	const [publisher] = Object.values(site.publishers);
	for (const [flag, names, example] of [
		['--site-name', site.name, { en: 'Notices of Example Parcels', ja: '例示運輸のお知らせ' }],
		['--publisher-name', publisher?.name ?? {}, { en: 'Example Parcels Ltd', ja: '例示運輸株式会社' }],
	] as const) {
		for (const locale of site.locales.filter((tag) => !names[tag])) {
			report(
				flag,
				{ en: `\`${flag}\` is missing in \`${locale}\`, and pages in that language need it.`, ja: `\`${flag}\` の \`${locale}\` での値がありません。その言語のページに必要です。` },
				{ en: `Write ${flag} "${locale}=${example.en}"`, ja: `次のように書いてください: ${flag} "${locale}=${example.ja}"` },
			);
		}
	}
	if (site['base-url'] === '') report('--base-url', missing('--base-url'), { en: 'Write where the site will be published, for example --base-url https://notice.example.com', ja: 'サイトを公開するアドレスを書いてください。例: --base-url https://notice.example.com' });
	const parsed = siteSchema.safeParse(site, { reportInput: true });
	if (parsed.success) return;
	const flags: Readonly<Record<string, string>> = { 'base-url': '--base-url', locales: '--locales', 'default-locale': '--source' };
	const issues = parsed.error.issues.filter(({ path }) => !['name', ...(site['base-url'] === '' ? ['base-url'] : [])].includes(String(path[0])) && path[2] !== 'name');
	for (const finding of schemaFindings('answers-fit', siteSchema, site, issues, (path) => ({ kind: 'file', file: flags[String(path[0])] ?? (path[2] === 'domains' ? '--domain' : '--publisher') })).map(spokenOf)) {
		if (!findings.some((other) => other.position.file === finding.position.file)) findings.push(finding);
	}
}

/** What must agree with a site that is there. */
function checkPlace({ publisher, source }: Answers, site: Site, wanted: readonly string[], publishers: readonly string[], typed: string, report: Report): void {
	if (publisher === '') report('--publisher', missing('--publisher'), { en: `Write one of ${listed(publishers)}.`, ja: `次のどれかを書いてください: ${listed(publishers)}。` });
	else if (!publishers.includes(publisher)) {
		const meant = nearest(publisher, publishers);
		report(
			'--publisher',
			{ en: `\`${publisher}\` is no publisher of this site, so readers could not tell who speaks.`, ja: `\`${publisher}\` は site.yaml の publishers にありません。誰が公開するのか示せません。` },
			{ en: `${meant ? `Did you mean \`${meant}\`? ` : ''}Write one of ${listed(publishers)}, or add it to site.yaml first.`, ja: `${meant ? `\`${meant}\` のことですか。` : ''}次のどれかを書くか、先に site.yaml に加えてください: ${listed(publishers)}。` },
			typed,
		);
	}
	for (const [flag, locale] of [['--source', source] as const, ...wanted.filter((tag) => tag !== source).map((tag) => ['--locales', tag] as const)]) {
		if (site.locales.includes(locale)) continue;
		report(
			flag,
			{ en: `\`${locale}\` is no language of this site, so nothing written in it would be shown.`, ja: `\`${locale}\` はこのサイトの言語ではありません。書いても表示されません。` },
			{ en: `Write one of ${listed(site.locales)}, or add it in site.yaml:\n  locales: [${[...site.locales, locale].join(', ')}]`, ja: `次のどれかを書くか、site.yaml に加えてください: ${listed(site.locales)}。\n  locales: [${[...site.locales, locale].join(', ')}]` },
			locale,
		);
	}
}

function checkData(answers: Answers, report: Report): void {
	const known = Object.keys(dataKinds);
	for (const flag of ['data', 'not-exposed'] as const) {
		for (const id of answers[flag].filter((item) => !isDataKind(item))) {
			const meant = nearest(id, known);
			if (!meant && ID_PATTERN.test(id) && !isReservedName(id)) continue;
			report(
				`--${flag}`,
				{ en: `\`${id}\` is no kind of data that has a name here.`, ja: `\`${id}\` という情報の種類はありません。` },
				{ en: `${meant ? `Did you mean \`${meant}\`? ` : ''}Write any of ${listed(known, 20)}; for another kind an id of your own, for example loyalty-points.`, ja: `${meant ? `\`${meant}\` のことですか。` : ''}次から書いてください（いくつでも）: ${listed(known, 20)}。ほかの種類なら、loyalty-points のような id を付けてください。` },
				id,
			);
		}
	}
	for (const id of answers['not-exposed'].filter((item) => answers.data.includes(item))) {
		report('--not-exposed', { en: `\`${id}\` is said to be exposed and not to be, so readers would be told both.`, ja: `\`${id}\` が --data と --not-exposed の両方にあります。読者に両方が伝わってしまいます。` }, { en: 'Leave it out of one of the two.', ja: 'どちらかから外してください。' }, id);
	}
}

function checkHours({ hours, phone, email }: Answers, report: Report): void {
	const example = '--hours "mon-fri 09:00-17:00"';
	for (const text of hours.filter((line) => typeof hoursOf(line) === 'string')) {
		report('--hours', { en: `\`${text}\` cannot be read as opening hours.`, ja: `\`${text}\` を受付時間として読めません。` }, { en: `Write days and times, for example ${example}; a second line after a semicolon.`, ja: `曜日と時刻で書いてください。例: ${example}。二つ目はセミコロンのあとに書きます。` }, text);
	}
	if (hours.length > 0 && phone === '' && email === '') report('--hours', { en: 'There are hours, and no telephone or email to use them, so nobody can reach you.', ja: '受付時間だけがあり、電話もメールもありません。お客様がご連絡できません。' }, { en: 'Add --phone or --email, or leave the hours out.', ja: '--phone か --email を加えるか、--hours を省いてください。' });
}

/** Learned of before it happened, or told before anyone knew: said where it was typed, not after everything else. */
function checkOrder(answers: Answers, report: Report): void {
	for (const [first, second] of [
		['occurred', 'discovered'],
		['discovered', 'disclosed'],
		['occurred', 'disclosed'],
	] as const) {
		const [before, after] = [parseWhen(answers[first]), parseWhen(answers[second])];
		if (typeof before === 'string' || typeof after === 'string' || !isBefore(startOf(after), startOf(before))) continue;
		report(
			`--${second}`,
			{ en: `\`${second}\` (${answers[second]}) is before \`${first}\` (${answers[first]}); readers and press will ask how that can be.`, ja: `\`${second}\`（${answers[second]}）が \`${first}\`（${answers[first]}）より前です。読者が疑問に思います。` },
			{ en: 'Correct one of the two dates.', ja: 'どちらかの日付を直してください。' },
			answers[second],
		);
	}
}

/** Where each value of the facts was asked for. Other places repeat it. */
const FLAGS: Readonly<Record<string, string>> = {
	mode: '--mode',
	'signed-by': '--signed-by',
	'source-locale': '--source',
	'time-zone': '--time-zone',
	regimes: '--regimes',
	'what.kinds': '--kind',
	'what.certainty': '--certainty',
	'what.cause.category': '--cause',
	occurred: '--occurred',
	discovered: '--discovered',
	disclosed: '--disclosed',
	'next-update': '--next-update',
	[`cohorts.${COHORT}.count`]: '--count',
	[`contacts.${CONTACT}.phone`]: '--phone',
	[`contacts.${CONTACT}.hours`]: '--hours',
	[`contacts.${CONTACT}.email`]: '--email',
};

function incidentFindings(answers: Answers): Finding[] {
	const hours = answers.hours.filter((line) => typeof hoursOf(line) !== 'string');
	const value = incidentOf({ ...answers, hours });
	const parsed = incidentSchema.safeParse(value, { reportInput: true });
	if (parsed.success) return [];
	const flagOf = (path: readonly PropertyKey[]) => {
		const name = path.map(String).join('.');
		return Object.entries(FLAGS).find(([field]) => name === field || name.startsWith(`${field}.`))?.[1];
	};
	const isEmpty = (flag: string | undefined) => (flag === '--time-zone' && answers['time-zone'] === '') || (flag === '--kind' && answers.kind.length === 0);
	const issues = parsed.error.issues.filter(({ path }) => flagOf(path) !== undefined && !isEmpty(flagOf(path)));
	return schemaFindings('answers-fit', incidentSchema, value, issues, (path) => ({ kind: 'file', file: flagOf(path) ?? '' })).map(spokenOf);
}

/** Says a value of the facts by the flag that it was asked for with. */
function spokenOf(finding: Finding): Finding {
	const flag = finding.position.file;
	const named = (text: string) => text.replace(/`[a-z][a-z0-9.-]*`/, () => `\`${flag}\``);
	const typed = /^[^:]+: `(.*)`$/.exec(finding.found ?? '')?.[1];
	return { ...finding, ...(typed === undefined ? {} : { found: typed }), message: { en: named(finding.message.en), ja: named(finding.message.ja) } };
}

/** Words that may be answered, for the question and for help. */
export const choices = { mode: ['live', 'sample', 'drill'], kind: kinds, certainty: certainties, cause: causeCategories, data: Object.keys(dataKinds) } as const;
