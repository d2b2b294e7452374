import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { locales } from './locales.ts';
import { added, corpusLocales, precisionOf, recallOf, scoreOf, sentencesIn, type Part, type Score } from './corpus.ts';

/** What was reached; a change that reads worse is noticed. */
const PRECISION = 1;
const RECALL = 1;

const parts: readonly Part[] = ['development', 'held-out'];

function figures(what: string, score: Score): string {
	const rounded = (value: number) => value.toFixed(3);
	return `facts typed in prose, ${what}: precision ${rounded(precisionOf(score))}, recall ${rounded(recallOf(score))} (${score.found} found, ${score.missed.length} missed, ${score.falseAlarms.length} false alarms)`;
}

test('every language of the site has sentences, at least fifty of them ordinary', () => {
	assert.deepEqual(corpusLocales, [...locales].sort());
	for (const locale of corpusLocales) {
		const [development, heldOut] = parts.map((part) => sentencesIn(locale, part));
		assert.ok(development && heldOut);
		assert.ok(development.ordinary.length + heldOut.ordinary.length >= 50, locale);
		assert.ok(heldOut.ordinary.length + Object.keys(heldOut.facts).length >= 26, locale);
	}
});

for (const part of parts) {
	describe(part === 'development' ? 'sentences that the check was written with' : 'sentences that were held out', () => {
		const scores: Score[] = [];
		for (const locale of corpusLocales) {
			test(`${locale}: typed facts are found, and nothing else`, (t) => {
				const score = scoreOf(locale, part);
				scores.push(score);
				t.diagnostic(figures(`${locale}, ${part}`, score));
				assert.ok(recallOf(score) >= RECALL, score.missed.join('\n'));
				assert.ok(precisionOf(score) >= PRECISION, score.falseAlarms.join('\n'));
			});
		}
		test('in all languages together', (t) => {
			const score = added(...scores);
			t.diagnostic(figures(`all languages, ${part}`, score));
			assert.ok(precisionOf(score) >= PRECISION && recallOf(score) >= RECALL);
		});
	});
}
