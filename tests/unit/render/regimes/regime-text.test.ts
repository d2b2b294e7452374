import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { questions } from '../../../../src/core/regimes/questions.ts';
import { regimeReport } from '../../../../src/core/regimes/report.ts';
import { listNames, results } from '../../../../src/core/regimes/vocabulary.ts';
import { readProject } from '../../../../src/files/read-project.ts';
import { widthOf } from '../../../../src/render/columns.ts';
import { regimeText } from '../../../../src/render/regimes/regime-text.ts';
import * as words from '../../../../src/render/regimes/regime-words.ts';
import { makeSource, site } from '../../core/regimes/make-source.ts';
import { theLists } from '../../core/regimes/the-lists.ts';

const fixtures = fileURLToPath(new URL('../../../fixtures/regimes/', import.meta.url));
const folders = [fileURLToPath(new URL('../../../../content/', import.meta.url)), `${fixtures}content`];

/** Every list, of notices that are full and of one that says little, in both languages. */
const texts = folders
	.flatMap((folder) => {
		const { project } = readProject(folder, 'content');
		assert.ok(project !== 'unreadable');
		return project.notices.map((source) => regimeReport(source, project.site, theLists, listNames));
	})
	.concat(regimeReport(makeSource(), site, theLists, listNames))
	.flatMap((report) => (['en', 'ja'] as const).map((language) => ({ name: `${report.notice} in ${language}`, language, report, text: regimeText(report, language) })));

/** What no report may say of a notice, in either language. */
const VERDICT = /complian|conform|complies|lawfully|legally|準拠|適合|合格|合法|遵守|順守/i;

describe('the report', () => {
	for (const { name, language, report, text } of texts) {
		test(`${name} fits 100 columns; only an address may be longer, on a line of its own`, () => {
			assert.deepEqual(text.split('\n').filter((line) => widthOf(line) > 100 && !/^\s+https:\/\/\S+$/.test(line)), []);
			assert.deepEqual(text.split('\n').filter((line) => /\s$/.test(line)), []);
		});

		test(`${name} passes no verdict`, () => {
			assert.doesNotMatch(text, VERDICT);
			assert.doesNotMatch(JSON.stringify(report), VERDICT);
		});

		test(`${name} begins with the disclaimer, its day and its version`, () => {
			const top = text.split('\n').slice(0, 14).join(language === 'ja' ? '' : ' ');
			assert.ok(top.includes(report.disclaimer[language]), top);
			assert.ok(top.includes(report['as-of']));
			assert.match(top, language === 'ja' ? /第1版.*専門家の確認は受けていません/ : /Version 1 .*not reviewed by counsel/);
		});

		test(`${name} has each result once, and beside it what was opened and the day`, () => {
			const rows = report.lists.flatMap((list) => list.audiences.flatMap((audience) => audience.rows));
			const whole = language === 'ja' ? text.replaceAll(/\n\s+/g, '') : text.replaceAll(/\n\s+/g, ' ');
			for (const { element, result, provision, asked } of rows) {
				const head = language === 'ja' ? `${words.resultWords[result].ja} · ` : `${result} · `;
				assert.ok(whole.includes(head) && whole.includes(element), `${element} ${result}`);
				const sighting = words.sightingWords[provision.seen ?? 'nothing'][language];
				assert.ok(whole.replaceAll(' ', '').includes(`${sighting} · ${provision['as-of']}`.replaceAll(' ', '')), `${element}: ${sighting}`);
				for (const { question } of asked) assert.match(text, new RegExp(`^ {4}${question}: yes +# `, 'm'));
			}
		});
	}
});

test('no word that a report can print passes a verdict', () => {
	assert.doesNotMatch(JSON.stringify([words, theLists, questions, results]), VERDICT);
});

test('gaps come first, then questions with the lines to write, then what is there', () => {
	const text = regimeText(regimeReport(makeSource(), site, theLists, ['gdpr']), 'en');
	const order = ['  Gaps', '  Questions to a person; answer in incident.yaml, under `regime-answers:`', '    dpo-designated: yes          # or no, unknown', '  There', '  Not asked for here', '  By when (shown, not checked)'];
	const places = order.map((line) => text.split('\n').indexOf(line));
	assert.ok(places.every((place) => place >= 0), String(places));
	assert.deepEqual([...places].sort((a, b) => a - b), places);
});

test('a decision stands under the result that it is about', () => {
	const overrides = { gdpr: { 'likely-consequences': { result: 'accepted' as const, why: 'The letter says it.', by: 'legal-counsel', date: '2026-03-04' } } };
	const report = regimeReport(makeSource({ facts: { overrides } }), site, theLists, ['gdpr']);
	const [, after = ''] = regimeText(report, 'en').split('(likely-consequences)');
	assert.match(after, /^\n.*\n +» Accepted as it is by legal-counsel, 2026-03-04: The letter says it\.\n/);
	assert.match(regimeText(report, 'ja'), /» このままで了承（legal-counsel、2026-03-04）：The letter says it\./);
});

test('a notice that chose no list is told so', () => {
	assert.match(regimeText(regimeReport(makeSource(), site, theLists, []), 'en'), /^2026-lost-parcels: chose no list$/m);
});

for (const language of ['en', 'ja'] as const) {
	test(`the whole report as a person reads it, in ${language}`, () => {
		const { project } = readProject(`${fixtures}content`, 'content');
		assert.ok(project !== 'unreadable' && project.notices[0]);
		const text = regimeText(regimeReport(project.notices[0], project.site, theLists, ['us-ma', 'nz-privacy']), language);
		assert.equal(`${text}\n`, readFileSync(`${fixtures}report.${language}.txt`, 'utf8'));
	});
}
