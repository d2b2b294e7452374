/**
 * Sentences of notices in twelve languages: those that look risky and are right raise nothing, those that are wrong are
 * found by the check under which they stand. Precision and recall are printed, and may not fall.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parse } from 'yaml';
import { policy, runChecks } from '../../../src/core/checks/policy.ts';
import { foreignLanguage } from '../../../src/core/language/foreign-language.ts';
import { sentencesOf } from '../../../src/core/language/sentences.ts';
import type { Project } from '../../../src/core/notice/project.ts';
import { linters, lintProject } from '../../../src/linting/policy.ts';
import { makeProject } from '../make-project.ts';

/** A line of the corpus: a paragraph, the title of a request, or a label. */
type Line = string | { request: string } | { label: string };

interface Corpus {
	right: Line[];
	wrong: Record<string, Line[]>;
}

const folder = new URL('../../fixtures/corpora/language/', import.meta.url);
const corpora = readdirSync(folder)
	.sort()
	.map((file) => ({ locale: file.replace('.yaml', ''), ...(parse(readFileSync(new URL(file, folder), 'utf8')) as Corpus) }));
const locales = corpora.map(({ locale }) => locale);

const checks = [
	'gaps-are-filled',
	'placeholders-are-replaced',
	'text-is-in-its-language',
	'characters-belong-to-the-language',
	'requests-say-what-to-do',
	'claims-are-hedged-once',
	'sentences-are-short',
	'paragraphs-are-not-cut-into-lines',
	'characters-have-their-usual-width',
	'punctuation-is-of-one-kind',
];
const ofLanguage = policy.filter(({ name }) => checks.includes(name));

const wordsOf = (line: Line): string => (typeof line === 'string' ? line : Object.values(line)[0] ?? '');

