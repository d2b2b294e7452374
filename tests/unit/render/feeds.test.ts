import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseFeed } from '@rowanmanning/feed-parser';
import { parseAtomFeed } from 'feedsmith';
import type { IncidentInput } from '../../../src/core/facts/incident.ts';
import type { Edition } from '../../../src/core/record/edition.ts';
import { readEditions } from '../../../src/files/read-editions.ts';
import { atomFeed } from '../../../src/render/feeds/atom.ts';
import type { Feed } from '../../../src/render/feeds/feed.ts';
import { jsonFeed } from '../../../src/render/feeds/json-feed.ts';
import { noticeFeed } from '../../../src/render/feeds/notice-feed.ts';
import { siteFeed } from '../../../src/render/feeds/site-feed.ts';
import { siteContentOf, type SiteContent } from '../../../src/render/site-content.ts';
import { catalogues, english, japanese, makeEdition, makeNotice, makeSiteContent } from '../make-site-content.ts';

const RFC_3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

const undecided = { milestones: { restart: { state: 'undecided' } } } satisfies Partial<IncidentInput>;
const planned = { milestones: { restart: { state: 'planned', date: '2026-04-01' } } } satisfies Partial<IncidentInput>;
const named = { ...english, names: { restart: 'Deliveries' } };

function feedIn(edition: Edition, locale = 'en'): Feed {
	const feed = noticeFeed(makeSiteContent(edition), edition, locale);
	if (!feed) throw new Error(`There is no feed in ${locale}.`);
	return feed;
}

/** What RFC 4287 demands and a feed of ours could lack, in words; nothing when all is well. */
function brokenRules(xml: string): string[] {
	const feed = parseAtomFeed(xml);
	const independent = parseFeed(xml);
	const entries = feed.entries ?? [];
	const ids = [feed.id, ...entries.map(({ id }) => id)];
	const relations = (links: typeof feed.links, rel: string) => (links ?? []).filter((link) => (link.rel ?? 'alternate') === rel);
	const rules: [string, boolean][] = [
		['it is Atom 1.0', independent.meta.type === 'atom' && independent.meta.version === '1.0'],
		['4.1.1: a feed has an id, a title and the time it was updated', Boolean(feed.id && feed.title?.value && feed.updated)],
		['4.1.1: a feed or each of its entries has an author', Boolean(feed.authors?.length) || entries.every(({ authors }) => authors?.length)],
		['4.1.1: a feed should lead to itself', relations(feed.links, 'self').length === 1],
		[
			'4.1.1: one alternate for each type and language',
			new Set(relations(feed.links, 'alternate').map(({ type, hreflang }) => `${type} ${hreflang}`)).size === relations(feed.links, 'alternate').length,
		],
		['4.1.2: an entry has an id, a title and the time it was updated', entries.every(({ id, title, updated }) => id && title?.value && updated)],
		['4.1.2: an entry has content or leads to a page', entries.every(({ links, content }) => content?.value || relations(links, 'alternate').length === 1)],
		['4.2.6: ids are absolute and without spaces', ids.every((id) => id !== undefined && /^(?:tag:|https:\/\/)\S+$/.test(id))],
		['4.1.1: no two entries have one id', new Set(ids).size === ids.length],
		[
			'3.3: times are those of RFC 3339',
			[feed.updated, ...entries.flatMap(({ updated, published }) => [updated, published])].every((time) => time !== undefined && RFC_3339.test(time)),
		],
		['2: the language is said', Boolean(feed.xml?.lang)],
		['3.1.1: text is of a type that the RFC knows', entries.every(({ title, content }) => title?.type === 'text' && content?.type === 'html')],
		['another parser finds the same entries', independent.items.map(({ id }) => id).join() === entries.map(({ id }) => id).join()],
	];
	return rules.filter(([, holds]) => !holds).map(([rule]) => rule);
}

