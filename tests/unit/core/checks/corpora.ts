/**
 * Labelled sentences, as `fixtures/corpora` has them: `risky` ones with the check that has to find them and the words
 * that it must not show, `fine` ones of which nothing may be said.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Check } from '../../../../src/core/checks/check.ts';
import { runChecks } from '../../../../src/core/checks/policy.ts';
import type { Finding, Position } from '../../../../src/core/findings/finding.ts';
import type { NoticeSource, Project } from '../../../../src/core/notice/project.ts';
import { siteSchema } from '../../../../src/core/facts/site.ts';
import { readProse } from '../../../../src/files/read-prose.ts';
import { makeNotice } from '../../make-site-content.ts';
import { fixtures } from './overlay.ts';

export interface Sentence {
	text: string;
	/** The name of the check that finds it; nothing for a fine one. */
	finds?: string;
	/** The words that give somebody away. */
	hides?: string;
}

interface Part {
	risky: Sentence[];
	fine: string[];
}

/** `fixtures/corpora/README.md` says what they are. */
export const parts = ['open', 'held-out', 'later'] as const;

export interface Corpus extends Record<(typeof parts)[number], Part> {
	locale: string;
	/** The publisher’s own number, where the language needs one. */
	hotline?: string;
	/** `trust` is judged as a sample, since its addresses are made up; personal data as a live notice, where no address is for documentation. */
	mode: 'live' | 'sample';
}

export function corporaOf(family: string): Corpus[] {
	const folder = join(fixtures, 'corpora', family);
	return readdirSync(folder)
		.sort()
		.map((file): Corpus => ({ ...(parse(readFileSync(join(folder, file), 'utf8')) as Omit<Corpus, 'mode'>), mode: family === 'trust' ? 'sample' : 'live' }));
}

export function sentencesOf({ risky, fine }: Part): Sentence[] {
	return [...risky, ...fine.map((text) => ({ text }))];
}

/** What some checks find in one sentence that stands alone on the page of a notice. */
export function findingsFor({ text }: Sentence, { locale, hotline, mode }: Corpus, checks: readonly Check[]): Finding[] {
	const notice = makeNotice(
		{ mode, 'source-locale': locale, 'time-zone': 'UTC', contacts: { desk: { email: 'desk@parcel-post.example', ...(hotline === undefined ? {} : { phone: hotline }) } } },
		{ [locale]: { notice: text, title: '…' } },
	);
	const file = `${locale}/notice.mdx`;
	const { findings } = readProse(text, file, 'notice');
	if (findings.length > 0) throw new Error(`“${text}” is no prose: ${findings[0]?.message.en}`);
	const at = () => ({ kind: 'source', file, line: 1, column: 1 }) as const;
	const source = { notice, folder: '.', at, labelsAt: { [locale]: at }, reliable: 'values', doubtful: [], comments: [], attachments: [], record: { id: notice.id, revisions: [] } } as unknown as NoticeSource;
	const site = siteSchema.parse({
		name: { [locale]: '…' },
		'base-url': 'https://notices.parcel-post.example',
		locales: [locale],
		'default-locale': locale,
		publishers: { 'parcel-post': { name: { [locale]: '…' }, domains: ['parcel-post.example'] } },
	});
	const project: Project = { site, siteAt: at, siteTyped: [], siteComments: [], notices: [source], records: [] };
	return runChecks(project, { now: Date.parse('2026-03-10T12:00:00Z') }, checks);
}

export interface Figures {
	right: number;
	false: number;
	missed: number;
}

/** How sentences were judged: a risky one counts as found where its own check points at the words that matter. */
export function judged(sentences: readonly Sentence[], corpus: Corpus, checks: readonly Check[]): Figures & { wrong: string[] } {
	const figures = { right: 0, false: 0, missed: 0, wrong: [] as string[] };
	for (const sentence of sentences) {
		const findings = findingsFor(sentence, corpus, checks);
		const isRight = ({ check, position }: Finding) => check === sentence.finds && (sentence.hides === undefined || isAt(position, sentence.text, sentence.hides));
		const hit = sentence.finds !== undefined && findings.some(isRight);
		const wrong = findings.filter((finding) => sentence.finds === undefined || !isRight(finding));
		if (hit) figures.right += 1;
		else if (sentence.finds !== undefined) figures.missed += 1;
		figures.false += wrong.length;
		if (!hit && sentence.finds !== undefined) figures.wrong.push(`missed: ${sentence.text}`);
		for (const { check, found } of wrong) figures.wrong.push(`false: ${sentence.text} (${check}: ${found})`);
	}
	return figures;
}

function isAt(position: Position, text: string, words: string): boolean {
	const before = text.slice(0, text.indexOf(words)).split('\n');
	return position.kind === 'source' && position.line === before.length && position.column === (before.at(-1) ?? '').length + 1;
}

export function sum(all: readonly Figures[]): Figures {
	return all.reduce<Figures>((total, one) => ({ right: total.right + one.right, false: total.false + one.false, missed: total.missed + one.missed }), { right: 0, false: 0, missed: 0 });
}

export function precision({ right, false: wrong }: Figures): number {
	return right + wrong === 0 ? 1 : right / (right + wrong);
}

export function recall({ right, missed }: Figures): number {
	return right + missed === 0 ? 1 : right / (right + missed);
}
