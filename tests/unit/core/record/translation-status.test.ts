import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IncidentInput } from '../../../../src/core/facts/incident.ts';
import type { Edition } from '../../../../src/core/record/edition.ts';
import type { Revision } from '../../../../src/core/record/revision.ts';
import { longestBehind, statusTable, stepsOf, stepsTo, translationStatus } from '../../../../src/core/record/translation-status.ts';
import { english, japanese, makeNotice, makeRecord, type Words } from '../../make-site-content.ts';

interface Step extends Partial<Pick<Revision, 'kind' | 'needs-no-translation'>> {
	en?: Words;
	ja?: Words | 'missing';
	facts?: Partial<IncidentInput>;
}

/** Revisions; what a step does not mention is as in the one before. */
function steps(...given: Step[]) {
	let en = english;
	let ja: Words | 'missing' = japanese;
	let facts: Partial<IncidentInput> = {};
	return stepsOf(
		makeRecord(
			...given.map((step) => {
				en = step.en ?? en;
				ja = step.ja ?? ja;
				facts = step.facts ?? facts;
				const { kind = 'substantive', 'needs-no-translation': needsNone = false } = step;
				return { notice: makeNotice(facts, ja === 'missing' ? { en } : { en, ja }), revision: { kind, 'needs-no-translation': needsNone } };
			}),
		),
	);
}

const said = { ...english, notice: 'Some parcels were lost. We know more now.' };
const saidAgain = { ...english, notice: 'All parcels were lost.' };
const translated = { ...japanese, notice: '一部の荷物がなくなりました。続報です。' };
const withFaq = { ...english, faq: '<Question id="why" title="Why?">\n\nA mistake.\n\n</Question>\n' };
const withFaqInJapanese = { ...japanese, faq: '<Question id="why" title="なぜですか。">\n\n手違いです。\n\n</Question>\n' };

const of = (...given: Step[]) => translationStatus(steps(...given), 'ja', 'notice');

test('the language that a notice is written in is the source', () => {
	assert.deepEqual(translationStatus(steps({}, { en: said }), 'en', 'notice'), { kind: 'source' });
});

test('a translation of the first revision is current', () => {
	assert.deepEqual(of({}), { kind: 'current' });
});

test('a translation is behind since the revision in which the source changed', () => {
	assert.deepEqual(of({}, { en: said }), { kind: 'behind', since: 2 });
});

test('a translation stays behind since the first of several changes', () => {
	assert.deepEqual(of({}, { en: said }, {}, { en: saidAgain }), { kind: 'behind', since: 2 });
});

test('a translation that changes with the source is current', () => {
	assert.deepEqual(of({}, { en: said, ja: translated }), { kind: 'current' });
});

test('a translation that changes after the source is current', () => {
	assert.deepEqual(of({}, { en: said }, { ja: translated, kind: 'translation' }), { kind: 'current' });
});

test('a translation that caught up once falls behind again since the later change', () => {
	assert.deepEqual(of({}, { en: said }, { ja: translated }, { en: saidAgain }), { kind: 'behind', since: 4 });
});

test('a changed fact leaves translations current, since they say it too', () => {
	assert.deepEqual(of({}, { facts: { 'next-update': '2026-04-01' } }), { kind: 'current' });
});

test('a change that needs no translation leaves translations current', () => {
	assert.deepEqual(of({}, { en: said, 'needs-no-translation': true }), { kind: 'current' });
});

test('a translation that was behind is not made current by a later change that needs no translation', () => {
	assert.deepEqual(of({}, { en: said }, { en: saidAgain, 'needs-no-translation': true }), { kind: 'behind', since: 2 });
});

test('an editorial revision leaves translations current', () => {
	assert.deepEqual(of({}, { en: said, kind: 'editorial' }), { kind: 'current' });
});

test('a change of layout that no reader sees leaves translations current', () => {
	assert.deepEqual(of({}, { en: { ...english, notice: `\n\n${english.notice}\n\n\n` } }), { kind: 'current' });
});

test('a new title of the notice makes the notice page behind', () => {
	assert.deepEqual(of({}, { en: { ...english, title: 'Parcels stolen' } }), { kind: 'behind', since: 2 });
});

