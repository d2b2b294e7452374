import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { IncidentInput } from '../../../../src/core/facts/incident.ts';
import { addressesOf, addressOf, unexplainedlyGone } from '../../../../src/core/record/gone.ts';
import { english, japanese, makeNotice, type Words } from '../../make-site-content.ts';

const question = (id: string) => `<Question id="${id}" title="${id}?">\n\nAn answer.\n\n</Question>\n`;
const faq = (...ids: string[]): Words => ({ ...english, faq: ids.map(question).join('\n') || 'No questions at present.\n' });
const notice = (words: Words, gone: IncidentInput['gone'] = {}) => makeNotice({ gone }, { en: words });

test('pages and entries have the addresses that links are written with', () => {
	assert.deepEqual(['faq', 'notice'].map((page) => addressOf(page as 'faq')), ['faq/', '']);
	assert.deepEqual(['faq', 'notice'].map((page) => addressOf(page as 'faq', 'points')), ['faq/#points', '#points']);
});

test('a notice has an address for each page beside itself and for each entry', () => {
	assert.deepEqual(addressesOf(notice(faq('points', 'cards'))), ['faq/', 'faq/#points', 'faq/#cards']);
});

test('addresses are those of the source language, since a translation may lag', () => {
	const words = { en: faq('points'), ja: { ...japanese, faq: question('older') } };
	assert.deepEqual(addressesOf(makeNotice({}, words)), ['faq/', 'faq/#points']);
});

test('an entry that is still there is not gone, wherever on its page it stands', () => {
	assert.deepEqual(unexplainedlyGone([notice(faq('points', 'cards'))], notice(faq('new', 'cards', 'points'))), []);
});

test('an entry that went without a word is gone', () => {
	assert.deepEqual(unexplainedlyGone([notice(faq('points', 'cards'))], notice(faq('cards'))), ['faq/#points']);
});

test('an entry that moved to another page is gone from its address', () => {
	const moved: Words = { ...english, faq: question('cards'), requests: '<Request id="points" title="Points" for="everyone" urgency="soon">\n\nWait.\n\n</Request>\n' };
	assert.deepEqual(unexplainedlyGone([notice(faq('points', 'cards'))], notice(moved)), ['faq/#points']);
});

test('an entry that was redirected is explained', () => {
	assert.deepEqual(unexplainedlyGone([notice(faq('points', 'cards'))], notice(faq('cards'), { 'faq/#points': { redirect: 'faq/#cards' } })), []);
});

test('an entry that was withdrawn is explained', () => {
	assert.deepEqual(unexplainedlyGone([notice(faq('points', 'cards'))], notice(faq('cards'), { 'faq/#points': { withdrawn: true } })), []);
});

test('what went two revisions ago still needs its explanation', () => {
	const earlier = [notice(faq('points', 'cards')), notice(faq('cards'), { 'faq/#points': { withdrawn: true } })];
	assert.deepEqual(unexplainedlyGone(earlier, notice(faq('cards'))), ['faq/#points']);
});

test('what several revisions had is named once', () => {
	assert.deepEqual(unexplainedlyGone([notice(faq('points', 'cards')), notice(faq('points', 'cards'))], notice(faq('cards'))), ['faq/#points']);
});

test('of a page that went without a word, its entries are not told one by one', () => {
	assert.deepEqual(unexplainedlyGone([notice(faq('points'))], notice(english)), ['faq/']);
});

test('the entries of a page that was withdrawn as a whole went with it', () => {
	assert.deepEqual(unexplainedlyGone([notice(faq('points', 'cards'))], notice(english, { 'faq/': { withdrawn: true } })), []);
});

test('an entry needs its own explanation when its page is there again', () => {
	assert.deepEqual(unexplainedlyGone([notice(faq('points', 'cards'))], notice(faq('cards'), { 'faq/': { withdrawn: true } })), ['faq/#points']);
});

test('a first publication has nothing that could be gone', () => {
	assert.deepEqual(unexplainedlyGone([], notice(faq('points'))), []);
});
