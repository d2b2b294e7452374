import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { IncidentInput } from '../../../src/core/facts/incident.ts';
import type { Edition } from '../../../src/core/record/edition.ts';
import { readEditions } from '../../../src/files/read-editions.ts';
import { linesFor } from '../../../src/render/plain-text/lines.ts';
import { noticeText } from '../../../src/render/plain-text/notice-text.ts';
import { siteContentOf } from '../../../src/render/site-content.ts';
import { catalogues, english, japanese, makeEdition, makeNotice, makeSiteContent, type Words } from '../make-site-content.ts';

function textOf(edition: Edition, locale = 'en'): string {
	const text = noticeText(makeSiteContent(edition), edition, locale);
	if (text === undefined) throw new Error(`There is no text in ${locale}.`);
	return text;
}

/** The text of a notice whose one page says this. */
function textWith(words: Words, facts: Partial<IncidentInput> = {}, locale = 'en'): string {
	return textOf(makeEdition({ notice: makeNotice(facts, { [locale]: { ...english, ...words } }) }), locale);
}

const facts = {
	cohorts: { members: { count: 22796, certainty: 'suspected', data: ['email'] } },
	'not-affected': { guests: {} },
	'data-items': { email: { state: 'exposed', certainty: 'suspected' }, pin: { state: 'not-exposed', protection: 'hashed' } },
	events: { found: { when: 'discovered', kind: 'detection', actor: 'publisher' } },
	measures: { lock: { state: 'done', purpose: 'response', date: '2026-03-03' } },
	contacts: {
		hotline: { phone: '+81364079100', hours: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '10:00', to: '19:00' }], 'public-holidays': 'closed' },
	},
	milestones: { restart: { state: 'undecided', 'waiting-for': ['lock'] } },
	misuse: { state: 'not-seen', 'as-of': '2026-03-04' },
} satisfies Partial<IncidentInput>;

const whole: Words = {
	title: 'Parcels lost',
	names: { members: 'Members', guests: 'Guests', email: 'Email address', pin: 'PIN', lock: 'A new lock', hotline: 'Hotline', restart: 'Deliveries' },
	notice: 'Some parcels of <Fact name="cohorts.members.count" /> were lost.\n\n## Our apology\n\nWe are sorry.',
	requests:
		'<Request id="check" title="Check your parcels" for="members" urgency="now">\n\nPlease look at [your account](https://parcel.example/account).\n\n</Request>',
	timeline: '<Event id="found">\n\nWe found out.\n\n</Event>',
	prevention: '<Measure id="lock">\n\nThe lock is new.\n\n</Measure>',
	faq: '<Question id="points" title="What of my points?">\n\nThey stay. Call <Contact name="hotline" />.\n\n</Question>',
};

describe('a notice as plain text', () => {
	const text = textWith(whole, facts);

	test('stands in the order of the notice page', () => {
		const order = [
			'Parcels lost',
			'Parcel & Post <Ltd>',
			'Published 4 March 2026',
			'What happened',
			'Am I affected?',
			'What we ask you to do',
			'When can I use the services again?',
			'Whom to call or write to',
			'Apology and full account',
			'What happened when',
			'What we have done and will do',
			'Questions and answers',
		];
		const places = order.map((words) => text.indexOf(`\n${words}\n`));
		assert.deepEqual(
			places.slice(1),
			[...places.slice(1)].sort((a, b) => a - b),
		);
		assert.ok(
			places.slice(1).every((place) => place > 0),
			JSON.stringify(places),
		);
	});

	test('begins with a byte order mark, so that no browser guesses its encoding', () => {
		assert.deepEqual([...Buffer.from(text).subarray(0, 3)], [0xef, 0xbb, 0xbf]);
		assert.equal(text.indexOf('\ufeff', 1), -1);
	});

	test('fills in every fact', () => {
		assert.match(text, /Some parcels of 22,796 people \(suspected\) were lost\./);
		assert.match(text, /- Members\n {2}Possibly\n {2}How many: 22,796 people \(suspected\)\n {2}Which data: Email address\n/);
		assert.match(text, /- Guests\n {2}No\n/);
		assert.match(text, /- Email address: Possibly exposed\n- PIN: Not exposed\n {2}Stored as a hash\n/);
		assert.match(text, /- Deliveries: Not yet decided\n {2}Waiting for: A new lock\n/);
		assert.match(text, /No misuse of the data has been seen \(as of 4 March 2026\)\./);
	});

	test('says whom to call, and when', () => {
		assert.match(
			text,
			/- Hotline\n {2}Phone: \+81 3 6407 9100\n {2}within the country: 03-6407-9100\n {2}Opening hours: Mon–Fri 10:00–19:00, Japan Standard Time, UTC\+9\n {2}closed on public holidays\n/,
		);
	});

	test('heads entries as pages do', () => {
		assert.match(text, /\nCheck your parcels\n-{18}\n\nDo this now\nFor: Members\n\nPlease look/);
		assert.match(text, /\n2 March 2026\n-{12}\n\nDetection\n\nWe found out\.\n\nBy: Parcel & Post <Ltd>\n/);
		assert.match(text, /\nA new lock\n-{10}\n\nDone \(3 March 2026\)\n\nThe lock is new\.\n/);
		assert.match(text, /\nWhat of my points\?\n-{18}\n\nThey stay\. Call \+81 3 6407 9100/);
	});

	test('ends with the address of the newest version', () => {
		assert.match(text, /Read the newest version:\shttps:\/\/notices\.example\.com\/en\/2026-lost-parcels\/\n/);
	});

	test('writes out where links lead, unless it is the notice itself', () => {
		assert.match(text, /your account \(https:\/\/parcel\.example\/account\)/);
		assert.match(
			textWith({ notice: 'See [the questions](faq/#points) and [https://parcel.example/](https://parcel.example/).' }),
			/See the questions and https:\/\/parcel\.example\/\.\n/,
		);
	});

	test('keeps lists, quotes and tables readable', () => {
		const marks = textWith({ notice: '- one\n- two\n  - two and a half\n\n3. three\n4. four\n\n> quoted\n\n| a | b |\n| - | - |\n| c | d |' });
		assert.match(marks, /\n- one\n- two\n {2}- two and a half\n\n3\. three\n4\. four\n\n> quoted\n\na \| b\nc \| d\n/);
	});

	test('what is struck out does not read as if it held', () => {
		assert.match(textWith({ notice: 'It was ~~Monday~~ Tuesday.' }), /It was ~~Monday~~ Tuesday\./);
	});

	test('leaves out headings that have nothing below them', () => {
		assert.doesNotMatch(textWith({}), /What happened when|When can I use/);
	});

	test('says first what must not be taken for real', () => {
		assert.match(textWith({}, { mode: 'drill' }), /^\ufeffExercise: nothing described here has happened\.\n\nParcels lost\n=+\n/);
		const draft: Edition = { notice: makeNotice(), revisions: [], isDraft: true };
		assert.match(textOf(draft), /^\ufeffDraft: /);
	});

	test('a withdrawn notice says why, and no more of what it said', () => {
		const withdrawn = makeNotice({}, { en: { ...english, reasons: { notice: 'It was about another company.' } } });
		const gone = textOf(makeEdition({ notice: makeNotice() }, { notice: withdrawn, revision: { stage: 'withdrawn' } }));
		assert.match(gone, /This notice has been withdrawn\n\nReason: It was about another company\./);
		assert.doesNotMatch(gone, /Some parcels were lost/);
	});

	test('a translation that is behind says so, and where the source is', () => {
		const steps = ['Some parcels were lost.', 'All parcels were lost.'].map((notice) => ({
			notice: makeNotice({}, { en: { ...english, notice }, ja: japanese }),
		}));
		assert.match(
			textOf(makeEdition(...steps), 'ja'),
			/この翻訳は最新ではありません。.*第2報.*\n.*https:\/\/notices\.example\.com\/en\/2026-lost-parcels\/all\/\n/,
		);
		assert.doesNotMatch(textOf(makeEdition(...steps)), /not up to date/);
	});

	test('a language without the notice has no text', () => {
		const edition = makeEdition({ notice: makeNotice() });
		assert.equal(noticeText(makeSiteContent(edition), edition, 'ja'), undefined);
	});
});