/** What JSON Feed 1.1 demands. */
function brokenJsonRules(text: string): string[] {
	const feed = JSON.parse(text) as Record<string, unknown> & { items?: Record<string, unknown>[] };
	const { items = [] } = feed;
	const rules: [string, boolean][] = [
		['it says which version it is', feed['version'] === 'https://jsonfeed.org/version/1.1'],
		['it has a title and items', typeof feed['title'] === 'string' && Array.isArray(feed.items)],
		['ids are strings and differ', items.every(({ id }) => typeof id === 'string') && new Set(items.map(({ id }) => id)).size === items.length],
		['items have content', items.every((item) => typeof item['content_html'] === 'string' || typeof item['content_text'] === 'string')],
		['times are those of RFC 3339', items.every((item) => [item['date_published'], item['date_modified']].every((time) => RFC_3339.test(String(time))))],
		['addresses are whole', [feed['home_page_url'], feed['feed_url'], ...items.map(({ url }) => url)].every((url) => String(url).startsWith('https://'))],
		['there are no extensions', [feed, ...items].every((object) => Object.keys(object).every((key) => !key.startsWith('_')))],
	];
	return rules.filter(([, holds]) => !holds).map(([rule]) => rule);
}

describe('entries of a notice', () => {
	test('the first publication says what happened, and leads to the notice', () => {
		const [entry] = feedIn(makeEdition({ notice: makeNotice() })).entries;
		assert.equal(entry?.url, 'https://notices.example.com/en/2026-lost-parcels/');
		assert.equal(entry?.title, 'Parcels lost – Revision 1, 4 March 2026');
		assert.equal(entry?.html, '<div lang="en" dir="ltr"><p>Some parcels were lost.</p></div>');
		assert.equal(entry?.id, 'tag:notices.example.com,2026:2026-lost-parcels/en/revision/1');
	});

	test('a revision comes back with an id and a time of its own, and says what changed', () => {
		const feed = feedIn(makeEdition({ notice: makeNotice(undecided, { en: named }) }, { notice: makeNotice(planned, { en: named }) }));
		const [second, first] = feed.entries;
		assert.equal(second?.id, 'tag:notices.example.com,2026:2026-lost-parcels/en/revision/2');
		assert.equal(second?.url, 'https://notices.example.com/en/2026-lost-parcels/revisions/2/changes/');
		assert.match(second?.html ?? '', /<li>.*Deliveries.*Planned for 1 April 2026.*<\/li>/);
		assert.equal(second?.published, Date.parse('2026-03-05T10:00+09:00'));
		assert.equal(first?.published, Date.parse('2026-03-04T10:00+09:00'));
		assert.equal(feed.updated, second?.published);
	});

	test('nothing of an entry changes when another revision follows', () => {
		const steps = [{ notice: makeNotice(undecided, { en: named }) }, { notice: makeNotice(planned, { en: named }) }];
		const [later, earlier] = [
			feedIn(makeEdition(...steps, { notice: makeNotice(undecided, { en: { ...named, title: 'Parcels found' } }) })),
			feedIn(makeEdition(...steps)),
		];
		assert.deepEqual(later.entries.slice(1), earlier.entries);
	});

	test('a mended spelling and a new translation are no news', () => {
		const feed = feedIn(
			makeEdition(
				{ notice: makeNotice() },
				{ notice: makeNotice(), revision: { kind: 'editorial' } },
				{ notice: makeNotice(), revision: { kind: 'translation' } },
			),
		);
		assert.deepEqual(
			feed.entries.map(({ id }) => id),
			['tag:notices.example.com,2026:2026-lost-parcels/en/revision/1'],
		);
		assert.equal(feed.updated, Date.parse('2026-03-04T10:00+09:00'));
	});

	test('a summary stands before the facts, in the language that it was written in and no other', () => {
		const both = { en: named, ja: { ...japanese, names: { restart: '配達' } } };
		const edition = makeEdition(
			{ notice: makeNotice(undecided, both) },
			{ notice: makeNotice(planned, both), revision: { summary: { en: '**Deliveries** restart; see [questions](faq/#points).' } } },
		);
		const [inEnglish, inJapanese] = [feedIn(edition).entries[0], feedIn(edition, 'ja').entries[0]];
		assert.match(inEnglish?.html ?? '', /^<div lang="en" dir="ltr"><p><strong>Deliveries<\/strong> restart;/);
		assert.match(inEnglish?.html ?? '', /<a href="https:\/\/notices\.example\.com\/en\/2026-lost-parcels\/faq\/#points">questions<\/a>/);
		assert.equal(inEnglish?.summary, 'Deliveries restart; see questions.');
		assert.equal(inJapanese?.summary, undefined);
		assert.match(inJapanese?.html ?? '', /^<div lang="ja" dir="ltr"><ul><li>配達/);
	});

	test('a revision that changed no fact says so, where nobody summed it up', () => {
		const [entry] = feedIn(makeEdition({ notice: makeNotice() }, { notice: makeNotice() })).entries;
		assert.equal(entry?.html, '<div lang="en" dir="ltr"><p>No facts changed.</p></div>');
	});

	test('a language that came later has the earlier revisions too, in its own words', () => {
		const entries = feedIn(
			makeEdition({ notice: makeNotice(undecided, { en: named }) }, { notice: makeNotice(planned, { en: named, ja: japanese }) }),
			'ja',
		).entries;
		assert.deepEqual(
			entries.map(({ title }) => title),
			['荷物の紛失 – 第2報　2026年3月5日', '荷物の紛失 – 第1報　2026年3月4日'],
		);
		assert.equal(entries[1]?.html, '<div lang="ja" dir="ltr"><p>最初の公表です。</p></div>');
	});

	test('a language from right to left says so in each entry', () => {
		const [entry] = feedIn(makeEdition({ notice: makeNotice({}, { en: english, ar: { title: 'فقدان طرود', notice: 'فُقدت بعض الطرود.' } }) }), 'ar').entries;
		assert.match(entry?.html ?? '', /^<div lang="ar" dir="rtl"><p>فُقدت/);
	});

	test('a sample says what it is in the feed and in each entry', () => {
		const feed = feedIn(makeEdition({ notice: makeNotice({ mode: 'sample' }) }));
		assert.match(feed.subtitle ?? '', /^Sample: /);
		assert.match(feed.entries[0]?.html ?? '', /<p>Sample: .*&lt;Ltd&gt;/);
	});

	test('a withdrawal says why', () => {
		const withdrawn = makeNotice({}, { en: { ...english, reasons: { notice: 'It was about another company.' } } });
		const [entry] = feedIn(makeEdition({ notice: makeNotice() }, { notice: withdrawn, revision: { stage: 'withdrawn' } })).entries;
		assert.match(entry?.html ?? '', /This notice has been withdrawn<\/p><p>Reason: It was about another company\./);
		assert.equal(entry?.stage.name, 'withdrawn');
	});

	test('a language without the notice has no feed, nor has a draft that was never published', () => {
		const edition = makeEdition({ notice: makeNotice() });
		assert.equal(noticeFeed(makeSiteContent(edition), edition, 'ja'), undefined);
		const draft: Edition = { notice: makeNotice(), revisions: [], isDraft: true };
		assert.equal(noticeFeed(makeSiteContent(draft), draft, 'en'), undefined);
	});

	test('what only a draft says is not in the feed', () => {
		const { revisions } = makeEdition({ notice: makeNotice() });
		const draft: Edition = { notice: makeNotice({}, { en: { ...english, notice: 'SECRET' } }), revisions, isDraft: true };
		assert.doesNotMatch(atomFeed(feedIn(draft)), /SECRET/);
	});
});