/** A notice of that line and the name of its publisher, on a site of all the languages. */
function projectOf(line: Line, locale: string): Project {
	// Signs that mean something to MDX are written as an author would have to.
	const text = wordsOf(line);
	const mdx = text.replace(/[{}<]/g, '\\$&').replace(/^([-#+]|\d+\.)/, '\\$1').replaceAll('_', '\\_').replace(/\[(?=[^\]]*\]\()/g, '\\[');
	const request = `<Request id="a" title="${text.replaceAll('"', '&quot;')}" for="everyone" urgency="now">\n\n<Name of="publisher" />\n\n</Request>\n`;
	const texts = typeof line === 'string' ? { pages: { notice: `${mdx}\n\n<Name of="publisher" />\n` } } : 'request' in line ? { pages: { requests: request } } : { names: { thing: text }, title: '–' };
	const isSource = locale !== 'en';
	return makeProject(Object.fromEntries([isSource ? 'en' : 'ja', locale, ...locales].map((tag) => [tag, tag === locale ? texts : {}])), {
		'source-locale': isSource ? 'en' : 'ja',
	});
}

async function found(line: Line, locale: string): Promise<string[]> {
	const project = projectOf(line, locale);
	return [...runChecks(project, { now: 0 }, ofLanguage), ...(await lintProject(project))].map(({ check }) => check);
}

describe('the corpus of sentences', () => {
	test('has the twelve languages of the site, and twenty risky lines in each', () => {
		assert.deepEqual(locales, readdirSync('src/locales').filter((name) => name.endsWith('.yaml')).map((name) => name.replace('.yaml', '')).sort());
		for (const { locale, right } of corpora) assert.ok(right.length >= 20, `${locale} has ${right.length}`);
	});

	test('speaks of every check of language', () => {
		const spoken = new Set(corpora.flatMap(({ wrong }) => Object.keys(wrong)));
		assert.deepEqual([...checks.filter((name) => name !== 'gaps-are-filled'), ...linters.map(({ name }) => name)].filter((name) => !spoken.has(name)), []);
	});
});

for (const { locale, right } of corpora) {
	describe(`right in ${locale}`, () => {
		for (const line of right) {
			test(wordsOf(line), async () => assert.deepEqual(await found(line, locale), []));
		}
	});
}

test('wrong lines are found by the check under which they stand', async (t) => {
	const table: string[] = [];
	const missed: string[] = [];
	const [all, other] = [{ found: 0, wrong: 0 }, { found: 0 }];
	for (const { locale, wrong, right } of corpora) {
		let [hits, lines] = [0, 0];
		for (const [check, group] of Object.entries(wrong)) {
			for (const line of group) {
				const names = await found(line, locale);
				lines += 1;
				if (names.includes(check)) hits += 1;
				else missed.push(`${locale} ${check}: ${wordsOf(line)}`);
				other.found += names.filter((name) => name !== check).length;
			}
		}
		all.found += hits;
		all.wrong += lines;
		table.push(`${locale.padEnd(8)} ${String(right.length).padStart(3)} right, none reported; ${hits} of ${lines} wrong found`);
	}
	const recall = all.found / all.wrong;
	const precision = all.found / (all.found + other.found);
	for (const line of table) t.diagnostic(line);
	t.diagnostic(`precision ${precision.toFixed(3)} (${other.found} reported by another check than the one that is meant), recall ${recall.toFixed(3)}`);
	for (const line of missed) t.diagnostic(`not found: ${line}`);
	assert.ok(recall >= 0.95, `recall ${recall}`);
	assert.ok(precision >= 0.97, `precision ${precision}`);
});

test('a right sentence of any language is a stranger on the page of any other', (t) => {
	const missed = new Map<string, number>();
	let [hits, pairs] = [0, 0];
	for (const { locale: from, right } of corpora) {
		for (const line of right) {
			if (typeof line !== 'string') continue;
			for (const to of locales.filter((locale) => new Intl.Locale(locale).language !== new Intl.Locale(from).language)) {
				pairs += 1;
				if (sentencesOf(line, to).some(({ text }) => foreignLanguage(text, to, locales) !== 'none')) hits += 1;
				else missed.set(`${from} in ${to}`, (missed.get(`${from} in ${to}`) ?? 0) + 1);
			}
		}
	}
	t.diagnostic(`${hits} of ${pairs} found: recall ${(hits / pairs).toFixed(3)}`);
	t.diagnostic(`most often missed: ${[...missed].sort(([, a], [, b]) => b - a).slice(0, 12).map(([pair, count]) => `${pair} ${count}`).join(', ')}`);
	assert.ok(hits / pairs >= 0.9, `recall ${hits / pairs}`);
});

test('what the site itself says in twelve languages raises nothing', async () => {
	for (const locale of locales) {
		const mdx = stringsOf(parse(readFileSync(`src/locales/${locale}.yaml`, 'utf8')))
			.filter((text) => !/[<\n]|, (?:plural|select)/.test(text))
			.map((text) => text.replace(/[\u2066-\u2069]/g, '').replace(/\{[^{}]*\}/g, '<Name of="publisher" />').replace(/^[-#+]/, '\\$&'))
			.join('\n\n');
		const source = locale === 'en' ? 'ja' : 'en';
		const project = makeProject(Object.fromEntries([source, locale, ...locales].map((tag) => [tag, tag === locale ? { pages: { notice: mdx } } : {}])));
		const findings = [...runChecks(project, { now: 0 }, ofLanguage), ...(await lintProject(project))];
		assert.deepEqual(findings.map(({ check, found }) => `${locale} ${check}: ${found}`), []);
	}
});

test('a sentence of simplified Chinese is a stranger among traditional ones, and the other way round', (t) => {
	let [hits, all] = [0, 0];
	for (const [from, to] of [['zh-Hans', 'zh-Hant'], ['zh-Hant', 'zh-Hans']] as const) {
		for (const line of corpora.find(({ locale }) => locale === from)?.right ?? []) {
			if (typeof line !== 'string') continue;
			all += 1;
			const project = projectOf(line, to);
			if (runChecks(project, { now: 0 }, ofLanguage).some(({ check }) => check === 'characters-belong-to-the-language')) hits += 1;
		}
	}
	t.diagnostic(`${hits} of ${all} found: recall ${(hits / all).toFixed(3)}`);
	assert.ok(hits / all >= 0.9);
});

function stringsOf(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : [];
}
