import assert from 'node:assert/strict';
import { describe, test, type TestContext } from 'node:test';
import type { Edition } from '../../../src/core/record/edition.ts';
import { checkBuiltPages } from '../../../src/integrations/check-built-pages.ts';
import { makeEdition, makeNotice } from '../make-site-content.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const hidden = '<meta name="robots" content="noindex" />';
const found = '<meta name="robots" content="index,follow" />';
const mark = (kind: string) => `<aside class="banner" data-kind="${kind}"><p>Words</p></aside>`;

const edition = (mode: 'live' | 'sample' | 'drill'): Edition => makeEdition({ notice: makeNotice({ mode }) });
const draft = (mode: 'live' | 'sample'): Edition => ({ ...edition(mode), isDraft: true });

/** What the last look says of a site; nothing when all is well. */
function lookAt(t: TestContext, shown: Edition, pages: Record<string, string>): string {
	try {
		checkBuiltPages(temporaryFolder(t, pages), [shown]);
		return '';
	} catch (error) {
		assert.ok(error instanceof Error);
		return error.message;
	}
}

const page = 'en/2026-lost-parcels/index.html';

describe('search engines', () => {
	test('must find a live notice, on each of its pages', (t) => {
		assert.equal(lookAt(t, edition('live'), { [page]: found, 'en/2026-lost-parcels/faq/index.html': found }), '');
		assert.match(lookAt(t, edition('live'), { [page]: found, 'ja/2026-lost-parcels/faq/index.html': hidden }), /\nja\/2026-lost-parcels\/faq\/index\.html: a live notice is hidden/);
	});

	test('need no page that says that a translation is missing', (t) => {
		assert.equal(lookAt(t, edition('live'), { [page]: `${hidden}<h1 data-missing-page>` }), '');
	});

	test('must not find a sample, a drill or a draft', (t) => {
		for (const [shown, kind] of [[edition('sample'), 'sample'], [edition('drill'), 'drill'], [draft('live'), 'draft']] as const) {
			assert.equal(lookAt(t, shown, { [page]: hidden + mark(kind) }), '');
			assert.match(lookAt(t, shown, { [page]: found + mark(kind) }), new RegExp(`a ${kind} could be found as if it were real`));
		}
	});

	test('may be kept from lists and from earlier states of a live notice', (t) => {
		assert.equal(lookAt(t, edition('live'), { [page]: found, 'en/2026-lost-parcels/updates/index.html': hidden, 'en/2026-lost-parcels/revisions/1/index.html': hidden, 'en/index.html': hidden }), '');
	});
});

describe('marks', () => {
	test('of samples and drills must not stand on a live notice', (t) => {
		for (const kind of ['sample', 'drill', 'draft']) assert.match(lookAt(t, edition('live'), { [page]: found + mark(kind) }), new RegExp(`a live notice is marked as a ${kind}`));
	});

	test('must stand on every page of a sample, a drill or a draft', (t) => {
		for (const [shown, kind] of [[edition('sample'), 'sample'], [edition('drill'), 'drill'], [draft('sample'), 'draft']] as const) {
			for (const part of ['', 'all/', 'updates/', 'requests/']) assert.match(lookAt(t, shown, { [`en/2026-lost-parcels/${part}index.html`]: hidden }), new RegExp(`a ${kind} does not say that it is one`));
		}
	});

	test('must be those of what it is', (t) => {
		assert.match(lookAt(t, edition('drill'), { [page]: hidden + mark('sample') }), /a drill does not say that it is one/);
	});
});

test('several pages that are wrong are named at once', (t) => {
	const message = lookAt(t, edition('live'), { [page]: hidden, 'ja/2026-lost-parcels/index.html': hidden + mark('sample') });
	assert.equal(message.split('\n').length, 4);
});

test('another notice whose name begins alike is left alone', (t) => {
	assert.equal(lookAt(t, edition('live'), { 'en/2026-lost-parcels-2/index.html': hidden }), '');
});
