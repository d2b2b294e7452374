/** What is made of any words at all, by each of those who make something: feeds, calendars, data, plain text, short Markdown. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from '../seeded.ts';
import { writtenOut } from '../../../src/core/findings/hidden-characters.ts';
import { legible } from '../../../src/core/findings/legible.ts';
import { entryHtml } from '../../../src/render/feeds/entry-html.ts';
import { plainLine, renderLine } from '../../../src/render/short-markdown.ts';
import { escapeXml } from '../../../src/render/xml.ts';
import { anyIncident } from '../core/changes/arbitrary-incident.ts';
import { assertCalm } from '../hostile/calm.ts';
import { makeEverything } from '../hostile/everything.ts';
import { assertInertHtml } from '../hostile/inert.ts';
import { hostileTexts } from '../hostile/strings.ts';
import { makeEdition, makeNotice, makeSiteContent } from '../make-site-content.ts';
import { pieces } from './arbitrary-damage.ts';
import { fuzz } from './runs.ts';

/** One line of anything that a label, a title or a summary may hold. */
const line = fc
	.oneof({ weight: 3, arbitrary: fc.constantFrom(...hostileTexts) }, { weight: 2, arbitrary: fc.array(pieces, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')) }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1 }) })
	.map((text) => text.toWellFormed().replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]/g, ' ').trim() || 'a');

const lines = fc.record({ title: line, short: line, name: line, reason: line, summary: line, question: line });

test('one line of Markdown becomes words, emphasis and safe links', (t) => {
	fuzz(t, fc.oneof(line, pieces, fc.string({ unit: 'binary' })), 3_000, (text) => {
		assertInertHtml(renderLine(text));
		assert.equal(typeof plainLine(text), 'string');
	});
});

test('text becomes text in XML, and in the HTML of a feed', (t) => {
	fuzz(t, fc.oneof(line, pieces, fc.string({ unit: 'binary' })), 3_000, (text) => {
		assert.doesNotMatch(escapeXml(text), /[<>"'\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
		assertInertHtml(entryHtml({ locale: 'ar', paragraphs: [escapeXml(text)], items: [escapeXml(text)] }));
	});
});

test('a message quotes anything in one line that hides nothing', (t) => {
	fuzz(t, fc.oneof(line, pieces, fc.string({ unit: 'binary' })), 3_000, (text) => {
		assert.doesNotMatch(writtenOut(text).replaceAll('\n', ''), /[\p{Cc}\p{Cf}\p{Cs}]/u);
		const finding = legible({ check: 'a-check', severity: 'mandatory', position: { kind: 'file', file: `content/${text}` }, found: text, message: { en: `It is \`${text}\`.`, ja: `\`${text}\` です。` }, hint: { en: `Not \`${text}\`.`, ja: `\`${text}\` ではなく` } });
		assertCalm([finding], '.');
	});
});

test('everything that is made of labels, titles and summaries holds their words and does nothing', (t) => {
	fuzz(t, lines, 25, ({ title, short, name, reason, summary, question }) => {
		const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('{', '&#123;');
		const prose = (text: string) => text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
		const facts = {
			publisher: 'parcel-post',
			mode: 'sample',
			cohorts: { senders: { count: 5, certainty: 'suspected' } },
			milestones: { restart: { state: 'planned', date: '2026-05-01' }, refunds: { state: 'done', date: '2026-04-01T10:00+09:00' } },
			measures: { recount: { state: 'done', purpose: 'response' } },
			contacts: { desk: { email: 'desk@parcel.example', phone: '+81364079100' } },
		} as const;
		const words = (other: string) => ({
			title,
			'short-title': short,
			names: { senders: name, restart: other, refunds: name, recount: other, desk: name },
			reasons: { notice: reason },
			notice: `${prose(summary)}\n\n<Fact name="cohorts.senders.count" />\n`,
			faq: `<Question id="a" title="${attribute(question)}">\n\n${prose(question)}\n\n</Question>\n`,
		});
		const before = makeNotice(facts, { en: words(short), ar: words(name) });
		const after = makeNotice({ ...facts, milestones: { restart: { state: 'planned', date: '2026-06-01' } } }, { en: words(title), ar: words(title) });
		const edition = makeEdition({ notice: before }, { notice: after, revision: { summary: { en: summary, ar: summary } } }, { notice: after, revision: { stage: 'withdrawn' } });
		makeEverything(makeSiteContent(edition));
	});
});

test('everything that is made of any facts holds together', (t) => {
	fuzz(t, fc.tuple(anyIncident, anyIncident, lines), 12, ([first, second, { title, name }]) => {
		const facts = (incident: typeof first) => ({ ...incident, publisher: 'parcel-post', 'source-locale': 'en', mode: 'live' as const, gone: {} });
		const words = { en: { title, notice: 'Some parcels were lost.', names: { card: name, members: name } } };
		const edition = makeEdition({ notice: makeNotice(facts(first), words) }, { notice: makeNotice(facts(second), words) });
		makeEverything(makeSiteContent(edition));
	});
});
