import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { IncidentInput } from '../../../../src/core/facts/incident.ts';
import { regimeReport, type RowResult } from '../../../../src/core/regimes/report.ts';
import type { ElementName, ListName } from '../../../../src/core/regimes/vocabulary.ts';
import { makeSource, site, type Made } from './make-source.ts';
import { theLists } from './the-lists.ts';



function row(list: ListName, element: ElementName, made: Made = {}, where = site): RowResult {
	const [result] = regimeReport(makeSource(made), where, theLists, [list]).lists;
	const found = result?.audiences.flatMap(({ rows }) => rows).find((each) => each.element === element);
	assert.ok(found, `${list} asks for ${element}`);
	return found;
}

const answers = (given: NonNullable<IncidentInput['regime-answers']>): Made => ({ facts: { 'regime-answers': given } });
const request = '<Request id="wait" title="Wait" for="everyone" urgency="soon">\n\nPlease wait.\n\n</Request>';

describe('what a notice shows', () => {
	test('a fact that is there is named', () => {
		const { result, 'shown-by': shownBy } = row('ppc-public', 'misuse-status', { facts: { misuse: { state: 'not-seen', 'as-of': '2026-03-04' } } });
		assert.equal(result, 'present');
		assert.deepEqual(shownBy, ['misuse.state', 'misuse.as-of']);
	});

	test('an open “not known” is an answer', () => {
		assert.equal(row('appi', 'misuse-status', { facts: { misuse: { state: 'unknown', 'as-of': '2026-03-04' } } }).result, 'stated-unknown');
		assert.equal(row('ca-qc', 'occurrence-period', { facts: { occurred: 'unknown' } }).result, 'stated-unknown');
		assert.equal(row('appi', 'affected-count', { facts: { cohorts: { senders: { count: 'unknown', certainty: 'suspected' } } } }).result, 'stated-unknown');
	});

	test('requests alone only hint at the consequences', () => {
		assert.equal(row('gdpr', 'likely-consequences', { texts: { en: { requests: request } } }).result, 'partial');
		assert.equal(row('gdpr', 'likely-consequences').result, 'missing');
	});

	test('what only words can say is there where an answer points at a place that exists', () => {
		assert.equal(row('gdpr', 'likely-consequences', { ...answers({ 'likely-consequences': './' }) }).result, 'present');
		assert.deepEqual(row('nz-privacy', 'complaint-right', { facts: { 'regime-answers': { 'complaint-right': 'requests/#wait' } }, texts: { en: { requests: request } } })['shown-by'], ['requests/#wait']);
		assert.equal(row('nz-privacy', 'complaint-right', answers({ 'complaint-right': 'requests/#elsewhere' })).result, 'missing');
		assert.equal(row('nz-privacy', 'complaint-right', answers({ 'complaint-right': 'no' })).result, 'missing');
		assert.equal(row('nz-privacy', 'complaint-right', answers({ 'complaint-right': 'yes' })).result, 'missing');
	});

	test('a gap says which answer would close it, and which lines', () => {
		assert.deepEqual(row('nz-privacy', 'complaint-right')['to-point-at'], ['complaint-right']);
		assert.equal(row('appi', 'misuse-status').write, 'misuse: { state: not-seen, as-of: 2017-12-22 }');
	});

	test('a report and what changed are there once published; the date of the next is asked until the last', () => {
		assert.equal(row('gdpr', 'notice-status').result, 'missing');
		assert.equal(row('gdpr', 'notice-status', { stages: ['interim'] }).result, 'partial');
		assert.equal(row('gdpr', 'notice-status', { stages: ['interim', 'final'] }).result, 'present');
		assert.equal(row('gdpr', 'notice-status', { facts: { 'next-update': '2026-04-01' } }).result, 'present');
	});

	test('the official domain that the site prints lets readers check', () => {
		assert.equal(row('gdpr', 'verification-cues').result, 'missing');
		const publisher = { name: { en: 'Parcel Post Ltd' }, domains: ['parcel-post.example'], phones: [] };
		assert.equal(row('gdpr', 'verification-cues', {}, { ...site, publishers: { 'parcel-post': publisher } }).result, 'present');
	});
});