describe('the feed of the site', () => {
	const at = (id: string, published: string, words: Parameters<typeof makeNotice>[1] = { en: english }) =>
		makeEdition({ notice: makeNotice({}, words, id), revision: { published } });
	const siteFeedOf = (content: SiteContent, locale: string) => {
		const feed = siteFeed(content, locale);
		if (!feed) throw new Error('There is no feed.');
		return feed;
	};

	test('holds the revisions of all notices, newest first', () => {
		const feed = siteFeedOf(makeSiteContent(at('older', '2026-01-01T00:00Z'), at('newer', '2026-02-01T00:00Z')), 'en');
		assert.deepEqual(
			feed.entries.map(({ id }) => id),
			['tag:notices.example.com,2026:newer/en/revision/1', 'tag:notices.example.com,2026:older/en/revision/1'],
		);
		assert.equal(feed.title, 'Notices: updates');
	});

	test('tells of a notice that is not translated in its own language', () => {
		const feed = siteFeedOf(makeSiteContent(at('only-english', '2026-01-01T00:00Z')), 'ja');
		assert.deepEqual(
			feed.entries.map(({ locale, url }) => ({ locale, url })),
			[{ locale: 'en', url: 'https://notices.example.com/en/only-english/' }],
		);
		assert.match(atomFeed(feed), /<entry xml:lang="en">/);
	});

	test('holds no more than fifty entries', () => {
		const many = Array.from({ length: 60 }, (_, index) => at(`n-${index}`, `${new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 16)}Z`));
		const feed = siteFeedOf(makeSiteContent(...many), 'en');
		assert.equal(feed.entries.length, 50);
		assert.equal(feed.updated, Date.UTC(2026, 0, 60));
	});

	test('does not exist while nothing is published', () => {
		assert.equal(siteFeed(makeSiteContent(), 'en'), undefined);
	});
});

