/** A content folder in which every place for words holds words that would do something if anyone forgot that they are words. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runChecks } from '../../src/core/checks/policy.ts';
import { stops } from '../../src/core/findings/finding.ts';
import { readProject } from '../../src/files/read-project.ts';
import { hostileTexts } from '../unit/hostile/strings.ts';

export const IDS = ['2026-labels', '2026-prose', '2026-withdrawn'] as const;

const LOCALES = ['en', 'ar'] as const;
const NOW = Date.parse('2026-04-01T00:00:00Z');

/** Writes a folder of content with these texts in every place. */
export function writeHostileContent(folder: string, texts: readonly string[]): void {
	const write = (path: string, lines: readonly string[]) => {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), `${lines.join('\n')}\n`);
	};
	const [first = 'a', second = 'b'] = texts;
	write('site.yaml', [
		`name: { en: ${quoted(first)}, ar: ${quoted(second)} }`,
		'base-url: https://notices.parcel-post.example',
		`locales: [${LOCALES.join(', ')}]`,
		'default-locale: en',
		'publishers:',
		`  parcel-post: { name: { en: ${quoted(second)}, ar: ${quoted(first)} }, domains: [parcel-post.example] }`,
	]);
	for (const [number, id] of IDS.entries()) {
		const mine = texts.filter((_, index) => index % IDS.length === number);
		write(`incidents/${id}/incident.yaml`, facts(mine));
		for (const locale of LOCALES) {
			const words = mine.map((text) => inLanguage(text, locale));
			for (const [page, lines] of Object.entries(pages(words, locale))) write(`incidents/${id}/${locale}/${page}.mdx`, lines);
			write(`incidents/${id}/${locale}/labels.yaml`, labels(words));
		}
	}
}

/** The texts that may stand everywhere: those that no check keeps out, each tried alone. */
export function acceptedTexts(): string[] {
	const folder = mkdtempSync(join(tmpdir(), 'candor-accepted-'));
	try {
		return hostileTexts.filter((text) => {
			writeHostileContent(folder, [text, text, text]);
			const { project, findings } = readProject(folder, 'content');
			return project !== 'unreadable' && !stops([...findings, ...runChecks(project, { now: NOW })]);
		});
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** What an answer says that its question does not. */
const MORE = { en: 'No more is known.', ar: 'لا نعرف أكثر من ذلك.' } as const;

/** The same signs around words of the language: English on an Arabic page would be kept out, whatever it tries. */
export function inLanguage(text: string, locale: (typeof LOCALES)[number]): string {
	return locale === 'ar' ? text.replace(/\p{L}+/gu, 'كلام') : text;
}

/** Many in one line, for places that have room for one. @param most Characters that there is room for. */
export function inOne(texts: readonly string[], most = 5_000): string {
	return texts.reduce((line, text) => (text.length < 200 && line.length + text.length < most ? `${line} ${text}` : line), 'Notice');
}

const entries = (texts: readonly string[]) => texts.map((text, index) => ({ text, id: `entry-${index + 1}` }));

function facts(texts: readonly string[]): string[] {
	return [
		'mode: sample',
		'publisher: parcel-post',
		'signed-by: signer',
		'source-locale: en',
		'time-zone: UTC',
		'what: { kinds: [confidentiality], certainty: confirmed, cause: { category: supplier, certainty: suspected }, services: [shop] }',
		'occurred: 2026-03-01',
		'discovered: 2026-03-02',
		'disclosed: 2026-03-04',
		'next-update: 2026-05-01',
		'services: { shop: { url: "https://parcel-post.example/?a=%22%3E&lt;b;c=(d)" } }',
		'organisations: { police: { role: police, url: "https://parcel-post.example/#%3Cscript%3E" } }',
		'data-items: { address: { state: exposed, certainty: confirmed } }',
		'cohorts: { senders: { count: 120, certainty: suspected, data: [address] } }',
		'not-affected: { others: { organisations: [police] } }',
		'events: { lost: { when: occurred, kind: occurrence, actor: police }, told: { when: 2026-03-03, kind: report, actor: police } }',
		'authorities: { police: { kind: police, told: told } }',
		'contacts: { desk: { email: "a+b_c.d-e@parcel-post.example", url: "https://parcel-post.example/?a=%3Cscript%3E&b=;c" } }',
		'milestones: { pick-up: { state: planned, date: 2026-05-01 }, refunds: { state: done, date: 2026-03-03T10:00Z } }',
		'figures: { term: { value: 2, unit: year } }',
		'measures:',
		...entries(texts).map(({ id }) => `  ${id}: { state: done, purpose: prevention }`),
	];
}

function labels(texts: readonly string[]): string[] {
	const [first = 'a', second = 'b', third = 'c'] = texts;
	const names = ['signer', 'shop', 'police', 'address', 'senders', 'others', 'desk', 'pick-up', 'refunds', 'term'];
	return [
		`title: ${quoted(inOne(texts))}`,
		`short-title: ${quoted(third)}`,
		'names:',
		...names.map((id, index) => `  ${id}: ${quoted(texts[index % texts.length] ?? second)}`),
		...entries(texts).map(({ id, text }) => `  ${id}: ${quoted(text)}`),
		`reasons: { notice: ${quoted(first)} }`,
	];
}

function pages(texts: readonly string[], locale: (typeof LOCALES)[number]): Record<string, string[]> {
	const more = escaped(MORE[locale]);
	const [first = 'a'] = texts;
	const every = entries(texts);
	return {
		notice: [
			...texts.flatMap((text) => [escaped(text), '']),
			`{/* ${first.replaceAll('*/', '')} */}`,
			'',
			`## ${escaped(first)}`,
			'',
			...texts.flatMap((text) => [`- ${escaped(text)}`, `- **${escaped(text)}**`]),
			'',
			...texts.flatMap((text) => [`> ${asEntities(text)}`, '']),
			'| a | b |',
			'| - | - |',
			...texts.map((text) => `| ${escaped(text)} | [${escaped(text)}](faq/) |`),
			'',
			'<Fact name="cohorts.senders.count" />, <When name="occurred" />, <Milestone name="pick-up" />, <Contact name="desk" />, <Name of="publisher" />, <Name of="police" />',
			'',
			'[a](<https://parcel-post.example/?a=%22onmouseover=%22alert(1)&lt;b&gt;>) [b](mailto:a@parcel-post.example?subject=%3Cscript%3E) [c](tel:+81364079100)',
		],
		timeline: ['<Event id="lost">', '', escaped(first), '', '</Event>', '', '<Event id="told">', '', asEntities(first), '', '</Event>'],
		requests: every.flatMap(({ id, text }) => [`<Request id="request-${id}" title="${attribute(text)}" for="senders" urgency="now">`, '', `${escaped(text)} ${more}`, '', '</Request>', '']),
		prevention: every.flatMap(({ id, text }) => [`<Measure id="${id}">`, '', escaped(text), '', '</Measure>', '']),
		faq: every.flatMap(({ id, text }) => [`<Question id="question-${id}" title="${attribute(text)}">`, '', `${escaped(text)} ${more}`, '', '</Question>', '']),
	};
}

function quoted(text: string): string {
	return `'${text.replaceAll("'", "''")}'`;
}

/** As text, whatever it is made of. */
function escaped(text: string): string {
	return text.trim().replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

function asEntities(text: string): string {
	return [...text.trim()].map((character) => (/[\w\s]/.test(character) ? character : `&#x${(character.codePointAt(0) ?? 0).toString(16)};`)).join('');
}

function attribute(text: string): string {
	return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