describe('lines', () => {
	const long = 'word '.repeat(60).trim();

	test('are no longer than a mail program shows', () => {
		for (const line of linesFor('en', []).paragraph(long).split('\n')) assert.ok(line.length <= 72, line);
	});

	test('stay within that in lists, quotes and lists in lists', () => {
		const nested = textWith({ notice: `- ${long}\n  - ${long}\n\n> ${long}` });
		for (const line of nested.split('\n')) assert.ok(line.length <= 72, line);
	});

	for (const locale of ['ja', 'zh-Hans', 'zh-Hant', 'ko']) {
		test(`are not broken in ${locale}`, () => {
			assert.equal(linesFor(locale, []).paragraph('漢字 '.repeat(80).trim()).includes('\n'), false);
		});
	}

	test('never tear a telephone number apart', () => {
		const phone = '+81 3 6407 9100';
		for (let words = 1; words < 30; words++) {
			const text = linesFor('en', [phone]).paragraph(`${'w '.repeat(words * 2)}${phone} and more words to fill the line`);
			assert.ok(text.includes(phone), text);
		}
	});

	test('keep a number in order where the language runs from right to left', () => {
		assert.equal(linesFor('ar', ['+966 11 123 4567']).paragraph('اتصل على +966 11 123 4567 الآن'), 'اتصل على \u2066+966 11 123 4567\u2069 الآن');
	});

	test('keep a word that is longer than they are', () => {
		const url = `https://example.com/${'x'.repeat(90)}`;
		assert.equal(linesFor('en', []).paragraph(`See ${url} now`), `See\n${url}\nnow`);
	});

	test('join a label as the language does', () => {
		assert.deepEqual(
			['en', 'ja', 'fr'].map((locale) => linesFor(locale, []).pair('a', 'b')),
			['a: b', 'a：b', 'a\u00a0: b'],
		);
	});

	test('underline a heading as wide as it is', () => {
		assert.equal(linesFor('ja', []).heading('経緯', '='), '経緯\n====');
	});
});

test('our own content has a text in every language that it is in, with every fact filled in', () => {
	const read = readEditions(fileURLToPath(new URL('../../../content/', import.meta.url)), 'content', 'published', Date.UTC(2100, 0, 1));
	assert.equal(read.kind, 'read');
	if (read.kind !== 'read') return;
	const content = siteContentOf(read.site, read.editions, catalogues);
	for (const edition of content.editions) {
		for (const locale of content.site.locales) {
			const text = noticeText(content, edition, locale);
			if (text === undefined) continue;
			assert.doesNotMatch(text, /undefined|\[object|<[A-Z]|\ue000|\n{3}|[ \t]\n/, `${edition.notice.id} ${locale}`);
			for (const id of Object.keys(edition.notice.incident.contacts)) {
				const { phone } = content.wording(edition.notice, locale).contact(id);
				if (phone) assert.ok(text.includes(phone.isLocal ? phone.national : phone.international), `${locale} ${id}`);
			}
		}
	}
});