describe('a feed as it is written', () => {
	const awkward = { title: 'A & B <b>bold</b> "q" ]]> \u0000end', notice: 'Less < than & more "than" ]]> here.' };
	const edition = makeEdition(
		{ notice: makeNotice(undecided, { en: { ...awkward, names: { restart: '<script>alert(1)</script>' } } }) },
		{
			notice: makeNotice(planned, { en: { ...awkward, names: { restart: '<script>alert(1)</script>' } } }),
			revision: { summary: { en: '<img src=x onerror=alert(1)> & [x](javascript:alert(1)) ]]>' } },
		},
	);

	test('Atom keeps to RFC 4287', () => {
		assert.deepEqual(brokenRules(atomFeed(feedIn(edition))), []);
		const content = makeSiteContent(edition);
		assert.deepEqual(brokenRules(atomFeed(siteFeed(content, 'ja') as Feed)), []);
	});

	test('JSON keeps to JSON Feed 1.1', () => {
		assert.deepEqual(brokenJsonRules(jsonFeed(feedIn(edition))), []);
	});

	test('words arrive as they were written, without what XML cannot hold', () => {
		const feed = parseFeed(atomFeed(feedIn(edition)));
		assert.equal(feed.items[1]?.title, 'A & B <b>bold</b> "q" ]]> end – Revision 1, 4 March 2026');
		assert.equal(feed.authors[0]?.name, 'Parcel & Post <Ltd>');
	});

	test('no word becomes a tag in the reader’s hands', () => {
		const { items } = JSON.parse(jsonFeed(feedIn(edition))) as { items: { content_html: string }[] };
		const [second, first] = items;
		assert.match(second?.content_html ?? '', /&lt;script&gt;/);
		assert.match(second?.content_html ?? '', /&lt;img src=x/);
		assert.doesNotMatch(second?.content_html ?? '', /<(?:script|img)|href="javascript/);
		assert.equal(first?.content_html, '<div lang="en" dir="ltr"><p>Less &lt; than &amp; more &quot;than&quot; ]]&gt; here.</p></div>');
	});

	test('it says its language, its own address and that of the pages', () => {
		const feed = parseAtomFeed(atomFeed(feedIn(edition)));
		assert.equal(feed.xml?.lang, 'en');
		assert.deepEqual(feed.links, [
			{ href: 'https://notices.example.com/en/2026-lost-parcels/feed.xml', rel: 'self', type: 'application/atom+xml' },
			{ href: 'https://notices.example.com/en/2026-lost-parcels/', rel: 'alternate', type: 'text/html', hreflang: 'en' },
		]);
	});
});

test('every feed of our own content keeps to the rules', () => {
	const read = readEditions(fileURLToPath(new URL('../../../content/', import.meta.url)), 'content', 'published', Date.UTC(2100, 0, 1));
	assert.equal(read.kind, 'read');
	if (read.kind !== 'read') return;
	const content = siteContentOf(read.site, read.editions, catalogues);
	for (const locale of content.site.locales) {
		const feeds = [siteFeed(content, locale), ...content.editions.map((edition) => noticeFeed(content, edition, locale))].filter((feed) => feed !== undefined);
		for (const feed of feeds) {
			assert.deepEqual(brokenRules(atomFeed(feed)), [], feed.id);
			assert.deepEqual(brokenJsonRules(jsonFeed(feed)), [], feed.id);
		}
	}
});
