/** What is for staff alone, hidden where staff write it, and then looked for in everything that is made for readers. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { IncidentInput } from '../../../src/core/facts/incident.ts';
import { draftEditions, publishedEditions, type Edition } from '../../../src/core/record/edition.ts';
import { atomFeed } from '../../../src/render/feeds/atom.ts';
import { jsonFeed } from '../../../src/render/feeds/json-feed.ts';
import { noticeFeed } from '../../../src/render/feeds/notice-feed.ts';
import { siteFeed } from '../../../src/render/feeds/site-feed.ts';
import { incidentJson, incidentJsonSchema } from '../../../src/render/incident-json.ts';
import { noticeText } from '../../../src/render/plain-text/notice-text.ts';
import { saidChanges } from '../../../src/render/said-changes.ts';
import { searchRecords } from '../../../src/render/search-records.ts';
import { english, makeEdition, makeNotice, makeRecord, makeSiteContent } from '../make-site-content.ts';

/** Words and names that stand nowhere else. */
const HIDDEN = /zqstaff|regime|overrides|alt-measure|us-ma\b|delay-reasons/i;

const staff = {
	regimes: ['us-ma', 'zqstaff-list'],
	'regime-answers': { 'alt-measure': 'yes', 'delay-reasons': './', 'zqstaff-question': 'unknown' },
	overrides: { 'us-ma': { 'incident-summary': { result: 'accepted', why: 'zqstaffwhy', by: 'zqstaff-role', date: '2026-03-05' } } },
} satisfies Partial<IncidentInput>;

const noted = makeNotice(staff);
const notedOtherwise = makeNotice({ ...staff, regimes: [], overrides: {} });

/** Everything that is made of an edition for readers, by what it is. */
function madeOf(edition: Edition): Record<string, string> {
	const content = makeSiteContent(edition);
	const wording = content.wording(edition.notice, 'en');
	const feeds = [noticeFeed(content, edition, 'en'), siteFeed(content, 'en')].flatMap((feed) => (feed ? [atomFeed(feed), jsonFeed(feed)] : []));
	const [before] = edition.revisions;
	return {
		'incident.json': incidentJson(content, edition, 'en') ?? '',
		feeds: feeds.join('\n'),
		'plain text': noticeText(content, edition, 'en') ?? '',
		search: JSON.stringify(searchRecords(edition.notice, wording, content.urls)),
		comparison: JSON.stringify(before ? saidChanges(content, before.notice, edition.notice, 'en') : []),
	};
}

const made: Record<string, Edition | undefined> = {
	'straight from the record': makeEdition({ notice: makeNotice() }, { notice: noted }, { notice: notedOtherwise }, { notice: noted }),
	published: publishedEditions([{ id: noted.id, revisions: makeRecord({ notice: makeNotice() }, { notice: noted }) }], Date.UTC(2099, 0))[0],
	'a preview': draftEditions([noted], [{ id: noted.id, revisions: makeRecord({ notice: makeNotice() }) }], Date.UTC(2099, 0))[0],
};

for (const [name, edition] of Object.entries(made)) {
	describe(`what is for staff is in nothing that readers get, ${name}`, () => {
		assert.ok(edition);
		for (const [what, text] of Object.entries(madeOf(edition))) {
			test(what, () => {
				assert.notEqual(text, '');
				assert.doesNotMatch(text, HIDDEN);
			});
		}
	});
}

test('an edition, from which every page is made, does not even have it', () => {
	for (const edition of [made['published'], made['a preview']]) {
		assert.ok(edition);
		assert.doesNotMatch(JSON.stringify([edition.notice, ...edition.revisions]), /zqstaff|alt-measure|us-ma/);
	}
});

test('nothing that makes pages or files of the site knows the report', () => {
	const root = fileURLToPath(new URL('../../../', import.meta.url));
	const files = globSync('src/{site,layouts,components,prose,pages,integrations,browser}/**/*.{ts,astro}', { cwd: root }).concat('src/content.config.ts');
	assert.ok(files.length > 50);
	const knowing = files.filter((file) => /['"][^'"]*(?:\/regimes\/|read-regime-lists|regime-lists)[^'"]*['"]/.test(readFileSync(`${root}${file}`, 'utf8')));
	assert.deepEqual(knowing, []);
});

test('the published schema has no place for it', () => {
	assert.doesNotMatch(incidentJsonSchema(makeSiteContent(makeEdition({ notice: makeNotice({}, { en: english }) })).urls), /"(?:regimes|regime-answers|overrides)"|alt-measure/);
});

test('a revision in which nothing else changed tells readers of no change', () => {
	const edition = makeEdition({ notice: noted }, { notice: notedOtherwise });
	const document = JSON.parse(incidentJson(makeSiteContent(edition), edition, 'en') ?? '') as { revisions: { changes: unknown[]; said: unknown[] }[] };
	assert.deepEqual(document.revisions.map(({ changes, said }) => [changes, said]), [[[], []], [[], []]]);
});