describe('what one list asks in particular', () => {
	test('California: the exact title and the five headings, and then a person', () => {
		const headings = ['What Happened', 'What Information Was Involved', 'What We Are Doing', 'What You Can Do', 'For More Information'];
		const notice = headings.map((heading) => `## ${heading}\n\nText.`).join('\n\n');
		assert.equal(row('us-ca', 'notice-title').result, 'missing');
		assert.equal(row('us-ca', 'notice-title', { texts: { en: { title: 'Notice of Data Breach' } } }).result, 'present');
		assert.equal(row('us-ca', 'prescribed-format').result, 'missing');
		assert.equal(row('us-ca', 'prescribed-format', { texts: { en: { notice: '## What Happened\n\nText.' } } }).result, 'partial');
		assert.deepEqual(row('us-ca', 'prescribed-format', { texts: { en: { notice } } }).asked.map(({ question }) => question), ['prescribed-format']);
		assert.equal(row('us-ca', 'prescribed-format', { ...answers({ 'prescribed-format': 'yes' }), texts: { en: { notice } } }).result, 'present');
	});

	test('New Zealand: its own authority', () => {
		const events = { told: { when: '2026-03-03', kind: 'report' } } as const;
		const told = (country: string): Made => ({ facts: { events, organisations: { privacy: { role: 'regulator' } }, authorities: { privacy: { kind: 'regulator', country, told: 'told' } } } });
		assert.equal(row('nz-privacy', 'regulator-notified', told('JP')).result, 'missing');
		assert.equal(row('nz-privacy', 'regulator-notified', told('NZ')).result, 'present');
	});

	test('Korea: the department, not a number alone', () => {
		const contacts = { desk: { email: 'desk@parcel-post.example' } };
		assert.equal(row('kr-pipa', 'contact-point', { facts: { contacts } }).result, 'partial');
		assert.equal(row('kr-pipa', 'contact-point', { facts: { contacts, 'regime-answers': { 'contact-department': '#contact' } } }).result, 'present');
	});

	test('a language of its readers; where there are many, a person says whether it is theirs', () => {
		assert.equal(row('br-lgpd', 'recipient-language').result, 'missing');
		assert.equal(row('br-lgpd', 'recipient-language', { texts: { en: {}, 'pt-BR': {} } }).result, 'present');
		assert.equal(row('tw-pdpa', 'recipient-language', { texts: { en: {}, 'zh-Hans': {} } }).result, 'missing');
		assert.equal(row('gdpr', 'recipient-language', { texts: { en: {} } }).result, 'needs-human');
	});

	test('how long a posting stays is counted from the first publication', () => {
		const until = (day: string): Made => answers({ 'substitute-notice': 'yes', 'posted-until': day });
		assert.equal(row('us-hipaa', 'posting-duration', until('2026-04-10')).result, 'partial');
		assert.equal(row('us-ca', 'posting-duration', until('2026-04-10')).result, 'present');
		assert.equal(row('us-hipaa', 'posting-duration', until('2026-07-01')).result, 'present');
		assert.equal(row('us-hipaa', 'posting-duration', answers({ 'substitute-notice': 'yes' })).result, 'missing');
	});

	test('Massachusetts: what happened must not be in it', () => {
		assert.equal(row('us-ma', 'incident-summary').result, 'conflict');
		assert.equal(row('us-ma', 'affected-count').result, 'not-applicable');
	});
});

