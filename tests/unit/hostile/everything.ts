/** Makes everything that a build makes but the HTML around it: each view that a page prints, each file for machines. */
import { pageNames } from '../../../src/core/prose/prose.ts';
import type { Edition } from '../../../src/core/record/edition.ts';
import { readVocabularies } from '../../../src/files/read-vocabularies.ts';
import { milestoneCalendar } from '../../../src/render/calendar.ts';
import { atomFeed } from '../../../src/render/feeds/atom.ts';
import { jsonFeed } from '../../../src/render/feeds/json-feed.ts';
import { noticeFeed } from '../../../src/render/feeds/notice-feed.ts';
import { siteFeed } from '../../../src/render/feeds/site-feed.ts';
import { incidentJson } from '../../../src/render/incident-json.ts';
import { noticeText } from '../../../src/render/plain-text/notice-text.ts';
import { searchIndexOf } from '../../../src/render/search-index.ts';
import type { SiteContent } from '../../../src/render/site-content.ts';
import { sitemap } from '../../../src/render/sitemap.ts';
import { changesParts, changesView } from '../../../src/site/changes-view.ts';
import { earlierNoticeView, sheetCount } from '../../../src/site/earlier-notice-view.ts';
import { gonePageView } from '../../../src/site/gone-view.ts';
import { chooserView, homeView, searchView } from '../../../src/site/index-views.ts';
import { missingView, noticeView, pageView } from '../../../src/site/notice-view.ts';
import { updatesView, withdrawnView } from '../../../src/site/record-views.ts';
import { sitemapPages } from '../../../src/site/sitemap-pages.ts';
import { allView } from '../../../src/site/whole-view.ts';
import { assertInertAtom, assertInertCalendar, assertInertHtml, assertInertJson, assertInertSitemap, assertInertText } from './inert.ts';

const vocabularies = readVocabularies('src/locales/search');

/** Throws where something cannot be made, and where something that was made is more than words. */
export function makeEverything(content: SiteContent): void {
	const { site, editions } = content;
	chooserView(content);
	assertInertSitemap(sitemap(sitemapPages(content)));
	assertInertJson(JSON.stringify(searchIndexOf(content, vocabularies)));
	for (const locale of site.locales) {
		homeView(content, locale);
		searchView(content, locale);
		const feed = siteFeed(content, locale);
		if (feed) {
			assertInertAtom(atomFeed(feed));
			assertInertJson(jsonFeed(feed));
		}
		for (const edition of editions) makeNotice(content, edition, locale);
	}
}

function makeNotice(content: SiteContent, edition: Edition, locale: string): void {
	noticeView(content, edition, locale);
	allView(content, edition, locale);
	for (const page of pageNames) {
		pageView(content, edition, page, locale);
		gonePageView(content, edition, page, locale);
		withdrawnView(content, edition, page, locale);
		missingView(content, edition, page, locale);
	}
	if (edition.revisions.length > 0) for (const { summary } of updatesView(content, edition, locale).revisions) assertInertHtml(summary?.html ?? '');
	for (const { revision: { number } } of edition.revisions) {
		for (let sheet = 1; sheet <= sheetCount(content, edition, number, locale); sheet++) earlierNoticeView(content, edition, number, locale, sheet);
		if (number === 1) continue;
		for (let part = 1; part <= changesParts(content, edition, number, locale); part++) changesView(content, edition, number, locale, part);
	}
	const feed = noticeFeed(content, edition, locale);
	if (feed) {
		assertInertAtom(atomFeed(feed));
		assertInertJson(jsonFeed(feed));
	}
	const calendar = milestoneCalendar(content, edition, locale);
	if (calendar !== undefined) assertInertCalendar(calendar);
	const json = incidentJson(content, edition, locale);
	if (json !== undefined) assertInertJson(json);
	const text = noticeText(content, edition, locale);
	if (text !== undefined) assertInertText(text);
}
