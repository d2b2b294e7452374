import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftEditions, isWithdrawn, publishedEditions } from '../../../../src/core/record/edition.ts';
import { recordAt, type NoticeRecord } from '../../../../src/core/record/record.ts';
import type { Revision } from '../../../../src/core/record/revision.ts';
import type { IncidentInput } from '../../../../src/core/facts/incident.ts';
import { english, makeNotice, makeRecord } from '../../make-site-content.ts';

const notice = (count: number, facts: Partial<IncidentInput> = {}) => makeNotice({ cohorts: { senders: { count, certainty: 'confirmed' } }, ...facts });

/** Published on 1, 2 and 3 March 2026 at 10:00 in Tokyo. */
function record(...own: Partial<Revision>[]): NoticeRecord {
	const steps = [1, 2, 3].map((day, index) => ({ notice: notice(day), revision: { published: `2026-03-0${day}T10:00:00+09:00`, ...own[index] } }));
	return { id: '2026-lost-parcels', revisions: makeRecord(...steps) };
}

const numbersAt = (moment: string, own: NoticeRecord = record()) => publishedEditions([own], Date.parse(moment)).map(({ revisions }) => revisions.map(({ revision }) => revision.number));

test('before the first publication readers see no notice', () => {
	assert.deepEqual(numbersAt('2026-03-01T09:59:59+09:00'), []);
});

test('a revision is there from the very second of its publication', () => {
	assert.deepEqual(numbersAt('2026-03-02T09:59:59+09:00'), [[1]]);
	assert.deepEqual(numbersAt('2026-03-02T10:00:00+09:00'), [[1, 2]]);
});

test('the moment is the same in every zone', () => {
	assert.deepEqual(numbersAt('2026-03-02T01:00:00Z'), [[1, 2]]);
	assert.deepEqual(numbersAt('2026-03-01T19:59:59-05:00'), [[1]]);
});

test('readers see the facts of the newest revision that is published', () => {
	const [edition] = publishedEditions([record()], Date.parse('2026-03-02T12:00:00+09:00'));
	assert.equal(edition?.notice.incident.cohorts['senders']?.count, 2);
	assert.equal(edition?.isDraft, false);
});

test('a record at a moment leaves the whole record as it was', () => {
	const whole = record();
	recordAt(whole, Date.parse('2026-03-01T12:00:00+09:00'));
	assert.equal(whole.revisions.length, 3);
});

test('an exercise is in no production build', () => {
	const drill: NoticeRecord = { id: 'drill', revisions: makeRecord({ notice: notice(1, { mode: 'drill' }) }) };
	assert.deepEqual(publishedEditions([drill], Date.parse('2099-01-01T00:00:00Z')), []);
});

test('what was an exercise and then became real is shown; what became an exercise is not', () => {
	const later = Date.parse('2099-01-01T00:00:00Z');
	const becoming = (...modes: ('drill' | 'live')[]): NoticeRecord => ({ id: 'x', revisions: makeRecord(...modes.map((mode) => ({ notice: notice(1, { mode }) }))) });
	assert.equal(publishedEditions([becoming('drill', 'live')], later).length, 1);
	assert.equal(publishedEditions([becoming('live', 'drill')], later).length, 0);
});

test('a preview shows the working copy on top of what is published by now', () => {
	const [edition] = draftEditions([notice(99)], [record()], Date.parse('2026-03-02T12:00:00+09:00'));
	assert.equal(edition?.notice.incident.cohorts['senders']?.count, 99);
	assert.deepEqual(edition?.revisions.map(({ revision }) => revision.number), [1, 2]);
	assert.equal(edition?.isDraft, true);
});

test('a preview shows exercises, and notices that were never published', () => {
	const drill = makeNotice({ mode: 'drill' }, { en: english }, 'drill');
	const editions = draftEditions([drill, makeNotice({}, { en: english }, 'new')], [], 0);
	assert.deepEqual(editions.map((edition) => [edition.notice.id, edition.revisions.length, edition.isDraft]), [['drill', 0, true], ['new', 0, true]]);
});

test('a notice is withdrawn when its newest revision says so, and not before', () => {
	const withdrawn = record({}, {}, { stage: 'withdrawn' });
	const at = (moment: string) => publishedEditions([withdrawn], Date.parse(moment)).map(isWithdrawn);
	assert.deepEqual(at('2026-03-02T12:00:00+09:00'), [false]);
	assert.deepEqual(at('2026-03-03T12:00:00+09:00'), [true]);
});

test('a notice that stands again after a withdrawal is not withdrawn', () => {
	const again = record({}, { stage: 'withdrawn' }, { stage: 'interim' });
	assert.deepEqual(publishedEditions([again], Date.parse('2026-03-03T12:00:00+09:00')).map(isWithdrawn), [false]);
});

test('the draft of a withdrawn notice is shown as it is written', () => {
	const [edition] = draftEditions([notice(5)], [record({}, {}, { stage: 'withdrawn' })], Date.parse('2026-03-03T12:00:00+09:00'));
	assert.ok(edition);
	assert.equal(isWithdrawn(edition), false);
});