describe('a condition', () => {
	test('that nobody answered is a question, with what the facts suggest', () => {
		const { result, asked } = row('gdpr', 'password-reset-direction', { facts: { 'data-items': { password: { state: 'exposed', secret: true } } } });
		assert.equal(result, 'needs-human');
		assert.deepEqual(asked.map(({ question, suggestion }) => [question, suggestion]), [['credentials-leaked', { answer: 'yes', because: ['data-items.password'] }]]);
	});

	test('is answered by a person alone: a suggestion decides nothing', () => {
		const secret = { 'data-items': { password: { state: 'exposed' as const, secret: true } } };
		assert.equal(row('gdpr', 'password-reset-direction', { facts: { ...secret, 'regime-answers': { 'credentials-leaked': 'no' } } }).result, 'not-applicable');
		assert.equal(row('gdpr', 'password-reset-direction', { facts: { ...secret, 'regime-answers': { 'credentials-leaked': 'unknown' } } }).result, 'needs-human');
		assert.equal(row('gdpr', 'password-reset-direction', { facts: { ...secret, 'regime-answers': { 'credentials-leaked': 'yes' } } }).result, 'missing');
	});

	test('about three working days is suggested from the dates, weekends left out', () => {
		// 2026-03-02 is a Monday.
		const suggested = (discovered: string, disclosed: string) => row('br-lgpd', 'delay-reasons', { facts: { occurred: '2026-02-01', discovered, disclosed } }).asked[0]?.suggestion?.answer;
		assert.equal(suggested('2026-03-02', '2026-03-05'), 'no');
		assert.equal(suggested('2026-03-02', '2026-03-06'), 'yes');
		assert.equal(suggested('2026-03-05', '2026-03-10'), 'no');
		assert.equal(suggested('2026-03', '2026-03-10'), undefined);
	});
});

describe('a decision about a result', () => {
	const decided = (result: 'accepted' | 'present', element = 'likely-consequences'): Made => ({
		facts: { overrides: { gdpr: { [element]: { result, why: 'The letter says it.', by: 'legal-counsel', date: '2026-03-04' } } } },
	});

	test('stands beside the result and never in its place', () => {
		const { result, group, override } = row('gdpr', 'likely-consequences', decided('present'));
		assert.equal(result, 'missing');
		assert.equal(group, 'required-missing');
		assert.deepEqual(override, { result: 'present', why: 'The letter says it.', by: 'legal-counsel', date: '2026-03-04', outdated: false });
	});

	test('concerns the list that it was made for, and no other', () => {
		assert.equal(row('uk-gdpr', 'likely-consequences', decided('accepted')).override, undefined);
	});

	test('says that it is outdated once the gap is closed', () => {
		const made = { facts: { ...decided('accepted').facts, 'regime-answers': { 'likely-consequences': './' } } };
		assert.equal(row('gdpr', 'likely-consequences', decided('accepted')).override?.outdated, false);
		assert.equal(row('gdpr', 'likely-consequences', made).override?.outdated, true);
	});

	test('about an element that the list does not ask for is named', () => {
		const [list] = regimeReport(makeSource(decided('accepted', 'police-report-right')), site, theLists, ['gdpr']).lists;
		assert.deepEqual(list?.['stray-overrides'], ['police-report-right']);
	});
});

describe('beside each result', () => {
	test('stand the provision, what was opened to verify it, and the day', () => {
		for (const list of regimeReport(makeSource(), site, theLists, Object.keys(theLists.lists) as ListName[]).lists) {
			for (const { provision, basis, element } of list.audiences.flatMap(({ rows }) => rows)) {
				assert.equal(provision.text !== undefined, basis !== 'practice', `${list.list} ${element}`);
				assert.equal(provision.seen !== undefined, provision.verified, `${list.list} ${element}`);
				assert.match(provision['as-of'], /^\d{4}-\d{2}-\d{2}$/);
			}
		}
	});
});

test('a list for both audiences says so, and a row may concern one of them', () => {
	assert.deepEqual(regimeReport(makeSource(), site, theLists, ['au-ndb']).lists[0]?.audiences.map(({ audiences }) => audiences), [['person', 'publication']]);
	const list = theLists.lists['au-ndb'];
	const rows = list.rows.map((each) => (each.element === 'org-identity' ? { ...each, audiences: ['publication' as const] } : each));
	const lists = { ...theLists, lists: { ...theLists.lists, 'au-ndb': { ...list, rows } } };
	assert.deepEqual(
		regimeReport(makeSource(), site, lists, ['au-ndb']).lists[0]?.audiences.map(({ audiences, rows: own }) => [audiences.join(), own.length]),
		[
			['publication', 1],
			['person,publication', 7],
		],
	);
});

test('the report says its day in the disclaimer', () => {
	const { disclaimer } = regimeReport(makeSource(), site, theLists, []);
	assert.match(disclaimer.en, new RegExp(`as of ${theLists['as-of']}\\.`));
	assert.ok(disclaimer.ja.includes(`${theLists['as-of']}時点`));
});
