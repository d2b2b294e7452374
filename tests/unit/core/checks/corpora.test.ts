import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { policy } from '../../../../src/core/checks/policy.ts';
import { reportText } from '../../../../src/render/report.ts';
import { corporaOf, findingsFor, judged, parts, precision, recall, sentencesOf, sum, type Figures } from './corpora.ts';

/** The checks that these sentences are about. */
const NAMES = [
	'no-secret-is-typed',
	'no-personal-data-is-typed',
	'only-roles-are-named',
	'links-are-not-disguised',
	'links-lead-to-known-places',
	'mails-start-empty',
	'nothing-is-asked-for-that-thieves-want',
	'no-attachment-is-promised',
];
const checks = policy.filter(({ name }) => NAMES.includes(name));

/** What must be reached in all, and by each language. */
const IN_ALL = 0.97;
const IN_EACH = 0.9;

/** How many sentences a language has at least, and how many of them held out. */
const FEWEST = { 'personal-data': { sentences: 30, heldOut: 10 }, trust: { sentences: 20, heldOut: 7 } } as const;

const shown = (figures: Figures) => `precision ${precision(figures).toFixed(3)}, recall ${recall(figures).toFixed(3)} (${figures.right} right, ${figures.false} false, ${figures.missed} missed)`;

for (const family of ['personal-data', 'trust'] as const) {
	describe(`${family}: sentences that give something away are found, and others are let be`, () => {
		const corpora = corporaOf(family);

		test('every language has enough of both kinds', () => {
			assert.equal(corpora.length, 12);
			for (const { locale, open, 'held-out': heldOut } of corpora) {
				const { sentences, heldOut: fewest } = FEWEST[family];
				assert.ok(sentencesOf(open).length + sentencesOf(heldOut).length >= sentences, `${locale} has too few sentences`);
				assert.ok(sentencesOf(heldOut).length >= fewest, `${locale} has too few sentences held out`);
			}
		});

		for (const part of parts) {
			test(`${part}`, (t) => {
				const figures = corpora.map((corpus) => ({ locale: corpus.locale, ...judged(sentencesOf(corpus[part]), corpus, checks) }));
				for (const one of figures) t.diagnostic(`${family}, ${part}, ${one.locale}: ${shown(one)}`);
				const all = sum(figures);
				t.diagnostic(`${family}, ${part}, in all: ${shown(all)}`);
				const wrong = figures.flatMap(({ locale, wrong: sentences }) => sentences.map((sentence) => `${locale} ${sentence}`)).join('\n');
				assert.ok(precision(all) >= IN_ALL && recall(all) >= IN_ALL, `${shown(all)}\n${wrong}`);
				for (const one of figures) assert.ok(precision(one) >= IN_EACH && recall(one) >= IN_EACH, `${one.locale}: ${shown(one)}\n${wrong}`);
			});
		}
	});
}

describe('no report shows what it warns of', () => {
	for (const corpus of corporaOf('personal-data')) {
		test(corpus.locale, () => {
			const risky = parts.flatMap((part) => corpus[part].risky);
			assert.notEqual(risky.length, 0);
			for (const sentence of risky) {
				const findings = findingsFor(sentence, corpus, checks);
				assert.notEqual(findings.length, 0, sentence.text);
				const { hides = '' } = sentence;
				for (const report of [reportText(findings, 'en'), reportText(findings, 'ja'), JSON.stringify(findings)]) {
					assert.ok(!report.includes(hides), `${hides} is shown:\n${report}`);
					assert.ok(!report.replace(/[\s.-]/g, '').includes(hides.replace(/[\s.-]/g, '')), `${hides} is shown:\n${report}`);
				}
			}
		});
	}
});
