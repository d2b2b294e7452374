import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { updatesView } from '../../../src/site/record-views.ts';
import { english, japanese, makeEdition, makeNotice, makeSiteContent } from '../make-site-content.ts';

/** The summary of one revision as the page of updates prints it. */
function summaryIn(locale: string, text: string): string | undefined {
	const edition = makeEdition({ notice: makeNotice({}, { en: english, ja: japanese }), revision: { summary: { en: text } } });
	return updatesView(makeSiteContent(edition), edition, locale).revisions[0]?.summary?.html;
}

describe('a link in the summary of a revision', () => {
	test('leads from the page of updates to the part of the notice that its author meant', () => {
		assert.equal(
			summaryIn('en', 'Deliveries restart; see [questions](faq/#points) and [the notice](#contact).'),
			'Deliveries restart; see <a href="/en/2026-lost-parcels/faq/#points">questions</a> and <a href="/en/2026-lost-parcels/#contact">the notice</a>.',
		);
	});

	test('stays in the language of the reader, also where the summary is in another', () => {
		assert.equal(summaryIn('ja', '[Questions](faq/)'), '<a href="/ja/2026-lost-parcels/faq/">Questions</a>');
	});

	test('to another page of this notice or another site leads there', () => {
		assert.equal(summaryIn('en', '[Changes](revisions/2/changes/)'), '<a href="/en/2026-lost-parcels/revisions/2/changes/">Changes</a>');
		assert.equal(summaryIn('en', '[Us](https://parcel.example/a?b=1)'), '<a href="https://parcel.example/a?b=1">Us</a>');
		assert.equal(summaryIn('en', '[Mail](mailto:desk@parcel.example)'), '<a href="mailto:desk@parcel.example">Mail</a>');
	});
});