test('a new title of the notice makes no other page behind', () => {
	const both = steps({ en: withFaq, ja: withFaqInJapanese }, { en: { ...withFaq, title: 'Parcels stolen' } });
	assert.deepEqual(translationStatus(both, 'ja', 'faq'), { kind: 'current' });
});

test('a translation that changes its title too is current', () => {
	assert.deepEqual(of({}, { en: { ...english, title: 'Parcels stolen' } }, { ja: { ...japanese, title: '荷物の盗難' } }), { kind: 'current' });
});

test('a new title of a question makes its page behind', () => {
	const both = steps({ en: withFaq, ja: withFaqInJapanese }, { en: { ...withFaq, faq: withFaq.faq.replace('Why?', 'Why did it happen?') } });
	assert.deepEqual(translationStatus(both, 'ja', 'faq'), { kind: 'behind', since: 2 });
});

test('one page that changed leaves the others current', () => {
	const both = steps({ en: withFaq, ja: withFaqInJapanese }, { en: { ...withFaq, faq: withFaq.faq.replace('A mistake', 'A theft') } });
	assert.deepEqual(translationStatus(both, 'ja', 'faq'), { kind: 'behind', since: 2 });
	assert.deepEqual(translationStatus(both, 'ja', 'notice'), { kind: 'current' });
});

test('a language that came later is current with the source of that day', () => {
	assert.deepEqual(of({ ja: 'missing' }, { en: said }, { ja: translated, kind: 'translation' }), { kind: 'current' });
});

test('a language that is not there yet is missing', () => {
	assert.deepEqual(of({ ja: 'missing' }, { en: said }), { kind: 'missing' });
});

test('a page that the source was given later is missing in a translation, and not behind', () => {
	assert.deepEqual(translationStatus(steps({}, { en: withFaq }), 'ja', 'faq'), { kind: 'missing' });
});

test('a page that is translated after it was added is current', () => {
	assert.deepEqual(translationStatus(steps({}, { en: withFaq }, { ja: withFaqInJapanese }), 'ja', 'faq'), { kind: 'current' });
});

test('a page that the source dropped and wrote anew makes the translation behind', () => {
	const back = steps({ en: withFaq, ja: withFaqInJapanese }, { en: english }, { en: withFaq });
	assert.equal(translationStatus(back, 'ja', 'faq').kind, 'behind');
});

test('a translation of a page that the source took back to what it was is still behind until someone looks', () => {
	assert.deepEqual(of({}, { en: said }, { en: english }), { kind: 'behind', since: 2 });
});

test('what is written only in a draft makes a translation behind since the revision that it would become', () => {
	const revisions = makeRecord({ notice: makeNotice({}, { en: english, ja: japanese }) });
	const draft: Edition = { notice: makeNotice({}, { en: said, ja: japanese }), revisions, isDraft: true };
	assert.deepEqual(translationStatus(stepsTo(draft), 'ja', 'notice'), { kind: 'behind', since: 2 });
	assert.deepEqual(translationStatus(stepsTo({ ...draft, isDraft: false }), 'ja', 'notice'), { kind: 'current' });
});

test('of several pages, the one that is behind for longest is named', () => {
	const both = steps({ en: withFaq, ja: withFaqInJapanese }, { en: { ...withFaq, faq: withFaq.faq.replace('A mistake', 'A theft') } }, { en: { ...withFaq, ...said, faq: withFaq.faq.replace('A mistake', 'A theft') } });
	assert.deepEqual(longestBehind(both, 'ja', ['notice', 'faq']), { page: 'faq', since: 2 });
});

test('of pages that are all current, none is named', () => {
	assert.equal(longestBehind(steps({}), 'ja', ['notice', 'faq']), undefined);
});

test('the table has every page of every language', () => {
	const table = statusTable(steps({}));
	assert.deepEqual(table.map(({ locale, page }) => `${locale}/${page}`), ['en', 'ja'].flatMap((locale) => ['notice', 'timeline', 'requests', 'prevention', 'faq'].map((page) => `${locale}/${page}`)));
	assert.deepEqual(table.filter(({ status }) => status.kind !== 'missing').map(({ locale, page, status }) => `${locale}/${page} ${status.kind}`), ['en/notice source', 'ja/notice current']);
});

test('a notice without a revision has no status', () => {
	assert.deepEqual(statusTable([]), []);
	assert.deepEqual(translationStatus([], 'ja', 'notice'), { kind: 'missing' });
});
